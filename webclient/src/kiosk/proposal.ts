import { clock } from '../device/clock';
import { h, press } from '../device/h';
import type { PlanSeat } from '../seating/draw';
import { cropAround, floorMap, type Ground, seatLook, zoneLook } from './floorMap';
import { personHead } from './head';
import { type IconName, icon } from './icons';
import type { Screen } from './screen';
import { isKey, t, untilOf } from './texts';
import type { KioskButton, KioskCheckIn, KioskOffer, KioskReason, KioskSeated, KioskSession } from './wire';

const MAP = [1004, 612] as const;
/** So near that names fit on the desks. */
const SCALE = 76;
/** What the callout needs beside a chair, in pixels. */
const ROOM = 100;

/** Who is there, what the hub proposes or they have already, and everything else that can be done. */
export function proposal(
  session: KioskSession,
  ground: Ground | null,
  screen: Screen,
  now: number,
): HTMLElement {
  const { seat } = session;
  return h(
    'div.kiosk.proposal',
    personHead(session, screen, now),
    h(
      'main',
      title(session, ground),
      seat ? seated(seat, ground, screen) : proposed(session, ground, screen),
    ),
    h(
      'nav.acts',
      seat ? leave() : accept(session, screen),
      deed(
        session,
        'CHOOSE',
        'choose',
        'map',
        t(seat ? 'chooseOther' : 'choose'),
        t('chooseHow', { n: choosable(session) }),
      ),
      deed(session, 'DRAW', 'draw', 'draw', t('draw'), t('drawHow', { n: session.lots })),
      checkIn(session),
      seat ? null : deed(session, 'LEAVE', 'leave', 'leave', t('leave'), t('leaveHow')),
    ),
    foot('end', 'end'),
  );
}

/** How many seats one could sit down on, in all zones that are open to this person. */
const choosable = ({ zones }: KioskSession) =>
  zones.reduce((all, { why, free }) => all + (why === null ? free : 0), 0);

function title(session: KioskSession, ground: Ground | null): HTMLElement {
  const { seat, proposal } = session;
  if (seat)
    return h(
      'div.title',
      h('h1', t(seat.state === 'HERE' ? 'using' : 'bookedSeat', { number: seat.number })),
    );
  const zone = ground?.floor.zones.find(one => one.zone === proposal?.zone);
  const free = session.zones.find(one => one.zone === zone?.zone)?.free;
  const from =
    zone && free !== undefined && t('proposedFrom', { zone: `${zone.name} ${zone.letter}`, n: free });
  return h('div.title', h('h1', t(proposal ? 'proposed' : 'noneFree')), from && h('span', from));
}

function proposed({ proposal }: KioskSession, ground: Ground | null, screen: Screen): HTMLElement {
  if (!proposal) return h('div.card.none', h('p', t('noneFreeHow')));
  return h(
    'div.card',
    near(proposal.seat, proposal.floor, ground, screen, t('howAbout')),
    h(
      'div.what',
      h('strong.number', proposal.number),
      h(
        'div',
        h('b', kindOf(proposal.kind)),
        h(
          'p',
          t('untilShown', {
            until: untilOf(proposal.until, proposal.open),
            place: proposal.place,
          }),
        ),
      ),
      h('ul.reasons', ...proposal.reasons.slice(0, 3).map(reason)),
    ),
  );
}

function seated(seat: KioskSeated, ground: Ground | null, screen: Screen): HTMLElement {
  return h(
    'div.card',
    near(seat.seat, seat.floor, ground, screen, null),
    h(
      'div.what',
      h('strong.number', seat.number),
      h('div', h('b', kindOf(seat.kind)), h('p', `${seat.place}・${untilOf(seat.until, seat.open)}`)),
    ),
  );
}

/** The desks around a seat, with the names of colleagues. */
function near(space: number, floor: number, ground: Ground | null, screen: Screen, word: string | null) {
  const seat = ground?.plan.seats.find(one => one.space === space);
  if (!ground || !seat || floor !== ground.floor.floor) return null;
  const { session, names } = screen;
  const viewing = { age: 'FRESH' as const, session, names, picked: word === null ? null : space };
  const crop = cropAround(ground, seat.at, SCALE, MAP);
  const look = { s: SCALE, crop, seat: seatLook(ground, viewing), zone: bare(ground, viewing) };
  const more = [session?.session, space, [...names]];
  return h(
    'div.near',
    floorMap('near', ground, look, more),
    word === null ? null : callout(seat, crop, word),
  );
}

