import { ms } from '../device/clock';
import { follow, versionOf } from '../device/follow';
import { presses, show } from '../device/h';
import { atHome, forgetAll, keepPaired, readPaired } from '../device/key';
import { paired } from '../device/pairing';
import { listen } from '../device/reader';
import { act, carded, finished, takeBack } from './acts';
import { panel } from './draw';
import { keepDay, readDay } from './keep';
import '../device/pairing.css';
import './panel.css';
import { keepShell, stayAwake } from '../device/shell';
import { later, type Screen } from './screen';
import type { Day } from './wire';

const VERSION = versionOf(import.meta.url);
const TICK = 1_000;

const root = document.getElementById('panel') ?? document.body;
let key = readPaired()?.key ?? null;
let day: Day | null = null;
let offset = 0;
const screen: Screen = { link: { heard: 0, broken: false }, over: { kind: 'nothing' } };

const now = () => Date.now() + offset;

function draw(): void {
  screen.over = later(screen.over, now());
  if (key && day) show(root, panel(day, screen, now()));
}

function heard(fresh: Day): void {
  offset = ms(fresh.now) - Date.now();
  // A wish that is gone from the day before its time was confirmed, or taken back.
  const { over } = screen;
  if (over.kind === 'wish' && fresh.done?.code === over.wish.code) {
    screen.over = finished(over.wish.kind, over.wish.until, now);
  } else if (over.kind === 'wish' && fresh.wish?.code !== over.wish.code) {
    screen.over = { kind: 'nothing' };
  }
  day = fresh;
  screen.link = { heard: now(), broken: false };
  keepDay({ day: fresh, heard: screen.link.heard });
  draw();
}

/** Asks for the day again and again, and to be paired anew when it was revoked. */
async function live(): Promise<void> {
  for (;;) {
    if (!key) {
      const made = await paired(root, day !== null);
      keepPaired(made);
      if (!atHome(made.mode)) return;
      key = made.key;
    }
    await follow<Day>({ path, key, heard, missed });
    key = null;
    forgetAll();
  }
}

const path = () =>
  `/api/panel/day?version=${VERSION}&clock=${Date.now()}${screen.link.broken || !day ? '' : `&after=${day.mark}`}`;

function missed(): void {
  screen.link = { ...screen.link, broken: true };
  draw();
}

async function pressed(what: string): Promise<void> {
  if (!key) return;
  takeBack(screen.over, key);
  screen.over = await act(what, key, now);
  draw();
}

async function read(card: string): Promise<void> {
  if (!key || !day) return;
  screen.over = await carded(screen.over, card, key, now);
  draw();
}

/** What was known before the last restart, until the hub is heard. */
function remember(): void {
  const kept = readDay();
  if (!key || !kept) return;
  day = kept.day;
  screen.link = { heard: kept.heard, broken: true };
  draw();
}

presses(root, what => void pressed(what));
listen(window, card => void read(card));
setInterval(draw, TICK);
remember();
void live();
void stayAwake();
if (import.meta.env.PROD) void keepShell(() => screen.over.kind === 'nothing').catch(() => {});

// Kiosk browsers may have no Japanese font; after the first paint.
void import('../look/fonts');
