import type { DurableFrame } from '../kernel/wire';

/** What the stream says about chat; the log's position stands beside it in `s`. */
export type ChatEvent = Extract<DurableFrame, { t: `chat.${string}` }>;

const KINDS: Record<ChatEvent['t'], true> = {
  'chat.posted': true,
  'chat.changed': true,
  'chat.gone': true,
  'chat.reacted': true,
  'chat.followed': true,
  'chat.unfollowed': true,
  'chat.joined': true,
  'chat.left': true,
  'chat.memberJoined': true,
  'chat.memberLeft': true,
  'chat.roomChanged': true,
  'chat.pointed': true,
  'chat.requestMoved': true,
  'chat.answered': true,
  'chat.reminded': true,
  'chat.pollMoved': true,
  'chat.voted': true,
  'chat.noticeChanged': true,
};

export const CHAT_KINDS = Object.keys(KINDS) as ChatEvent['t'][];

export function isChatEvent(frame: { t: string }): frame is ChatEvent {
  return frame.t in KINDS;
}
