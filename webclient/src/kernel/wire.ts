/**
 * The wire: what the server says and takes. Ids are numbers, instants ISO-8601 in UTC, dates yyyy-MM-dd.
 * Generated from the server's records by hub.wire.WireTypesTest, which fails when this file is behind; to rewrite:
 * mvn -pl server -am test -DskipWeb -Dtest=WireTypesTest -Dhub.write=true -Dsurefire.failIfNoSpecifiedTests=false
 */

export interface Accepted {
  by: number | null;
  at: Instant;
}

export interface Activity {
  visible: boolean;
  touched: boolean;
}

export interface Affected {
  count: number;
  bookings: AffectedBooking[];
}

export interface AffectedBooking {
  reservation: string;
  id: number;
  space: number;
  from: Instant;
  until: Instant;
  person: number | null;
}

export interface Alternative {
  kind: AlternativeKind;
  place: number | null;
  from: Instant;
  until: Instant;
  reasons: Reason[];
}

export interface Answer {
  id: number;
  question: number;
  author: number | null;
  byAsker: boolean;
  section: number | null;
  at: Instant;
  text: string;
  files: FileBrief[];
  version: number;
  edited: Instant | null;
  useful: number;
  accepted: Accepted | null;
  official: Official | null;
  checked: Instant | null;
  review: LocalDate | null;
  health: AnswerHealth;
  comments: Comment[];
}

export interface AnswerInvitation {
  op: string;
  answer: Reply;
}

export interface Answers {
  silent: AskedParty[];
  answered: AskedParty[];
  silentTotal: number;
  answeredTotal: number;
}

export interface AnswerSwap {
  op: string;
  accept: boolean;
}

export interface ApiKeyInfo {
  id: number;
  name: string;
  scopes: string[];
  createdBy: number;
  createdAt: Instant;
  lastUsedAt: Instant | null;
}

export interface ApiKeyList {
  keys: ApiKeyInfo[];
  scopes: string[];
}

export interface ApiKeyMade {
  key: ApiKeyInfo;
  secret: string;
}

export interface ApplyReform {
  op: string;
  on: LocalDate;
  digest: string;
}

export interface ApproveBooking {
  op: string;
  ok: boolean;
  note: string | null;
}

export interface ApproveDevice {
  code: string;
  name: string;
  mode: DeviceMode;
  places: number[];
  floor: number | null;
  anchor: string | null;
}

export interface Area {
  id: number;
  kind: AreaKind;
  parent: number | null;
  name: string;
  level: number | null;
  order: number;
}

export interface Arrangement {
  version: number;
  folders: Folder[];
  favourites: number[];
  levels: RoomLevel[];
  keywords: string[];
}

export interface AskedAs {
  wordings: string[];
}

export interface AskedParty {
  section: number | null;
  unit: string | null;
  people: PersonBrief[];
  answer: RequestAnswer | null;
}

export interface AskedSection {
  id: number;
  name: string;
}

export interface AskQuestion {
  op: string;
  text: string;
  category: number | null;
  tags: number[] | null;
  concerned: number | null;
  files: number[] | null;
  anonymous: boolean | null;
  origin: ChatPlace | null;
  search: string | null;
}

export interface AskSwap {
  op: string;
  turn: DutyKey;
  to: number;
  instead: DutyKey | null;
}

export interface AskWatch {
  person: number;
}

export interface AssignTurn {
  op: string;
  turn: DutyKey;
  person: number | null;
}

export interface Attendee {
  person: number;
  answer: Reply;
  optional: boolean;
}

export interface BindCard {
  op: string;
}

export interface Block {
  booking: number;
  space: number;
  from: Instant;
  until: Instant;
  setup: number;
  teardown: number;
  state: BookingState;
  unit: number | null;
  title: string | null;
  organiser: number | null;
  waiting: number;
}

export interface BlockList {
  seq: number;
  blocks: SeatBlock[];
}

export interface BoardRow {
  person: PersonBrief;
  state: PresenceState;
  place: string | null;
}

export interface BookedPlace {
  space: number;
  state: BookingState;
}

export interface Booking {
  id: number;
  version: number;
  title: string;
  purpose: number | null;
  from: Instant;
  until: Instant;
  planned: Instant;
  places: BookedPlace[];
  state: BookingState;
  organiser: number;
  bookedBy: number;
  unit: number | null;
  visibility: Visibility;
  attendees: Attendee[];
  extra: number;
  people: number;
  link: string | null;
  room: number | null;
  note: string;
  series: number | null;
  original: Instant | null;
  checkIn: CheckIn;
  approval: BookingApproval | null;
  cancelled: Cancellation | null;
  part: boolean;
  may: May[];
  made: Instant;
  changed: Instant;
}

export interface BookingAnswered {
  booking: number;
  attendee: Attendee;
}

export interface BookingApproval {
  by: number | null;
  at: Instant | null;
  note: string | null;
  expires: Instant;
}

export interface BookingBlock {
  block: Block;
}

export interface BookingHistory {
  steps: HistoryStep[];
}

export interface BookingLeft {
  booking: number;
}

export interface BookingMine {
  booking: Booking;
}

export interface BookingNotice {
  id: number;
  kind: BookingNoticeKind;
  booking: number | null;
  waitId: number | null;
  by: number | null;
  at: Instant;
  title: string;
  from: Instant | null;
  place: number | null;
  until: Instant | null;
}

export interface BookingNoticed {
  notice: BookingNotice;
}

export interface BookingNotices {
  seq: number;
  notices: BookingNotice[];
  read: number;
  unread: number;
  next: number | null;
}

export interface BookingNoticesRead {
  upTo: number;
}

export interface BookingOffered {
  space: number;
  from: Instant;
  until: Instant;
  expires: Instant;
}

export interface BookingOfferGone {
  space: number;
  from: Instant;
  until: Instant;
}

export interface BookingOp {
  op: string;
}

export interface BookingPurposes {
  purposes: Purpose[];
}

export interface Bookings {
  seq: number;
  bookings: Booking[];
  next: string | null;
}

export interface BookingUnblock {
  booking: number;
  space: number;
}

export interface BookingWaits {
  waits: Wait[];
}

export interface BriefList {
  people: PersonBrief[];
}

export interface BulkEntries {
  entries: BulkEntry[];
}

export interface BulkEntry {
  externalId: string;
  question: string;
  answer: string;
  tags: string[] | null;
  unit: string;
  url: string | null;
}

export interface BulkRefused {
  index: number;
  code: string;
  message: string;
}

export interface BulkTaken {
  adds: number;
  changes: number;
  same: number;
  refused: BulkRefused[];
}

export interface Busy {
  from: Instant;
  until: Instant;
  state: PresenceState;
}

export interface BusyPart {
  from: Instant;
  until: Instant;
  state: BusyState;
  title: string | null;
}

export interface CalendarDay {
  day: LocalDate;
  from: Instant | null;
  until: Instant | null;
  closed: string | null;
}

export interface CalendarPlan {
  day: LocalDate;
  part: DayHalf;
  kind: string;
  place: string | null;
  note: string | null;
}

export interface CallEvent {
  extension: string;
  call: string;
  event: CallStep;
  at: Instant | null;
}

export interface CallEvents {
  events: CallEvent[];
}

export interface Cancellation {
  by: number | null;
  at: Instant;
  reason: string;
  restorable: Instant;
}

export interface Card {
  id: number;
  person: number;
  how: BoundHow;
  by: number | null;
  boundAt: Instant;
  used: Instant | null;
}

export interface CardAsk {
  kiosk: string;
  read: Instant;
  expires: Instant;
  mine: number;
  most: number;
}

export interface CardImport {
  digest: string;
  applied: boolean;
  adds: number;
  known: number;
  problems: CardProblem[];
}

export interface CardList {
  cards: Card[];
  most: number;
}

export interface CardProblem {
  line: number;
  code: string;
  message: string;
}

export interface CardTrace {
  at: Instant;
  kind: CardTraceKind;
  person: number;
  by: number | null;
  device: number | null;
}

export interface CardTraces {
  traces: CardTrace[];
}

export interface Category {
  id: number;
  name: string;
  rule: CategoryRule;
  sort: number;
  closed: boolean;
}

export interface CategoryRule {
  anonymous: boolean;
  moderated: boolean;
  moderatorsAccept: boolean;
  sectionAccepts: boolean;
  unit: number | null;
  membersOfficial: boolean;
  credits: boolean;
  reviewMonths: number | null;
}

export interface ChangeArea {
  parent: number | null;
  name: string | null;
  level: number | null;
  order: number | null;
}

export interface ChangeBooking {
  op: string;
  version: number;
  title: string | null;
  purpose: number | null;
  places: number[] | null;
  from: Instant | null;
  until: Instant | null;
  attendees: Invitee[] | null;
  visibility: Visibility | null;
  extra: number | null;
  note: string | null;
}

export interface ChangeCategory {
  name: string | null;
  rule: CategoryRule | null;
  sort: number | null;
  closed: boolean | null;
}

export interface ChangeCollection {
  title: string | null;
  about: string | null;
  questions: number[] | null;
}

export interface ChangeDevice {
  name: string | null;
  places: number[] | null;
  floor: number | null;
  anchor: string | null;
  openCheckIn: boolean | null;
  titles: boolean | null;
}

export interface ChangeFault {
  text: string | null;
  closes: boolean | null;
}

export interface ChangeGrant {
  op: string;
  strength: Strength;
  from: LocalDate;
  until: LocalDate | null;
  weekdays: string;
  opensAt: string | null;
}

export interface ChangePlace {
  area: number | null;
  kind: SpaceKind | null;
  style: SpaceStyle | null;
  name: string | null;
  reading: string | null;
  capacity: number | null;
  units: number | null;
  features: Feature[] | null;
  mode: SpaceMode | null;
  owner: number | null;
  policy: number | null;
  setup: number | null;
  teardown: number | null;
  partOf: number[] | null;
  note: string | null;
  order: number | null;
}

export interface ChangeRoom {
  name: string | null;
  purpose: string | null;
  icon: RoomIcon | null;
  open: boolean | null;
  posting: Posting | null;
  receipts: Receipts | null;
}

export interface ChangeScheduled {
  text: string | null;
  at: Instant | null;
}

export interface ChangeSeries {
  op: string;
  title: string | null;
  purpose: number | null;
  places: number[] | null;
  from: Instant | null;
  until: Instant | null;
  attendees: Invitee[] | null;
  visibility: Visibility | null;
  extra: number | null;
  note: string | null;
  repeat: Repeat | null;
  ifClosed: IfClosed | null;
  conflicts: Conflicts | null;
}

export interface ChatAnswered {
  room: number;
  home: number;
  n: number;
  mine: MyAnswer;
}

export interface ChatArranged {
  arrangement: Arrangement;
}

export interface ChatChanged {
  room: number;
  home: number;
  message: Message;
}

export interface ChatDraft {
  text: string;
  title: string;
  from: ChatPlace;
}

export interface ChatDrafted {
  draft: Draft;
}

export interface ChatFollowed {
  thread: ThreadSummary;
}

export interface ChatGone {
  room: number;
  home: number;
  n: number;
  state: MessageState;
  at: Instant;
  mentions: Mention[];
}

export interface ChatJoined {
  room: RoomSummary;
}

export interface ChatLeft {
  room: number;
}

export interface ChatMemberJoined {
  room: number;
  person: PersonBrief;
  members: number;
}

export interface ChatMemberLeft {
  room: number;
  person: number;
  members: number;
}

export interface ChatNoted {
  room: number;
  note: Note;
}

export interface ChatNoticeChanged {
  settings: NoticeSettings;
}

export interface ChatOwnerChanged {
  room: number;
  person: number;
  owner: boolean;
}

export interface ChatPlace {
  room: number;
  n: number;
}

export interface ChatPointed {
  room: number;
  mine: number;
  shown: number;
  named: number;
}

export interface ChatPollMoved {
  room: number;
  home: number;
  n: number;
  votes: number[];
  voters: number;
  closed: Instant | null;
}

export interface ChatPosted {
  room: number;
  home: number;
  root: number;
  message: Message;
  thread: ThreadBrief | null;
}

export interface ChatReacted {
  room: number;
  home: number;
  n: number;
  kind: ReactionKind;
  person: number;
  count: number;
  on: boolean;
}

export interface ChatReminded {
  room: number;
  home: number;
  n: number;
  author: PersonBrief;
  text: string;
  due: Instant;
}

