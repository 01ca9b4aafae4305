import { sameDay } from '../kernel/time';
import type { Message } from '../kernel/wire';

/** What stands in the message column, top to bottom. */
export type Line =
  | { kind: 'day'; key: string; day: string }
  | { kind: 'unread'; key: string; count: number }
  | MessageLine;

/** `continues`: the head of the one above holds for it too. `ends`: the next one has a head of its own. */
export interface MessageLine {
  kind: 'message';
  key: string;
  message: Message;
  continues: boolean;
  ends: boolean;
}

/** Within this time a further message of the same author needs no new head. */
const GROUP_MS = 5 * 60_000;

export interface UnreadFrom {
  /** The last number read before the room was opened. */
  after: number;
  count: number;
}

export function linesOf(run: readonly Message[], unread: UnreadFrom | null): Line[] {
  const lines: Line[] = [];
  let above: MessageLine | null = null;
  for (const message of run) {
    const newDay: boolean = !above || !sameDay(above.message.at, message.at);
    if (newDay) lines.push({ kind: 'day', key: `day-${message.n}`, day: message.at });
    const newsBegin = unread !== null && unread.count > 0 && message.n === unread.after + 1;
    if (newsBegin) lines.push({ kind: 'unread', key: `unread-${unread.after}`, count: unread.count });
    const continues: boolean = !newDay && !newsBegin && above !== null && follows(above.message, message);
    if (above) above.ends = !continues;
    above = { kind: 'message', key: message.op ?? `n-${message.n}`, message, continues, ends: true };
    lines.push(above);
  }
  return lines;
}

/** What is urgent, comes from elsewhere, asks or is gone has its own head. */
function follows(previous: Message, message: Message): boolean {
  if (message.urgency !== 'NORMAL' || message.source || message.request || message.poll) return false;
  const apart = Date.parse(message.at) - Date.parse(previous.at);
  return previous.author.id === message.author.id && apart < GROUP_MS;
}
