import { h } from '../device/h';
import type { Plan } from '../seating/draw';
import { choose } from './choose';
import { done } from './done';
import { groundOf } from './floorMap';
import { idle, type Waiting } from './idle';
import { looks } from './looks';
import { bigMap, receipt, rooms, told, unknown } from './overs';
import { proposal } from './proposal';
import { refused } from './refused';
import type { Screen } from './screen';
import type { KioskFloor } from './wire';

/** Everything a kiosk knows of its place. */
export interface Known {
  floor: KioskFloor;
  plan: Plan | null;
  waiting: Waiting;
}

/** The whole page: what one looks at, and over it how it should look. */
export function page(known: Known, screen: Screen, now: number): HTMLElement {
  const shown = view(known, screen, now);
  const page = h(`div.page.${shown.className.replace(/^kiosk /, '').replaceAll(' ', '.')}`, shown);
  if (screen.looks.open) page.append(looks(screen.looks));
  return page;
}

function view({ floor, plan, waiting }: Known, screen: Screen, now: number): HTMLElement {
  const { view: one, session } = screen;
  const ground = plan && groundOf(floor, plan);
  const empty = () => idle(floor, ground, screen, waiting, now);
  switch (one.kind) {
    case 'idle':
    case 'reading':
      return empty();
    case 'unknown':
      return unknown(floor, one.unknown, now);
    case 'receipt':
      return receipt(floor, one.number, one.at, now);
    case 'told':
      return told(floor, one.text, now);
    case 'rooms':
      return rooms(floor, screen, now);
    case 'map':
      return ground ? bigMap(one, ground, screen, now) : empty();
    case 'proposal':
      return session ? proposal(session, ground, screen, now) : empty();
    case 'choose':
      return session && ground ? choose(one, session, ground, screen, now) : empty();
    case 'done':
      return session ? done(one.done, one.room, session, ground, screen, now) : empty();
    case 'refused':
      return session ? refused(one.refusal, session, ground, screen, now) : empty();
  }
}
