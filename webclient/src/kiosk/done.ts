import { clock } from '../device/clock';
import { h, press } from '../device/h';
import { chairOf } from '../seating/draw';
import { floorMap, type Ground, pinOf, scaleFor, seatLook, whole } from './floorMap';
import { personHead } from './head';
import { icon } from './icons';
import { checkInButton, foot, kindOf, waits } from './proposal';
import type { Screen } from './screen';
import { t, untilOf } from './texts';
import { type Walk, walk } from './walk';
import type { KioskCheckIn, KioskDone, KioskSeated, KioskSession } from './wire';

const MAP = [1056, 460] as const;
const MOST_NAMES = 4;

const TITLES = {
  TAKEN: 'taken',
  DRAWN: 'drawn',
  LEFT: 'left',
  CHECKED_IN: 'checkedIn',
  UNDONE: 'left',
  ENDED: 'left',
} as const;

/** What has been done, and how to get there. */
export function done(
  one: KioskDone,
  room: KioskCheckIn | null,
  session: KioskSession,
  ground: Ground | null,
  screen: Screen,
  now: number,
) {
  const { seat } = one;
  const [next] = one.checkIns;
  const way = seat && ground ? wayTo(seat, ground) : null;
  const person =
    one.done === 'LEFT' ? { ...session, seat: null } : { ...session, seat: seat ?? session.seat };
  return h(
    one.done === 'LEFT' ? 'div.kiosk.done.gone' : 'div.kiosk.done',
    personHead(person, screen, now),
    h(
      'main',
      banner(one, room),
      seat && one.done !== 'LEFT' && ground ? map(seat, ground, way) : null,
      h('ul.facts', ...(one.done === 'LEFT' ? leaving() : facts(one, way))),
    ),
    h(
      'nav.acts',
      one.undo === null ? null : waits(press('undo', 'undo', icon('undo'), h('b', t('undo'))), screen.busy),
      one.draw?.again ? press('undo', 'redraw', icon('draw'), h('b', t('redraw'))) : null,
      next ? checkInButton(next, t('alsoCheckIn', { place: next.place })) : null,
    ),
    foot('end', 'end'),
  );
}

function banner({ done, seat, draw }: KioskDone, room: KioskCheckIn | null): HTMLElement {
  const told = h(
    'section.banner',
    h('span.tick', icon('check')),
    h(
      'div',
      h('h1', t(TITLES[done])),
      seat && h('strong', seat.number),
      room && h('strong.room', room.place),
      room && h('span', `${clock(room.from)}–${clock(room.until)}`),
    ),
    seat && done !== 'LEFT'
      ? h(
          'div.more',
          h('span', kindOf(seat.kind)),
          h('span', untilOf(seat.until, seat.open)),
          draw && h('span', t('drawnFrom', { n: draw.of })),
        )
      : null,
  );
  told.setAttribute('role', 'status');
  return told;
}

function wayTo(seat: KioskSeated, { plan, pin, floor }: Ground): Walk | null {
  const drawn = plan.seats.find(one => one.space === seat.seat);
  if (!drawn || !pin || seat.floor !== floor.floor) return null;
  const [dx, dy] = chairOf(drawn);
  return walk(plan, pin, [drawn.at[0] + dx, drawn.at[1] + dy]);
}

function map(seat: KioskSeated, ground: Ground, way: Walk | null): HTMLElement | null {
  if (seat.floor !== ground.floor.floor) return null;
  const drawn = ground.plan.seats.find(one => one.space === seat.seat);
  const states = seatLook(ground, { age: 'FRESH' });
  const look = {
    s: scaleFor(whole(ground), MAP),
    seat: (one: Parameters<typeof states>[0]) => {
      if (one.space === seat.seat) return { state: 'MINE' as const };
      return one.zone === drawn?.zone ? states(one) : { state: 'UNKNOWN' as const };
    },
    zone: (zone: { id: number | null; letter: string; name: string }) => {
      const own = zone.letter === drawn?.zone;
      return { own, drained: !own, title: own ? zone.name : null };
    },
    plateSize: 22,
    pin: pinOf(ground),
    route: way?.line ?? null,
  };
  const goal = h('span.goal', icon('check'));
  if (drawn) {
    const [dx, dy] = chairOf(drawn);
    const [x, y] = whole(ground);
    goal.style.left = `${((drawn.at[0] + dx - x) * look.s) / 16}rem`;
    goal.style.top = `${((drawn.at[1] + dy - y) * look.s) / 16}rem`;
  }
  return h(
    'div.map',
    h(
      'div.near',
      floorMap('way', ground, look, [seat.seat, 'MINE'], t('mapOf', { where: ground.floor.where })),
      drawn ? goal : null,
    ),
  );
}

function facts({ near, seat }: KioskDone, way: Walk | null): HTMLElement[] {
  const turns = way?.turns.slice(0, 4).map(turn => t(turn)) ?? [];
  const walking =
    way &&
    (turns.length > 0
      ? t('walkTurns', { n: way.metres, turns: turns.join('、') })
      : t('walk', { n: way.metres }));
  const others = near.length - MOST_NAMES;
  const names = near.slice(0, MOST_NAMES).join('・');
  return [
    walking ? h('li', icon('pin'), walking) : null,
    names
      ? h('li', icon('people'), t('near', { names }), others > 0 ? ` ${t('andMore', { n: others })}` : '')
      : null,
    seat ? h('li', icon('leave'), t('leaveLater')) : null,
  ].filter(one => one !== null);
}

const leaving = () => [h('li', icon('check'), t('thanks')), h('li', icon('eye'), t('leftHow'))];
