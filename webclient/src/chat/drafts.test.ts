import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HubError, http } from '../kernel/http';
import { clearShelf } from '../kernel/outboxShelf';
import type { Draft } from '../kernel/wire';
import {
  drafts,
  forgetDrafts,
  hearDraft,
  isNewer,
  loadDrafts,
  mergeDrafts,
  save,
  setDraft,
  tellDrafts,
} from './drafts';

const ME = 7;
const SPOT = { room: 1, root: 0 };
const HOUR = 3_600_000;

let told: { path: string; body: unknown }[];
let answer: (draft: Draft) => Draft;

const theirs = (text: string, ago: number, over: Partial<Draft> = {}): Draft => ({
  ...SPOT,
  text,
  at: new Date(Date.now() - ago).toISOString(),
  ...over,
});
const texts = () => [...drafts.get().values()].map(({ text }) => text);

beforeEach(async () => {
  told = [];
  answer = draft => draft;
  vi.spyOn(http, 'put').mockImplementation(async (path, body) => {
    told.push({ path, body });
    const room = Number(/rooms\/(\d+)/.exec(path)?.[1]);
    return answer({ room, ...(body as Omit<Draft, 'room'>) }) as never;
  });
  await clearShelf();
  forgetDrafts();
  await loadDrafts(ME);
});

afterEach(() => vi.restoreAllMocks());

describe('of two versions', () => {
  it('the one written last stays', async () => {
    setDraft(SPOT, 'ここで書いた');
    await hearDraft(theirs('前に電話で', HOUR));
    expect(texts()).toEqual(['ここで書いた']);
    await hearDraft(theirs('あとで電話で', -HOUR));
    expect(texts()).toEqual(['あとで電話で']);
  });

  it('the server’s word decides where it already has a later one', async () => {
    answer = () => theirs('電話のほうが新しい', -HOUR);
    setDraft(SPOT, '時計の遅い机');
    await tellDrafts();
    expect(texts()).toEqual(['電話のほうが新しい']);
  });

  it('an equal one is the same', () => {
    const draft = theirs('x', 0);
    const local = { ...SPOT, text: 'x', named: [], at: Date.parse(draft.at), kept: true };
    expect(isNewer(draft, local)).toBe(false);
    expect(isNewer(draft, undefined)).toBe(true);
  });
});

describe('what the server has', () => {
  it('comes in, and what it has no more goes', async () => {
    await mergeDrafts([theirs('部屋に', HOUR), theirs('返信に', HOUR, { root: 3 })]);
    expect(texts()).toEqual(['部屋に', '返信に']);
    await mergeDrafts([theirs('返信に', HOUR, { root: 3 })]);
    expect(texts()).toEqual(['返信に']);
  });

  it('does not take what was written without a connection', async () => {
    vi.mocked(http.put).mockRejectedValueOnce(new HubError(0, 'network.unreachable', ''));
    setDraft(SPOT, '電車の中で');
    await tellDrafts();
    await mergeDrafts([]);
    expect(texts()).toEqual(['電車の中で']);
    expect(told.at(-1)).toMatchObject({
      path: '/api/chat/rooms/1/draft',
      body: { root: 0, text: '電車の中で' },
    });
  });

  it('is told once of what was sent or thrown away', async () => {
    setDraft(SPOT, '書いた');
    await tellDrafts();
    setDraft(SPOT, '');
    await tellDrafts();
    await tellDrafts();
    expect(told.map(({ body }) => (body as Draft).text)).toEqual(['書いた', '']);
    expect(texts()).toEqual([]);
  });

  it('keeps on this device what it will not take', async () => {
    vi.mocked(http.put).mockRejectedValueOnce(new HubError(409, 'desk.too_many_drafts', ''));
    setDraft(SPOT, '501件め');
    await tellDrafts();
    expect(texts()).toEqual(['501件め']);
  });
});

it('names are kept with the text and told as ids', async () => {
  setDraft(SPOT, '@佐藤 誠 さん', [{ token: '@{p12}', shown: '@佐藤 誠' }]);
  await save();
  forgetDrafts();
  await loadDrafts(ME);
  await tellDrafts();
  expect(told.map(({ body }) => (body as Draft).text)).toEqual(['@{p12} さん']);
});
