import { HubError, http } from '../../kernel/http';
import { stream } from '../../kernel/stream';
import { hubNow } from '../../kernel/time';
import type { ChatPosted, ChatReminded, Message } from '../../kernel/wire';
import { presences } from '../../presence/presenceStore';
import { rooms, viewer } from '../chat';
import { factsOf, type Reader, reminderFacts, timesOf } from './facts';
import { homeOf, laneOf, myWords } from './lanes';
import { keepNotice, notice } from './noticeStore';
import { lookAgain, permission } from './permission';
import { decide, type Facts, waits } from './rule';
import { closeNotices, type Spot, showNotice, standingSpots } from './screen';
import { becomeSpeaker, type Speaker } from './speaker';
import { reminderWords, told } from './words';

/** What is on a screen that somebody looks at, in this page or on another device, counts as read within this time. */
const SETTLE_MS = 1_200;
/** How often it is asked whether the time has come for what waited. */
const TURN_MS = 20_000;

const OWNER = 'notices';

/** What concerns me is said by the device, and taken back when it is read or gone. One for each page. */
class Notices {
  private readonly settling = new Map<string, ReturnType<typeof setTimeout>>();
  /** The newest of each room that waits for working hours. */
  private readonly waiting = new Map<number, ChatPosted>();
  private readonly speaker: Speaker = becomeSpeaker();
  private readonly turn = setInterval(() => this.release(), TURN_MS);
  private readonly silence: (() => void)[];

  constructor() {
    stream.setWatchedPeople(OWNER, [viewer.get()]);
    window.addEventListener('focus', lookAgain);
    this.silence = [
      keepNotice(),
      stream.on('chat.posted', d => this.posted(d)),
      stream.on('chat.pointed', d => this.read(d.room, d.mine)),
      stream.on('chat.reminded', d => void this.reminded(d)),
      stream.on('chat.gone', d => this.gone(d.room, d.n)),
      stream.on('chat.changed', d => void this.changed(d.room, d.message)),
      stream.on('chat.left', d => this.read(d.room, Number.POSITIVE_INFINITY)),
      stream.onReset(() => void this.sweep()),
      notice.subscribe(() => this.release()),
      () => window.removeEventListener('focus', lookAgain),
      () => stream.setWatchedPeople(OWNER, []),
    ];
  }

  /** @param leaving whether nothing may be left on the screen of the device */
  stop(leaving: boolean): void {
    for (const stop of this.silence) stop();
    for (const timer of this.settling.values()) clearTimeout(timer);
    clearInterval(this.turn);
    this.speaker.stop();
    if (leaving) void closeNotices(() => true);
  }

  private posted(d: ChatPosted): void {
    const facts = this.facts(d);
    if (!facts) return;
    if (waits(facts)) this.waiting.set(d.room, d);
    else if (isShown(facts)) this.soon(d);
  }

  private soon(d: ChatPosted): void {
    const key = keyOf(d.room, d.message.n);
    clearTimeout(this.settling.get(key));
    this.settling.set(
      key,
      setTimeout(() => {
        this.settling.delete(key);
        void this.speak(d);
      }, SETTLE_MS),
    );
  }

  private async speak(d: ChatPosted): Promise<void> {
    const facts = this.facts(d);
    const home = homeOf(d.home);
    const settings = notice.get()?.settings;
    if (!facts || !home || !settings || !isShown(facts)) return;
    if (permission.get() !== 'granted' || !this.speaker.speaks()) return;
    await showNotice({
      ...spotOf(d),
      ...told(d.message, d.root, home, settings),
      sound: decide(facts) === 'HEARD',
      stays: d.message.urgency === 'URGENT',
    });
  }

  /** My answer is still missing: told as the usual thing it is, in its time. */
  private async reminded({ room, home, n, author, text }: ChatReminded): Promise<void> {
    const lane = laneOf(room, home);
    const reader = readerNow();
    const here = homeOf(home);
    if (!lane || !reader || !here || permission.get() !== 'granted' || !this.speaker.speaks()) return;
    const loudness = decide(reminderFacts(lane, reader, hubNow()));
    if (loudness !== 'SHOWN' && loudness !== 'HEARD') return;
    const path = room === home ? `/chat/${home}/${n}` : `/chat/${home}`;
    const spot: Spot = { room, home, root: 0, n, path };
    const words = reminderWords(author.name, text, here, reader.settings);
    await showNotice({ ...spot, ...words, sound: loudness === 'HEARD', stays: false });
  }

