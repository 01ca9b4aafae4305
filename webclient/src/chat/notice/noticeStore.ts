import { http } from '../../kernel/http';
import { createStore } from '../../kernel/store';
import { stream } from '../../kernel/stream';
import { hubNow } from '../../kernel/time';
import type { ChatNoticeChanged, NoticeAnswer, NoticeSettings } from '../../kernel/wire';

/** How I want to be told, and whether I work now; null until the hub has said so. */
export const notice = createStore<NoticeAnswer | null>(null);

export const noticeApi = {
  load: () => http.get<NoticeAnswer>('/api/chat/notice'),
  set: (settings: NoticeSettings) => http.put<NoticeAnswer>('/api/chat/notice', settings),
};

/** Old snapshot + its event = new snapshot. */
export function withNotice(held: NoticeAnswer, seq: number, { settings }: ChatNoticeChanged): NoticeAnswer {
  return seq > held.seq ? { ...held, seq, settings } : held;
}

/** Timers cannot wait longer. */
const LONGEST_MS = 2 ** 31 - 1;

/** Keeps it up to date until told to stop. */
export function keepNotice(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  /** What was said last: an answer that was on its way meanwhile may be older. */
  let said: (held: NoticeAnswer) => NoticeAnswer = held => held;
  const load = async () => {
    const answer = await noticeApi.load().catch(() => null);
    if (stopped || !answer) return;
    notice.set(said(answer));
    clearTimeout(timer);
    if (answer.work.until) timer = setTimeout(load, turnsIn(answer.work.until));
  };
  const silence = [
    stream.on('chat.noticeChanged', (d, s) => {
      said = held => withNotice(held, s ?? 0, d);
      notice.set(held => held && said(held));
    }),
    stream.onReset(() => void load()),
  ];
  void load();
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const stop of silence) stop();
    notice.set(null);
  };
}

function turnsIn(until: string): number {
  return Math.min(LONGEST_MS, Math.max(0, Date.parse(until) - hubNow()) + 1_000);
}
