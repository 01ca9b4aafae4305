import { http } from '../../kernel/http';
import type { SeatUseFile, SeatUsePage } from '../../kernel/wire';
import type { Plan } from '../draw/plan';
import type { PlanFile } from '../editor/model/sketch';
import type {
  DutyCell,
  DutyKey,
  DutyRota,
  DutySwap,
  DutyTurn,
  FixedSeat,
  FloorList,
  MyDuty,
  PlanBrief,
  PlanChecked,
  PlanHead,
  PlanImported,
  PlanSaved,
  PlanUse,
  PlanUsed,
  Proposals,
  ProposedGrant,
  Reform,
  SeatBlock,
  SeatClosure,
  SeatNeed,
  SeatRules,
  Sister,
  ZoneGrant,
  ZoneList,
} from './wire';

const ROOT = '/api/seating';

/** What those do who look after floors, zones and seats. */
export const manageApi = {
  floors: () => http.get<FloorList>(`${ROOT}/floors`),
  plans: (floor: number) => http.get<{ plans: PlanBrief[] }>(`${ROOT}/plans?floor=${floor}`),
  plan: (plan: number) => http.get<PlanHead>(`${ROOT}/plans/${plan}`),
  newPlan: (floor: number, basedOn: number | null) =>
    http.post<PlanBrief>(`${ROOT}/plans`, { floor, basedOn }),
  file: (plan: number) => http.get<PlanFile>(`${ROOT}/plans/${plan}/file`),
  savePlan: (plan: number, revision: number, file: PlanFile) =>
    http.put<PlanSaved>(`${ROOT}/plans/${plan}`, { revision, file }),
  checkFile: (text: string, floor: number | null) =>
    http.post<PlanChecked>(`${ROOT}/plans/check`, { text, floor }),
  importPlan: (text: string, floor: number | null) =>
    http.post<PlanImported>(`${ROOT}/plans/import`, { text, floor }),
  /** What using it from a day would do; nothing is written. */
  lookAtUse: (plan: number, from: string) => http.get<PlanUse>(`${ROOT}/plans/${plan}/checks?from=${from}`),
  putInUse: (plan: number, from: string, op: string) =>
    http.post<PlanUsed>(`${ROOT}/plans/${plan}/use`, { from, op }),
  dropPlan: (plan: number) => http.delete(`${ROOT}/plans/${plan}`),

  zones: () => http.get<ZoneList>(`${ROOT}/zones`),
  setSisters: (zone: number, sisters: readonly Sister[]) =>
    http.put<ZoneList>(`${ROOT}/zones/${zone}/sisters`, { sisters }),
  setCaptains: (zone: number, captains: readonly number[]) =>
    http.put<ZoneList>(`${ROOT}/zones/${zone}/captains`, { captains }),
  grants: () => http.get<{ grants: ZoneGrant[] }>(`${ROOT}/grants`),
  newGrant: (op: string, grant: Omit<ZoneGrant, 'id'>) =>
    http.post<ZoneGrant>(`${ROOT}/grants`, { op, ...grant }),
  changeGrant: (op: string, id: number, grant: Omit<ZoneGrant, 'id' | 'zone' | 'unit'>) =>
    http.patch<ZoneGrant>(`${ROOT}/grants/${id}`, { op, ...grant }),
  endGrant: (id: number) => http.delete(`${ROOT}/grants/${id}`),

  closures: () => http.get<{ closures: SeatClosure[] }>(`${ROOT}/seat-closures`),
  close: (op: string, closure: Omit<SeatClosure, 'id'>) =>
    http.post<SeatClosure>(`${ROOT}/seat-closures`, { op, ...closure }),
  open: (id: number) => http.delete(`${ROOT}/seat-closures/${id}`),
  blocks: () => http.get<{ blocks: SeatBlock[] }>(`${ROOT}/blocks`),
  block: (op: string, block: Omit<SeatBlock, 'id'>) =>
    http.post<SeatBlock>(`${ROOT}/blocks`, { op, ...block }),
  unblock: (id: number) => http.delete(`${ROOT}/blocks/${id}`),
  fixed: () => http.get<{ fixed: FixedSeat[] }>(`${ROOT}/fixed`),
  fix: (op: string, fixed: Omit<FixedSeat, 'id'>) => http.post<FixedSeat>(`${ROOT}/fixed`, { op, ...fixed }),
  unfix: (id: number) => http.delete(`${ROOT}/fixed/${id}`),
  needs: () => http.get<{ needs: SeatNeed[] }>(`${ROOT}/needs`),
  newNeed: (op: string, need: Omit<SeatNeed, 'id'>) => http.post<SeatNeed>(`${ROOT}/needs`, { op, ...need }),
  endNeed: (id: number) => http.delete(`${ROOT}/needs/${id}`),

  myDuty: (from: string, until: string) =>
    http.get<MyDuty>(`${ROOT}/duty/mine?${new URLSearchParams({ from, until })}`),
  duty: (zone: number, from: string, until: string) =>
    http.get<DutyRota>(`${ROOT}/duty?${new URLSearchParams({ zone: String(zone), from, until })}`),
  setPattern: (zone: number, op: string, anchor: string, cells: readonly DutyCell[]) =>
    http.put<DutyRota>(`${ROOT}/duty/${zone}/pattern`, { op, anchor, cells }),
  assign: (zone: number, op: string, turn: DutyKey, person: number | null) =>
    http.post<DutyTurn>(`${ROOT}/duty/${zone}/assign`, { op, turn, person }),
  askSwap: (zone: number, op: string, turn: DutyKey, to: number, instead: DutyKey | null) =>
    http.post<DutySwap>(`${ROOT}/duty/${zone}/swaps`, { op, turn, to, instead }),
  answerSwap: (swap: number, op: string, accept: boolean) =>
    http.post<DutySwap>(`${ROOT}/duty/swaps/${swap}/answer`, { op, accept }),

  withdrawSwap: (swap: number) => http.delete(`${ROOT}/duty/swaps/${swap}`),

  reform: (on: string) => http.get<Reform>(`${ROOT}/reform?on=${on}`),
  proposals: (on: string) => http.get<Proposals>(`${ROOT}/reform/proposals?on=${on}`),
  writeProposals: (op: string, on: string, ends: readonly number[], grants: readonly ProposedGrant[]) =>
    http.post<Reform>(`${ROOT}/reform/proposals`, { op, on, ends, grants }),
  applyReform: (op: string, on: string, digest: string) =>
    http.post<{ moved: number; lost: number }>(`${ROOT}/reform/apply`, { op, on, digest }),
  undoReform: (op: string, on: string) => http.post(`${ROOT}/reform/undo`, { op, on }),

  figures: (query: string) => http.get<SeatUsePage>(`${ROOT}/figures?${query}`),
  figuresFile: (query: string) => http.get<SeatUseFile>(`${ROOT}/figures.csv?${query}`),

  rules: () => http.get<SeatRules>(`${ROOT}/rules`),
  setRules: (rules: SeatRules) => http.put<SeatRules>(`${ROOT}/rules`, rules),
  planOf: (plan: number) => http.get<Plan & PlanHead>(`${ROOT}/plans/${plan}`),
};
