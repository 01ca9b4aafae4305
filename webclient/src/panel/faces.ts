import { clock, countdown, MINUTE, ms } from '../device/clock';
import { h, press } from '../device/h';
import type { Choice, Face } from './face';
import { countdownRing, icon, person, ring } from './icons';
import { labelOf, t } from './texts';
import type { Day, Entry } from './wire';

type Of<K extends Face['kind']> = Extract<Face, { kind: K }>;

/** What fills two thirds of the panel. */
export function faces(day: Day, face: Face, now: number): HTMLElement {
  switch (face.kind) {
    case 'free':
      return free(face, now);
    case 'inUse':
      return inUse(face, now);
    case 'checkIn':
      return checkIn(day, face, now);
    case 'closed':
      return closed(face);
    case 'offline':
      return offline(face);
  }
}

function free({ until, next, choices }: Of<'free'>, now: number): HTMLElement {
  const soon = choices.length === 0 && next;
  return h(
    'div.face',
    h('div.state', ring(), h('strong.word', t('free')), until !== null && left(until - now)),
    h('p.lead', until === null ? t('freeAll') : t('freeUntil', { at: clock(until) })),
    h('p.how', soon ? t('freeShort', { at: clock(next.from) }) : t('freeHow')),
    h('div.buttons', ...choices.map(length)),
    h('p.foot', icon('phone'), t('freeFoot')),
  );
}

function length({ minutes, until, cut }: Choice): HTMLElement {
  const end = clock(until);
  return press(
    'length',
    `book:${minutes}`,
    h('b', t('length', { n: minutes })),
    h('span', cut ? t('untilNext', { at: end }) : t('until', { at: end })),
  );
}

function inUse({ entry, next, extend }: Of<'inUse'>, now: number): HTMLElement {
  const end = clock(entry.until);
  return h(
    'div.face',
    h('div.state', person(), h('strong.word', t('inUse')), left(ms(entry.until) - now)),
    h('p.lead', t('until', { at: end }), h('span.who', labelOf(entry))),
    h('hr'),
    next && h('p.next', h('em', t('next')), h('b', span(next)), labelOf(next)),
    h(
      'div.buttons',
      extend &&
        press(
          'main',
          `extend:${extend.minutes}`,
          h('b', t('extend', { n: extend.minutes })),
          h(
            'span',
            next ? t('untilNext', { at: clock(extend.until) }) : t('until', { at: clock(extend.until) }),
          ),
        ),
      entry.booking !== null &&
        press('second', `end:${entry.booking}`, h('b', t('end')), h('span', t('endHow'))),
    ),
    h('p.foot', icon('phone'), t('inUseFoot')),
  );
}

function checkIn(day: Day, face: Of<'checkIn'>, now: number): HTMLElement {
  const { entry, deadline, opened } = face;
  const begun = ms(entry.from) <= now;
  const [end, from] = begun ? [deadline, ms(entry.from)] : [ms(entry.from), opened];
  const at = { at: clock(deadline) };
  return h(
    'div.face',
    h(
      'div.state',
      h(
        'div.ring',
        countdownRing((end - now) / (end - from)),
        h('div', h('b', countdown(end - now)), h('span', t('checkInLeft'))),
      ),
      h('strong.word', t('checkIn')),
    ),
    h('p.lead', span(entry), h('span.who', t('checkInOf', { who: labelOf(entry) }))),
    h('p.how', begun ? t('checkInUntil', at) : t('checkInSoon', { at: clock(entry.from) })),
    h(
      'div.buttons',
      press(
        'main',
        `checkIn:${entry.booking}`,
        h('b', t('checkInButton')),
        h('span', day.openCheckIn ? t('checkInHere') : t('checkInPhone')),
      ),
      press('second', `notUse:${entry.booking}`, h('b', t('notUse')), h('span', t('notUseHow'))),
    ),
    h('p.foot', icon('users'), begun ? t('checkInFoot', at) : t('checkInFootSoon')),
  );
}

function closed({ why, until, next }: Of<'closed'>): HTMLElement {
  return h(
    'div.face',
    h('div.state', ring(true), h('strong.word', t('closed'))),
    h('p.lead', until === null ? t('closedOpenEnd') : t('closedUntil', { at: clock(until) })),
    h('p.how', why ?? t('closedHours')),
    next && h('p.next', h('em', t('next')), h('b', span(next)), labelOf(next)),
  );
}

function offline({ since, entry, next }: Of<'offline'>): HTMLElement {
  const at = { at: clock(since) };
  return h(
    'div.face',
    h(
      'div.state',
      ring(true),
      h('div.plan', h('span', t('plan', at)), h('strong.word', entry ? t('planTaken') : t('planNone'))),
    ),
    h(
      'p.lead',
      ...(entry
        ? [span(entry), h('span.who', labelOf(entry))]
        : next
          ? [t('planNext', { at: span(next) }), h('span.who', labelOf(next))]
          : [t('planNoNext')]),
    ),
    entry && next && h('p.next', h('em', t('next')), h('b', span(next)), labelOf(next)),
    h('p.how', entry ? t('planHow') : t('planFree'), h('br'), t('planLater', at)),
    h('div.sure', icon('history'), h('p', h('b', t('planSureLabel')), t('planSure'), h('br'), t('planBack'))),
  );
}

const span = (entry: Entry) => `${clock(entry.from)}–${clock(entry.until)}`;

/** あと 2時間18分: the minute that has begun counts. */
function left(gone: number): HTMLElement {
  const minutes = Math.max(0, Math.ceil(gone / MINUTE));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return h(
    'div.left',
    h('span', t('left')),
    h(
      'p',
      ...(hours > 0 ? [h('b', String(hours)), t('hours')] : []),
      ...(rest > 0 || hours === 0 ? [h('b', String(rest)), t('minutes')] : []),
    ),
  );
}