export interface ChatReminder {
  saved: SavedMessage;
}

export interface ChatRequestMoved {
  room: number;
  home: number;
  n: number;
  asked: number;
  answered: number;
  choices: number[];
  reminded: Instant | null;
  closed: Instant | null;
  unasked: number[];
}

export interface ChatRoomChanged {
  room: number;
  name: string;
  purpose: string | null;
  icon: RoomIcon | null;
  open: boolean;
  posting: Posting;
  receipts: Receipts;
  archived: Instant | null;
}

export interface ChatSaved {
  saved: SavedMessage;
}

export interface ChatScheduled {
  scheduled: ScheduledMessage;
}

export interface ChatUnfollowed {
  thread: number;
}

export interface ChatUnsaved {
  room: number;
  n: number;
}

export interface ChatUnscheduled {
  id: number;
}

export interface ChatVoted {
  room: number;
  home: number;
  n: number;
  mine: number[];
}

export interface CheckFile {
  text: string;
  floor: number | null;
}

export interface CheckIn {
  needed: boolean;
  opens: Instant | null;
  deadline: Instant | null;
  by: number | null;
  at: Instant | null;
  how: CheckInHow | null;
  keep: boolean;
}

export interface CheckInHere {
  op: string;
  how: CheckInHow;
  code: string | null;
}

export interface CheckInRule {
  needed: boolean;
  opensBefore: number;
  grace: number;
  exemptFromMinutes: number | null;
}

export interface CheckInSeat {
  op: string;
  how: SeatCheckInHow;
  code: string | null;
}

export interface ClaimPairing {
  secret: string;
}

export interface ClearPlan {
  person: number;
  from: LocalDate;
  to: LocalDate;
  part: DayPart;
}

export interface ClosedDay {
  day: LocalDate;
  name: string;
}

export interface ClosedDays {
  days: ClosedDay[];
}

export interface CloseSeats {
  op: string;
  seats: number[];
  from: Instant;
  until: Instant;
  reason: string;
}

export interface Closure {
  id: number;
  spaces: number[];
  area: number | null;
  from: Instant;
  until: Instant;
  reason: string;
  kind: ClosureKind;
  units: number[];
}

export interface ClosureList {
  seq: number;
  closures: Closure[];
}

export interface ClosureResult {
  closure: Closure;
  affected: Affected;
}

export interface Collection {
  id: number;
  unit: number;
  title: string;
  about: string | null;
  questions: number[];
  mine: boolean;
}

export interface CollectionItem {
  question: QuestionBrief;
  answerId: number | null;
  answer: string | null;
}

export interface CollectionPage {
  seq: number;
  collection: Collection;
  items: CollectionItem[];
}

export interface Collections {
  seq: number;
  collections: Collection[];
}

export interface Comment {
  id: number;
  answer: number | null;
  author: number | null;
  byAsker: boolean;
  at: Instant;
  text: string;
  edited: Instant | null;
}

export interface CommunityAnswerChanged {
  brief: QuestionBrief;
  answer: Answer;
  steps: Step[];
}

export interface CommunityAnswered {
  brief: QuestionBrief;
  answer: Answer;
  steps: Step[];
}

export interface CommunityAnswerGone {
  brief: QuestionBrief;
  answer: number;
  steps: Step[];
}

export interface CommunityAsked {
  head: QuestionHead;
}

export interface CommunityChanged {
  head: QuestionHead;
}

export interface CommunityCollectionsChanged {
  collection: number;
}

export interface CommunityCommentChanged {
  question: number;
  comment: Comment;
}

export interface CommunityCommented {
  question: number;
  comment: Comment;
}

export interface CommunityCommentGone {
  question: number;
  comment: number;
}

export interface CommunityGone {
  question: number;
}

export interface CommunityMine {
  question: number;
  mine: Mine;
}

export interface CommunityNoticed {
  notice: Notice;
  instead: number | null;
  unread: number;
}

export interface CommunityNoticesGone {
  notices: number[];
  unread: number;
}

export interface CommunityNoticesRead {
  read: number;
  unread: number;
}

export interface CommunityReworded {
  question: number;
}

export interface CommunityTagMerged {
  from: number;
  into: number;
}

export interface CommunityTopics {
  categories: Category[];
  tags: Tag[];
}

export interface CommunityUseful {
  question: number;
  answer: number | null;
  count: number;
}

export interface CommunityWatchers {
  question: number;
  count: number;
}

export interface CommunityWatching {
  kind: WatchKind;
  id: number;
  watching: boolean;
}

export interface ConfirmAtPanel {
  op: string;
}

export interface Core {
  kind: CoreKind;
  rect: number[];
  name: string | null;
}

export interface DateConflict {
  code: string;
  message: string;
  place: number | null;
  unit: number | null;
  until: Instant | null;
}

export interface DayBlocks {
  seq: number;
  day: LocalDate;
  blocks: Block[];
  offered: OfferedSlot[];
}

export interface DayPlan {
  day: LocalDate;
  am: HalfPlan | null;
  pm: HalfPlan | null;
  from: string | null;
  to: string | null;
}

export interface DeviceList {
  devices: PairedDevice[];
}

export interface DeviceTrace {
  at: Instant;
  kind: TraceKind;
  by: number | null;
  detail: string;
}

export interface DeviceTraces {
  traces: DeviceTrace[];
}

export interface DigestPart {
  tag: number | null;
  unit: number | null;
  questions: number[];
}

export interface DirectoryChanged {
  on: LocalDate;
}

export interface DoorCode {
  place: number;
  code: string;
}

export interface DoorEvent {
  staffNumber: string;
  event: DoorStep;
  place: string | null;
  at: Instant | null;
}

export interface DoorEvents {
  events: DoorEvent[];
}

export interface DoorPlace {
  place: number;
  now: Block | null;
  next: Block | null;
  freeUntil: Instant | null;
  free: boolean;
  booking: Booking | null;
}

export interface Doubt {
  by: number;
  at: Instant;
  note: string;
}

export interface DoubtIt {
  note: string | null;
}

export interface Draft {
  room: number;
  root: number;
  text: string;
  at: Instant;
}

export interface DrawCandidate {
  seat: number;
  place: string;
  weight: number;
  gone: boolean;
}

export interface DueReview {
  answer: number;
  question: number;
  title: string;
  line: string;
  author: number | null;
  unit: number | null;
  accepted: boolean;
  health: AnswerHealth;
  checked: Instant | null;
  due: LocalDate | null;
  doubts: Doubt[];
}

export interface Duplicates {
  shown: number;
  solvedBySearch: number;
  askedAnyway: number;
  marked: number;
}

export interface DutyCell {
  seat: number;
  weekday: number;
  half: Half;
  people: number[];
}

export interface DutyKey {
  seat: number;
  day: LocalDate;
  half: Half;
}

export interface DutyRota {
  seq: number;
  zone: number;
  seats: number[];
  people: number[];
  from: LocalDate;
  until: LocalDate;
  anchor: LocalDate | null;
  cells: DutyCell[];
  turns: DutyTurn[];
  swaps: DutySwap[];
  may: boolean;
}

export interface DutySwap {
  id: number;
  zone: number;
  turn: DutyKey;
  by: number;
  to: number;
  instead: DutyKey | null;
  state: SwapState;
}

export interface DutyTurn {
  seat: number;
  day: LocalDate;
  half: Half;
  person: number | null;
  away: boolean;
  given: boolean;
  mine: boolean;
}

export interface Edit {
  text: string;
}

export interface EditAnswer {
  text: string;
  version: number | null;
}

export interface EditComment {
  text: string;
}

export interface EditQuestion {
  text: string | null;
  version: number | null;
  category: number | null;
  tags: number[] | null;
  concerned: number | null;
}

export interface ErrorBody {
  code: string;
  message: string;
  detail: Record<string, unknown> | null;
}

export interface Expert {
  person: number;
  tags: number[];
  answers: number;
}

export interface Expertise {
  person: number;
  unit: number | null;
  answers: number;
  why: Why[];
  invited: boolean;
}

export interface Experts {
  unit: number | null;
  experts: Expertise[];
}

export interface ExtendBooking {
  op: string;
  minutes: number;
}

export interface ExtendSeat {
  op: string;
  until: Instant;
}

export interface FaqFile {
  name: string;
  text: string;
}

export interface FaqReport {
  encoding: string;
  lines: number;
  adds: number;
  changes: number;
  same: number;
  tags: string[];
  faults: Told[];
  digest: string;
  applied: boolean;
}

export interface FaqRequest {
  csv: string;
  unit: number;
  category: number | null;
  digest: string | null;
}

export interface Fault {
  id: number;
  text: string;
  since: Instant;
  closes: boolean;
}

export interface Feed {
  id: number;
  place: number | null;
  busyOnly: boolean;
  made: Instant;
  used: Instant | null;
}

export interface FeedMade {
  feed: Feed;
  url: string;
}

export interface Feeds {
  feeds: Feed[];
}

export interface FigureFile {
  name: string;
  text: string;
}

export interface FigurePage {
  from: LocalDate;
  to: LocalDate;
  unit: number | null;
  asked: number;
  answered: number;
  solved: number;
  firstAnswer: Spread;
  toSolved: Spread;
  outside: Part;
  duplicates: Duplicates;
  joined: Joined;
  tags: TagFigure[];
  weeks: WeekFigure[];
  units: UnitFigure[];
  smallest: number;
}

export interface FileBrief {
  id: number;
  name: string;
  kind: FileKind;
  type: string;
  size: number;
  width: number | null;
  height: number | null;
  thumb: boolean;
  pages: number | null;
  place: FilePlace | null;
}

export interface FileHit {
  file: FileBrief;
  room: number;
  n: number;
  root: number;
  where: string;
  at: Instant;
  author: PersonBrief;
  marks: Mark[];
}

export interface FileHits {
  hits: FileHit[];
  next: string | null;
}

export interface FilePlace {
  lat: number;
  lon: number;
  taken: Instant | null;
}

export interface FindTimes {
  people: number[];
  optional: number[];
  minutes: number;
  from: Instant;
  until: Instant;
  part: DayHalf | null;
  places: PlaceWish | null;
}

export interface FixedGone {
  person: PersonBrief;
  seat: number;
  place: string;
  leaves: boolean;
}

export interface FixedList {
  seq: number;
  fixed: FixedSeat[];
}

export interface FixedSeat {
  id: number;
  seat: number;
  person: number;
  from: LocalDate;
  until: LocalDate | null;
  weekdays: string;
}

export interface FixSeat {
  op: string;
  seat: number;
  person: number;
  from: LocalDate;
  until: LocalDate | null;
  weekdays: string;
}

export interface Fixture {
  kind: FixtureKind;
  rect: number[] | null;
  at: number[] | null;
  r: number | null;
  name: string | null;
}

export interface Floor {
  area: number;
  site: string;
  building: string;
  name: string;
  level: number | null;
  plan: number | null;
  version: number | null;
  seats: number;
  zones: ZoneBrief[];
}

export interface FloorDay {
  seq: number;
  floor: number;
  day: LocalDate;
  plan: number | null;
  seats: SeatLive[];
  rights: SeatRight[];
  grants: ZoneUse[];
  rules: SeatRules;
}

export interface FloorList {
  seq: number;
  floors: Floor[];
}

export interface FloorPlan {
  id: number;
  floor: number;
  version: number;
  name: string | null;
  state: PlanState;
  from: LocalDate | null;
  until: LocalDate | null;
  revision: number;
  size: number[];
  structure: Structure;
  zones: PlanZone[];
  rooms: PlanRoom[];
  seats: PlanSeat[];
  anchors: PlanAnchor[];
  paths: number[][][];
  ground: boolean;
}

export interface FloorPlanFile {
  format: string;
  floor: string;
  name: string | null;
  size: number[];
  structure: Structure;
  zones: PlanZone[];
  rooms: PlanRoom[];
  seats: PlanSeat[];
  anchors: PlanAnchor[];
  paths: number[][][];
  ground: string | null;
}

export interface Folder {
  id: string;
  name: string;
  rooms: number[];
}

export interface Follow {
  on: boolean;
}

export interface ForwardOf {
  room: number;
  n: number;
}

export interface Found {
  hits: Hit[];
  next: number | null;
}

