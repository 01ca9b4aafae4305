import type { DurableFrame } from '../kernel/wire';

/** What the stream says of what lies on my desk, to me alone. */
export type DeskEvent = Extract<
  DurableFrame,
  {
    t:
      | 'chat.drafted'
      | 'chat.scheduled'
      | 'chat.unscheduled'
      | 'chat.saved'
      | 'chat.unsaved'
      | 'chat.reminder';
  }
>;

/** What the stream says about rooms and messages; the log's position stands beside it in `s`. */
export type ChatEvent = Exclude<Extract<DurableFrame, { t: `chat.${string}` }>, DeskEvent>;

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
  'chat.ownerChanged': true,
  'chat.noted': true,
  'chat.arranged': true,
};

const ON_MY_DESK: Record<DeskEvent['t'], true> = {
  'chat.drafted': true,
  'chat.scheduled': true,
  'chat.unscheduled': true,
  'chat.saved': true,
  'chat.unsaved': true,
  'chat.reminder': true,
};

export const CHAT_KINDS = Object.keys(KINDS) as ChatEvent['t'][];
export const DESK_KINDS = Object.keys(ON_MY_DESK) as DeskEvent['t'][];

export function isChatEvent(frame: { t: string }): frame is ChatEvent {
  return frame.t in KINDS;
}

export function isDeskEvent(frame: { t: string }): frame is DeskEvent {
  return frame.t in ON_MY_DESK;
}
