import { http } from '../kernel/http';
import type {
  FloorDay,
  FloorList,
  FloorPlan,
  Instant,
  LocalDate,
  MySitting,
  MySittings,
  SeatDraw,
  SeatFound,
  SeatOfCode,
  SeatOffers,
  SeatSettings,
  SeatTaken,
  SectionToday,
  TeamSeated,
  When,
  Wish,
} from './wire';

const ROOT = '/api/seating';

type Value = string | number | readonly string[] | null | undefined;

function query(values: Record<string, Value>): string {
  const given = Object.entries(values).flatMap(([key, value]) => {
    const text = Array.isArray(value) ? value.join() : String(value ?? '');
    return text === '' ? [] : [[key, text]];
  });
  return new URLSearchParams(given).toString();
}

export interface BestSeat {
  op: string;
  /** Left out: my usual ones. */
  wishes?: readonly Wish[];
  when: When;
  near?: number;
  floor?: number;
}

const one = (sitting: number) => `${ROOT}/sittings/${sitting}`;
const given = (signal: AbortSignal | undefined) => (signal ? { signal } : {});

export const api = {
  floors: () => http.get<FloorList>(`${ROOT}/floors`),
  plan: (plan: number) => http.get<FloorPlan>(`${ROOT}/plans/${plan}`),
  day: (floor: number, day: LocalDate) => http.get<FloorDay>(`${ROOT}/floors/${floor}/day?${query({ day })}`),

  mine: (from: LocalDate, until: LocalDate) => http.get<MySittings>(`${ROOT}/mine?${query({ from, until })}`),
  find: (person: number, signal?: AbortSignal) =>
    http.get<SeatFound>(`${ROOT}/find/${person}`, given(signal)),
  section: (unit: number) => http.get<SectionToday>(`${ROOT}/section?${query({ unit })}`),
  code: (code: string, signal?: AbortSignal) =>
    http.get<SeatOfCode>(`${ROOT}/seat-code/${encodeURIComponent(code)}`, given(signal)),
  readNotices: (upTo: number) => http.post(`${ROOT}/notices/read`, { upTo }),

  take: (op: string, seat: number, when: When, person: number | null = null) =>
    http.post<MySitting>(`${ROOT}/sittings`, { op, seat, when, person }),
  takeBest: (wish: BestSeat) => http.post<SeatTaken>(`${ROOT}/take`, wish),
  offers: (
    wish: { wishes: readonly Wish[]; when: When; near: number | null; floor: number | null },
    signal?: AbortSignal,
  ) => {
    const { wishes, when, near, floor } = wish;
    return http.get<SeatOffers>(`${ROOT}/offers?${query({ wishes, ...when, near, floor })}`, given(signal));
  },
  team: (op: string, people: readonly number[], when: When, floor: number | null) =>
    http.post<TeamSeated>(`${ROOT}/teams`, { op, people, when, floor }),
  leaveTeam: (op: string, sittings: readonly number[]) =>
    http.post<TeamSeated>(`${ROOT}/teams/leave`, { op, sittings }),
  draw: (draw: number, signal?: AbortSignal) => http.get<SeatDraw>(`${ROOT}/draws/${draw}`, given(signal)),

  checkIn: (sitting: number, op: string, code: string | null = null) =>
    http.post<MySitting>(`${one(sitting)}/check-in`, { op, how: code ? 'QR' : 'BUTTON', code }),
  leave: (sitting: number, op: string) => http.post<MySitting>(`${one(sitting)}/leave`, { op }),
  extend: (sitting: number, op: string, until: Instant) =>
    http.post<MySitting>(`${one(sitting)}/extend`, { op, until }),
  move: (sitting: number, op: string, seat: number) =>
    http.post<MySitting>(`${one(sitting)}/move`, { op, seat }),
  undo: (sitting: number, op: string) => http.post<MySitting>(`${one(sitting)}/undo`, { op }),
  redraw: (sitting: number, op: string) => http.post<SeatTaken>(`${one(sitting)}/redraw`, { op }),
  cancel: (sitting: number, op: string) => http.delete<MySitting>(`${one(sitting)}?${query({ op })}`),

  settings: () => http.get<SeatSettings>(`${ROOT}/me`),
  setSettings: (settings: SeatSettings) => http.put<SeatSettings>(`${ROOT}/me`, settings),
};
