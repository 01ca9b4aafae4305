/** The wire: what the server says and takes. Ids are numbers, instants ISO-8601 in UTC, dates yyyy-MM-dd. */

export type Instant = string;
export type LocalDate = string;

export type Role = 'MEMBER' | 'UNIT_MANAGER' | 'FACILITY_MANAGER' | 'MODERATOR' | 'ADMINISTRATOR';

export interface ErrorBody {
  code: string;
  message: string;
  detail: Record<string, unknown> | null;
}

export interface PersonBrief {
  id: number;
  name: string;
  kana: string;
  unit: string | null;
  title: string | null;
}

export interface Post {
  unit: number;
  unitName: string;
  path: string;
  title: string;
  main: boolean;
  from: LocalDate;
  to: LocalDate | null;
}

export interface PersonDetail {
  id: number;
  staffNumber: string;
  name: string;
  kana: string;
  romaji: string;
  extension: string | null;
  mail: string | null;
  workPhone: string | null;
  photo: string | null;
  leaver: boolean;
  posts: Post[];
}

export interface HubName {
  name: string;
  place: string | null;
}

/** What the page in front of the hub may know of it. */
export interface SetupState {
  /** True while nobody is in the hub: it waits for its first administrator. */
  open: boolean;
  demo: boolean;
  hub: HubName;
}

export interface Me {
  person: PersonDetail;
  roles: Role[];
  hub: HubName;
  now: Instant;
}

export interface SignedIn {
  me: Me;
  csrf: string;
  demo: boolean;
}

export interface SessionInfo {
  id: string;
  createdAt: Instant;
  lastSeenAt: Instant;
  userAgent: string;
  address: string;
  current: boolean;
}

export type UnitLevel = 'DEPARTMENT' | 'SECTION' | 'SUBSECTION';

export interface Unit {
  id: number;
  code: string;
  name: string;
  kana: string;
  parent: number | null;
  level: UnitLevel;
  sort: number;
  extension: string | null;
  place: string | null;
  /** People in the unit and everything under it. */
  headcount: number;
}

export interface PersonRow {
  person: PersonBrief;
  /** The unit of the post this row stands for. */
  subunit: number;
  title: string | null;
  rank: number;
  concurrent: boolean;
  extension: string | null;
  mail: string | null;
  workPhone: string | null;
}

export type Matched = 'NAME' | 'KANA' | 'ROMAJI' | 'EXTENSION' | 'UNIT' | 'STAFF_NUMBER';

export interface PersonHit {
  person: PersonBrief;
  extension: string | null;
  mail: string | null;
  workPhone: string | null;
  matched: Matched;
}

export interface PeopleFound {
  people: PersonHit[];
  units: Unit[];
}

export type RosterFile = 'UNITS' | 'PEOPLE' | 'POSTS';

export interface RosterRequest {
  effectiveOn: LocalDate;
  /** The bytes of a CSV file in Base64; null leaves that list as it is. */
  units: string | null;
  people: string | null;
  posts: string | null;
  /** Of the preview that is to be carried out. */
  digest: string | null;
}

export interface RosterEntry {
  file: RosterFile;
  key: string;
  label: string;
  fields: { name: string; before: string | null; after: string | null }[];
}

export interface RosterProblem {
  file: RosterFile;
  /** As an editor counts; 0 for the file as a whole. */
  line: number;
  code: string;
  reason: string;
}

/** Lists are cut, counts are whole. */
export interface RosterReport {
  effectiveOn: LocalDate;
  digest: string;
  applied: boolean;
  files: { file: RosterFile; encoding: string; lines: number }[];
  counts: { adds: number; changes: number; leavers: number; closed: number; errors: number };
  adds: RosterEntry[];
  changes: RosterEntry[];
  leavers: RosterEntry[];
  closed: RosterEntry[];
  errors: RosterProblem[];
}

export type PresenceState =
  | 'AVAILABLE'
  | 'BUSY'
  | 'MEETING'
  | 'CALL'
  | 'AWAY'
  | 'OUT'
  | 'TELEWORK'
  | 'TRIP'
  | 'LEAVE'
  | 'GONE'
  | 'UNKNOWN';

export interface Presence {
  person: number;
  state: PresenceState;
  place: string | null;
  note: string | null;
  /** For UNKNOWN: when the person was last confirmed. */
  since: Instant | null;
  until: Instant | null;
}

export type RoomKind = 'UNIT' | 'GROUP' | 'DIRECT';

export interface LastMessage {
  n: number;
  author: string;
  text: string;
  at: Instant;
}

export interface RoomSummary {
  id: number;
  kind: RoomKind;
  name: string;
  purpose: string | null;
  unit: number | null;
  other: PersonBrief | null;
  members: number;
  /** Number of the newest message, 0 = none. */
  head: number;
  /** My private read pointer (my devices). */
  mine: number;
  /** My public read pointer (既読). */
  shown: number;
  last: LastMessage | null;
}

export interface Rooms {
  seq: number;
  rooms: RoomSummary[];
}

export interface RoomPointers {
  room: number;
  members: number;
  /** [n, how many members' public pointer stands at n], descending n. */
  counts: [number, number][];
}

export interface RoomDetail {
  seq: number;
  room: RoomSummary;
  pointers: RoomPointers;
}

export interface Message {
  room: number;
  n: number;
  author: PersonBrief;
  at: Instant;
  text: string;
  /** The sender's operation id; null in imported history. */
  op: string | null;
}

export interface Messages {
  messages: Message[];
  head: number;
}

export interface Readers {
  read: PersonBrief[];
  unread: PersonBrief[];
  readTotal: number;
  unreadTotal: number;
}
