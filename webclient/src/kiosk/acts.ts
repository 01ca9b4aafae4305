import { SEAT_KINDS } from '../seating/draw';
import { firstZone, PLAIN, type Screen, see } from './screen';
import type { PressKind } from './wire';

/** What is asked of the hub. */
export interface Wish {
  act: PressKind;
  seat?: number | null;
  booking?: number | null;
}

/** What a press means: another picture, or a wish, or that somebody goes. */
export type Meaning = { screen: Screen } | { wish: Wish } | 'END';

const WISHES: Record<string, PressKind> = { draw: 'DRAW', redraw: 'REDRAW', leave: 'LEAVE', undo: 'UNDO' };

export function meaning(what: string, screen: Screen, now: number): Meaning {
  const [word = '', value = ''] = what.split(':');
  const act = WISHES[word];
  if (act) return { wish: { act } };
  switch (word) {
    case 'take':
      return { wish: { act: 'TAKE', seat: value ? Number(value) : null } };
    case 'checkIn':
      return { wish: { act: 'CHECK_IN', booking: value === 'seat' ? null : Number(value) } };
    case 'seat':
      return seat(Number(value), screen);
    case 'end':
      return 'END';
    default:
      return { screen: look(word, value, screen, now) };
  }
}

/** A touch takes the seat, unless its person wants to be asked first. */
function seat(space: number, screen: Screen): Meaning {
  const { view, session } = screen;
  if (view.kind !== 'choose' || !session?.wishes.confirmSeat) return { wish: { act: 'TAKE', seat: space } };
  return { screen: { ...screen, view: { ...view, picked: space } } };
}

function look(word: string, value: string, screen: Screen, now: number): Screen {
  const { view, session, looks } = screen;
  switch (word) {
    case 'choose':
      return see(
        screen,
        { kind: 'choose', zone: session && firstZone(session), only: null, list: false, picked: null },
        now,
      );
    case 'map':
      return see(screen, { kind: 'map', zone: null }, now);
    case 'rooms':
      return see(screen, { kind: 'rooms' }, now);
    case 'back':
      return see(screen, { kind: session ? 'proposal' : 'idle' }, now);
    case 'zone':
      if (view.kind === 'map') return { ...screen, view: { ...view, zone: Number(value) || null } };
      return view.kind === 'choose'
        ? { ...screen, view: { ...view, zone: Number(value), only: null, picked: null } }
        : screen;
    case 'only': {
      const kind = SEAT_KINDS.find(one => one === value) ?? null;
      return view.kind === 'choose'
        ? { ...screen, view: { ...view, only: view.only === kind ? null : kind } }
        : screen;
    }
    case 'list':
      return view.kind === 'choose' ? { ...screen, view: { ...view, list: !view.list } } : screen;
    case 'looks':
      return worn({ ...screen, looks: { ...looks, open: !looks.open } }, now);
    case 'big':
    case 'dark':
    case 'low':
    case 'english':
      return worn({ ...screen, looks: { ...looks, [word]: !looks[word] } }, now);
    default:
      return screen;
  }
}

/** On the idle screen looks have a time of their own after which the next one finds it as it was. */
function worn(screen: Screen, now: number): Screen {
  const { big, dark, low, english, open } = screen.looks;
  const plain = !(big || dark || low || english || open);
  const next = plain ? { ...screen, looks: PLAIN } : screen;
  return screen.view.kind === 'idle' ? see(next, screen.view, now) : next;
}
