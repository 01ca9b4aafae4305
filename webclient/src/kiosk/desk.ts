import { v7 } from 'uuid';
import { ms, SECOND } from '../device/clock';
import { follow, versionOf } from '../device/follow';
import { presses, show } from '../device/h';
import { ask, asRefusal } from '../device/hub';
import { listen } from '../device/reader';
import { isEnglish } from '../device/texts';
import type { Plan } from '../seating/draw';
import { meaning, type Wish } from './acts';
import { arrows } from './arrows';
import { Cards, type Outcome } from './cards';
import { page } from './draw';
import type { Waiting } from './idle';
import { type Kept, keepFloor, keepPlan, readFloor, readPlan } from './keep';
import { wear } from './looks';
import { acted, answered, extended, fresh, leave, type Screen, see, ticked, touched } from './screen';
import { speak, t } from './texts';
import type { KioskActed, KioskFloor, KioskNames } from './wire';

const VERSION = versionOf(import.meta.url);
const TICK = 250;
/** Who stands there is told that nothing came of it rather than to wait longer. */
const PATIENCE = 4 * SECOND;
/** The hub hears of touches no oftener. */
const BETWEEN_TOUCHES = 3 * SECOND;

/** A kiosk at which staff take seats, until its key is worth nothing any more. */
export async function desk(root: HTMLElement, key: string): Promise<void> {
  const one = new Desk(root, key);
  const ticking = setInterval(() => one.draw(), TICK);
  presses(root, what => one.pressed(what));
  listen(window, card => void one.read(card));
  window.addEventListener('pointerdown', () => one.touch(), { capture: true });
  window.addEventListener('keydown', event => {
    one.touch();
    arrows(event, what => one.pressed(what));
  });
  await follow<KioskFloor>({
    path: () => one.path(),
    key,
    heard: news => one.heard(news),
    missed: () => one.missed(),
  });
  clearInterval(ticking);
}

/** Whether nobody stands there. */
export const isIdle = () => document.querySelector('.page.idle') !== null;

