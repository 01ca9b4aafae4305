import type { Message, RoomSummary, ThreadSummary, Threads } from '../../kernel/wire';
import type { ChatEvent } from '../events';
import { names, plainText } from '../mentions';

/** The threads the viewer follows as of `seq`, the one with the newest answer first. */
export interface ThreadMap {
  readonly seq: number;
  readonly byId: ReadonlyMap<number, ThreadSummary>;
}

/** Who reads: whose answers are read at once, and what names them. */
export interface Reader {
  id: number;
  units: readonly number[];
}

/** The server cuts the preview at the same length. */
const PREVIEW_CHARS = 80;

export function threadsOf(snapshot: Threads): ThreadMap {
  return { seq: snapshot.seq, byId: new Map(snapshot.threads.map(thread => [thread.id, thread])) };
}

/** Old snapshot + its events = new snapshot. Events the snapshot already contains change nothing. */
export function applyThreadEvent(threads: ThreadMap, event: ChatEvent, reader: Reader): ThreadMap {
  if (event.s <= threads.seq) return threads;
  return { seq: event.s, byId: applied(threads.byId, event, reader) };
}

export const unreadOfThread = (thread: ThreadSummary): number => Math.max(0, thread.head - thread.mine);

export function unreadThreads({ byId }: ThreadMap): number {
  let count = 0;
  for (const thread of byId.values()) if (unreadOfThread(thread) > 0) count++;
  return count;
}

type ById = ReadonlyMap<number, ThreadSummary>;

function applied(byId: ById, event: ChatEvent, reader: Reader): ById {
  switch (event.t) {
    case 'chat.followed':
      return inFront(byId, event.d.thread);
    case 'chat.unfollowed':
      return without(byId, thread => thread.id === event.d.thread);
    case 'chat.left':
      return without(byId, thread => thread.home === event.d.room);
    case 'chat.posted': {
      const thread = byId.get(event.d.room);
      if (!thread || event.d.message.n <= thread.head) return byId;
      return inFront(byId, answered(thread, event.d.message, reader));
    }
    case 'chat.pointed': {
      const { room, mine, shown, named } = event.d;
      return changed(byId, ({ id }) => id === room, { mine, shown, named });
    }
    case 'chat.changed': {
      const { home, message } = event.d;
      const text = plainText(message.text, message.mentions, PREVIEW_CHARS);
      return message.room === home ? changed(byId, isAt(home, message.n), { text }) : byId;
    }
    case 'chat.gone': {
      const { room, home, n, mentions } = event.d;
      if (room === home) return changed(byId, isAt(home, n), { text: '' });
      const thread = byId.get(room);
      if (!thread || n <= thread.mine || !names(mentions, reader.id, reader.units)) return byId;
      return changed(byId, ({ id }) => id === room, { named: thread.named - 1 });
    }
    default:
      return byId;
  }
}

const isAt = (home: number, root: number) => (thread: ThreadSummary) =>
  thread.home === home && thread.root === root;

function answered(
  thread: ThreadSummary,
  { n, at, author, mentions }: Message,
  reader: Reader,
): ThreadSummary {
  const moved = { ...thread, head: n, last: at };
  if (author.id === reader.id) return { ...moved, mine: n, shown: n, named: 0 };
  return { ...moved, named: thread.named + (names(mentions, reader.id, reader.units) ? 1 : 0) };
}

/** A thread whose last answer is older than those of others takes its place among them. */
function inFront(byId: ById, thread: ThreadSummary): ById {
  const others = [...byId.values()].filter(({ id }) => id !== thread.id);
  const newer = others.filter(({ last }) => last > thread.last);
  const older = others.filter(({ last }) => last <= thread.last);
  return new Map([...newer, thread, ...older].map(one => [one.id, one]));
}

function changed(byId: ById, which: (thread: ThreadSummary) => boolean, over: Partial<ThreadSummary>): ById {
  const found = [...byId.values()].find(which);
  return found ? new Map(byId).set(found.id, { ...found, ...over }) : byId;
}

function without(byId: ById, which: (thread: ThreadSummary) => boolean): ById {
  return new Map([...byId].filter(([, thread]) => !which(thread)));
}

/** A thread as a room: the column draws both. */
export function laneOf(
  home: RoomSummary,
  thread: Pick<ThreadSummary, 'id' | 'head' | 'mine' | 'shown'>,
): RoomSummary {
  const { id, head, mine, shown } = thread;
  return { ...home, id, kind: 'THREAD', head, mine, shown, named: 0, last: null };
}
