import type { Echo } from '../kernel/outbox';
import { firstOf, type History, hasNewer } from './history';
import { type Line, linesOf, type UnreadFrom } from './lines';

/** A line, the beginning of the room, or what is still on its way. */
export type Item =
  | Line
  | { kind: 'begin'; key: string }
  | { kind: 'echo'; key: string; echo: Echo; continues: boolean };

export interface ItemsOf {
  room: number;
  me: number;
  loaded: boolean;
}

export function itemsOf(
  history: History,
  unread: UnreadFrom | null,
  echoes: readonly Echo[],
  { room, me, loaded }: ItemsOf,
): Item[] {
  if (!loaded) return [];
  const begin: Item[] =
    history.run.length > 0 && firstOf(history) === 1 ? [{ kind: 'begin', key: 'begin' }] : [];
  const shown = echoes.filter(echo => echo.room === room && !isShown(history, echo));
  return [
    ...begin,
    ...linesOf(history.run, unread),
    ...(hasNewer(history) ? [] : echoItems(history, shown, me)),
  ];
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
