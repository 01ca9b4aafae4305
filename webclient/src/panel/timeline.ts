import { clock, HOUR, hourOf, midnight, ms } from '../device/clock';
import { h } from '../device/h';
import { labelOf } from './texts';
import type { Day, Entry } from './wire';

/** Working hours, and more where something is booked. */
const FROM = 9;
const UNTIL = 18;

/** A block lower than this part of an hour has no room for a second line. */
const TWO_LINES = 1.15;

/** The arrow of now hides the number of an hour so near, as a part of an hour. */
const HIDDEN = 0.35;

/** The day from top to bottom, with now. */
export function timeline(day: Day, now: number): HTMLElement {
  const today = midnight(now);
  const entries = day.entries.filter(one => ms(one.until) > today && ms(one.from) < today + 24 * HOUR);
  const hour = (at: number) => (at <= today ? 0 : at >= today + 24 * HOUR ? 24 : hourOf(at));
  const first = Math.min(
    FROM,
    Math.floor(hourOf(now)),
    ...entries.map(one => Math.floor(hour(ms(one.from)))),
  );
  const last = Math.max(UNTIL, Math.ceil(hourOf(now)), ...entries.map(one => Math.ceil(hour(ms(one.until)))));
  const top = (at: number) => place((at - first) / (last - first));
  const every = last - first > 12 ? 2 : 1;
  const near = (one: number) => Math.abs(one - hourOf(now)) < HIDDEN;
  const hours = Array.from({ length: last - first + 1 }, (_, n) => first + n).filter(
    n => (n - first) % every === 0,
  );
  const line = h(
    'div.line',
    ...hours.map(one => at(h('div.hour', h('span', near(one) ? '' : String(one))), top(one))),
    ...entries.map(one => {
      const [from, until] = [hour(ms(one.from)), hour(ms(one.until))];
      const block = at(entry(one, until - from, now), top(from));
      block.style.height = place((until - from) / (last - first));
      return block;
    }),
    at(h('div.now'), top(hourOf(now))),
  );
  return h('div.day', line);
}

function entry(one: Entry, hours: number, now: number): HTMLElement {
  const state = ms(one.until) <= now || one.state === 'OVER' ? 'over' : isNow(one, now) ? 'current' : 'ahead';
  const waits = state === 'current' && one.checkIn && one.state === 'BOOKED' ? '.waits' : '';
  return h(
    `div.entry.${state}${waits}${hours < TWO_LINES ? '.short' : ''}`,
    h('b', `${clock(one.from)}–${clock(one.until)}`),
    h('span', labelOf(one)),
  );
}

const isNow = (one: Entry, now: number) => ms(one.from) <= now && now < ms(one.until);

const place = (part: number) => `${(Math.round(part * 10_000) / 100).toFixed(2)}%`;

function at(element: HTMLElement, top: string): HTMLElement {
  element.style.top = top;
  return element;
}
