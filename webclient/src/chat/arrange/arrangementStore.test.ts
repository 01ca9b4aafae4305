import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HubError, http } from '../../kernel/http';
import type { Arrangement } from '../../kernel/wire';
import { UNARRANGED, withFavourite, withFolder } from './arrangement';
import { arrange, arrangement, forgetArrangement, hearArrangement } from './arrangementStore';

let server: Arrangement;

beforeEach(() => {
  server = UNARRANGED;
  vi.spyOn(http, 'get').mockImplementation(async () => server as never);
  vi.spyOn(http, 'put').mockImplementation(async (_, body) => {
    const wanted = body as Arrangement;
    if (wanted.version !== server.version) throw new HubError(409, 'chat.arranged_elsewhere', '');
    server = { ...wanted, version: wanted.version + 1 };
    return server as never;
  });
});

afterEach(() => {
  forgetArrangement();
  vi.restoreAllMocks();
});

it('shows a change at once and has it confirmed', async () => {
  arrange(withFavourite(1, true));
  expect(arrangement.get().favourites).toEqual([1]);
  await vi.waitFor(() => expect(server.favourites).toEqual([1]));
});

it('keeps both when another device was faster', async () => {
  server = { ...withFolder('a', '大雨')(UNARRANGED), version: 4 };
  arrange(withFavourite(1, true));
  arrange(withFavourite(2, true));
  await vi.waitFor(() => expect(server.favourites).toEqual([1, 2]));
  expect(server.folders).toHaveLength(1);
  expect(arrangement.get()).toEqual(server);
});

it('takes back what the hub refuses', async () => {
  vi.mocked(http.put).mockRejectedValue(new HubError(400, 'request.invalid', 'だめです'));
  arrange(withFavourite(1, true));
  await vi.waitFor(() => expect(arrangement.get().favourites).toEqual([]));
});

it('hears of other devices, and nothing old', () => {
  hearArrangement({ ...UNARRANGED, version: 3, favourites: [5] });
  hearArrangement({ ...UNARRANGED, version: 2 });
  expect(arrangement.get().favourites).toEqual([5]);
});
