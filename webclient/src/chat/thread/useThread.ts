import { useEffect, useState } from 'react';
import { asHubError, type HubError, http } from '../../kernel/http';
import { createStore, type Store, useStore } from '../../kernel/store';
import { stream } from '../../kernel/stream';
import type { Message, ThreadDetail } from '../../kernel/wire';
import { viewer } from '../chat';
import { CHAT_KINDS, type ChatEvent } from '../events';
import { applyMessageEvent } from '../history';

export interface ThreadHeld {
  detail: ThreadDetail | null;
  error: HubError | null;
}

const NOTHING: ThreadHeld = { detail: null, error: null };

/** A message and how its thread stands, moved on by events for as long as it is on the screen. */
export function useThread(home: number, root: number): ThreadHeld & { reload: () => void } {
  const [store] = useState(() => createStore(NOTHING));
  const held = useStore(store);
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    const stop = new AbortController();
    void load(store, home, root, stop.signal);
    const again = () => setTurn(t => t + 1);
    const silence = [
      ...CHAT_KINDS.map(t => stream.on(t, (d, s) => hear(store, { s, t, d } as ChatEvent))),
      stream.onReset(again),
    ];
    return () => {
      stop.abort();
      for (const stop of silence) stop();
    };
  }, [store, home, root, turn]);

  return { ...held, reload: () => setTurn(t => t + 1) };
}

async function load(
  store: Store<ThreadHeld>,
  home: number,
  root: number,
  signal: AbortSignal,
): Promise<void> {
  try {
    const path = `/api/chat/rooms/${home}/messages/${root}/thread`;
    store.set({ detail: await http.get<ThreadDetail>(path, { signal }), error: null });
  } catch (cause) {
    if (!signal.aborted) store.set(now => ({ ...now, error: asHubError(cause) }));
  }
}

function hear(store: Store<ThreadHeld>, event: ChatEvent): void {
  store.set(held => {
    if (!held.detail || event.s <= held.detail.seq) return held;
    const detail = applyDetailEvent(held.detail, event, viewer.get());
    return detail === held.detail ? held : { ...held, detail };
  });
}

/** Old snapshot + its events = new snapshot. */
export function applyDetailEvent(detail: ThreadDetail, event: ChatEvent, viewer: number): ThreadDetail {
  const root = rootAfter(detail.root, event, viewer);
  const moved = root === detail.root ? detail : { ...detail, root };
  switch (event.t) {
    case 'chat.posted': {
      const { room, home, root: n, message } = event.d;
      if (home !== detail.root.room || n !== detail.root.n) return moved;
      const own = message.author.id === viewer ? { mine: message.n, shown: message.n } : {};
      return { ...moved, thread: room, head: Math.max(moved.head, message.n), ...(moved.follows ? own : {}) };
    }
    case 'chat.followed': {
      const { thread } = event.d;
      if (thread.home !== detail.root.room || thread.root !== detail.root.n) return moved;
      return { ...moved, thread: thread.id, follows: true, mine: thread.mine, shown: thread.shown };
    }
    case 'chat.unfollowed':
      return event.d.thread === moved.thread ? { ...moved, follows: false } : moved;
    case 'chat.pointed': {
      const { room, mine, shown } = event.d;
      return room === moved.thread ? { ...moved, mine, shown } : moved;
    }
    default:
      return moved;
  }
}

/** The root as a history of one message; what is written after it in the room is no matter here. */
function rootAfter(root: Message, event: ChatEvent, viewer: number): Message {
  const alone = { room: root.room, run: [root], head: root.n };
  return applyMessageEvent(alone, event, viewer).run[0] ?? root;
}
