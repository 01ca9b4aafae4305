import { http } from '../kernel/http';
import type {
  ClearPlan,
  LocalDate,
  PlanFile,
  PlanReport,
  PlanResult,
  SetPlan,
  UnitWeek,
} from '../kernel/wire';

export const planApi = {
  week: (unit: number, from: LocalDate, signal: AbortSignal) =>
    http.get<UnitWeek>(`/api/presence/units/${unit}/week?from=${from}`, { signal }),
  set: (wish: SetPlan) => http.post<PlanResult>('/api/presence/plans', wish),
  clear: (wish: ClearPlan) => http.post<PlanResult>('/api/presence/plans/clear', wish),
  file: (unit: number, from: LocalDate, to: LocalDate) =>
    http.get<PlanFile>(`/api/presence/units/${unit}/plans?from=${from}&to=${to}`),
  preview: (csv: string) => http.post<PlanReport>('/api/presence/plans/preview', { csv, digest: null }),
  apply: (csv: string, digest: string) => http.post<PlanReport>('/api/presence/plans/apply', { csv, digest }),
};