export interface FoundSeat {
  seat: number;
  floor: number;
  number: string;
  place: string;
  zone: number | null;
  from: Instant;
  until: Instant;
  open: boolean;
  state: SittingState;
}

export interface FoyerBoard {
  mark: string;
  now: Instant;
  town: string;
  where: string;
  floor: number;
  plan: number | null;
  present: number;
  of: number;
  named: boolean;
  sections: FoyerSection[];
}

export interface FoyerRow {
  name: string;
  state: FoyerState;
  place: string | null;
}

export interface FoyerSection {
  unit: number;
  name: string;
  letter: string | null;
  style: number | null;
  present: number;
  of: number;
  people: FoyerRow[];
}

export interface FreeBusy {
  people: PersonBusy[];
}

export interface FreeNow {
  purpose: number;
  free: number;
}

export interface GiveAnswer {
  section: number | null;
  choice: number | null;
  text: string | null;
}

export interface GiveVote {
  options: number[];
}

export interface GrantList {
  seq: number;
  grants: ZoneGrant[];
}

export interface GrantProposal {
  zone: number;
  unit: number;
  strength: Strength;
  weekdays: string;
  opensAt: string | null;
  instead: number | null;
  reason: ProposalReason;
}

export interface GrantProposals {
  seq: number;
  on: LocalDate;
  ends: number[];
  grants: GrantProposal[];
  names: UnitName[];
}

export interface HalfPlan {
  kind: PlanKind;
  place: string | null;
  note: string | null;
}

export interface HallPosition {
  lat: number;
  lon: number;
}

export interface HandOverBooking {
  op: string;
  to: number;
}

export interface HistoryStep {
  at: Instant;
  by: number | null;
  step: BookingStep;
  from: Instant;
  until: Instant;
  places: number[];
  note: string;
}

export interface Hit {
  message: Message;
  root: number;
}

export interface HitCounts {
  people: number;
  rooms: number;
  messages: number;
  questions: number;
  files: number;
}

export interface Hook {
  id: number;
  name: string;
  url: string;
  enabled: boolean;
  waiting: number;
  lastSuccessAt: Instant | null;
  lastFailureAt: Instant | null;
  lastProblem: HookProblem | null;
  lastStatus: number | null;
}

export interface HookList {
  hooks: Hook[];
}

export interface HookMade {
  hook: Hook;
  secret: string;
}

export interface HookTried {
  problem: HookProblem | null;
  status: number | null;
}

export interface HoursOf {
  person: number;
  own: boolean;
  week: HoursOn[];
  shifts: Shift[];
  mayChange: boolean;
}

export interface HoursOfWeekday {
  day: number;
  from: string;
  until: string;
}

export interface HoursOn {
  weekday: number;
  from: string | null;
  to: string | null;
}

export interface HubName {
  name: string;
  place: string | null;
}

export interface ImportCalendar {
  ics: string;
  apply: boolean;
  digest: string | null;
}

export interface ImportCards {
  file: string;
  digest: string | null;
}

export interface ImportLine {
  title: string;
  from: Instant;
  until: Instant;
  what: ImportStep;
}

export interface ImportRefused {
  n: number;
  title: string;
  code: string;
  message: string;
}

export interface ImportReport {
  digest: string;
  adds: number;
  changes: number;
  cancels: number;
  same: number;
  past: number;
  lines: ImportLine[];
  faults: ImportRefused[];
}

export interface Instead {
  original: LocalDate;
  from: Instant;
  until: Instant;
  places: number[];
}

export interface Invited {
  invited: number[];
  already: number[];
}

export interface Invitee {
  person: number;
  optional: boolean;
}

export interface InvitePeople {
  people: number[];
}

export interface InviteToAnswer {
  people: number[];
}

export interface Joined {
  staff: number;
  anybody: number;
  asked: number;
  answered: number;
  commented: number;
  useful: number;
  solvedBySearch: number;
}

export interface KeepBooking {
  op: string;
  keep: boolean;
}

export interface Keeps {
  unit: number;
  name: string;
}

export interface KindUse {
  kind: SpaceKind;
  places: number;
  sums: UseSums;
}

export interface KioskActed {
  session: KioskSession | null;
  done: KioskDone | null;
  refusal: KioskRefusal | null;
}

export interface KioskAnchor {
  at: number[];
  heading: number;
}

export interface KioskCheckIn {
  booking: number;
  place: string;
  from: Instant;
  until: Instant;
  deadline: Instant;
}

export interface KioskDone {
  done: DoneKind;
  now: Instant;
  seat: KioskSeated | null;
  near: string[];
  draw: KioskDraw | null;
  undo: Instant | null;
  checkIns: KioskCheckIn[];
}

export interface KioskDraw {
  id: number;
  of: number;
  again: boolean;
}

export interface KioskFloor {
  mark: string;
  now: Instant;
  town: string;
  name: string;
  where: string;
  floor: number;
  plan: number | null;
  anchor: KioskAnchor | null;
  seats: KioskSeat[];
  rooms: KioskRoom[];
  zones: KioskZone[];
  lines: KioskLine[];
  help: string | null;
}

export interface KioskLine {
  at: Instant;
  until: Instant | null;
  kind: LineKind;
  text: string;
}

export interface KioskMay {
  button: KioskButton;
  why: WhyNot | null;
}

export interface KioskName {
  seat: number;
  name: string;
}

export interface KioskNames {
  names: KioskName[];
}

export interface KioskOffer {
  seat: number;
  floor: number;
  number: string;
  place: string;
  kind: SpaceStyle | null;
  zone: number | null;
  until: Instant;
  open: boolean;
  reasons: KioskReason[];
  metres: number | null;
  held: boolean;
}

export interface KioskPerson {
  id: number;
  family: string;
  given: string;
  unit: string | null;
  state: string;
}

export interface KioskReason {
  code: string;
  n: number | null;
}

export interface KioskReceipt {
  counter: number;
  op: string;
  state: ReceiptState;
  code: string | null;
}

export interface KioskReceipts {
  receipts: KioskReceipt[];
}

export interface KioskRefusal {
  code: string;
  message: string;
  seat: number | null;
  number: string | null;
  at: Instant | null;
  alternatives: KioskOffer[];
}

export interface KioskRoom {
  space: number;
  name: string;
  state: PlaceFace;
  until: Instant | null;
}

export interface KioskSeat {
  seat: number;
  state: PlaceFace;
  units: number;
}

export interface KioskSeated {
  sitting: number;
  seat: number;
  floor: number;
  number: string;
  place: string;
  kind: SpaceStyle | null;
  zone: number | null;
  from: Instant;
  until: Instant;
  open: boolean;
  state: SeatedState;
}

export interface KioskSession {
  session: string;
  now: Instant;
  expires: Instant;
  seconds: number;
  touches: number;
  person: KioskPerson;
  seat: KioskSeated | null;
  proposal: KioskOffer | null;
  lots: number;
  zones: KioskZoneRight[];
  mine: number[];
  promised: number[];
  may: KioskMay[];
  checkIns: KioskCheckIn[];
  wishes: KioskWishes;
}

export interface KioskTapped {
  session: KioskSession | null;
  unknown: KioskUnknown | null;
}

export interface KioskUnknown {
  code: string;
  path: string;
  now: Instant;
  expires: Instant;
}

export interface KioskWishes {
  seconds: number;
  confirmSeat: boolean;
  bigText: boolean;
}

export interface KioskZone {
  zone: number;
  letter: string;
  name: string;
  total: number;
  free: number;
  used: number;
  booked: number;
}

export interface KioskZoneRight {
  zone: number;
  mine: boolean;
  free: number;
  from: Instant | null;
  why: string | null;
  unit: string | null;
}

export interface LastMessage {
  n: number;
  author: string;
  text: string;
  part: PreviewPart;
  at: Instant;
}

export interface LeaveTeam {
  op: string;
  sittings: number[];
}

export interface Letter {
  root: number;
  text: string;
  urgency: Urgency;
  files: number[];
  request: NewRequest | null;
  poll: NewPoll | null;
  forward: ForwardOf | null;
  alsoRoom: boolean;
}

export interface ListFault {
  file: string;
  line: number;
  problem: Problem;
}

export interface LostSitting {
  seat: number;
  number: string;
  person: number;
  from: Instant;
  until: Instant;
}

export interface MachineState {
  staffNumber: string;
  extension: string | null;
  state: PresenceState;
  until: Instant | null;
}

export interface MachineStates {
  states: MachineState[];
  next: string | null;
}

export interface Made {
  question: number;
  id: number;
  shown: Shown;
}

export interface MakeBooking {
  op: string;
  title: string;
  purpose: number | null;
  places: number[];
  from: Instant;
  until: Instant;
  attendees: Invitee[];
  visibility: Visibility | null;
  onBehalf: number | null;
  link: boolean | null;
  extra: number | null;
  note: string | null;
}

export interface MakeFeed {
  op: string | null;
  place: number | null;
  busyOnly: boolean;
}

export interface MakeOfficial {
  unit: number;
}

export interface MakeSeries {
  op: string | null;
  title: string;
  purpose: number | null;
  places: number[];
  from: Instant;
  until: Instant;
  attendees: Invitee[];
  visibility: Visibility | null;
  onBehalf: number | null;
  link: boolean | null;
  extra: number | null;
  note: string | null;
  repeat: Repeat;
  ifClosed: IfClosed | null;
  conflicts: Conflicts;
  skip: LocalDate[] | null;
  instead: Instead[] | null;
}

export interface Mark {
  from: number;
  to: number;
}

export interface MarkDuplicate {
  canonical: number;
}

export interface Me {
  person: PersonDetail;
  roles: Role[];
  hub: HubName;
  hall: HallPosition | null;
  now: Instant;
}

export interface MeetingLink {
  url: string;
}

export interface Members {
  members: PersonBrief[];
  owners: PersonBrief[];
  next: string | null;
}

export interface Mention {
  kind: MentionKind;
  id: number;
  name: string;
}

export interface Merged {
  id: number;
  title: string;
}

export interface MergeQuestion {
  into: number;
}

export interface MergeTag {
  into: number;
}

export interface Message {
  room: number;
  n: number;
  author: PersonBrief;
  at: Instant;
  text: string;
  op: string | null;
  state: MessageState;
  urgency: Urgency;
  edited: Instant | null;
  pinned: Instant | null;
  mentions: Mention[];
  reactions: Reaction[];
  thread: ThreadBrief | null;
  source: MessageSource | null;
  files: FileBrief[];
  request: RequestCard | null;
  poll: PollCard | null;
}

export interface MessageHit {
  room: number;
  n: number;
  root: number;
  title: string;
  author: PersonBrief;
  at: Instant;
  line: string;
  marks: Mark[];
  files: number;
}

export interface MessageHits {
  hits: MessageHit[];
  next: string | null;
}

export interface Messages {
  messages: Message[];
  head: number;
}

export interface MessageSource {
  room: number;
  n: number;
  author: PersonBrief;
  at: Instant;
}

export interface Mine {
  asker: boolean;
  watching: boolean;
  useful: number[];
  usefulQuestion: boolean;
  may: Right[];
  officialFor: number[];
  from: ChatPlace | null;
}

export interface Missing {
  people: number[];
}

export interface ModerationQueue {
  items: QueueItem[];
}

export interface MovePointers {
  mine: number;
  shown: number;
}

export interface MoveSeat {
  op: string;
  seat: number;
}

export interface MyAnswer {
  section: number | null;
  answer: RequestAnswer;
}

export interface MyCalendar {
  seq: number;
  bookings: Booking[];
  plans: CalendarPlan[];
  waits: Wait[];
  days: CalendarDay[];
}

export interface MyDuty {
  seq: number;
  zones: number[];
  turns: DutyTurn[];
  swaps: DutySwap[];
}

export interface MyPointers {
  mine: number;
  shown: number;
  named: number;
}

export interface MySitting {
  id: number;
  seat: number;
  floor: number;
  number: string;
  place: string;
  zone: number | null;
  from: Instant;
  until: Instant;
  open: boolean;
  state: SittingState;
  kind: SittingKind;
  by: number | null;
  checkIn: SeatCheckIn;
  may: SeatMay[];
  undo: Instant | null;
  draw: number | null;
}

export interface MySittings {
  seq: number;
  sittings: MySitting[];
  notices: SeatNotice[];
  read: number;
  unread: number;
}

