import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stream } from './stream';
import { backoff } from './streamBackoff';
import type { LinkEvents, OpenLink } from './streamLink';

class FakeLink {
  readonly sent: Record<string, unknown>[] = [];
  closedByUs = false;

  constructor(
    readonly way: string,
    readonly since: string | null,
    private readonly events: LinkEvents,
  ) {}

  say(...frames: object[]): void {
    this.events.text(frames.map(frame => JSON.stringify(frame)).join('\n'));
  }

  welcome(mode: 'RESUMED' | 'RESET', seq: number, epoch = 'e1'): void {
    this.say({ t: 'welcome', d: { connection: 'c', epoch, seq, mode, now: '', pingMs: 25_000 } });
  }

  cut(code = 1006): void {
    this.events.closed(code);
  }
}

let links: FakeLink[];
let stream: Stream;
let signedIn: boolean;

const way =
  (name: string): OpenLink =>
  (since, events) => {
    const link = new FakeLink(name, since, events);
    links.push(link);
    return {
      send: command => link.sent.push({ ...command }),
      close: () => {
        link.closedByUs = true;
      },
    };
  };

const newest = () => links.at(-1) as FakeLink;
const phase = () => stream.connection.get().phase;
const soon = () => vi.advanceTimersByTimeAsync(600);
const event = (s: number, d: unknown = s) => ({ s, t: 'directory.changed', d });

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  links = [];
  signedIn = true;
  stream = new Stream({
    ways: [way('socket'), way('events')],
    signedIn: () => Promise.resolve(signedIn),
    random: () => 0,
  });
  stream.start();
});

afterEach(() => {
  stream.stop();
  vi.useRealTimers();
});

function heard(): unknown[] {
  const all: unknown[] = [];
  stream.on('directory.changed', d => all.push(d));
  return all;
}

describe('position', () => {
  it('begins without one and is told to load everything', () => {
    const resets: number[] = [];
    stream.onReset(seq => resets.push(seq));
    newest().welcome('RESET', 40);
    expect(newest().since).toBeNull();
    expect(resets).toEqual([40]);
  });

  it('resumes after the last event of the part that arrived', async () => {
    const all = heard();
    newest().welcome('RESET', 40);
    newest().say(event(41), event(43));
    newest().cut();
    await soon();
    expect(newest().since).toBe('e1:43');
    newest().welcome('RESUMED', 46);
    newest().say(event(46));
    expect(all).toEqual([41, 43, 46]);
  });

  it('hands every event out once, in order, also when the server repeats some', () => {
    const all = heard();
    newest().welcome('RESET', 40);
    newest().say(event(41), event(42));
    newest().say(event(42, 'again'), event(41, 'again'), event(43));
    expect(all).toEqual([41, 42, 43]);
  });

  it('takes the new epoch of a restored log', async () => {
    newest().welcome('RESET', 40);
    newest().cut();
    await soon();
    newest().welcome('RESET', 7, 'e2');
    newest().cut();
    await soon();
    expect(newest().since).toBe('e2:7');
  });

  it('does not let a broken reader cost the others their event', () => {
    vi.stubGlobal('reportError', vi.fn());
    stream.on('directory.changed', () => {
      throw new Error('bug');
    });
    const all = heard();
    newest().welcome('RESET', 40);
    newest().say(event(41));
    expect(all).toEqual([41]);
    vi.unstubAllGlobals();
  });

  it('keeps what is ephemeral out of the position', async () => {
    const states: unknown[] = [];
    stream.on('presence.states', (d, seq) => states.push([d, seq]));
    newest().welcome('RESET', 40);
    newest().say({ t: 'presence.states', d: [1] });
    newest().cut();
    await soon();
    expect(states).toEqual([[[1], null]]);
    expect(newest().since).toBe('e1:40');
  });

  it('does not listen to a link it has given up', async () => {
    const all = heard();
    newest().welcome('RESET', 40);
    const old = newest();
    old.cut();
    await soon();
    newest().welcome('RESUMED', 40);
    old.say(event(41));
    expect(all).toEqual([]);
  });
});

