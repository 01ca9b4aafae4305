import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openEvents, openSocket } from './streamLink';

class FakeSocket {
  static readonly OPEN = 1;
  static newest: FakeSocket;
  readyState = 0;
  readonly sent: string[] = [];
  onmessage: ((message: { data: string }) => void) | null = null;
  onclose: ((close: { code: number }) => void) | null = null;

  constructor(
    readonly url: URL,
    readonly protocol: string,
  ) {
    FakeSocket.newest = this;
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {}
}

class FakeSource {
  static newest: FakeSource;
  readonly listeners = new Map<string, (message: { data: string }) => void>();
  onmessage: ((message: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  closed = false;

  constructor(readonly url: string) {
    FakeSource.newest = this;
  }

  addEventListener(kind: string, listener: (message: { data: string }) => void): void {
    this.listeners.set(kind, listener);
  }

  close(): void {
    this.closed = true;
  }
}

let heard: string[];
let codes: number[];
const events = { text: (text: string) => heard.push(text), closed: (code: number) => codes.push(code) };

beforeEach(() => {
  heard = [];
  codes = [];
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.stubGlobal('EventSource', FakeSource);
});

afterEach(() => void vi.unstubAllGlobals());

describe('by WebSocket', () => {
  it('names the protocol and the position', () => {
    openSocket('e1:40', events);
    expect(FakeSocket.newest.protocol).toBe('hub.v1');
    expect(FakeSocket.newest.url.protocol).toBe('ws:');
    expect(FakeSocket.newest.url.search).toBe('?since=e1%3A40');
  });

  it('sends only while it is open and passes on how it was closed', () => {
    const link = openSocket(null, events);
    link.send({ t: 'pong' });
    FakeSocket.newest.readyState = FakeSocket.OPEN;
    link.send({ t: 'pong' });
    FakeSocket.newest.onclose?.({ code: 4103 });
    expect(FakeSocket.newest.sent).toEqual(['{"t":"pong"}']);
    expect(codes).toEqual([4103]);
  });

  it('says nothing any more once it is given up', () => {
    openSocket(null, events).close();
    expect(FakeSocket.newest.onmessage).toBeNull();
    expect(FakeSocket.newest.onclose).toBeNull();
  });
});

describe('by server-sent events', () => {
  const posted: [string, unknown][] = [];
  const open = () =>
    openEvents(async (path, body) => {
      posted.push([path, body]);
    })('e1:40', events);

  beforeEach(() => void posted.splice(0));

  it('carries the same frames', () => {
    open();
    FakeSource.newest.onmessage?.({ data: '{"t":"a"}\n{"t":"b"}' });
    expect(FakeSource.newest.url).toBe('/api/stream/sse?since=e1%3A40');
    expect(heard).toEqual(['{"t":"a"}\n{"t":"b"}']);
  });

  it('sends by POST to the connection the welcome names, but no pongs', async () => {
    const link = open();
    link.send({ t: 'typing', room: 1 });
    FakeSource.newest.onmessage?.({ data: '{"t":"welcome","d":{"connection":"c7"}}\n{"t":"a"}' });
    link.send({ t: 'typing', room: 2 });
    link.send({ t: 'pong' });
    await Promise.resolve();
    expect(posted).toEqual([['/api/stream/sse/c7', { t: 'typing', room: 2 }]]);
  });

  it('sends one command after the other, also after one that failed', async () => {
    const ends: (() => void)[] = [];
    const link = openEvents((_, body) => {
      posted.push(['', body]);
      return new Promise((_resolve, reject) => ends.push(reject));
    })(null, events);
    FakeSource.newest.onmessage?.({ data: '{"t":"welcome","d":{"connection":"c7"}}' });
    link.send({ t: 'typing', room: 1 });
    link.send({ t: 'typing', room: 2 });
    await vi.waitFor(() => expect(posted).toHaveLength(1));
    ends[0]?.();
    await vi.waitFor(() => expect(posted).toHaveLength(2));
  });

  it('hears the server’s close code, and leaves coming back to the stream', () => {
    open();
    FakeSource.newest.listeners.get('close')?.({ data: '4103' });
    expect(codes).toEqual([4103]);
    expect(FakeSource.newest.closed).toBe(true);
  });

  it('is closed when the line breaks', () => {
    open();
    FakeSource.newest.onerror?.();
    expect(codes).toEqual([1006]);
    expect(FakeSource.newest.closed).toBe(true);
  });
});
