import type { Echo } from '../kernel/outbox';
import { sameDay } from '../kernel/time';
import type { Message } from '../kernel/wire';
import { firstOf, type History, hasNewer } from './history';
import { type Line, linesOf, type UnreadFrom } from './lines';
import type { NoteItem } from './notes/notes';

/** A line, the beginning of the room, the message a thread answers, or what is still on its way. */
export type Item =
  | Line
  | NoteItem
  | { kind: 'begin'; key: string }
  | { kind: 'root'; key: string; message: Message }
  | { kind: 'replies'; key: string; count: number }
  | { kind: 'echo'; key: string; echo: Echo; continues: boolean };

export interface ItemsOf {
  room: number;
  me: number;
  loaded: boolean;
  /** In a thread: the message it answers. */
  root?: Message | undefined;
}

export function itemsOf(
  history: History,
  unread: UnreadFrom | null,
  echoes: readonly Echo[],
  { room, me, loaded, root }: ItemsOf,
): Item[] {
  if (!loaded) return [];
  const here = (echo: Echo) =>
    root ? echo.room === root.room && echo.root === root.n : echo.room === room && echo.root === 0;
  const shown = echoes.filter(echo => here(echo) && !isShown(history, echo));
  return [
    ...beginning(history, root),
    ...lines(history, unread, root),
    ...(hasNewer(history) ? [] : echoItems(history, shown, me)),
  ];
}

/** Answers of the same day as what they answer need no day of their own. */
function lines(history: History, unread: UnreadFrom | null, root: Message | undefined): Line[] {
  const [first, ...rest] = linesOf(history.run, unread);
  if (!first) return [];
  const same = root && firstOf(history) === 1 && first.kind === 'day' && sameDay(root.at, first.day);
  return same ? rest : [first, ...rest];
}

function beginning(history: History, root: Message | undefined): Item[] {
  if (history.run.length > 0 && firstOf(history) > 1) return [];
  if (root) {
    return [
      { kind: 'root', key: 'root', message: root },
      { kind: 'replies', key: 'replies', count: history.head },
    ];
  }
  return history.run.length > 0 ? [{ kind: 'begin', key: 'begin' }] : [];
}

function echoItems(history: History, echoes: readonly Echo[], me: number): Item[] {
  const last = history.run.at(-1);
  return echoes.map((echo, i) => ({
    kind: 'echo',
    key: echo.op,
    echo,
    continues: i > 0 ? echoes[i - 1]?.refused === null : last?.author.id === me && recent(last.at, echo.at),
  }));
}

const GROUP_MS = 5 * 60_000;

function recent(at: string, now: number): boolean {
  return now - Date.parse(at) < GROUP_MS;
}

/** The answer may have put the message there before the event takes the echo away. */
function isShown(history: History, echo: Echo): boolean {
  return history.run.findLast(message => message.op === echo.op) !== undefined;
}
