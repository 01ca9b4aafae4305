export type PlanState = 'DRAFT' | 'SET' | 'VALID' | 'PAST';

export interface PlanBrief {
  id: number;
  floor: number;
  name: string | null;
  version: number;
  basedOn: number | null;
  state: PlanState;
  from: string | null;
  until: string | null;
  revision: number;
  seats: number;
  zones: number;
  changed: string;
  by: number | null;
}

export interface PlanProblem {
  line: number | null;
  path: string;
  code: string;
  message: string;
  severity: 'ERROR' | 'WARNING';
}

export interface LostSitting {
  seat: number;
  number: string;
  person: number;
  from: string;
  until: string;
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
  zones: { id: number; letter: string; name: string; style: number; seats: number }[];
}

export interface ZoneDetail {
  id: number;
  floor: number;
  letter: string;
  name: string;
  seats: number;
  captains: number[];
  may: string[];
}

export interface FloorList {
  seq: number;
  floors: Floor[];
}

export interface PlanChecked {
  problems: PlanProblem[];
}

export interface PlanUse {
  problems: PlanProblem[];
  lost: LostSitting[];
  plan: PlanBrief | null;
}

export interface ZoneList {
  zones: ZoneDetail[];
}
