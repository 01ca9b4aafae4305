import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError } from '../../kernel/http';
import { createStore } from '../../kernel/store';
import { backoff } from '../../kernel/streamBackoff';
import { type Spot, spotKey } from '../parcel';
import { sendOne } from './sendOne';
import { type Chosen, freshUpload, isOpen, type KeptUpload, resumed, sameFile, type Upload } from './upload';
import type { UploadApi } from './uploadApi';
import type { UploadShelf } from './uploadShelf';
import { alone, TABS } from './uploadTabs';
import { isOnlyNow, isTemporary, wordsOf } from './uploadTrouble';

/** At once; more would only make each of them slower. */
const MOST_AT_ONCE = 3;
const VERIFY_MS = 15_000;

/**
 * Brings files to the server piece by piece, three at once, in the order attached; over a break of the network, a restart
 * of the server and a reload of the page. What is whole stays here until its message took it.
 */
export class Uploads {
  /** In the order attached. */
  readonly all = createStore<readonly Upload[]>([]);

  private person: number | null = null;
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly running = new Map<string, AbortController>();
  /** What the server calls it, to be able to drop it. */
  private readonly ids = new Map<string, number>();
  private readonly tabs = new BroadcastChannel(TABS);

  constructor(
    private readonly api: UploadApi,
    private readonly shelf: UploadShelf,
  ) {
    this.tabs.onmessage = ({ data }) => void this.heard(data as string).catch(() => undefined);
  }

  /** Takes up what this person left behind; files of somebody else on a shared machine are deleted. */
  async start(person: number): Promise<void> {
    this.person = person;
    const kept = await this.shelf.all().catch(() => []);
    for (const { op } of kept.filter(other => other.person !== person)) void this.shelf.remove(op);
    if (this.person !== person) return;
    const known = new Set(this.all.get().map(({ op }) => op));
    const left = kept.filter(own => own.person === person && !known.has(own.op)).map(resumed);
    this.all.set(all => [...left, ...all]);
    for (const { op, file } of left) if (file) void this.verify(op, file.id);
    this.pump();
  }

  /** Stops sending; what is not done stays on the device. */
  stop(): void {
    this.person = null;
    clearTimeout(this.retry);
    for (const running of this.running.values()) running.abort();
    this.running.clear();
    this.all.set([]);
  }

  /** At sign-out: no file stays on the device. */
  async clear(): Promise<void> {
    this.stop();
    await this.shelf.clear().catch(() => undefined);
  }

  /** Shown at once, on the shelf before it is sent. One that was lost over a reload goes on where it stopped. */
  add(spot: Spot, chosen: readonly Chosen[]): void {
    for (const file of chosen) {
      const lost = this.of(spot).find(upload => upload.state === 'lost' && sameFile(upload, file));
      if (lost) this.change(lost.op, { blob: file.blob, state: 'waiting' });
      else this.all.set(all => [...all, freshUpload(this.owner(), spot, file)]);
    }
    void this.keepAll(this.of(spot)).then(() => this.pump());
  }

  /** Asked by hand. Most refusals would be repeated: only a new upload may be answered otherwise. */
  again(op: string): void {
    if (isOnlyNow(this.find(op)?.refused?.code)) {
      this.change(op, { refused: null, state: 'waiting' });
      this.pump();
    } else {
      this.anew(op, {});
    }
  }

  /** Whether the place of a photo goes with it. The server has to look into the file anew. */
  keepPlace(op: string, keepPlace: boolean): void {
    this.anew(op, { keepPlace });
  }

  /** It was not meant, or not any longer. */
  cancel(op: string): void {
    const id = this.ids.get(op);
    this.forget(op);
    if (id !== undefined) void this.api.drop(id).catch(() => undefined);
  }

  /** Its message took it. */
  settled(op: string): void {
    this.forget(op);
  }

  of(spot: Spot): Upload[] {
    const key = spotKey(spot);
    return this.all.get().filter(upload => spotKey(upload.spot) === key);
  }

  /** The network is back: at once, not after the pause. */
  tryNow(): void {
    this.failures = 0;
    this.resume();
  }

  private resume(): void {
    clearTimeout(this.retry);
    this.all.set(all =>
      all.map(upload => (upload.state === 'offline' ? { ...upload, state: 'waiting' } : upload)),
    );
    this.pump();
  }

