import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HubError } from './http';
import { Outbox } from './outbox';
import { clearShelf, type Outgoing, shelf } from './outboxShelf';

const ME = 7;
const SOMEBODY_ELSE = 8;

let posted: Outgoing[];
let answer: (outgoing: Outgoing) => Promise<unknown>;
let outbox: Outbox;

const unreachable = () => new HubError(0, 'network.unreachable', '');
const refusal = () => new HubError(404, 'not_found', 'この部屋はありません。');
const texts = () => posted.map(outgoing => outgoing.text);
const states = () => outbox.echoes.get().map(echo => [echo.text, echo.state]);
const stored = async () => (await (await shelf()).getAll('outgoing')).map(outgoing => outgoing.text);

const open = () =>
  new Outbox(outgoing => {
    posted.push(outgoing);
    return answer(outgoing);
  });

beforeEach(async () => {
  posted = [];
  answer = () => Promise.resolve({});
  await clearShelf();
  outbox = open();
  await outbox.start(ME);
});

afterEach(() => {
  outbox.stop();
  vi.useRealTimers();
});

describe('sending', () => {
  it('shows the message before the server has it', async () => {
    let stored = () => {};
    answer = () => new Promise<void>(resolve => (stored = resolve));
    const added = outbox.add(1, 'はい');
    expect(states()).toEqual([['はい', 'waiting']]);
    await vi.waitFor(() => expect(states()).toEqual([['はい', 'sending']]));
    stored();
    await added;
    expect(states()).toEqual([['はい', 'sent']]);
  });

  it('keeps the order in a room', async () => {
    await Promise.all([outbox.add(1, 'a'), outbox.add(1, 'b'), outbox.add(1, 'c')]);
    expect(texts()).toEqual(['a', 'b', 'c']);
  });

  it('keeps the later messages of a room back while an earlier one cannot be sent', async () => {
    answer = () => Promise.reject(unreachable());
    await outbox.add(1, 'a');
    await outbox.add(1, 'b');
    expect(texts()).toEqual(['a', 'a']);
    answer = () => Promise.resolve();
    await outbox.pump();
    expect(texts().slice(2)).toEqual(['a', 'b']);
  });

  it('does not hold up a thread of the same room', async () => {
    answer = outgoing => (outgoing.root === 0 ? Promise.reject(unreachable()) : Promise.resolve());
    await outbox.add(1, 'a');
    await outbox.add(1, 'b', { root: 3, alsoRoom: true });
    expect(states()).toEqual([
      ['a', 'waiting'],
      ['b', 'sent'],
    ]);
    expect(posted.at(-1)).toMatchObject({ root: 3, alsoRoom: true, files: [], request: null });
  });

  it('does not hold up another room', async () => {
    answer = outgoing => (outgoing.room === 1 ? Promise.reject(unreachable()) : Promise.resolve());
    await outbox.add(1, 'a');
    await outbox.add(2, 'b');
    expect(states()).toEqual([
      ['a', 'waiting'],
      ['b', 'sent'],
    ]);
  });

  it('repeats with the same operation id', async () => {
    answer = () => Promise.reject(new HubError(503, 'internal', ''));
    await outbox.add(1, 'a');
    answer = () => Promise.resolve();
    await outbox.pump();
    expect(posted[0]?.op).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(posted[1]?.op).toBe(posted[0]?.op);
  });

  it('waits as long as the server asks', async () => {
    answer = () => Promise.reject(new HubError(429, 'request.too_many', '', { afterMs: 60_000 }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await outbox.add(1, 'a');
    vi.advanceTimersByTime(59_000);
    expect(posted).toHaveLength(1);
    vi.advanceTimersByTime(2_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(posted).toHaveLength(2));
  });
});

describe('the echo', () => {
  it('gives way when the event comes after the answer', async () => {
    await outbox.add(1, 'a');
    outbox.arrived(posted[0]?.op as string);
    expect(states()).toEqual([]);
  });

  it('gives way when the event comes before the answer', async () => {
    answer = async outgoing => outbox.arrived(outgoing.op);
    await outbox.add(1, 'a');
    expect(states()).toEqual([]);
    expect(await stored()).toEqual([]);
  });
});

describe('a refused message', () => {
  beforeEach(async () => {
    answer = () => Promise.reject(refusal());
    await outbox.add(1, 'a');
  });

  it('stays visible with the reason', () => {
    expect(outbox.echoes.get()[0]).toMatchObject({
      state: 'refused',
      refused: { code: 'not_found', message: 'この部屋はありません。' },
    });
  });

  it('is not sent again by itself', async () => {
    await outbox.pump();
    expect(posted).toHaveLength(1);
  });

  it('does not hold up what is written after it', async () => {
    answer = () => Promise.resolve();
    await outbox.add(1, 'b');
    expect(texts()).toEqual(['a', 'b']);
  });

  it('is sent again when asked', async () => {
    answer = () => Promise.resolve();
    await outbox.again(posted[0]?.op as string);
    expect(states()).toEqual([['a', 'sent']]);
  });

  it('can be taken back to be written anew', async () => {
    expect(await outbox.takeBack(posted[0]?.op as string)).toMatchObject({ text: 'a', root: 0 });
    expect(states()).toEqual([]);
    expect(await stored()).toEqual([]);
    expect(await outbox.takeBack(posted[0]?.op as string)).toBe(null);
  });

  it('goes away when cancelled', async () => {
    await outbox.cancel(posted[0]?.op as string);
    expect(states()).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('is still there, with its reason, after a reload', async () => {
    outbox.stop();
    outbox = open();
    await outbox.start(ME);
    expect(states()).toEqual([['a', 'refused']]);
    expect(posted).toHaveLength(1);
  });
});

describe('a device', () => {
  beforeEach(async () => {
    answer = () => Promise.reject(unreachable());
    await outbox.add(1, 'a');
    outbox.stop();
    posted = [];
    answer = () => Promise.resolve();
    outbox = open();
  });

  it('sends after a reload what waited', async () => {
    await outbox.start(ME);
    expect(texts()).toEqual(['a']);
    expect(await stored()).toEqual([]);
  });

  it('sends twenty after a reload, once each and in order, with all that goes with them', async () => {
    outbox.stop();
    outbox = open();
    answer = () => Promise.reject(unreachable());
    await outbox.start(ME);
    const file = { id: 5, name: '現場.jpg', size: 9, kind: 'IMAGE' as const };
    for (let i = 1; i < 20; i++)
      await outbox.add(1, `${i}`, i === 7 ? { files: [file], urgency: 'URGENT' } : {});
    outbox.stop();
    outbox = open();
    posted = [];
    answer = () => Promise.resolve();
    await outbox.start(ME);
    await outbox.pump();
    expect(texts()).toEqual(['a', ...Array.from({ length: 19 }, (_, i) => `${i + 1}`)]);
    expect(posted[7]).toMatchObject({ files: [file], urgency: 'URGENT' });
    expect(await stored()).toEqual([]);
  });

  it('never sends what somebody else left behind', async () => {
    await outbox.start(SOMEBODY_ELSE);
    expect(texts()).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('holds nothing after sign-out', async () => {
    await outbox.clear();
    expect(await stored()).toEqual([]);
  });
});

describe('two tabs', () => {
  it('send a message once', async () => {
    let last: Promise<unknown> = Promise.resolve();
    const locks = {
      request: (_: string, work: () => Promise<void>) => {
        last = last.then(work);
        return last;
      },
    };
    vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as unknown as LockManager);
    const other = open();
    await other.start(ME);
    await Promise.all([outbox.add(1, 'a'), other.pump(), other.pump()]);
    other.stop();
    expect(texts()).toEqual(['a']);
  });
});
