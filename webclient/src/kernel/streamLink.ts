import type { StreamCommand } from './wire';

/** One way to the server: it carries text both ways until it is closed. */
export interface Link {
  send(command: StreamCommand): void;
  close(): void;
}

export interface LinkEvents {
  text(text: string): void;
  /** Also when the link never opened; 1006 where the way has no code of its own. */
  closed(code: number): void;
}

export type OpenLink = (since: string | null, events: LinkEvents) => Link;

const ABNORMAL = 1006;

export const openSocket: OpenLink = (since, events) => {
  const url = new URL(`/api/stream${query(since)}`, location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  const socket = new WebSocket(url, 'hub.v1');
  socket.onmessage = message => events.text(String(message.data));
  socket.onclose = close => events.closed(close.code);
  return {
    send: command => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(command));
    },
    close: () => {
      socket.onmessage = null;
      socket.onclose = null;
      socket.close();
    },
  };
};

type Post = (path: string, body: unknown) => Promise<unknown>;

/** The same frames where a proxy breaks WebSocket; commands go by POST to the connection the welcome names. */
export const openEvents =
  (post: Post): OpenLink =>
  (since, events) => {
    const source = new EventSource(`/api/stream/sse${query(since)}`);
    let connection: string | null = null;
    let posted: Promise<unknown> = Promise.resolve();
    const close = () => source.close();
    source.onmessage = message => {
      connection ??= connectionOf(message.data);
      events.text(message.data);
    };
    source.onerror = () => {
      close();
      events.closed(ABNORMAL);
    };
    source.addEventListener('close', message => {
      close();
      events.closed(Number((message as MessageEvent).data) || ABNORMAL);
    });
    return {
      send: command => {
        // This way has no pongs: the server learns from the transport that nobody listens.
        if (!connection || command.t === 'pong') return;
        // One after the other: of two watches the later must win.
        const path = `/api/stream/sse/${connection}`;
        posted = posted.then(() => post(path, command)).catch(() => undefined);
      },
      close,
    };
  };

function query(since: string | null): string {
  return since ? `?since=${encodeURIComponent(since)}` : '';
}

function connectionOf(text: string): string | null {
  const welcome = JSON.parse(text.split('\n', 1)[0] ?? '{}');
  return welcome.t === 'welcome' ? welcome.d.connection : null;
}
