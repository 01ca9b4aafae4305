import { Blob as NodeBlob } from 'node:buffer';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HubError } from '../../kernel/http';
import { language } from '../../kernel/preferences';
import type { FileBrief } from '../../kernel/wire';
import { clearParcel, forgetParcels, parcelOf, parcels, pendingFiles, type Spot } from '../parcel';
import { attachUploads } from './attached';
import type { Chosen } from './upload';
import type { Taken, UploadApi } from './uploadApi';
import { uploadShelf } from './uploadShelf';
import { Uploads } from './uploads';

const ME = 7;
const SOMEBODY_ELSE = 8;
const PIECE = 4;
const room: Spot = { room: 1, root: 0 };

/** A server that takes four bytes at a time and keeps what it has, as the real one does over a break. */
class Server implements UploadApi {
  readonly held = new Map<
    string,
    { id: number; name: string; size: number; bytes: number; keepPlace: boolean }
  >();
  readonly offsets: [name: string, offset: number][] = [];
  readonly dropped: number[] = [];
  /** Thrown by the next calls, in order; undefined lets one through. */
  troubles: (HubError | undefined)[] = [];
  /** So many pieces arrive, but their answers do not. */
  lost = 0;
  /** Bytes that another tab has sent meanwhile. */
  ahead = 0;
  atOnce = 0;
  mostAtOnce = 0;

  open: UploadApi['open'] = async ({ op, name, size, keepPlace }) => {
    this.trouble();
    const upload = this.held.get(op) ?? { id: this.held.size + 1, name, size, bytes: 0, keepPlace };
    this.held.set(op, upload);
    return this.answer(upload.id);
  };

  piece: UploadApi['piece'] = async (id, offset, bytes) => {
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    await Promise.resolve();
    this.atOnce -= 1;
    this.trouble();
    const upload = this.of(id);
    upload.bytes += this.ahead;
    this.ahead = 0;
    if (offset !== upload.bytes) throw new HubError(409, 'file.wrong_offset', '');
    this.offsets.push([upload.name, offset]);
    upload.bytes += bytes.size;
    if (this.lost-- > 0) throw unreachable();
    return this.answer(id);
  };

  look: UploadApi['look'] = async id => this.answer(id);

  drop: UploadApi['drop'] = async id => {
    this.dropped.push(id);
    return {};
  };

  private of(id: number) {
    const upload = [...this.held.values()].find(held => held.id === id);
    if (!upload) throw new HubError(404, 'not_found', '');
    return upload;
  }

  private answer(id: number): Taken {
    const { bytes, size, name } = this.of(id);
    return { id, offset: bytes, piece: PIECE, file: bytes === size ? brief(id, name, size) : null };
  }

  private trouble(): void {
    const trouble = this.troubles.shift();
    if (trouble) throw trouble;
  }
}

const brief = (id: number, name: string, size: number): FileBrief => ({
  id,
  name,
  kind: 'OTHER',
  type: 'text/plain',
  size,
  width: null,
  height: null,
  thumb: false,
  pages: null,
  place: null,
});

const chosen = (name: string, bytes = 10, over: Partial<Chosen> = {}): Chosen => ({
  // Those of the test's window cannot lie in a database.
  blob: new NodeBlob(['x'.repeat(bytes)], { type: 'text/plain' }) as Blob,
  name,
  modified: 1,
  taken: null,
  ...over,
});

const unreachable = () => new HubError(0, 'network.unreachable', '');
const tooLarge = () => new HubError(413, 'file.too_large', '大きすぎます。', { most: 104_857_600 });
const notScanned = () => new HubError(503, 'file.not_scanned', 'いまは送れません。');

let server: Server;
let uploads: Uploads;
let detach: () => void;

const states = () => uploads.all.get().map(({ name, state }) => [name, state]);
const attached = () => parcelOf(parcels.get(), room).files.map(({ name }) => name);
const kept = async () => (await uploadShelf.all()).map(({ name }) => name);
const whole = (...names: string[]) => vi.waitFor(() => expect(attached()).toEqual(names));

