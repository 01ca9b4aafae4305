import { http } from '../../kernel/http';
import type { PlanFile } from '../editor/model/sketch';
import type { FloorList, PlanBrief, PlanChecked, PlanUse, ZoneList } from './wire';

const ROOT = '/api/seating';

/** What those do who look after floors, zones and seats. */
export const manageApi = {
  floors: () => http.get<FloorList>(`${ROOT}/floors`),
  plans: (floor: number) => http.get<{ plans: PlanBrief[] }>(`${ROOT}/plans?floor=${floor}`),
  newPlan: (floor: number, basedOn: number | null) =>
    http.post<PlanBrief>(`${ROOT}/plans`, { floor, basedOn }),
  file: (plan: number) => http.get<PlanFile>(`${ROOT}/plans/${plan}/file`),
  savePlan: (plan: number, revision: number, file: PlanFile) =>
    http.put<PlanBrief>(`${ROOT}/plans/${plan}`, { revision, file }),
  check: (file: PlanFile) => http.post<PlanChecked>(`${ROOT}/plans/check`, { file }),
  importPlan: (file: string, floor: number | null) =>
    http.post<PlanChecked & { plan: PlanBrief | null }>(`${ROOT}/plans/import`, { file, floor }),
  usePlan: (plan: number, from: string, op: string) =>
    http.post<PlanUse>(`${ROOT}/plans/${plan}/use`, { from, op }),
  dropPlan: (plan: number) => http.delete(`${ROOT}/plans/${plan}`),

  zones: () => http.get<ZoneList>(`${ROOT}/zones`),
};