/** Without plates: they would lie on the desks. */
export const bare = (ground: Ground, viewing: Parameters<typeof zoneLook>[1]) => {
  const look = zoneLook(ground, viewing);
  return (zone: Parameters<typeof look>[0]) => ({ ...look(zone), plate: null });
};

function callout(
  seat: PlanSeat,
  [x, y]: readonly [number, number, number, number],
  word: string,
): HTMLElement {
  const bubble = h('p.callout', word);
  const [left, top] = [(seat.at[0] - x) * SCALE, (seat.at[1] - y) * SCALE];
  const [above, under] = seat.rot === 180 ? [1.05, 0.6] : [0.6, 1.05];
  // On the side of the chair, as far as there is room: beyond the desk stands the next one with its name.
  const fits = top + under * SCALE < MAP[1] - ROOM;
  const below = seat.rot === 180 ? top - above * SCALE < ROOM : fits;
  if (below) bubble.classList.add('below');
  bubble.style.left = `${Math.min(MAP[0] - 160, Math.max(160, left)) / 16}rem`;
  bubble.style.top = `${(below ? top + under * SCALE : top - above * SCALE) / 16}rem`;
  return bubble;
}

const ICONS: Record<string, IconName> = { TEAM: 'people', CHANGE: 'change', LIFT: 'lift', HOME: 'map' };

function reason({ code, n }: KioskReason): HTMLElement | null {
  const key = code === 'TEAM' && !n ? 'reason.TEAM_NEAR' : `reason.${code}`;
  return isKey(key) ? h('li', icon(ICONS[code] ?? 'check'), t(key, { n: n ?? 0 })) : null;
}

export const kindOf = (kind: KioskOffer['kind']) => (kind && isKey(kind) ? t(kind) : '');

function accept({ proposal }: KioskSession, { busy }: Screen): HTMLElement | null {
  if (!proposal) return null;
  return waits(press('main', 'take', icon('check'), h('b', t('accept'))), busy);
}

const leave = () => press('main.leave', 'leave', icon('leave'), h('b', t('leave')));

/** While the hub is asked the button says so; pressed again it is not sent again. */
export function waits(button: HTMLElement, busy: boolean): HTMLElement {
  if (busy) button.setAttribute('aria-busy', 'true');
  return button;
}

/** A button that stays where it is when it is not possible, and says why. */
function deed(
  session: KioskSession,
  what: KioskButton,
  act: string,
  sign: IconName,
  word: string,
  how: string,
) {
  const may = session.may.find(one => one.button === what);
  const why = may?.why ?? null;
  const inside = [icon(sign), h('div', h('b', word), h('span', why === null ? how : t(`why.${why}`)))];
  return may && why === null ? press('deed', act, ...inside) : off(...inside);
}

function off(...inside: Node[]): HTMLElement {
  const one = h('button.deed.off', ...inside);
  one.setAttribute('type', 'button');
  one.setAttribute('aria-disabled', 'true');
  return one;
}

/** A room that waits for this person, else the seat booked for now. */
function checkIn(session: KioskSession): HTMLElement {
  const { seat, checkIns } = session;
  const [room] = checkIns;
  if (room) return checkInButton(room);
  if (seat?.state === 'BOOKED')
    return press(
      'deed',
      'checkIn:seat',
      icon('checkIn'),
      h('div', h('b', t('checkIn')), h('span', t('checkInSeat', { place: seat.number }))),
    );
  return deed(session, 'CHECK_IN', 'checkIn:seat', 'checkIn', t('checkIn'), t('why.NO_BOOKING'));
}

export function checkInButton(room: KioskCheckIn, title = t('checkIn')): HTMLElement {
  const when = `${clock(room.from)}–${clock(room.until)}`;
  return press(
    'deed',
    `checkIn:${room.booking}`,
    icon('checkIn'),
    h(
      'div',
      h('b', title),
      h('span', title === t('checkIn') ? `${room.place}・${when}` : when),
      h('em', t('checkInBy', { at: clock(room.deadline) })),
    ),
  );
}

export function foot(act: string, word: 'end' | 'back'): HTMLElement {
  return h(
    'footer.foot',
    press('tool', act, icon('leave'), t(word)),
    press('tool', 'looks', icon('looks'), t('looks')),
    h('p', t('foot')),
  );
}