const begin = async (person = ME) => {
  uploads = new Uploads(server, uploadShelf);
  detach = attachUploads(uploads);
  await uploads.start(person);
};
/** What a reload of the page does. */
const reload = async (person = ME) => {
  detach();
  uploads.stop();
  forgetParcels();
  await begin(person);
};

beforeEach(async () => {
  language.set('ja');
  await uploadShelf.clear();
  forgetParcels();
  server = new Server();
  await begin();
});

afterEach(() => {
  detach();
  uploads.stop();
});

describe('sending', () => {
  it('goes piece by piece and ends in the parcel', async () => {
    uploads.add(room, [chosen('a.txt')]);
    expect(pendingFiles.get().get('1/0')).toBe(1);
    await whole('a.txt');
    expect(server.offsets).toEqual([
      ['a.txt', 0],
      ['a.txt', 4],
      ['a.txt', 8],
    ]);
    expect(pendingFiles.get().size).toBe(0);
  });

  it('keeps the order attached, whichever is whole first', async () => {
    uploads.add(room, [chosen('long', 40), chosen('short', 2), chosen('middle', 8)]);
    await whole('long', 'short', 'middle');
  });

  it('sends three at once, no more', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    uploads.add(
      room,
      names.map(name => chosen(name, 20)),
    );
    await whole(...names);
    expect(server.mostAtOnce).toBe(3);
  });

  it('keeps the files of rooms and threads apart', async () => {
    const thread = { room: 1, root: 5 };
    uploads.add(room, [chosen('a')]);
    uploads.add(thread, [chosen('b')]);
    await whole('a');
    await vi.waitFor(() => expect(parcelOf(parcels.get(), thread).files.map(f => f.name)).toEqual(['b']));
  });
});

describe('a break', () => {
  it('goes on at the piece where it stopped', async () => {
    server.troubles = [undefined, undefined, unreachable()];
    uploads.add(room, [chosen('a.txt')]);
    await vi.waitFor(() => expect(states()).toEqual([['a.txt', 'offline']]));
    expect(pendingFiles.get().get('1/0')).toBe(1);
    uploads.tryNow();
    await whole('a.txt');
    expect(server.offsets.map(([, offset]) => offset)).toEqual([0, 4, 8]);
  });

  it('does not send again what arrived although its answer was lost', async () => {
    server.lost = 1;
    uploads.add(room, [chosen('a.txt')]);
    await vi.waitFor(() => expect(states()).toEqual([['a.txt', 'offline']]));
    uploads.tryNow();
    await whole('a.txt');
    expect(server.offsets.map(([, offset]) => offset)).toEqual([0, 4, 8]);
  });

  it('goes on where the server says it is, should they disagree', async () => {
    server.ahead = 4;
    uploads.add(room, [chosen('a.txt')]);
    await whole('a.txt');
    expect(server.offsets.map(([, offset]) => offset)).toEqual([4, 8]);
  });

  it('does not end with the page', async () => {
    server.troubles = [undefined, undefined, unreachable()];
    uploads.add(room, [chosen('a.txt'), chosen('b.txt', 3)]);
    await vi.waitFor(() => expect(attached()).toEqual(['b.txt']));
    await vi.waitFor(async () =>
      expect((await uploadShelf.all()).filter(({ file }) => file)).toHaveLength(1),
    );
    await reload();
    await whole('a.txt', 'b.txt');
    expect(server.offsets.filter(([name]) => name === 'a.txt').map(([, offset]) => offset)).toEqual([
      0, 4, 8,
    ]);
  });

  it('asks for a file again that was too large to be kept, and goes on with it', async () => {
    server.troubles = [undefined, undefined, unreachable()];
    uploads.add(room, [chosen('a.txt')]);
    await vi.waitFor(() => expect(states()).toEqual([['a.txt', 'offline']]));
    const [entry] = await uploadShelf.all();
    if (entry) await uploadShelf.put({ ...entry, blob: null });
    await reload();
    expect(states()).toEqual([['a.txt', 'lost']]);
    uploads.add(room, [chosen('a.txt')]);
    await whole('a.txt');
    expect(server.held.size).toBe(1);
  });
});