describe('coming back', () => {
  it('says nothing about a cut that heals within two seconds', async () => {
    newest().welcome('RESET', 1);
    newest().cut();
    expect(phase()).toBe('lost');
    await vi.advanceTimersByTimeAsync(1_500);
    newest().welcome('RESUMED', 1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(phase()).toBe('live');
  });

  it('admits a longer one, with the time of the last sign of life', async () => {
    newest().welcome('RESET', 1);
    newest().cut();
    await vi.advanceTimersByTimeAsync(2_001);
    expect(stream.connection.get()).toEqual({ phase: 'reconnecting', since: 1_000_000 });
  });

  it('takes the second way when the first could not be opened twice', async () => {
    newest().cut();
    await soon();
    newest().cut();
    await soon();
    expect(links.map(link => link.way)).toEqual(['socket', 'socket', 'events']);
  });

  it('stays with a way that works', async () => {
    newest().cut();
    await soon();
    newest().cut();
    await soon();
    newest().welcome('RESET', 1);
    newest().cut();
    await soon();
    expect(newest().way).toBe('events');
  });

  it('tries at once when asked, and once only', async () => {
    newest().welcome('RESET', 1);
    newest().cut();
    stream.tryNow();
    stream.tryNow();
    expect(links).toHaveLength(2);
    await soon();
    expect(links).toHaveLength(2);
  });

  it.each([
    [4101, 'signIn'],
    [4103, 'revoked'],
    [4109, 'reload'],
    [4104, 'refused'],
  ])('stays away after %i', async (code, reason) => {
    newest().welcome('RESET', 1);
    newest().cut(code);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(stream.connection.get()).toEqual({ phase: 'ended', reason });
    expect(links).toHaveLength(1);
  });

  it.each([4001, 4008, 4012, 1006, 1011])('comes back after %i', async code => {
    newest().welcome('RESET', 1);
    newest().cut(code);
    await soon();
    expect(links).toHaveLength(2);
  });

  it('waits longer when it spoke too much', async () => {
    newest().welcome('RESET', 1);
    newest().cut(4013);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(links).toHaveLength(1);
    await soon();
    expect(links).toHaveLength(2);
  });

  it('ends when the handshake fails because the session is gone', async () => {
    signedIn = false;
    newest().cut();
    await soon();
    expect(stream.connection.get()).toEqual({ phase: 'ended', reason: 'signIn' });
  });
});

describe('signs of life', () => {
  it('answers a ping', () => {
    newest().welcome('RESET', 1);
    newest().say({ t: 'ping', d: { seq: 1 } });
    expect(newest().sent).toContainEqual({ t: 'pong' });
  });

  it('opens anew when the promised ping stays away', async () => {
    newest().welcome('RESET', 1);
    await vi.advanceTimersByTimeAsync(35_001);
    expect(links).toHaveLength(2);
    expect(links[0]?.closedByUs).toBe(true);
  });

  it('gives a link that never says welcome six seconds', async () => {
    await vi.advanceTimersByTimeAsync(6_600);
    expect(links).toHaveLength(2);
  });

  it('probes when the network comes back and opens anew after three silent seconds', async () => {
    newest().welcome('RESET', 1);
    window.dispatchEvent(new Event('online'));
    expect(newest().sent).toContainEqual({ t: 'ping' });
    await vi.advanceTimersByTimeAsync(3_001);
    expect(links).toHaveLength(2);
  });

  it('keeps a link that answers the probe', async () => {
    newest().welcome('RESET', 1);
    window.dispatchEvent(new Event('online'));
    newest().say({ t: 'pong' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(links).toHaveLength(1);
  });

  it('notices by a late timer that the machine slept', async () => {
    newest().welcome('RESET', 1);
    await vi.advanceTimersByTimeAsync(4_999);
    vi.setSystemTime(Date.now() + 60_000);
    await vi.advanceTimersByTimeAsync(1);
    expect(newest().sent).toContainEqual({ t: 'ping' });
  });
});

describe('what is on screen', () => {
  const watches = () => newest().sent.filter(command => command.t === 'watch');

  it('is one set of all that the parts of the page ask for', async () => {
    newest().welcome('RESET', 1);
    stream.setWatchedPeople('list', [3, 1]);
    stream.setWatchedPeople('card', [2, 3]);
    stream.setOpenRoom(9);
    await soon();
    expect(watches()).toEqual([
      {
        t: 'watch',
        topics: { 'presence.states': [1, 2, 3], 'chat.pointers': [9], 'chat.typing': [9] },
        since: null,
        n: 1,
      },
    ]);
  });

  it('may be of any live kind, and is let go with an empty list', async () => {
    newest().welcome('RESET', 1);
    stream.setWatched('week', 'presence.week', [7]);
    stream.setWatched('other', 'presence.week', [7, 8]);
    await soon();
    expect(watches().at(-1)?.topics).toMatchObject({ 'presence.week': [7, 8] });
    stream.setWatched('week', 'presence.week', []);
    stream.setWatched('other', 'presence.week', []);
    await soon();
    expect(watches().at(-1)?.topics).not.toHaveProperty('presence.week');
  });

  it('is told again to a new connection', async () => {
    newest().welcome('RESET', 1);
    stream.setWatchedPeople('list', [1]);
    newest().cut();
    await soon();
    newest().welcome('RESUMED', 1);
    expect(watches()).toHaveLength(1);
    expect(watches()[0]?.topics).toMatchObject({ 'presence.states': [1] });
  });

  it('never asks for more than 300 people; the newest wish goes first', async () => {
    newest().welcome('RESET', 1);
    const people = Array.from({ length: 300 }, (_, i) => i + 1);
    stream.setWatchedPeople('list', people);
    stream.setWatchedPeople('card', [1_000]);
    await soon();
    const topics = watches().at(-1)?.topics as Record<string, number[]>;
    const watched = topics['presence.states'];
    expect(watched).toHaveLength(300);
    expect(watched).toContain(1_000);
  });
});

describe('what is known', () => {
  const watches = () => newest().sent.filter(command => command.t === 'watch');
  const asked = () =>
    watches().map(({ topics, since }) => [
      (topics as Record<string, number[]>)['presence.states'] ?? [],
      since,
    ]);
  const answer = (v: string, n = watches().at(-1)?.n) => newest().say({ t: 'presence.states', v, n, d: [] });
  const look = (state: 'visible' | 'hidden') => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const cut = async () => {
    newest().cut();
    await soon();
    newest().welcome('RESUMED', 1);
  };
  const watch = async (...ids: number[]) => {
    stream.setWatchedPeople('list', ids);
    await vi.advanceTimersByTimeAsync(100);
  };

  beforeEach(() => newest().welcome('RESET', 1));
  afterEach(() => void vi.restoreAllMocks());

  it('is asked for only as far as it changed after a cut', async () => {
    await watch(1, 2);
    answer('g:5');
    answer('g:8');
    await cut();
    expect(asked()).toEqual([[[1, 2], 'g:8']]);
  });

  it('is not what came into sight without an answer: that is asked for in full', async () => {
    await watch(1, 2);
    answer('g:5');
    await watch(2, 3);
    await cut();
    expect(asked()).toEqual([
      [[2], 'g:5'],
      [[2, 3], null],
    ]);
  });

  it('is not what a late frame of an earlier watch does not speak of', async () => {
    await watch(1);
    const first = watches().at(-1)?.n as number;
    await watch(1, 2);
    answer('g:6', first);
    await cut();
    expect(asked()).toEqual([
      [[1], 'g:6'],
      [[1, 2], null],
    ]);
  });

  it('is not what went out of sight while the line was cut', async () => {
    await watch(1, 2);
    answer('g:5');
    newest().cut();
    await watch(2);
    await watch(1, 2);
    await soon();
    newest().welcome('RESUMED', 1);
    expect(asked()).toEqual([
      [[2], 'g:5'],
      [[1, 2], null],
    ]);
  });

  it('is nothing without an answer, after a reset, or for who signs in next', async () => {
    await watch(1);
    await cut();
    expect(asked()).toEqual([[[1], null]]);
    answer('g:5');
    newest().cut();
    await soon();
    newest().welcome('RESET', 1);
    expect(asked()).toEqual([[[1], null]]);
    answer('g:6');
    stream.stop();
    stream.start();
    newest().welcome('RESET', 1);
    expect(asked()).toEqual([[[1], null]]);
  });

  it('grows no further while the tab is hidden, and is caught up with once when it is seen again', async () => {
    await watch(1, 2);
    answer('g:5');
    look('hidden');
    await vi.advanceTimersByTimeAsync(4_900);
    expect(asked()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    answer('g:7', watches()[0]?.n);
    look('visible');
    expect(asked()).toEqual([
      [[1, 2], null],
      [[], null],
      [[1, 2], 'g:7'],
    ]);
  });

  it('goes on growing when the tab is hidden for a moment only', async () => {
    await watch(1);
    look('hidden');
    await vi.advanceTimersByTimeAsync(4_000);
    look('visible');
    newest().say({ t: 'pong' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked()).toHaveLength(1);
  });

  it('watches nothing over a new line while hidden', async () => {
    await watch(1);
    answer('g:5');
    look('hidden');
    await vi.advanceTimersByTimeAsync(5_100);
    await cut();
    expect(asked()).toEqual([]);
    look('visible');
    expect(asked()).toEqual([[[1], 'g:5']]);
  });
});

describe('activity', () => {
  const told = () => newest().sent.filter(command => command.t === 'activity');
  const touch = () => document.dispatchEvent(new Event('keydown'));

  it('is told on a change and each 30 seconds while touched', async () => {
    newest().welcome('RESET', 1);
    expect(told()).toEqual([{ t: 'activity', visible: true, touched: true }]);
    touch();
    touch();
    expect(told()).toHaveLength(1);
    for (let at = 0; at < 90; at += 20) {
      newest().say({ t: 'ping', d: { seq: 1 } });
      await vi.advanceTimersByTimeAsync(20_000);
    }
    expect(told().slice(1)).toEqual([
      { t: 'activity', visible: true, touched: true },
      { t: 'activity', visible: true, touched: false },
    ]);
  });

  it('does not take a lost link for a touch', async () => {
    newest().welcome('RESET', 1);
    newest().cut();
    await soon();
    newest().welcome('RESUMED', 1);
    expect(told()).toEqual([{ t: 'activity', visible: true, touched: false }]);
  });
});

describe('backoff', () => {
  it('stays between half a second and a ceiling that doubles up to 30 seconds', () => {
    for (let failures = 0; failures < 40; failures++) {
      expect(backoff(failures, () => 0)).toBe(500);
      expect(backoff(failures, () => 1)).toBe(Math.min(30_000, 2_000 * 2 ** failures));
    }
  });

  it('spreads over the whole span', () => {
    const waits = Array.from({ length: 500 }, () => backoff(5));
    expect(Math.min(...waits)).toBeLessThan(4_000);
    expect(Math.max(...waits)).toBeGreaterThan(26_000);
  });
});