  /** Read or no longer mine: it goes from the screen. */
  private read(room: number, upTo: number): void {
    this.forget(room, n => n <= upTo);
    void closeNotices(spot => (spot.room === room || spot.home === room) && spot.n <= upTo);
  }

  /** Deleted or taken back: as if it had never been said. */
  private gone(room: number, n: number): void {
    this.forget(room, other => other === n);
    void closeNotices(spot => spot.room === room && spot.n === n);
  }

  /** Said in other words: those of before must not stay. */
  private async changed(room: number, message: Message): Promise<void> {
    const held = this.waiting.get(room);
    if (held?.message.n === message.n) this.waiting.set(room, { ...held, message });
    const spot = (await standingSpots()).find(one => one.room === room && one.n === message.n);
    const home = spot && homeOf(spot.home);
    const settings = notice.get()?.settings;
    if (!spot || !home || !settings || !this.speaker.speaks()) return;
    await showNotice({
      ...spot,
      ...told(message, spot.root, home, settings),
      sound: false,
      stays: false,
      again: true,
    });
  }

  private forget(room: number, which: (n: number) => boolean): void {
    const held = this.waiting.get(room);
    if (held && which(held.message.n)) this.waiting.delete(room);
    for (const [key, timer] of this.settling) {
      const [at, n] = key.split('.').map(Number) as [number, number];
      if (at !== room || !which(n)) continue;
      clearTimeout(timer);
      this.settling.delete(key);
    }
  }

  /** The time has come for what waited. */
  private release(): void {
    const held = notice.get();
    if (!held || this.waiting.size === 0 || timesOf(held, hubNow()) !== 'WORKING') return;
    const due = [...this.waiting.values()];
    this.waiting.clear();
    for (const d of due) this.posted(d);
  }

  /** After a pause whose events nobody heard. */
  private async sweep(): Promise<void> {
    const spots = await standingSpots();
    const over = await Promise.all(spots.map(isOver));
    const keys = new Set(spots.filter((_, i) => over[i]).map(({ room, n }) => keyOf(room, n)));
    if (keys.size > 0) await closeNotices(({ room, n }) => keys.has(keyOf(room, n)));
  }

  private facts(d: ChatPosted): Facts | null {
    const lane = laneOf(d.room, d.home);
    const reader = readerNow();
    return lane && reader ? factsOf(d.message, lane, reader, hubNow()) : null;
  }
}

const keyOf = (room: number, n: number) => `${room}.${n}`;

function isShown(facts: Facts): boolean {
  const loudness = decide(facts);
  return loudness === 'SHOWN' || loudness === 'HEARD';
}

function readerNow(): Reader | null {
  const held = notice.get();
  const id = viewer.get();
  if (!held) return null;
  return {
    id,
    units: rooms.state.get().rooms?.units ?? [],
    settings: held.settings,
    work: held.work,
    state: presences.get().get(id)?.state,
    words: myWords(),
  };
}

function spotOf({ room, home, root, message }: ChatPosted): Spot {
  const path = root > 0 ? `/chat/${home}/${root}/thread/${message.n}` : `/chat/${home}/${message.n}`;
  return { room, home, root, n: message.n, path };
}

/** Read elsewhere, gone, or in a room that is no longer mine. */
async function isOver({ room, home, n }: Spot): Promise<boolean> {
  const lane = laneOf(room, home);
  if (!lane || n <= lane.mine) return true;
  return http.get<Message>(`/api/chat/rooms/${room}/messages/${n}`).then(
    message => message.state !== 'SENT',
    cause => cause instanceof HubError && cause.status === 404,
  );
}

let notices: Notices | null = null;

/** After sign-in; the page hears of messages already. */
export function startNotices(): void {
  stopNotices(false);
  notices = new Notices();
}

export function stopNotices(leaving: boolean): void {
  notices?.stop(leaving);
  notices = null;
}
