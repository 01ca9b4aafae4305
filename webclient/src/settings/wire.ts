/** Until the generated wire has them: the records of the contract. */
import type { Instant, LocalDate, PersonBrief, PresenceState } from '../kernel/wire';

export interface HoursOn {
  weekday: number;
  from: string | null;
  to: string | null;
}
export interface Shift {
  day: LocalDate;
  from: string | null;
  to: string | null;
}
export interface HoursOf {
  person: number;
  own: boolean;
  week: HoursOn[];
  shifts: Shift[];
  mayChange: boolean;
}
export interface ClosedDay {
  day: LocalDate;
  name: string;
}
export interface ClosedDays {
  days: ClosedDay[];
}
export interface OfficeDay {
  day: LocalDate;
  kind: 'HOLIDAY' | 'CLOSED';
  name: string;
}
export interface OfficeDays {
  days: OfficeDay[];
}
export interface StandIns {
  people: PersonBrief[];
}
export interface NewPreset {
  state: PresenceState;
  note: string;
  minutes: number | null;
}
export interface Preset extends NewPreset {
  id: number;
  unit: number;
  unitName: string;
}
export interface Presets {
  presets: Preset[];
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
export type HookProblem = 'UNREACHABLE' | 'NO_ANSWER' | 'REFUSED';
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
