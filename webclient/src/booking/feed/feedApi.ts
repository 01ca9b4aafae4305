import { http } from '../../kernel/http';
import type { FeedMade, Feeds, ImportReport, ReminderSetting } from '../../kernel/wire';

const ROOT = '/api/booking';

export type { Feed, FeedMade, ImportReport } from '../../kernel/wire';

export const feedApi = {
  list: (signal: AbortSignal) => http.get<Feeds>(`${ROOT}/feeds`, { signal }),
  make: (op: string, place: number | null, busyOnly: boolean) =>
    http.post<FeedMade>(`${ROOT}/feeds`, { op, place, busyOnly }),
  revoke: (feed: number) => http.delete(`${ROOT}/feeds/${feed}`),
  preview: (ics: string) => http.post<ImportReport>(`${ROOT}/import`, { ics, apply: false, digest: null }),
  apply: (ics: string, digest: string) =>
    http.post<ImportReport>(`${ROOT}/import`, { ics, apply: true, digest }),
  reminder: (signal: AbortSignal) => http.get<ReminderSetting>(`${ROOT}/notices/settings`, { signal }),
  setReminder: (minutes: number | null) => http.put<ReminderSetting>(`${ROOT}/notices/settings`, { minutes }),
};
