import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HistoryStore } from './historyStore';
import { RoomsStore } from './roomsStore';
import { aMessage, aRoom, posted } from './testing';

const room = aRoom(1, { name: '大雨', head: 5, mine: 5, shown: 5 });

const message = aMessage;

const said = (s: number, n: number) => ({ s, t: 'chat.posted', d: posted(aMessage(n)) }) as const;

let asked: string[];
let answers: ((body: unknown) => void)[];

const answer = async (body: unknown) => {
  answers.shift()?.(body);
  await new Promise(resolve => setTimeout(resolve));
};

beforeEach(() => {
  asked = [];
  answers = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return new Promise(resolve => answers.push(body => resolve(Response.json(body))));
  });
  return () => vi.unstubAllGlobals();
});

describe('the rooms', () => {
  const begun = () => {
    const rooms = new RoomsStore();
    rooms.begin(7);
    return rooms;
  };

  it('take the events that came while the snapshot was on its way, if they are newer', async () => {
    const rooms = begun();
    void rooms.load();
    rooms.apply(said(11, 6));
    rooms.apply(said(12, 7));
    await answer({ units: [], seq: 11, rooms: [{ ...room, head: 6 }] });
    expect(rooms.state.get().rooms?.seq).toBe(12);
    expect(rooms.get(1)?.head).toBe(7);
  });

  it('are not loaded again when what is held is new enough', async () => {
    const rooms = begun();
    void rooms.load();
    await answer({ units: [], seq: 11, rooms: [room] });
    void rooms.load(11);
    expect(asked).toHaveLength(1);
    void rooms.load(12);
    expect(asked).toHaveLength(2);
  });

  it('of one person are not taken for those of the next', async () => {
    const rooms = begun();
    void rooms.load();
    rooms.begin(8);
    await answer({ units: [], seq: 11, rooms: [room] });
    expect(rooms.state.get().rooms).toBeNull();
  });
});

describe('the history of a room', () => {
  const run = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => message(from + i));
  const numbers = (history: HistoryStore) => history.state.get().history.run.map(({ n }) => n);

  it('pages both ways, once at a time in each direction', async () => {
    const history = new HistoryStore(1, 100);
    void history.open(50);
    await answer({ messages: run(48, 52), head: 100 });
    void history.older();
    void history.older();
    void history.newer();
    expect(asked.slice(1).map(path => path.split('?')[1])).toEqual([
      'before=48&limit=60',
      'after=52&limit=60',
    ]);
    await answer({ messages: run(46, 47), head: 100 });
    await answer({ messages: run(53, 54), head: 100 });
    expect(numbers(history)).toEqual([46, 47, 48, 49, 50, 51, 52, 53, 54]);
  });

  it('does not join a page that was asked for before a jump', async () => {
    const history = new HistoryStore(1, 100);
    void history.open(50);
    await answer({ messages: run(48, 52), head: 100 });
    void history.older();
    void history.open(null);
    const late = answers.shift();
    await answer({ messages: run(98, 100), head: 100 });
    late?.({ messages: run(46, 47), head: 100 });
    await new Promise(resolve => setTimeout(resolve));
    expect(numbers(history)).toEqual([98, 99, 100]);
  });

  it('says when an event left a gap', async () => {
    const history = new HistoryStore(1, 5);
    void history.open(null);
    await answer({ messages: run(1, 5), head: 5 });
    expect(history.apply(said(11, 6), 7)).toBe(true);
    expect(history.apply(said(12, 8), 7)).toBe(false);
  });

  it('is fetched anew after a reset, because what it holds may have been taken back', async () => {
    const history = new HistoryStore(1, 5);
    void history.open(null);
    await answer({ messages: run(1, 5), head: 5 });
    void history.renew();
    await answer({ messages: [...run(1, 4), aMessage(5, { state: 'RECALLED', text: '' })], head: 6 });
    await answer({ messages: run(6, 6), head: 6 });
    expect(history.state.get().history.run.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '', '6']);
  });

  it('keeps what was taken back while an older page was on its way', async () => {
    const history = new HistoryStore(1, 9);
    void history.open(null);
    await answer({ messages: run(6, 9), head: 9 });
    void history.older();
    history.apply(
      {
        s: 20,
        t: 'chat.gone',
        d: { room: 1, home: 1, n: 4, state: 'RECALLED', at: '2026-11-18T05:10:00Z', mentions: [] },
      },
      1,
    );
    await answer({ messages: run(1, 5), head: 9 });
    expect(history.find(4)?.state).toBe('RECALLED');
    expect(history.find(4)?.text).toBe('');
  });
});
