import { v7 } from 'uuid';
import { ms, SECOND } from '../device/clock';
import { follow, versionOf } from '../device/follow';
import { presses, show } from '../device/h';
import { ask, asRefusal } from '../device/hub';
import { isEnglish, speakEnglish } from '../device/texts';
import type { Plan } from '../seating/draw';
import { neighbour, WAYS } from '../seating/draw';
import { meaning, type Wish } from './acts';
import { page } from './draw';
import type { Waiting } from './idle';
import { keepFloor, keepPlan, readFloor, readPlan } from './keep';
import { wear } from './looks';
import { strike, waiting, writeDown } from './queue';
import { listen } from './reader';
import { acted, answered, extended, fresh, leave, type Screen, see, ticked, touched } from './screen';
import { t } from './texts';
import type { KioskActed, KioskFloor, KioskNames, KioskReceipts, KioskTapped, TapCard } from './wire';

const VERSION = versionOf(import.meta.url);
const TICK = 250;
/** Who stands there does not wait longer for a card to be answered; it is queued then. */
const PATIENCE = 4 * SECOND;
/** The hub hears of touches no oftener. */
const BETWEEN_TOUCHES = 3 * SECOND;

/** A kiosk at which staff take seats, until its key is worth nothing any more. */
export async function desk(root: HTMLElement, key: string): Promise<void> {
  const kept = readFloor();
  let floor: KioskFloor | null = kept?.floor ?? null;
  let drawing: { id: number; plan: Plan } | null = readPlan();
  let offset = kept?.offset ?? 0;
  let screen: Screen = fresh({ heard: kept?.heard ?? 0, broken: true });
  let queue: Waiting = { count: 0, last: null };
  let reading = 0;
  let told = 0;
  /** Those that are just being sent alone. */
  const alone = new Set<number>();

  const now = () => Date.now() + offset;

  function draw(): void {
    const before = screen;
    screen = ticked(screen, now());
    if (before.session && !screen.session) quit(before);
    if (screen.looks.english !== isEnglish()) speakEnglish(screen.looks.english);
    wear(screen.looks);
    const plan = drawing && floor?.plan === drawing.id ? drawing.plan : null;
    if (floor) show(root, page({ floor, plan, waiting: queue }, screen, now()));
  }

  function put(next: Screen): void {
    screen = next;
    draw();
  }

  async function heard(news: KioskFloor): Promise<void> {
    offset = ms(news.now) - Date.now();
    const { plan } = news;
    if (plan !== null && drawing?.id !== plan) {
      drawing = { id: plan, plan: await ask<Plan>('GET', `/api/kiosk/plan/${plan}`, undefined, key) };
      keepPlan(plan, drawing.plan);
    }
    floor = news;
    screen = { ...screen, link: { heard: now(), broken: false } };
    keepFloor({ floor, heard: screen.link.heard, offset });
    draw();
    await flush();
  }

  function missed(): void {
    put({ ...screen, link: { ...screen.link, broken: true } });
  }

  /** Sends what waits, in the order in which it was read. */
  async function flush(): Promise<void> {
    const taps = (await waiting()).filter(one => !alone.has(one.counter));
    if (taps.length > 0) {
      const { receipts } = await ask<KioskReceipts>('POST', '/api/kiosk/queue', { taps }, key);
      await strike(receipts.map(one => one.counter));
    }
    await count();
  }

  async function count(): Promise<void> {
    const taps = (await waiting()).filter(one => !alone.has(one.counter));
    const last = taps.at(-1);
    queue = { count: taps.length, last: last ? ms(last.at) : null };
    draw();
  }

  async function read(card: string): Promise<void> {
    const turn = ++reading;
    const tap = await writeDown(card, now());
    alone.add(tap.counter);
    if (screen.session) quit(screen);
    put(see({ ...leave(screen), looks: screen.looks }, { kind: 'reading' }, now()));
    try {
      const answer = await ask<KioskTapped>('POST', '/api/kiosk/tap', tap, key, PATIENCE);
      await strike([tap.counter]);
      if (turn !== reading) return;
      put(answered(screen, answer, now()));
      void meet();
    } catch (cause) {
      await unread(tap, turn, cause);
    } finally {
      alone.delete(tap.counter);
      void count();
    }
  }

  /** Not reached: the card waits, and its owner has a number. Refused: it is told why. */
  async function unread(tap: TapCard, turn: number, cause: unknown): Promise<void> {
    const { status, message } = asRefusal(cause);
    const reached = status > 0 && status < 500;
    if (reached) await strike([tap.counter]);
    else missed();
    if (turn !== reading) return;
    const view = { kind: 'receipt' as const, number: tap.counter, at: ms(tap.at) };
    put(see(screen, reached ? { kind: 'told', text: message } : view, now()));
  }

  /** Colleagues of the own zone, so that one sees beside whom one would sit. */
  async function meet(): Promise<void> {
    const { session } = screen;
    if (!session || !floor) return;
    const path = `/api/kiosk/zone?session=${encodeURIComponent(session.session)}&floor=${floor.floor}`;
    const { names } = await ask<KioskNames>('GET', path, undefined, key).catch(() => ({ names: [] }));
    if (screen.session?.session !== session.session) return;
    put({ ...screen, names: new Map(names.map(one => [one.seat, one.name])) });
  }

  const send = (session: string, wish: Wish, op = v7()) =>
    ask<KioskActed>(
      'POST',
      '/api/kiosk/act',
      { seat: null, booking: null, ...wish, session, op },
      key,
      PATIENCE,
    );

  /** Frees what was held; whether the hub hears of it does not matter: it ends by itself. */
  function quit({ session }: Screen): void {
    if (session) void send(session.session, { act: 'END' }).catch(() => {});
  }

  async function wish(one: Wish): Promise<void> {
    const { session } = screen;
    if (!session || screen.busy) return;
    put({ ...screen, busy: true });
    const op = v7();
    try {
      // The answer may have been lost: the same once more does no harm.
      const answer = await send(session.session, one, op).catch(cause => {
        if (asRefusal(cause).status === 0) return send(session.session, one, op);
        throw cause;
      });
      if (screen.session?.session === session.session) put(acted(screen, answer, now()));
    } catch (cause) {
      if (screen.session?.session !== session.session) return;
      const { status, message } = asRefusal(cause);
      put(
        see({ ...screen, session: null }, { kind: 'told', text: status === 0 ? t('cut') : message }, now()),
      );
    }
  }

  function touch(): void {
    put(touched(screen, now()));
    const { session, view } = screen;
    if (!session || view.kind === 'done' || now() - told < BETWEEN_TOUCHES) return;
    told = now();
    send(session.session, { act: 'TOUCH' })
      .then(answer => answer.session && put(extended(screen, answer.session)))
      .catch(() => {});
  }

  function pressed(what: string): void {
    const means = meaning(what, screen, now());
    if (means === 'END') {
      quit(screen);
      put(leave(screen));
    } else if ('wish' in means) void wish(means.wish);
    else put(means.screen);
  }

  /** Arrows go to the nearest seat in that direction. */
  function walk(event: KeyboardEvent): void {
    const way = WAYS[event.key];
    const from = event.target instanceof Element ? event.target.closest<SVGElement>('.fp-seat[role]') : null;
    if (!from) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (from.dataset.act) pressed(from.dataset.act);
    }
    if (!way) return;
    event.preventDefault();
    const seats = [...(from.parentElement?.querySelectorAll<SVGElement>('.fp-seat[role]') ?? [])].map(
      element => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { element, at: [left + width / 2, top + height / 2] as const };
      },
    );
    const here = seats.find(one => one.element === from);
    const next = here && neighbour(seats, here, way);
    if (!next) return;
    from.setAttribute('tabindex', '-1');
    next.element.setAttribute('tabindex', '0');
    next.element.focus();
  }

  presses(root, pressed);
  listen(window, card => void read(card));
  window.addEventListener('pointerdown', touch, { capture: true });
  window.addEventListener('keydown', event => {
    touch();
    walk(event);
  });
  const ticking = setInterval(draw, TICK);
  draw();
  void count();
  const path = () =>
    `/api/kiosk/floor?version=${VERSION}&clock=${Date.now()}${screen.link.broken || !floor ? '' : `&after=${floor.mark}`}`;
  await follow<KioskFloor>({ path, key, heard, missed });
  clearInterval(ticking);
}

/** Whether nobody stands there. */
export const isIdle = () => document.querySelector('.page.idle') !== null;
