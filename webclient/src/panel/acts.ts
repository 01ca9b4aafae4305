import { clock } from '../device/clock';
import { ask, asRefusal } from '../device/hub';
import type { PanelDone } from '../kernel/wire';
import { LEFT_ALONE, type Over, READ } from './screen';
import { type Key, t } from './texts';
import type { Wish } from './wire';

const DONE = {
  BOOK: 'doneBook',
  EXTEND: 'doneExtend',
  END: 'doneEnd',
  NOT_USE: 'doneNotUse',
  CHECK_IN: 'doneCheckIn',
} as const satisfies Record<Wish['kind'], Key>;

const KINDS: Record<string, Wish['kind']> = {
  book: 'BOOK',
  extend: 'EXTEND',
  end: 'END',
  notUse: 'NOT_USE',
  checkIn: 'CHECK_IN',
};

/** What a press does; the answer is what is shown next. */
export async function act(
  what: string,
  key: string,
  now: () => number,
  card: string | null = null,
): Promise<Over> {
  const [word = '', value = ''] = what.split(':');
  try {
    if (word === 'others' || word === 'faults') return { kind: word, ends: now() + LEFT_ALONE };
    if (word === 'report') return await report(value, key, now);
    const kind = KINDS[word];
    return kind ? await wish(kind, Number(value), what, key, now, card) : { kind: 'nothing' };
  } catch (cause) {
    return tell(asRefusal(cause).message, now, false);
  }
}

async function report(kind: string, key: string, now: () => number): Promise<Over> {
  await ask('POST', '/api/panel/faults', { kind }, key);
  return tell(t('faultTold'), now);
}

async function wish(
  kind: Wish['kind'],
  value: number,
  what: string,
  key: string,
  now: () => number,
  card: string | null,
): Promise<Over> {
  const lasts = kind === 'BOOK' || kind === 'EXTEND';
  const body = { kind, minutes: lasts ? value : null, booking: lasts ? null : value, card };
  const done = await ask<PanelDone>('POST', '/api/panel/wishes', body, key);
  return done.wish ? { kind: 'wish', wish: done.wish, what } : finished(kind, done.until, now);
}

/** A staff card confirms what was pressed; one the hub does not know changes nothing. */
export async function carded(over: Over, card: string, key: string, now: () => number): Promise<Over> {
  if (over.kind !== 'wish') return tell(t('cardFirst'), now, false);
  const next = await act(over.what, key, now, card);
  return next.kind === 'told' && !next.well ? { ...over, note: next.text } : next;
}

/** What was wished for has come true. */
export function finished(kind: Wish['kind'], until: string | null, now: () => number): Over {
  return tell(t(DONE[kind], { at: until === null ? '' : clock(until) }), now);
}

export function tell(text: string, now: () => number, well = true): Over {
  return { kind: 'told', text, well, ends: now() + READ };
}

/** Puts a wish back; whether the hub hears of it does not matter: it expires by itself. */
export function takeBack(over: Over, key: string): void {
  if (over.kind === 'wish') void ask('DELETE', '/api/panel/wishes', undefined, key).catch(() => {});
}