class Desk {
  private readonly kept: Kept | null = readFloor();
  private readonly cards: Cards;
  private floor = this.kept?.floor ?? null;
  private drawing = readPlan();
  /** By how much the hub's clock is ahead. */
  private offset = this.kept?.offset ?? 0;
  private screen: Screen = fresh({ heard: this.kept?.heard ?? 0, broken: true });
  private waiting: Waiting = { count: 0, last: null };
  /** The newest card is the one that is shown. */
  private turn = 0;
  private told = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly key: string,
  ) {
    this.cards = new Cards(key);
    void this.count();
  }

  path(): string {
    const after = this.screen.link.broken || !this.floor ? '' : `&after=${this.floor.mark}`;
    return `/api/kiosk/floor?version=${VERSION}&clock=${Date.now()}${after}`;
  }

  async heard(news: KioskFloor): Promise<void> {
    this.offset = ms(news.now) - Date.now();
    await this.fetchPlan(news.plan);
    this.floor = news;
    const link = { heard: this.now(), broken: false };
    keepFloor({ floor: news, heard: link.heard, offset: this.offset });
    this.put({ ...this.screen, link });
    await this.cards.flush();
    await this.count();
  }

  missed(): void {
    this.put({ ...this.screen, link: { ...this.screen.link, broken: true } });
  }

  async read(card: string): Promise<void> {
    const turn = ++this.turn;
    this.quit(this.screen);
    this.put(see({ ...leave(this.screen), looks: this.screen.looks }, { kind: 'reading' }, this.now()));
    const outcome = await this.cards.read(card, this.now());
    if (turn === this.turn) this.came(outcome);
    await this.count();
  }

  pressed(what: string): void {
    const means = meaning(what, this.screen, this.now());
    if (means === 'END') {
      this.quit(this.screen);
      this.put(leave(this.screen));
    } else if ('wish' in means) void this.wish(means.wish);
    else this.put(means.screen);
  }

  /** Somebody is still there. */
  touch(): void {
    this.put(touched(this.screen, this.now()));
    const { session, view } = this.screen;
    if (!session || view.kind === 'done' || this.now() - this.told < BETWEEN_TOUCHES) return;
    this.told = this.now();
    this.send(session.session, { act: 'TOUCH' })
      .then(answer => answer.session && this.put(extended(this.screen, answer.session)))
      .catch(() => {});
  }

  draw(): void {
    const before = this.screen;
    this.screen = ticked(before, this.now());
    if (before.session && !this.screen.session) this.quit(before);
    const { floor, drawing, waiting, screen } = this;
    if (screen.looks.english !== isEnglish()) this.speak(screen.looks.english);
    wear(screen.looks);
    const plan = drawing && floor?.plan === drawing.id ? drawing.plan : null;
    if (floor) show(this.root, page({ floor, plan, waiting }, screen, this.now()));
  }

  private speak(english: boolean): void {
    // Not fetched: it stays as it is, and is tried again with the next tick.
    speak(english).catch(() => {});
  }

  private now(): number {
    return Date.now() + this.offset;
  }

  private put(next: Screen): void {
    this.screen = next;
    this.draw();
  }

  private async fetchPlan(id: number | null): Promise<void> {
    if (id === null || this.drawing?.id === id) return;
    const plan = await ask<Plan>('GET', `/api/kiosk/plan/${id}`, undefined, this.key);
    this.drawing = { id, plan };
    keepPlan(id, plan);
  }

  private async count(): Promise<void> {
    this.waiting = await this.cards.waiting();
    this.draw();
  }

  /** What a card has led to. */
  private came(outcome: Outcome): void {
    if ('answer' in outcome) {
      this.put(answered(this.screen, outcome.answer, this.now()));
      void this.meet();
      return;
    }
    const { tap, refused } = outcome;
    if (!refused) this.missed();
    const view = refused
      ? { kind: 'told' as const, text: refused.message }
      : { kind: 'receipt' as const, number: tap.counter, at: ms(tap.at) };
    this.put(see(this.screen, view, this.now()));
  }

  /** Colleagues of the own zone, so that one sees beside whom one would sit. */
  private async meet(): Promise<void> {
    const { session } = this.screen;
    if (!session || !this.floor) return;
    const path = `/api/kiosk/zone?session=${encodeURIComponent(session.session)}&floor=${this.floor.floor}`;
    const answer = await ask<KioskNames>('GET', path, undefined, this.key).catch(() => null);
    if (!answer || this.screen.session?.session !== session.session) return;
    this.put({ ...this.screen, names: new Map(answer.names.map(({ seat, name }) => [seat, name])) });
  }

  private async wish(wish: Wish): Promise<void> {
    const { session } = this.screen;
    if (!session || this.screen.busy) return;
    this.put({ ...this.screen, busy: true });
    const stays = () => this.screen.session?.session === session.session;
    try {
      const answer = await this.sendSafely(session.session, wish);
      if (stays()) this.put(acted(this.screen, answer, this.now()));
    } catch (cause) {
      const { status, message } = asRefusal(cause);
      const text = status === 0 ? t('cut') : message;
      if (stays()) this.put(see({ ...this.screen, session: null }, { kind: 'told', text }, this.now()));
    }
  }

  /** The answer may have been lost: the same operation once more does no harm. */
  private async sendSafely(session: string, wish: Wish): Promise<KioskActed> {
    const op = v7();
    try {
      return await this.send(session, wish, op);
    } catch (cause) {
      if (asRefusal(cause).status !== 0) throw cause;
      return this.send(session, wish, op);
    }
  }

  private send(session: string, wish: Wish, op = v7()): Promise<KioskActed> {
    const body = { seat: null, booking: null, ...wish, session, op };
    return ask<KioskActed>('POST', '/api/kiosk/act', body, this.key, PATIENCE);
  }

  /** Frees what was held; whether the hub hears of it does not matter: it ends by itself. */
  private quit({ session }: Screen): void {
    if (session) void this.send(session.session, { act: 'END' }).catch(() => {});
  }
}
