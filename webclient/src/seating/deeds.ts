import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError } from '../kernel/http';
import { createStore } from '../kernel/store';
import { clock, day as dayWord, hubNow, sameDay, tokyoDate } from '../kernel/time';
import { toast } from '../look/Toast';
import { api, type BestSeat } from './api';
import type { SeatKind } from './draw';
import { adopt, dayOf, reloadDays } from './live';
import { texts } from './texts';
import type { LocalDate, MySitting, Part, SeatReason, TeamSeated, When } from './wire';

const { t } = texts;

/** A seat that could be had instead; the hub says why where it chose by wishes. */
export interface Instead {
  seat: number;
  place: string;
  kind?: SeatKind | null;
  /** From the seat that was wanted. */
  metres?: number;
  reasons?: SeatReason[];
}

/** A time at which there are seats. */
export interface OtherTime {
  day: LocalDate;
  part: Part;
  from: string;
  until: string;
  free: number;
}

/** Neighbouring seats on a floor, fewer than a team wanted. */
export interface Block {
  floor: number;
  places: string[];
}

/** A wish that was not granted, shown where it was made with what there is instead. */
export interface Refused {
  seat: number | null;
  when: When;
  error: HubError;
  alternatives: Instead[];
  times: OtherTime[];
  blocks: Block[];
  /** The same wish for another time. */
  again: ((when: When) => Promise<MySitting | null>) | null;
}

/** So many stand in the card, and with their numbers on the map. */
export const MOST_INSTEAD = 3;

export const refused = createStore<Refused | null>(null);

/** The seat of mine or the command that is on its way. */
export const busy = createStore(false);

async function once<T>(deed: (op: string) => Promise<T>, fail: (error: HubError) => void): Promise<T | null> {
  if (busy.get()) return null;
  busy.set(true);
  try {
    return await deed(uuidv7());
  } catch (cause) {
    fail(asHubError(cause));
    return null;
  } finally {
    busy.set(false);
  }
}

const say = (error: HubError): void => toast(error.unreachable ? t('unreachable') : error.message);

/** What the hub says helps, as far as it says so. */
const list = <T>(told: unknown): T[] => (Array.isArray(told) ? (told as T[]) : []);

function refuse(seat: number | null, when: When, again: Refused['again'] = null): (error: HubError) => void {
  return error => {
    if (error.unreachable) {
      toast(t('unreachable'));
      return;
    }
    const { alternatives, times, blocks } = error.detail ?? {};
    refused.set({
      seat,
      when,
      error,
      alternatives: list(alternatives),
      times: list(times),
      blocks: list(blocks),
      again,
    });
    reloadDays();
  };
}

function told(made: MySitting): void {
  adopt(made);
  const undo = made.may.includes('UNDO')
    ? () => void undone(made)
    : made.may.includes('CANCEL') || made.may.includes('LEAVE')
      ? () => void giveUp(made)
      : undefined;
  toast(takenWords(made), undo);
}

function takenWords(made: MySitting): string {
  if (made.state === 'HERE') return t('done.sits', { place: made.place });
  const span = `${clock(made.from)}–${clock(made.until)}`;
  const when = sameDay(made.from, hubNow()) ? span : `${dayWord(made.from)} ${span}`;
  return t('done.taken', { place: made.place, when });
}

/** Takes this seat; refused, it says so beside it. */
export async function take(seat: number, when: When): Promise<MySitting | null> {
  refused.set(null);
  const made = await once(op => api.take(op, seat, when), refuse(seat, when));
  if (made) told(made);
  return made;
}

/** 「席をとる」: the best for my wishes, in one tap. */
export async function takeBest(wish: Omit<BestSeat, 'op'>): Promise<MySitting | null> {
  refused.set(null);
  const again = (when: When) => takeBest({ ...wish, when });
  const made = await once(op => api.takeBest({ op, ...wish }), refuse(null, wish.when, again));
  if (made) told(made.sitting);
  return made?.sitting ?? null;
}

/** Goes on at another seat. */
export async function move(sitting: MySitting, seat: number, when: When): Promise<MySitting | null> {
  refused.set(null);
  const made = await once(op => api.move(sitting.id, op, seat), refuse(seat, when));
  if (!made) return null;
  adopt({ ...sitting, state: 'MOVED', may: [] });
  adopt(made);
  void dayOf(sitting.floor, tokyoDate(sitting.from)).load();
  toast(
    t('done.moved', { place: made.place }),
    made.may.includes('UNDO') ? () => void undone(made) : undefined,
  );
  return made;
}

async function act(deed: (op: string) => Promise<MySitting>, done: string): Promise<void> {
  const made = await once(deed, say);
  if (!made) return;
  adopt(made);
  toast(done, made.may.includes('UNDO') ? () => void undone(made) : undefined);
}

const undone = (sitting: MySitting): Promise<void> => act(op => api.undo(sitting.id, op), t('done.undone'));

export const checkIn = (sitting: MySitting, code: string | null = null): Promise<void> =>
  act(op => api.checkIn(sitting.id, op, code), t('done.checkedIn', { place: sitting.place }));

export const leave = (sitting: MySitting): Promise<void> =>
  act(op => api.leave(sitting.id, op), t('done.left', { place: sitting.place }));

export const cancel = (sitting: MySitting): Promise<void> =>
  act(op => api.cancel(sitting.id, op), t('done.cancelled', { place: sitting.place }));

export const extend = (sitting: MySitting, until: number): Promise<void> =>
  act(
    op => api.extend(sitting.id, op, new Date(until).toISOString()),
    t('done.extended', { place: sitting.place, time: clock(until) }),
  );

const giveUp = (sitting: MySitting): Promise<void> =>
  sitting.may.includes('CANCEL') ? cancel(sitting) : leave(sitting);

export async function redraw(sitting: MySitting): Promise<MySitting | null> {
  const made = await once(op => api.redraw(sitting.id, op), say);
  if (!made) return null;
  adopt({ ...sitting, state: 'MOVED', may: [] });
  told(made.sitting);
  return made.sitting;
}

export async function takeTeam(people: readonly number[], when: When, floor: number | null) {
  refused.set(null);
  const made = await once(op => api.team(op, people, when, floor), refuse(null, when));
  if (made) {
    toast(t('done.team', { n: made.seats.length }), () => void leaveTeam(made, when, floor));
    if (floor !== null) void dayOf(floor, when.day).load();
  }
  return made;
}

/** Gives back what was taken for a team, as far as nobody has come to it. */
export async function leaveTeam(team: TeamSeated, when: When, floor: number | null): Promise<boolean> {
  const ids = team.seats.map(({ sitting }) => sitting);
  const left = await once(op => api.leaveTeam(op, ids), say);
  if (left) toast(t('done.teamLeft', { n: left.seats.length }));
  if (left && floor !== null) void dayOf(floor, when.day).load();
  return left !== null;
}