export interface Need {
  id: number;
  person: number;
  seats: number[];
  zone: number | null;
  features: Feature[];
  from: LocalDate;
  until: LocalDate | null;
  note: string;
}

export interface NeedList {
  seq: number;
  needs: Need[];
}

export interface NewApiKey {
  name: string;
  scopes: string[];
}

export interface NewArea {
  kind: AreaKind;
  parent: number | null;
  name: string;
  level: number | null;
  order: number | null;
}

export interface NewBlock {
  op: string;
  seats: number[];
  name: string;
  unit: number | null;
  people: number[];
  from: Instant;
  until: Instant;
}

export interface NewCategory {
  name: string;
  rule: CategoryRule;
}

export interface NewCollection {
  unit: number;
  title: string;
  about: string | null;
}

export interface NewFault {
  place: number;
  text: string;
  closes: boolean | null;
}

export interface NewGrant {
  op: string;
  zone: number;
  unit: number | null;
  strength: Strength;
  from: LocalDate;
  until: LocalDate | null;
  weekdays: string;
  opensAt: string | null;
}

export interface NewNeed {
  op: string;
  person: number;
  seats: number[];
  zone: number | null;
  features: Feature[];
  from: LocalDate;
  until: LocalDate | null;
  note: string;
}

export interface NewPlace {
  area: number;
  kind: SpaceKind;
  style: SpaceStyle | null;
  name: string;
  reading: string | null;
  capacity: number;
  units: number | null;
  features: Feature[] | null;
  mode: SpaceMode | null;
  owner: number | null;
  policy: number | null;
  setup: number | null;
  teardown: number | null;
  partOf: number[] | null;
  note: string | null;
  order: number | null;
}

export interface NewPlan {
  floor: number;
  basedOn: number | null;
}

export interface NewPolicy {
  op: string;
  terms: PolicyTerms;
}

export interface NewPoll {
  options: string[];
  multiple: boolean;
  anonymous: boolean;
  closes: Instant | null;
}

export interface NewPreset {
  state: PresenceState;
  note: string;
  minutes: number | null;
}

export interface NewPurpose {
  op: string;
  terms: PurposeTerms;
}

export interface NewRequest {
  due: Instant;
  per: RequestPer;
  choices: string[];
}

export interface NewTag {
  name: string;
  synonyms: string[] | null;
}

export interface NewUpload {
  op: string;
  name: string;
  size: number;
  keepPlace: boolean;
}

export interface NewWait {
  op: string;
  place: number | null;
  purpose: number | null;
  people: number | null;
  from: Instant;
  until: Instant;
  minutes: number;
  takeAtOnce: boolean;
  title: string | null;
}

export interface Note {
  id: number;
  room: number;
  after: number;
  at: Instant;
  kind: NoteKind;
  people: PersonBrief[];
  count: number;
  by: PersonBrief | null;
  text: string | null;
}

export interface Notes {
  notes: Note[];
}

export interface Notice {
  id: number;
  kind: NoticeKind;
  question: number | null;
  title: string;
  answer: number | null;
  comment: number | null;
  by: number | null;
  tag: number | null;
  category: number | null;
  count: number;
  at: Instant;
  digest: DigestPart[];
}

export interface NoticeAnswer {
  seq: number;
  settings: NoticeSettings;
  work: WorkNow;
  push: boolean;
}

export interface NoticePage {
  seq: number;
  notices: Notice[];
  questions: QuestionBrief[];
  read: number;
  unread: number;
  next: number | null;
}

export interface NoticeSettings {
  contents: boolean;
  sound: NoticeSound;
  hold: boolean;
  workingHours: boolean;
  quiet: QuietHours | null;
  everything: boolean;
}

export interface NoticesRead {
  read: number;
  unread: number;
}

export interface Offer {
  place: number;
  from: Instant;
  until: Instant;
  freeUntil: Instant | null;
  reasons: Reason[];
  score: number;
}

export interface OfferedSlot {
  space: number;
  from: Instant;
  until: Instant;
}

export interface Offers {
  seq: number;
  purpose: number;
  offers: Offer[];
  fits: number;
  usual: UsualPlace | null;
}

export interface OfficeDay {
  day: LocalDate;
  kind: DayKind;
  name: string;
}

export interface OfficeDays {
  days: OfficeDay[];
}

export interface Official {
  unit: number;
  by: number;
  at: Instant;
}

export interface OnMyDesk {
  seq: number;
  drafts: Draft[];
  scheduled: ScheduledMessage[];
  saved: SavedMessage[];
}

export interface OpenDirect {
  person: number;
}

export interface OpenGroup {
  op: string;
  name: string | null;
  purpose: string | null;
  people: number[];
  open: boolean | null;
}

export interface OpenRequest {
  room: number;
  home: number;
  n: number;
  author: PersonBrief;
  at: Instant;
  text: string;
  mentions: Mention[];
  request: RequestCard;
}

export interface OpenRoom {
  id: number;
  name: string;
  purpose: string | null;
  icon: RoomIcon | null;
  members: number;
  joined: boolean;
}

export interface OpenRooms {
  rooms: OpenRoom[];
  next: string | null;
}

export interface PairedDevice {
  id: number;
  name: string;
  mode: DeviceMode;
  places: number[];
  floor: number | null;
  anchor: string | null;
  openCheckIn: boolean;
  titles: boolean;
  fetched: boolean;
  madeBy: number;
  madeAt: Instant;
  seen: Instant | null;
  version: string | null;
  skewMs: number | null;
}

export interface PairingBegun {
  secret: string;
  code: string;
  now: Instant;
  expires: Instant;
  pauseMs: number;
}

export interface PairingState {
  key: string | null;
  device: PairedDevice | null;
}

export interface PanelAsk {
  kind: PressKind;
  place: number;
  from: Instant;
  until: Instant | null;
  expires: Instant;
}

export interface PanelCheckIn {
  opens: Instant;
  deadline: Instant;
}

export interface PanelClosure {
  from: Instant;
  until: Instant | null;
  reason: string | null;
}

export interface PanelDay {
  mark: string;
  now: Instant;
  place: PanelPlace;
  entries: PanelEntry[];
  closures: PanelClosure[];
  rule: PanelRule;
  titles: boolean;
  openCheckIn: boolean;
  others: PanelFree[];
  wish: PanelWish | null;
  done: PanelWish | null;
}

export interface PanelDone {
  wish: PanelWish | null;
  until: Instant | null;
}

export interface PanelEntry {
  booking: number | null;
  from: Instant;
  until: Instant;
  label: string | null;
  state: EntryState;
  checkIn: PanelCheckIn | null;
  gap: number;
  mayExtend: boolean;
}

export interface PanelFree {
  id: number;
  name: string;
  where: string;
  capacity: number;
  until: Instant | null;
}

export interface PanelPlace {
  id: number;
  name: string;
  capacity: number;
  features: Feature[];
  where: string;
}

export interface PanelRule {
  minMinutes: number;
  maxMinutes: number;
}

export interface PanelWish {
  code: string;
  kind: PressKind;
  made: Instant;
  expires: Instant;
  until: Instant | null;
}

export interface Part {
  part: number;
  whole: number;
}

export interface PasswordBody {
  current: string;
  next: string;
}

export interface PastReview {
  verdict: Verdict;
  by: number;
  at: Instant;
  note: string;
}

export interface PeopleFound {
  people: PersonHit[];
  units: Unit[];
}

export interface PeoplePage {
  people: PersonRow[];
  next: string | null;
}

export interface PersonBrief {
  id: number;
  name: string;
  kana: string;
  unit: string | null;
  title: string | null;
}