describe('no', () => {
  it('is told in words and with its code, and keeps nobody waiting', async () => {
    server.troubles = [tooLarge()];
    uploads.add(room, [chosen('large.zip'), chosen('b.txt')]);
    await whole('b.txt');
    const [refused] = uploads.all.get();
    expect(refused?.refused).toEqual({ code: 'file.too_large', message: '大きすぎます。上限は100 MBです。' });
    expect(pendingFiles.get().size).toBe(0);
  });

  it('is remembered over a reload', async () => {
    server.troubles = [tooLarge()];
    uploads.add(room, [chosen('large.zip')]);
    await vi.waitFor(async () => expect((await uploadShelf.all())[0]?.refused?.code).toBe('file.too_large'));
    await reload();
    expect(states()).toEqual([['large.zip', 'refused']]);
  });

  it('can be tried again as something new', async () => {
    server.troubles = [tooLarge()];
    uploads.add(room, [chosen('a.txt')]);
    await vi.waitFor(() => expect(states()).toEqual([['a.txt', 'refused']]));
    uploads.again(uploads.all.get()[0]?.op ?? '');
    await whole('a.txt');
    expect(server.held.size).toBe(1);
  });

  it('that is only for now is tried again without sending it again', async () => {
    server.troubles = [undefined, undefined, undefined, notScanned()];
    uploads.add(room, [chosen('a.txt')]);
    await vi.waitFor(() => expect(states()).toEqual([['a.txt', 'refused']]));
    uploads.again(uploads.all.get()[0]?.op ?? '');
    await whole('a.txt');
    expect(server.offsets.map(([, offset]) => offset)).toEqual([0, 4, 8]);
  });
});

describe('changing one’s mind', () => {
  it('stops an upload and tells the server', async () => {
    server.troubles = [undefined, undefined, unreachable()];
    uploads.add(room, [chosen('a.txt')]);
    await vi.waitFor(() => expect(states()).toEqual([['a.txt', 'offline']]));
    uploads.cancel(uploads.all.get()[0]?.op ?? '');
    expect(states()).toEqual([]);
    expect(pendingFiles.get().size).toBe(0);
    expect(server.dropped).toEqual([1]);
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });

  it('takes a whole one out of the parcel', async () => {
    uploads.add(room, [chosen('a.txt'), chosen('b.txt')]);
    await whole('a.txt', 'b.txt');
    uploads.cancel(uploads.all.get()[0]?.op ?? '');
    await whole('b.txt');
  });

  it('sends a photo anew, in its place, when its sender wants the place to be seen', async () => {
    const taken = { lat: 35, lon: 139 };
    uploads.add(room, [chosen('photo.jpg', 6, { taken }), chosen('b.txt')]);
    await whole('photo.jpg', 'b.txt');
    uploads.keepPlace(uploads.all.get()[0]?.op ?? '', true);
    await vi.waitFor(() =>
      expect([...server.held.values()].map(held => held.keepPlace)).toEqual([false, false, true]),
    );
    await whole('photo.jpg', 'b.txt');
    expect(server.dropped).toEqual([1]);
  });
});

describe('a file that waited too long for its message', () => {
  it('has to be chosen again', async () => {
    uploads.add(room, [chosen('a.txt')]);
    await whole('a.txt');
    await vi.waitFor(async () => expect((await uploadShelf.all())[0]?.file).toBeTruthy());
    server.held.clear();
    await reload();
    await vi.waitFor(() => expect(states()).toEqual([['a.txt', 'lost']]));
    expect(attached()).toEqual([]);
  });
});

describe('whoever', () => {
  it('sends the message leaves nothing behind', async () => {
    uploads.add(room, [chosen('a.txt')]);
    await whole('a.txt');
    clearParcel(room);
    expect(states()).toEqual([]);
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    expect(server.dropped).toEqual([]);
  });

  it('signs in on the same machine never sends what another left', async () => {
    server.troubles = [unreachable()];
    uploads.add(room, [chosen('a.txt')]);
    await vi.waitFor(async () => expect(await kept()).toEqual(['a.txt']));
    await reload(SOMEBODY_ELSE);
    expect(states()).toEqual([]);
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });
});
