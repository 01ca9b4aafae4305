import type { Message, PersonBrief, RoomSummary } from '../kernel/wire';

/** What the stream says about chat, by kind; the log's position stands beside it in `s`. */
export interface ChatEvents {
  'chat.posted': { room: number; message: Message; members?: number };
  'chat.joined': { room: RoomSummary };
  'chat.left': { room: number };
  'chat.memberJoined': { room: number; person: PersonBrief; members: number };
  'chat.memberLeft': { room: number; person: number; members: number };
  'chat.renamed': { room: number; name: string; purpose: string | null };
  'chat.pointed': { room: number; mine: number; shown: number };
}

export type ChatEvent = {
  [K in keyof ChatEvents]: { s: number; t: K; d: ChatEvents[K] };
}[keyof ChatEvents];

const KINDS: Record<keyof ChatEvents, true> = {
  'chat.posted': true,
  'chat.joined': true,
  'chat.left': true,
  'chat.memberJoined': true,
  'chat.memberLeft': true,
  'chat.renamed': true,
  'chat.pointed': true,
};

export const CHAT_KINDS = Object.keys(KINDS) as (keyof ChatEvents)[];

export function isChatEvent(frame: { t: string }): frame is ChatEvent {
  return frame.t in KINDS;
}