export interface PersonBusy {
  person: number;
  busy: BusyPart[];
  hours: WorkStretch[];
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

export interface PersonHit {
  person: PersonBrief;
  extension: string | null;
  mail: string | null;
  workPhone: string | null;
  matched: Matched;
}

export interface PersonMove {
  person: PersonBrief;
  from: string[];
  to: string[];
}

export interface PersonRow {
  person: PersonBrief;
  subunit: number;
  title: string;
  rank: number;
  concurrent: boolean;
  extension: string | null;
  mail: string | null;
  workPhone: string | null;
}

export interface Ping {
  seq: number;
}

export interface Pins {
  messages: Message[];
}

export interface Place {
  id: number;
  area: number;
  kind: SpaceKind;
  style: SpaceStyle | null;
  name: string;
  reading: string;
  capacity: number;
  units: number;
  features: Feature[];
  mode: SpaceMode;
  owner: number | null;
  policy: number | null;
  setup: number;
  teardown: number;
  partOf: number[];
  note: string;
  order: number;
  photo: number | null;
  faults: Fault[];
  retired: LocalDate | null;
}

export interface PlaceList {
  seq: number;
  areas: Area[];
  places: Place[];
}

export interface PlaceUse {
  place: number;
  sums: UseSums;
}

export interface PlaceWish {
  area: number | null;
  features: Feature[];
  people: number;
  kinds: SpaceKind[] | null;
}

export interface PlanAnchor {
  name: string;
  at: number[];
  heading: number;
}

export interface PlanBrief {
  id: number;
  floor: number;
  name: string | null;
  version: number;
  basedOn: number | null;
  state: PlanState;
  from: LocalDate | null;
  until: LocalDate | null;
  revision: number;
  seats: number;
  zones: number;
  changed: Instant;
  by: number | null;
}

export interface PlanChecked {
  problems: PlanProblem[];
  lost: LostSitting[];
}

export interface PlanDoor {
  at: number[];
  side: DoorSide;
  width: number;
  hinge: DoorHinge;
}

export interface PlanFault {
  line: number;
  code: string;
  message: string;
}

export interface PlanFile {
  name: string;
  text: string;
}

export interface PlanImport {
  csv: string;
  digest: string | null;
}

export interface PlanImported {
  plan: PlanBrief | null;
  problems: PlanProblem[];
  seats: SeatCount | null;
}

export interface PlanList {
  seq: number;
  plans: PlanBrief[];
}

export interface PlanProblem {
  line: number | null;
  path: string;
  code: string;
  message: string;
  severity: ProblemSeverity;
}

export interface PlanReport {
  lines: number;
  adds: number;
  changes: number;
  faults: PlanFault[];
  digest: string;
}

export interface PlanResult {
  days: DayPlan[];
}

export interface PlanRoom {
  space: number | null;
  name: string | null;
  rect: number[] | null;
  poly: number[][] | null;
  labelAt: number[];
  door: number[] | null;
}

export interface PlanSaved {
  id: number;
  revision: number;
  problems: PlanProblem[];
}

export interface PlanSeat {
  space: number | null;
  code: string;
  kind: SeatKind;
  at: number[];
  rot: number;
  zone: string | null;
  features: Feature[];
  mode: SpaceMode;
  units: number;
  order: number;
}

export interface PlanUsed {
  plan: PlanBrief;
  problems: PlanProblem[];
  lost: LostSitting[];
}

export interface PlanWall {
  path: number[][];
  thick: number | null;
}

export interface PlanWindow {
  from: number[];
  to: number[];
}

export interface PlanZone {
  id: number | null;
  letter: string;
  name: string;
  style: number;
  pattern: string | null;
  poly: number[][];
  labelAt: number[];
}

export interface PointAll {
  points: RoomPoint[];
}

export interface Policy {
  id: number;
  name: string;
  horizonDays: number;
  yearOpens: string | null;
  stepMinutes: number;
  minMinutes: number;
  maxMinutes: number;
  opens: HoursOfWeekday[];
  closedDaysToo: boolean;
  approval: Approval;
  approvalHours: number;
  priority: Priority | null;
  quota: Quota;
  checkIn: CheckInRule;
  titles: Titles;
  onBehalf: boolean;
}

export interface PolicyList {
  seq: number;
  policies: Policy[];
  usual: number;
}

export interface PolicyResult {
  policy: Policy;
  affected: Affected;
}

export interface PolicyTerms {
  name: string;
  horizonDays: number;
  yearOpens: string | null;
  stepMinutes: number;
  minMinutes: number;
  maxMinutes: number;
  opens: HoursOfWeekday[];
  closedDaysToo: boolean;
  approval: Approval;
  approvalHours: number;
  priority: Priority | null;
  quota: Quota;
  checkIn: CheckInRule;
  titles: Titles;
  onBehalf: boolean;
}

export interface PollCard {
  options: PollOption[];
  multiple: boolean;
  anonymous: boolean;
  closes: Instant | null;
  closed: Instant | null;
  voters: number;
}

export interface PollOption {
  label: string;
  votes: number;
  mine: boolean;
}

export interface PollVoters {
  people: PersonBrief[];
}

export interface PollVotes {
  options: PollVoters[];
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

export interface PostBackTo {
  op: string;
  answer: number | null;
}

export interface PostedBack {
  at: ChatPlace;
}

export interface PostMessage {
  op: string;
  text: string;
  urgency: Urgency | null;
  files: number[] | null;
  request: NewRequest | null;
  poll: NewPoll | null;
  forward: ForwardOf | null;
}

export interface Presence {
  person: number;
  state: PresenceState;
  place: string | null;
  note: string | null;
  since: Instant | null;
  until: Instant | null;
  free: Instant | null;
}

export interface PresenceClosed {
  days: ClosedDay[];
}

export interface PresenceHours {
  person: number;
  own: boolean;
  week: HoursOn[];
  shifts: Shift[];
}

export interface PresenceManual {
  person: number;
  state: PresenceState | null;
  note: string | null;
  since: Instant | null;
  until: Instant | null;
}

export interface PresencePlanned {
  person: number;
  days: DayPlan[];
}

export interface PresencePresetsSet {
  unit: number;
}

export interface PresenceStandinsSet {
  unit: number;
}

export interface PresenceStates {
  states: Presence[];
}

export interface PresenceViews {
  views: ViewAspects[];
}

export interface PresenceWatchAsked {
  watch: Watch;
}

export interface PresenceWatchEnded {
  id: number;
}

export interface PresenceWatchFired {
  watch: Watch;
}

export interface Preset {
  id: number;
  unit: number;
  unitName: string;
  state: PresenceState;
  note: string;
  minutes: number | null;
}

export interface Presets {
  presets: Preset[];
}

export interface PressKiosk {
  session: string;
  op: string;
  act: KioskPressKind;
  seat: number | null;
  booking: number | null;
}

export interface PressPanel {
  kind: PressKind;
  minutes: number | null;
  booking: number | null;
  card: string | null;
}

export interface PreviewDate {
  original: LocalDate;
  day: LocalDate;
  from: Instant;
  until: Instant;
  closed: string | null;
  skipped: boolean;
  conflict: DateConflict | null;
  alternative: Alternative | null;
}

export interface Priority {
  unit: number | null;
  days: number;
}

export interface Proposal {
  from: Instant;
  until: Instant;
  place: number | null;
  reasons: Reason[];
  missing: number[];
  maybe: number[];
}

export interface Proposals {
  proposals: Proposal[];
}

export interface ProposedGrant {
  zone: number;
  unit: number;
  strength: Strength;
  weekdays: string;
  opensAt: string | null;
}

export interface Purpose {
  id: number;
  name: string;
  icon: string;
  hint: string;
  minutes: number;
  choices: number[];
  kinds: SpaceKind[];
  features: PurposeFeatures;
  peopleFrom: number;
  peopleTo: number;
  titleNeeded: boolean;
  link: boolean;
  weights: Weights;
  order: number;
  active: boolean;
}

export interface PurposeFeatures {
  needed: Feature[];
  wanted: Feature[];
}

export interface PurposeList {
  seq: number;
  purposes: Purpose[];
  free: FreeNow[];
}

export interface PurposeTerms {
  name: string;
  icon: string;
  hint: string;
  minutes: number;
  choices: number[];
  kinds: SpaceKind[];
  features: PurposeFeatures;
  peopleFrom: number;
  peopleTo: number;
  titleNeeded: boolean;
  link: boolean;
  weights: Weights;
  order: number;
  active: boolean;
}

export interface PurposeUse {
  purpose: number | null;
  sums: UseSums;
  unmet: number;
}

export interface PushDevice {
  id: number;
  browser: string;
  at: Instant;
  current: boolean;
}

export interface PushDevices {
  devices: PushDevice[];
}

export interface PushKey {
  key: string;
}

export interface PutDraft {
  root: number;
  text: string;
  at: Instant;
}

export interface PutTemplate {
  unit: number | null;
  name: string;
  text: string;
}

export interface QuestionBrief {
  id: number;
  title: string;
  excerpt: string;
  state: QuestionState;
  shown: Shown;
  asker: number | null;
  section: number | null;
  category: number;
  tags: number[];
  concerned: number | null;
  answers: number;
  official: boolean;
  useful: number;
  asked: Instant;
  moved: Instant;
  solved: Instant | null;
  canonical: number | null;
  locked: boolean;
}

export interface QuestionHead {
  brief: QuestionBrief;
  text: string;
  files: FileBrief[];
  version: number;
  edited: Instant | null;
  origin: QuestionOrigin | null;
  merged: Merged[];
  steps: Step[];
}

export interface QuestionHit {
  brief: QuestionBrief;
  titleMarks: Mark[];
  line: string;
  marks: Mark[];
  score: number;
}

export interface QuestionHits {
  hits: QuestionHit[];
  next: string | null;
}

export interface QuestionList {
  seq: number;
  questions: QuestionBrief[];
  next: string | null;
}

export interface QuestionOrigin {
  title: string;
}

export interface QuestionPage {
  seq: number;
  head: QuestionHead;
  answers: Answer[];
  comments: Comment[];
  mine: Mine;
  watchers: number;
  seen: number;
}

export interface QueueItem {
  question: QuestionBrief;
  answer: Answer | null;
  reason: QueueReason;
  why: string[];
  since: Instant;
}

export interface QueueTaps {
  taps: TapCard[];
}

export interface QuietHours {
  from: string;
  to: string;
}

export interface Quota {
  openPerPerson: number | null;
  minutesPerWeekPerPerson: number | null;
  minutesPerWeekPerUnit: number | null;
}

export interface ReachCard {
  presence: Presence;
  working: boolean;
  workFrom: Instant | null;
  workUntil: Instant | null;
  nextWork: Instant | null;
  busy: Busy[];
  standIns: StandIn[];
  meeting: boolean;
}

export interface ReactedBy {
  kind: ReactionKind;
  people: PersonBrief[];
  total: number;
}

export interface Reaction {
  kind: ReactionKind;
  count: number;
  mine: boolean;
}

export interface Reactors {
  reactions: ReactedBy[];
}

export interface ReadBookingNotices {
  upTo: number;
}

export interface Readers {
  read: PersonBrief[];
  unread: PersonBrief[];
  readTotal: number;
  unreadTotal: number;
}

export interface ReadNotices {
  upTo: number;
}

export interface ReadSeatNotices {
  upTo: number;
}

export interface Reason {
  code: string;
  value: string | null;
}

export interface Reform {
  seq: number;
  on: LocalDate;
  digest: string;
  decided: ReformDecision | null;
  judged: LocalDate;
  counts: ReformCounts;
  moves: PersonMove[];
  units: UnitChange[];
  begin: ZoneGrant[];
  end: ZoneGrant[];
  zones: ZoneLoad[];
  seats: SeatGone[];
  fixed: FixedGone[];
  rooms: RoomsPlanned;
  problems: ReformProblem[];
  names: UnitName[];
}

export interface ReformCounts {
  moving: number;
  joining: number;
  leaving: number;
  unitsBegin: number;
  unitsEnd: number;
  unitsRenamed: number;
  grantsBegin: number;
  grantsEnd: number;
  zones: number;
  full: number;
  seatsMoved: number;
  seatsLost: number;
}

export interface ReformDecision {
  applied: Instant;
  by: number;
  switched: Instant | null;
  undone: Instant | null;
}

export interface ReformDone {
  on: LocalDate;
  moved: number;
  lost: number;
}

export interface ReformProblem {
  kind: ReformProblemKind;
  zone: number | null;
  unit: number | null;
  name: string;
  grant: number | null;
}

export interface ReminderSetting {
  minutes: number | null;
}

export interface RenameTag {
  name: string;
}

export interface Repeat {
  freq: Freq;
  interval: number;
  days: number[];
  monthDay: number | null;
  nth: number | null;
  weekday: number | null;
  until: LocalDate | null;
  count: number | null;
}

export interface ReplyInThread {
  op: string;
  text: string;
  urgency: Urgency | null;
  files: number[] | null;
  room: boolean;
}

export interface ReportAtPanel {
  kind: PanelFault;
}

export interface ReportPost {
  why: string;
}

export interface RequestAnswer {
  by: PersonBrief;
  choice: number | null;
  text: string | null;
  at: Instant;
}

export interface RequestCard {
  due: Instant;
  per: RequestPer;
  choices: RequestChoice[];
  asked: number;
  answered: number;
  reminded: Instant | null;
  closed: Instant | null;
  sections: AskedSection[];
  mine: MyAnswer[];
  askedMe: boolean;
}

export interface RequestChoice {
  label: string;
  count: number;
}

export interface RequestReminded {
  people: number;
  again: Instant;
}

export interface Requests {
  seq: number;
  sections: number[];
  toMe: OpenRequest[];
  byMe: OpenRequest[];
}

export interface ResetBody {
  token: string;
  password: string;
}

export interface ResetToken {
  token: string;
}

export interface RetirePlace {
  from: LocalDate | null;
}

export interface Reviewed {
  answer: number;
  health: AnswerHealth;
  checked: Instant | null;
  review: LocalDate | null;
}

export interface ReviewHistory {
  reviews: PastReview[];
}

export interface ReviewIt {
  verdict: Verdict;
  note: string | null;
}

export interface ReviewList {
  total: number;
  reviews: DueReview[];
  next: string | null;
}

export interface Revoked {
  revoked: number;
}

export interface Roles {
  roles: Role[];
}

export interface RoomDetail {
  seq: number;
  room: RoomSummary;
  pointers: RoomPointers;
}

export interface RoomHit {
  id: number;
  name: string;
  kind: RoomKind;
  members: number;
  joined: boolean;
  marks: Mark[];
}

export interface RoomLevel {
  room: number;
  level: Level;
}

export interface RoomPoint {
  room: number;
  mine: number;
  shown: number;
}

export interface RoomPointers {
  room: number;
  members: number;
  counts: number[][];
}

export interface Rooms {
  seq: number;
  units: number[];
  receipts: ReceiptsRule;
  rooms: RoomSummary[];
}

export interface RoomsPlanned {
  begin: string[];
  end: string[];
  members: number;
}

export interface RoomSummary {
  id: number;
  kind: RoomKind;
  name: string;
  purpose: string | null;
  icon: RoomIcon | null;
  unit: number | null;
  other: PersonBrief | null;
  people: PersonBrief[];
  open: boolean;
  posting: Posting;
  receipts: Receipts;
  owner: boolean;
  archived: Instant | null;
  members: number;
  head: number;
  mine: number;
  shown: number;
  named: number;
  last: LastMessage | null;
}

export interface RosterCounts {
  adds: number;
  changes: number;
  leavers: number;
  closed: number;
  errors: number;
}

export interface RosterEntry {
  file: RosterFile;
  key: string;
  label: string;
  fields: RosterField[];
}

export interface RosterField {
  name: string;
  before: string | null;
  after: string | null;
}

export interface RosterProblem {
  file: RosterFile;
  line: number;
  code: string;
  reason: string;
}

export interface RosterRead {
  file: RosterFile;
  encoding: string;
  lines: number;
}

export interface RosterReport {
  effectiveOn: LocalDate;
  digest: string;
  applied: boolean;
  files: RosterRead[];
  counts: RosterCounts;
  adds: RosterEntry[];
  changes: RosterEntry[];
  leavers: RosterEntry[];
  closed: RosterEntry[];
  errors: RosterProblem[];
}

export interface RosterRequest {
  effectiveOn: LocalDate;
  units: string | null;
  people: string | null;
  posts: string | null;
  digest: string | null;
}

export interface SavedMessage {
  room: number;
  n: number;
  home: number;
  root: number;
  author: PersonBrief;
  text: string;
  sent: Instant;
  at: Instant;
  note: string | null;
  remindAt: Instant | null;
  remindedAt: Instant | null;
}

export interface SaveMessage {
  remindAt: Instant | null;
  note: string | null;
}

export interface SavePlan {
  revision: number;
  file: FloorPlanFile;
}

export interface ScheduledMessage {
  id: number;
  room: number;
  letter: Letter;
  at: Instant;
  failed: string | null;
}

export interface ScheduleMessage {
  op: string;
  room: number;
  letter: Letter;
  at: Instant;
}

export interface SearchAnswer {
  text: string;
  cut: boolean;
  building: boolean;
  people: PersonHit[];
  units: Unit[];
  rooms: RoomHit[];
  messages: MessageHits;
  questions: QuestionHits;
  files: FileHits;
  counts: HitCounts;
}

export interface SearchShown {
  search: string;
  shown: number[];
  outcome: SearchOutcome;
}

export interface SearchStatus {
  state: State;
  documents: number;
  done: number;
  of: number;
  behind: number;
  since: Instant | null;
  faults: ListFault[];
  faultCount: number;
}

export interface SeatBlock {
  id: number;
  seats: number[];
  name: string;
  unit: number | null;
  people: number[];
  from: Instant;
  until: Instant;
}

export interface SeatCheckIn {
  opens: Instant;
  deadline: Instant | null;
  at: Instant | null;
  how: SeatCheckInHow | null;
}

export interface SeatClosed {
  until: Instant | null;
  reason: string;
}

export interface SeatClosure {
  id: number;
  seats: number[];
  from: Instant;
  until: Instant;
  reason: string;
}

export interface SeatClosureList {
  seq: number;
  closures: SeatClosure[];
}

export interface SeatCode {
  seat: number;
  code: string;
}

export interface SeatCount {
  fresh: number;
  known: number;
  moved: number;
  gone: number;
}

export interface SeatCrowd {
  seats: number;
  mean: number;
  p95: number;
  most: number;
}

export interface SeatDraw {
  id: number;
  day: LocalDate;
  half: string;
  at: Instant;
  seed: string;
  candidates: DrawCandidate[];
  seat: number;
  place: string;
  again: number | null;
  mayRedraw: boolean;
}

export interface SeatFound {
  person: number;
  seat: FoundSeat | null;
}

export interface SeatGone {
  person: PersonBrief;
  day: LocalDate;
  from: Instant;
  until: Instant;
  place: string;
  to: string | null;
}

export interface SeatingDuty {
  zone: number;
}

export interface SeatingMine {
  sitting: MySitting;
}

export interface SeatingNoticed {
  notice: SeatNotice;
}

export interface SeatingNoticesRead {
  upTo: number;
}

export interface SeatingPlans {
  floors: Floor[];
}

export interface SeatingRules {
  rules: SeatRules;
}

export interface SeatingSwapped {
  swap: DutySwap;
}

export interface SeatingZones {
  zones: number[];
}

export interface SeatKindFigure {
  kind: SeatKind;
  crowd: SeatCrowd;
  sums: SeatSums;
}

export interface SeatLive {
  seat: number;
  sittings: Sitting[];
  closed: SeatClosed | null;
}

export interface SeatNotice {
  id: number;
  kind: SeatNoticeKind;
  sitting: number | null;
  seat: number | null;
  place: string;
  to: string | null;
  by: number | null;
  at: Instant;
  from: Instant | null;
  until: Instant | null;
}

export interface SeatOfCode {
  seat: number;
  floor: number;
  number: string;
  place: string;
  live: SeatLive;
  right: SeatRight;
  mine: MySitting | null;
}

export interface SeatOffer {
  seat: number;
  floor: number;
  number: string;
  place: string;
  zone: number | null;
  from: Instant;
  until: Instant;
  reasons: SeatReason[];
  score: number;
}

export interface SeatOffers {
  from: Instant;
  until: Instant;
  offers: SeatOffer[];
  free: number;
}

export interface SeatOp {
  op: string;
}

export interface SeatReason {
  code: SeatReasonCode;
  n: number | null;
}

export interface SeatRefusalFigure {
  code: string;
  times: number;
}

export interface SeatRight {
  seat: number;
  step: SeatStep | null;
  from: Instant | null;
  why: SeatRule | null;
  unit: number | null;
}

export interface SeatRules {
  horizonDays: number;
  dayFrom: string;
  noon: string;
  afternoon: string;
  dayUntil: string;
  workFrom: string;
  workUntil: string;
  stepMinutes: number;
  minMinutes: number;
  graceMinutes: number;
  graceLongMinutes: number;
  warnMinutes: number;
  othersAt: string;
  namesShown: boolean;
}

export interface SeatSettings {
  wishes: Wish[];
  shown: SeatShown;
  proposalSeconds: number;
  confirmSeat: boolean;
  bigText: boolean;
  remind: boolean;
}

export interface SeatSums {
  sittings: number;
  minutes: number;
  noShows: number;
  due: number;
  refusals: number;
  beside: number;
  mixed: number;
}

export interface SeatTaken {
  sitting: MySitting;
  reasons: SeatReason[];
}

export interface SeatTeam {
  op: string;
  people: number[];
  when: When;
  floor: number | null;
}

export interface SeatUnitFigure {
  unit: number | null;
  staff: number;
  sums: SeatSums;
}

export interface SeatUseFile {
  name: string;
  text: string;
}

export interface SeatUsePage {
  from: LocalDate;
  to: LocalDate;
  zone: number | null;
  days: number;
  weekdays: number[];
  members: number | null;
  crowd: SeatCrowd;
  sums: SeatSums;
  heat: UseHour[];
  zones: ZoneFigure[];
  kinds: SeatKindFigure[];
  units: SeatUnitFigure[];
  reasons: SeatRefusalFigure[];
  smallest: number;
}

export interface SectionSeat {
  person: number;
  seat: FoundSeat;
}

export interface SectionToday {
  seq: number;
  unit: number;
  seats: SectionSeat[];
}

export interface SeriesCancelled {
  cancelled: number;
}

export interface SeriesMade {
  series: number;
  bookings: Booking[];
  around: LocalDate[];
}

export interface SeriesPart {
  first: LocalDate;
  last: LocalDate;
  repeat: Repeat;
  ifClosed: IfClosed | null;
}

export interface SeriesPreview {
  dates: PreviewDate[];
}

export interface SeriesView {
  series: number;
  parts: SeriesPart[];
  skipped: LocalDate[];
}

export interface SessionInfo {
  id: string;
  createdAt: Instant;
  lastSeenAt: Instant;
  userAgent: string;
  address: string;
  current: boolean;
}

export interface SessionList {
  sessions: SessionInfo[];
}

export interface SetAskedAs {
  wordings: string[];
}

export interface SetCaptains {
  captains: number[];
}

export interface SetClosure {
  op: string;
  spaces: number[];
  area: number | null;
  from: Instant;
  until: Instant;
  reason: string;
  kind: ClosureKind;
  units: number[];
}

export interface SetHook {
  name: string;
  url: string;
  enabled: boolean;
}

export interface SetHours {
  week: HoursOn[];
}

export interface SetManual {
  state: PresenceState;
  note: string | null;
  until: Instant;
}

export interface SetPattern {
  op: string;
  anchor: LocalDate;
  cells: DutyCell[];
}

export interface SetPhoto {
  file: number | null;
}

export interface SetPlan {
  person: number;
  from: LocalDate;
  to: LocalDate;
  part: DayPart;
  kind: PlanKind;
  place: string | null;
  note: string | null;
  replace: boolean;
}

export interface SetPresets {
  presets: NewPreset[];
}

export interface SetReminder {
  minutes: number | null;
}

export interface SetSeatSettings {
  wishes: Wish[];
  shown: SeatShown;
  proposalSeconds: number;
  confirmSeat: boolean;
  bigText: boolean;
  remind: boolean;
}

export interface SetShifts {
  shifts: Shift[];
}

export interface SetSisters {
  sisters: Sister[];
}

export interface SetStandIns {
  people: number[];
}

export interface SetSynonyms {
  synonyms: string[];
}

export interface SetupBody {
  token: string;
  staffNumber: string;
  name: string;
  kana: string;
  password: string;
}

export interface SetupState {
  open: boolean;
  demo: boolean;
  hub: HubName;
}

export interface Shift {
  day: LocalDate;
  from: string | null;
  to: string | null;
}

export interface SignedIn {
  me: Me;
  csrf: string;
  demo: boolean;
}

export interface SignInBody {
  staffNumber: string;
  password: string;
}

export interface SimilarQuestion {
  question: QuestionBrief;
  answer: string | null;
  answerId: number | null;
  official: boolean;
  score: number;
  sure: boolean;
}

export interface SimilarQuestions {
  hits: SimilarQuestion[];
  tags: number[];
  unit: number | null;
  experts: Expert[];
}

export interface Sister {
  zone: number;
  opensAt: string | null;
}

export interface Sitting {
  id: number;
  seat: number;
  person: number | null;
  from: Instant;
  until: Instant;
  open: boolean;
  state: SittingState;
  kind: SittingKind;
}

export interface SolvedBy {
  answer: number | null;
  wording: string;
  search: string | null;
}

export interface SpaceChanged {
  places: Place[];
  areas: Area[];
}

export interface SpaceClosure {
  closure: Closure;
}

export interface SpaceClosureGone {
  closure: number;
}

export interface SpaceGone {
  areas: number[];
}

export interface SpacePolicy {
  policy: Policy;
}

export interface SpacePolicyGone {
  policy: number;
}

export interface Spread {
  count: number;
  median: number | null;
  ninetieth: number | null;
}

export interface StandIn {
  person: PersonBrief;
  extension: string | null;
  presence: Presence;
}

export interface StandIns {
  people: PersonBrief[];
}

export interface Step {
  kind: StepKind;
  at: Instant;
  person: number | null;
  unit: number | null;
}

export interface Structure {
  outer: number[][];
  walls: PlanWall[];
  windows: PlanWindow[];
  doors: PlanDoor[];
  cores: Core[];
  columns: number[][];
  fixtures: Fixture[];
}

export interface Subscribe {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface Tag {
  id: number;
  name: string;
  synonyms: string[];
  into: number | null;
}

export interface TagFigure {
  tag: number;
  asked: number;
  unanswered: number;
}

export interface TakeBest {
  op: string;
  wishes: Wish[] | null;
  when: When;
  near: number | null;
  floor: number | null;
}

export interface Taken {
  taken: number;
  refused: Untaken[];
}

export interface TakeOffer {
  op: string;
}

export interface TakeSeat {
  op: string;
  seat: number;
  when: When;
  person: number | null;
}

export interface TapCard {
  card: string;
  counter: number;
  at: Instant;
  op: string;
}

export interface TeamSeat {
  sitting: number;
  person: number;
  seat: number;
  place: string;
}

export interface TeamSeated {
  seats: TeamSeat[];
}

export interface Template {
  id: number;
  unit: number | null;
  unitName: string | null;
  name: string;
  text: string;
  mayChange: boolean;
}

export interface Templates {
  templates: Template[];
  keeps: Keeps[];
}

export interface TextPart {
  kind: TextChange;
  text: string;
}

export interface TextVersion {
  version: number;
  at: Instant;
  by: number | null;
  parts: TextPart[];
}

export interface TextVersions {
  versions: TextVersion[];
}

export interface ThreadBrief {
  id: number;
  replies: number;
  last: Instant;
  people: PersonBrief[];
}

export interface ThreadDetail {
  seq: number;
  root: Message;
  thread: number | null;
  head: number;
  mine: number;
  shown: number;
  follows: boolean;
  pointers: RoomPointers | null;
}

export interface Threads {
  seq: number;
  threads: ThreadSummary[];
}

export interface ThreadSummary {
  id: number;
  home: number;
  root: number;
  author: string;
  text: string;
  head: number;
  last: Instant;
  mine: number;
  shown: number;
  named: number;
}

export interface Told {
  line: number;
  code: string;
  message: string;
}

export interface TopicList {
  seq: number;
  categories: Category[];
  tags: Tag[];
}

export interface Typing {
  room: number;
}

export interface TypingNow {
  room: number;
  people: PersonBrief[];
}

export interface UndoReform {
  op: string;
  on: LocalDate;
}

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
  headcount: number;
}

export interface UnitBoard {
  unit: number;
  name: string;
  rows: BoardRow[];
  next: string | null;
}

export interface UnitChange {
  unit: number;
  kind: UnitChangeKind;
  name: string;
  before: string | null;
  people: number;
}

export interface UnitFigure {
  unit: number | null;
  staff: number;
  joined: number;
  asked: number;
  answers: number;
  inCharge: number;
  firstAnswer: Spread;
}

export interface UnitList {
  units: Unit[];
}

export interface UnitName {
  unit: number;
  name: string;
}

export interface UnitUse {
  unit: number | null;
  staff: number;
  sums: UseSums;
}

export interface UnitWeek {
  unit: number;
  from: LocalDate;
  days: WeekDay[];
  rows: WeekRow[];
}

export interface Untaken {
  index: number;
  code: string;
  message: string;
}

export interface Upload {
  id: number;
  name: string;
  size: number;
  offset: number;
  piece: number;
  file: FileBrief | null;
}

export interface UseFile {
  name: string;
  text: string;
}

export interface UseHour {
  weekday: number;
  hour: number;
  minutes: number;
}

export interface UsePage {
  from: LocalDate;
  to: LocalDate;
  unit: number | null;
  all: UseSums;
  peak: UsePeak;
  unmet: number;
  heat: UseHour[];
  kinds: KindUse[];
  places: PlaceUse[];
  purposes: PurposeUse[];
  units: UnitUse[];
  smallest: number;
}

export interface UsePeak {
  places: number;
  of: number;
  at: Instant | null;
}

export interface UsePlan {
  op: string;
  from: LocalDate;
}

export interface UseSums {
  bookings: number;
  booked: number;
  used: number;
  released: number;
  early: number;
  again: number;
  noShows: number;
  due: number;
  cancelled: number;
}

export interface UsualPlace {
  place: number;
  refusal: ErrorBody;
}

export interface Version {
  text: string;
  until: Instant;
}

export interface Versions {
  versions: Version[];
}

export interface ViewAspects {
  view: View;
  aspects: Aspect[];
}

export interface Wait {
  id: number;
  state: WaitState;
  place: number | null;
  purpose: number | null;
  people: number;
  from: Instant;
  until: Instant;
  minutes: number;
  takeAtOnce: boolean;
  title: string;
  offer: WaitOffer | null;
  booking: number | null;
}

export interface WaitOffer {
  place: number;
  from: Instant;
  until: Instant;
  expires: Instant;
}

export interface Waits {
  seq: number;
  waits: Wait[];
}

export interface Watch {
  id: number;
  person: number;
  at: Instant;
  until: Instant;
  firedAt: Instant | null;
}

export interface Watched {
  kind: WatchKind;
  id: number;
}

export interface WatchedList {
  seq: number;
  watches: Watched[];
}

export interface WatchList {
  watches: Watch[];
}

export interface WatchTopics {
  topics: Record<string, number[]>;
  since: string | null;
  n: number | null;
}

export interface WaysOut {
  alternatives: Alternative[];
}

export interface WeekChanges {
  unit: number;
  changes: number;
}

export interface WeekDay {
  day: LocalDate;
  off: string | null;
}

export interface WeekFigure {
  monday: LocalDate;
  asked: number;
  answered: number;
  solved: number;
}

export interface WeekRow {
  person: PersonBrief;
  subunit: string | null;
  mayChange: boolean;
  days: DayPlan[];
}

export interface Weights {
  fit: number;
  near: number;
  features: number;
  free: number;
  spare: number;
  usual: number;
}

export interface Welcome {
  connection: string;
  epoch: string;
  seq: number;
  mode: WelcomeMode;
  now: Instant;
  pingMs: number;
}

export interface When {
  day: LocalDate;
  part: WhenPart;
  from: Instant | null;
  until: Instant | null;
}

export interface Why {
  tag: number | null;
  answers: number;
  accepted: number;
  official: number;
  useful: number;
}

export interface WorkNow {
  working: boolean;
  until: Instant | null;
}

export interface WorkStretch {
  from: Instant;
  until: Instant;
}

export interface WriteAnswer {
  op: string;
  text: string;
  files: number[] | null;
}

export interface WriteComment {
  op: string;
  text: string;
}

export interface WriteProposals {
  op: string;
  on: LocalDate;
  ends: number[];
  grants: ProposedGrant[];
}

export interface ZoneBrief {
  id: number;
  letter: string;
  name: string;
  style: number;
  seats: number;
}

export interface ZoneDetail {
  id: number;
  floor: number;
  letter: string;
  name: string;
  seats: number;
  captains: number[];
  sisters: Sister[];
  may: boolean;
}

export interface ZoneFigure {
  zone: number;
  members: number | null;
  crowd: SeatCrowd;
  sums: SeatSums;
}

export interface ZoneGrant {
  id: number;
  zone: number;
  unit: number | null;
  strength: Strength;
  from: LocalDate;
  until: LocalDate | null;
  weekdays: string;
  opensAt: string | null;
}

export interface ZoneList {
  seq: number;
  zones: ZoneDetail[];
}

export interface ZoneLoad {
  zone: number;
  floor: number;
  letter: string;
  name: string;
  units: number[];
  seats: number;
  heads: number;
  peak: number;
  percent: number | null;
  basis: LoadBasis;
}

export interface ZoneUse {
  zone: number;
  units: number[];
  everybody: boolean;
  strength: Strength;
  opensAt: Instant | null;
}

export type AlternativeKind = 'SHIFT' | 'SHORTEN' | 'OTHER_PLACE' | 'WAIT';

export type AnswerHealth = 'FRESH' | 'DOUBTED' | 'OBSOLETE';

export type Approval = 'NONE' | 'OWNER';

export type AreaKind = 'SITE' | 'BUILDING' | 'FLOOR' | 'ZONE';

export type Aspect = 'TIMES' | 'PLACE' | 'NOTE' | 'LEAVE';

export type BookingNoticeKind =
  | 'INVITED'
  | 'CHANGED'
  | 'CANCELLED'
  | 'ANSWERED'
  | 'HANDED_OVER'
  | 'APPROVAL_WANTED'
  | 'APPROVED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'SOON'
  | 'CHECK_IN'
  | 'RELEASED'
  | 'OFFERED'
  | 'OFFER_OVER'
  | 'TAKEN'
  | 'CLOSED';

export type BookingState =
  | 'TENTATIVE'
  | 'CONFIRMED'
  | 'CHECKED_IN'
  | 'COMPLETED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'CANCELLED'
  | 'RELEASED'
  | 'ENDED_EARLY';

export type BookingStep =
  | 'MADE'
  | 'CHANGED'
  | 'MOVED'
  | 'ANSWERED'
  | 'APPROVED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'HANDED_OVER'
  | 'CANCELLED'
  | 'RESTORED'
  | 'CHECKED_IN'
  | 'RELEASED'
  | 'REVIVED'
  | 'EXTENDED'
  | 'ENDED'
  | 'COMPLETED'
  | 'ARRANGED'
  | 'SHOWN';

export type BoundHow = 'KIOSK' | 'IMPORT';

export type BusyState = 'BUSY' | 'TENTATIVE' | 'OUT';

export type CallStep = 'START' | 'END';

export type CardTraceKind = 'BOUND' | 'UNBOUND' | 'WANTED_BY_ANOTHER' | 'USED_AFTER_LEAVING';

export type CheckInHow = 'BUTTON' | 'QR' | 'PANEL' | 'INFERRED';

export type ClosureKind = 'CLOSED' | 'BLOCKED';

export type Conflicts = 'BOOK_AROUND' | 'REFUSE';

export type CoreKind = 'STAIRS' | 'LIFT' | 'WC' | 'WC_ACCESSIBLE' | 'SHAFT' | 'OTHER';

export type DayHalf = 'DAY' | 'AM' | 'PM';

export type DayKind = 'HOLIDAY' | 'CLOSED';

export type DayPart = 'DAY' | 'AM' | 'PM';

export type DeviceMode = 'DOOR' | 'DESK' | 'FOYER';

export type DoneKind = 'TAKEN' | 'DRAWN' | 'LEFT' | 'CHECKED_IN' | 'UNDONE' | 'ENDED';

export type DoorHinge = 'START' | 'END';

export type DoorSide = 'N' | 'E' | 'S' | 'W';

export type DoorStep = 'IN' | 'OUT' | 'LEFT';

export type EntryState = 'BOOKED' | 'IN_USE' | 'HELD' | 'OVER';

export type Feature =
  | 'MONITOR'
  | 'BIG_SCREEN'
  | 'CAMERA'
  | 'WHITEBOARD'
  | 'SOUNDPROOF'
  | 'CALLS_OK'
  | 'QUIET'
  | 'POWER'
  | 'WIRED_LAN'
  | 'WHEELCHAIR'
  | 'FOOD_OK'
  | 'STANDING'
  | 'ROUND_TABLE'
  | 'LONG_TABLE'
  | 'WINDOW'
  | 'LOCKABLE'
  | 'HEARING_LOOP'
  | 'SCREENED';

export type FileKind = 'IMAGE' | 'VIDEO' | 'AUDIO' | 'PDF' | 'OTHER';

export type FixtureKind =
  | 'COUNTER'
  | 'SHELF'
  | 'TABLE'
  | 'ROUND_TABLE'
  | 'SOFA'
  | 'PLANT'
  | 'PRINTER'
  | 'LOCKER'
  | 'CHAIR';

export type FoyerState = 'AVAILABLE' | 'BUSY' | 'MEETING' | 'CALL' | 'AWAY' | 'OUT' | 'UNKNOWN';

export type Freq = 'DAILY' | 'WEEKLY' | 'MONTHLY';

export type Half = 'AM' | 'PM';

export type HookProblem = 'UNREACHABLE' | 'NO_ANSWER' | 'REFUSED';

export type IfClosed = 'SKIP' | 'BEFORE' | 'AFTER';

export type ImportStep = 'ADD' | 'CHANGE' | 'CANCEL' | 'SAME';

export type Instant = string;

export type KioskButton = 'TAKE' | 'CHOOSE' | 'DRAW' | 'REDRAW' | 'LEAVE' | 'CHECK_IN';

export type KioskPressKind = 'TAKE' | 'DRAW' | 'REDRAW' | 'LEAVE' | 'CHECK_IN' | 'UNDO' | 'TOUCH' | 'END';

export type Level = 'ALL' | 'MENTIONS' | 'MUTE';

export type LineKind = 'NOTICE' | 'WARNING';

export type LoadBasis = 'USE' | 'HEADS';

export type LocalDate = string;

export type Matched = 'NAME' | 'KANA' | 'ROMAJI' | 'EXTENSION' | 'STAFF_NUMBER' | 'UNIT';

export type May =
  | 'CHANGE'
  | 'CANCEL'
  | 'CHECK_IN'
  | 'EXTEND'
  | 'END'
  | 'ANSWER'
  | 'APPROVE'
  | 'HAND_OVER'
  | 'RESTORE';

export type MentionKind = 'PERSON' | 'UNIT' | 'ROOM';

export type MessageState = 'SENT' | 'DELETED' | 'RECALLED';

export type NoteKind =
  | 'JOINED'
  | 'LEFT'
  | 'RENAMED'
  | 'PURPOSE'
  | 'OPENED'
  | 'CLOSED'
  | 'POSTING'
  | 'RECEIPTS'
  | 'ARCHIVED'
  | 'RESTORED'
  | 'APPOINTED'
  | 'DISMISSED';

export type NoticeKind =
  | 'ASKED'
  | 'ANSWERED'
  | 'COMMENTED'
  | 'ACCEPTED'
  | 'OFFICIAL'
  | 'SOLVED'
  | 'MENTIONED'
  | 'INVITED'
  | 'MERGED'
  | 'DOUBTED'
  | 'DIGEST';

export type NoticeSound = 'NONE' | 'URGENT' | 'ALL';

export type PanelFault = 'SCREEN' | 'WEB_MEETING' | 'AIR' | 'LIGHT' | 'FURNITURE' | 'DIRTY' | 'OTHER';

export type PlaceFace = 'FREE' | 'USED' | 'BOOKED' | 'CLOSED';

export type PlanKind = 'TELEWORK' | 'TRIP' | 'LEAVE' | 'TRAINING';

export type PlanState = 'DRAFT' | 'SET' | 'VALID' | 'PAST';

export type Posting = 'ALL' | 'OWNERS';

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

export type PressKind = 'BOOK' | 'EXTEND' | 'END' | 'NOT_USE' | 'CHECK_IN';

export type PreviewPart = 'TEXT' | 'FILES' | 'GONE';

export type Problem =
  | 'FILE_UNREADABLE'
  | 'FILE_TOO_LARGE'
  | 'TOO_FEW_WORDS'
  | 'TOO_MANY_WORDS'
  | 'WORD_TOO_LONG'
  | 'WORD_EMPTY'
  | 'COLUMNS'
  | 'NUMBER'
  | 'PARTS_DIFFER'
  | 'READINGS_DIFFER'
  | 'READING_NOT_KANA'
  | 'TWICE';

export type ProblemSeverity = 'ERROR' | 'WARNING';

export type ProposalReason = 'SAME_NAME' | 'SAME_PEOPLE' | 'SAME_PARENT';

export type QuestionState = 'OPEN' | 'ANSWERED' | 'SOLVED' | 'DUPLICATE';

export type QueueReason = 'REPORTED' | 'HELD' | 'HIDDEN';

export type ReactionKind =
  | 'OK'
  | 'LIKE'
  | 'THANKS'
  | 'HELPFUL'
  | 'DONE'
  | 'LOOKING'
  | 'CHEER'
  | 'LAUGH'
  | 'SURPRISED'
  | 'SORRY';

export type Receipts = 'NAMES' | 'COUNT' | 'OFF';

export type ReceiptsRule = 'FREE' | 'NAMES' | 'COUNT' | 'OFF';

export type ReceiptState = 'DONE' | 'LOST' | 'UNKNOWN' | 'REFUSED';

export type ReformProblemKind = 'UNIT_ENDS' | 'NO_ZONE' | 'ZONE_OF_NOBODY' | 'FULL';

export type Reply = 'NONE' | 'YES' | 'NO' | 'MAYBE';

export type RequestPer = 'PERSON' | 'SECTION';

export type Right = 'EDIT' | 'ACCEPT' | 'OFFICIAL' | 'MODERATE';

export type Role = 'MEMBER' | 'GUEST' | 'UNIT_MANAGER' | 'FACILITY_MANAGER' | 'MODERATOR' | 'ADMINISTRATOR';

export type RoomIcon =
  | 'USUAL'
  | 'TALK'
  | 'MEGAPHONE'
  | 'ALERT'
  | 'RAIN'
  | 'SHELTER'
  | 'BUILDING'
  | 'COMPUTER'
  | 'NETWORK'
  | 'MONEY'
  | 'DOCUMENT'
  | 'CALENDAR'
  | 'HEALTH'
  | 'CHILD'
  | 'ROAD'
  | 'WATER'
  | 'TREE'
  | 'VOTE'
  | 'FOOD'
  | 'SPORT'
  | 'IDEA'
  | 'LOCK';

export type RoomKind = 'UNIT' | 'GROUP' | 'DIRECT' | 'THREAD';

export type RosterFile = 'UNITS' | 'PEOPLE' | 'POSTS';

export type SearchOutcome = 'SHOWN' | 'LEFT' | 'ASKED' | 'SOLVED';

export type SeatCheckInHow = 'BUTTON' | 'QR' | 'CARD' | 'PANEL' | 'INFERRED';

export type SeatedState = 'BOOKED' | 'HERE';

export type SeatKind =
  | 'DESK'
  | 'LIFT'
  | 'FOCUS'
  | 'BOOTH_DESK'
  | 'WINDOW_COUNTER'
  | 'BIG_TABLE'
  | 'COUNTER_DUTY'
  | 'FAMILY_BOOTH';

export type SeatMay = 'CHECK_IN' | 'LEAVE' | 'MOVE' | 'CANCEL' | 'EXTEND' | 'UNDO';

export type SeatNoticeKind =
  | 'SOON_RELEASED'
  | 'RELEASED'
  | 'TAKEN'
  | 'MOVED'
  | 'CANCELLED'
  | 'FREED'
  | 'LOST'
  | 'WITHDRAWN'
  | 'CLEAN_DESK'
  | 'DUTY_ASKED'
  | 'DUTY_SWAPPED'
  | 'DUTY_DECLINED'
  | 'DUTY_WITHDRAWN';

export type SeatReasonCode =
  | 'QUIET'
  | 'WINDOW'
  | 'TEAM'
  | 'CHANGE'
  | 'SCREEN'
  | 'HOME'
  | 'NEAR'
  | 'LIFT'
  | 'WHEELCHAIR'
  | 'SHORT_WALK';

export type SeatRule =
  | 'NOT_STAFF'
  | 'NOT_PLACED'
  | 'CLOSED'
  | 'KEPT'
  | 'BLOCKED'
  | 'FIXED'
  | 'NO_GRANT'
  | 'OTHER_UNIT';

export type SeatShown = 'STAFF' | 'NOBODY';

export type SeatStep = 'HOME' | 'NEED' | 'BLOCK' | 'SISTER' | 'SHARED' | 'ANY';

export type Shown = 'SHOWN' | 'HELD' | 'HIDDEN';

export type SittingKind = 'FREE' | 'FIXED' | 'DUTY';

export type SittingState = 'HELD' | 'BOOKED' | 'HERE' | 'LEFT' | 'RELEASED' | 'CANCELLED' | 'MOVED';

export type SpaceKind = 'ROOM' | 'BOOTH' | 'TABLE' | 'LOUNGE' | 'EQUIPMENT' | 'SEAT';

export type SpaceMode = 'RESERVABLE' | 'DROP_IN' | 'UNAVAILABLE';

export type SpaceStyle =
  | 'FOCUS'
  | 'WINDOW_COUNTER'
  | 'FAMILY_BOOTH'
  | 'BIG_TABLE'
  | 'BOOTH_DESK'
  | 'STANDING_TABLE'
  | 'DESK'
  | 'LIFT'
  | 'COUNTER_DUTY';

export type State = 'READY' | 'BUILDING' | 'REBUILDING';

export type StepKind = 'ASKED' | 'INVITED' | 'ANSWERED' | 'SOLVED' | 'OFFICIAL' | 'REVIEWED' | 'MERGED';

export type Strength = 'HOME' | 'FIRST' | 'OPEN';

export type SwapState = 'ASKED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

export type TextChange = 'SAME' | 'ADDED' | 'REMOVED';

export type Titles = 'SHOWN' | 'SECTION_ONLY';

export type TraceKind = 'APPROVED' | 'FETCHED' | 'CHANGED' | 'REVOKED' | 'MISUSED';

export type UnitChangeKind = 'BEGINS' | 'ENDS' | 'RENAMED';

export type UnitLevel = 'DEPARTMENT' | 'SECTION' | 'SUBSECTION';

export type Urgency = 'NORMAL' | 'IMPORTANT' | 'URGENT';

export type Verdict = 'CORRECT' | 'FIX' | 'OBSOLETE' | 'DOUBT';

export type View = 'SECTION' | 'STAFF' | 'GUEST' | 'KIOSK';

export type Visibility = 'STAFF' | 'SECTION' | 'PARTICIPANTS';

export type WaitState = 'WAITING' | 'OFFERED' | 'TAKEN' | 'LAPSED' | 'OVER' | 'DROPPED';

export type WatchKind = 'QUESTION' | 'TAG' | 'CATEGORY';

export type WelcomeMode = 'RESUMED' | 'RESET';

export type WhenPart = 'NOW' | 'DAY' | 'AM' | 'PM' | 'HOURS';

export type WhyNot =
  | 'NOTHING_FREE'
  | 'NO_SEAT'
  | 'HAS_SEAT'
  | 'DRAWN_ALREADY'
  | 'NO_BOOKING'
  | 'HOUSE_CLOSED';

export type Wish = 'QUIET' | 'WINDOW' | 'TEAM' | 'CHANGE' | 'SCREEN' | 'LOT';

/** Events in the log, by kind. */
export interface DurableKinds {
  'booking.answered': BookingAnswered;
  'booking.block': BookingBlock;
  'booking.left': BookingLeft;
  'booking.mine': BookingMine;
  'booking.noticed': BookingNoticed;
  'booking.noticesRead': BookingNoticesRead;
  'booking.offerGone': BookingOfferGone;
  'booking.offered': BookingOffered;
  'booking.purposes': BookingPurposes;
  'booking.unblock': BookingUnblock;
  'booking.waits': BookingWaits;
  'chat.answered': ChatAnswered;
  'chat.arranged': ChatArranged;
  'chat.changed': ChatChanged;
  'chat.drafted': ChatDrafted;
  'chat.followed': ChatFollowed;
  'chat.gone': ChatGone;
  'chat.joined': ChatJoined;
  'chat.left': ChatLeft;
  'chat.memberJoined': ChatMemberJoined;
  'chat.memberLeft': ChatMemberLeft;
  'chat.noted': ChatNoted;
  'chat.noticeChanged': ChatNoticeChanged;
  'chat.ownerChanged': ChatOwnerChanged;
  'chat.pointed': ChatPointed;
  'chat.pollMoved': ChatPollMoved;
  'chat.posted': ChatPosted;
  'chat.reacted': ChatReacted;
  'chat.reminded': ChatReminded;
  'chat.reminder': ChatReminder;
  'chat.requestMoved': ChatRequestMoved;
  'chat.roomChanged': ChatRoomChanged;
  'chat.saved': ChatSaved;
  'chat.scheduled': ChatScheduled;
  'chat.unfollowed': ChatUnfollowed;
  'chat.unsaved': ChatUnsaved;
  'chat.unscheduled': ChatUnscheduled;
  'chat.voted': ChatVoted;
  'community.answerChanged': CommunityAnswerChanged;
  'community.answerGone': CommunityAnswerGone;
  'community.answered': CommunityAnswered;
  'community.asked': CommunityAsked;
  'community.changed': CommunityChanged;
  'community.collectionsChanged': CommunityCollectionsChanged;
  'community.commentChanged': CommunityCommentChanged;
  'community.commentGone': CommunityCommentGone;
  'community.commented': CommunityCommented;
  'community.gone': CommunityGone;
  'community.mine': CommunityMine;
  'community.noticed': CommunityNoticed;
  'community.noticesGone': CommunityNoticesGone;
  'community.noticesRead': CommunityNoticesRead;
  'community.reworded': CommunityReworded;
  'community.tagMerged': CommunityTagMerged;
  'community.topics': CommunityTopics;
  'community.useful': CommunityUseful;
  'community.watchers': CommunityWatchers;
  'community.watching': CommunityWatching;
  'directory.changed': DirectoryChanged;
  'presence.closed': PresenceClosed;
  'presence.hours': PresenceHours;
  'presence.manual': PresenceManual;
  'presence.planned': PresencePlanned;
  'presence.presets.set': PresencePresetsSet;
  'presence.standins.set': PresenceStandinsSet;
  'presence.watch.asked': PresenceWatchAsked;
  'presence.watch.ended': PresenceWatchEnded;
  'presence.watch.fired': PresenceWatchFired;
  'seating.duty': SeatingDuty;
  'seating.mine': SeatingMine;
  'seating.noticed': SeatingNoticed;
  'seating.noticesRead': SeatingNoticesRead;
  'seating.plans': SeatingPlans;
  'seating.rules': SeatingRules;
  'seating.swapped': SeatingSwapped;
  'seating.zones': SeatingZones;
  'space.changed': SpaceChanged;
  'space.closure': SpaceClosure;
  'space.closureGone': SpaceClosureGone;
  'space.gone': SpaceGone;
  'space.policy': SpacePolicy;
  'space.policyGone': SpacePolicyGone;
}

/** What only has a newest value, by kind; several at once. */
export interface LiveKinds {
  'chat.pointers': RoomPointers[];
  'chat.typing': TypingNow[];
  'presence.states': Presence[];
  'presence.week': WeekChanges[];
  'seating.seats': SeatLive[];
}

/** What is said of the connection itself. */
export interface ControlKinds {
  error: ErrorBody;
  ping: Ping;
  pong: object;
  welcome: Welcome;
}

/** What a client may say, by kind. */
export interface CommandKinds {
  activity: Activity;
  ping: object;
  pong: object;
  typing: Typing;
  watch: WatchTopics;
}

/** An event of the log: `s` is its place in it. */
export type DurableFrame = {
  [K in keyof DurableKinds]: { s: number; t: K; d: DurableKinds[K] };
}[keyof DurableKinds];

/** All that the server says on the stream. */
export type StreamFrame =
  | DurableFrame
  | { [K in keyof LiveKinds]: { t: K; v?: string; n?: number; d: LiveKinds[K] } }[keyof LiveKinds]
  | { [K in keyof ControlKinds]: { t: K; d: ControlKinds[K] } }[keyof ControlKinds];

/** All that a client may say on the stream. */
export type StreamCommand = { [K in keyof CommandKinds]: { t: K } & CommandKinds[K] }[keyof CommandKinds];