  private pump(): void {
    while (this.person !== null && this.running.size < MOST_AT_ONCE) {
      const next = this.all.get().find(({ state, op }) => state === 'waiting' && !this.running.has(op));
      if (!next) return;
      const stop = new AbortController();
      this.running.set(next.op, stop);
      this.change(next.op, { state: 'sending' });
      void alone(next.op, () => this.send(next.op, stop.signal)).finally(() => {
        if (this.running.get(next.op) === stop) this.running.delete(next.op);
        this.pump();
      });
    }
  }

  private async send(op: string, signal: AbortSignal): Promise<void> {
    const upload = this.find(op);
    if (!upload?.blob || signal.aborted) return;
    try {
      const file = await sendOne(
        this.api,
        { ...upload, blob: upload.blob },
        { progress: this.progress(op), signal },
      );
      if (!signal.aborted) await this.done(op, { file, blob: upload.taken ? upload.blob : null });
    } catch (cause) {
      if (!signal.aborted) await this.failed(op, asHubError(cause));
    }
  }

  private progress(op: string) {
    return ({ id, offset }: { id: number; offset: number }) => {
      this.ids.set(op, id);
      this.failures = 0;
      const size = this.find(op)?.size ?? 0;
      this.change(op, { sent: offset, state: offset < size ? 'sending' : 'checking' });
    };
  }

  private async done(op: string, whole: Pick<Upload, 'file' | 'blob'>): Promise<void> {
    this.change(op, { ...whole, state: 'done' });
    await this.keep(op);
    this.tabs.postMessage(op);
  }

  private async failed(op: string, error: HubError): Promise<void> {
    if (isTemporary(error)) {
      this.change(op, { state: 'offline' });
      this.tryLater(error);
      return;
    }
    this.change(op, { state: 'refused', refused: { code: error.code, message: wordsOf(error) } });
    await this.keep(op);
  }

  private tryLater(error: HubError): void {
    clearTimeout(this.retry);
    const asked = Number(error.detail?.afterMs ?? 0);
    this.retry = setTimeout(() => this.resume(), Math.max(asked, backoff(this.failures++)));
  }

  /** The same file in the same place of the order, under a new name for the server. */
  private anew(op: string, change: Partial<Upload>): void {
    const upload = this.find(op);
    if (!upload?.blob) return;
    const next: Upload = {
      ...upload,
      ...change,
      op: uuidv7(),
      state: 'waiting',
      sent: 0,
      refused: null,
      file: null,
    };
    this.all.set(all => all.flatMap(other => (other.op === op ? [other, next] : [other])));
    this.cancel(op);
    void this.keep(next.op).then(() => this.pump());
  }

  private async keepAll(uploads: readonly Upload[]): Promise<void> {
    for (const { op } of uploads) await this.keep(op);
  }

  private async keep(op: string): Promise<void> {
    const upload = this.find(op);
    if (!upload || this.person === null) return;
    const { state: _, sent: __, ...kept } = upload;
    // A private window has no shelf; sending needs none.
    await this.shelf.put(kept satisfies KeptUpload).catch(() => undefined);
  }

  /** The server keeps what is not sent for a day. */
  private async verify(op: string, file: number): Promise<void> {
    try {
      await this.api.look(file, AbortSignal.timeout(VERIFY_MS));
    } catch (cause) {
      if (asHubError(cause).status === 404) this.change(op, { file: null, sent: 0, state: 'lost' });
    }
  }

  /** Another tab finished it, or took it back. */
  private async heard(op: string): Promise<void> {
    const upload = this.find(op);
    if (!upload) return;
    const kept = await this.shelf.get(op);
    if (!kept) this.drop(op);
    else if (kept.file && isOpen(upload))
      this.change(op, { file: kept.file, state: 'done', sent: upload.size });
  }

  private forget(op: string): void {
    this.drop(op);
    const told = () => this.tabs.postMessage(op);
    void this.shelf.remove(op).then(told, () => undefined);
  }

  private drop(op: string): void {
    this.running.get(op)?.abort();
    this.running.delete(op);
    this.ids.delete(op);
    this.all.set(all => all.filter(upload => upload.op !== op));
    this.pump();
  }

  private change(op: string, change: Partial<Upload>): void {
    this.all.set(all => all.map(upload => (upload.op === op ? { ...upload, ...change } : upload)));
  }

  private owner(): number {
    if (this.person === null) throw new Error('the uploads have no owner');
    return this.person;
  }

  private find(op: string): Upload | undefined {
    return this.all.get().find(upload => upload.op === op);
  }
}
