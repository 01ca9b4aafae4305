import { useStore } from '../../kernel/store';
import { stream } from '../../kernel/stream';
import { communityUnread } from '../../kernel/unread';
import type { NoticePage } from '../../kernel/wire';
import { session } from '../../session/session';
import { api } from '../api';
import { onCommunity } from '../community';
import { applyNoticeEvent } from '../fold/notices';
import { Live } from '../live';

/** What concerns me in 質問広場: a snapshot, moved on by events. */
export const notices = new Live<NoticePage>(() => api.notices(null), applyNoticeEvent);

onCommunity(event => notices.hear(event));
stream.onReset(seq => void (notices.state.get().value && notices.load(seq)));
stream.onLive(() => void (notices.state.get().error && notices.load()));
notices.state.subscribe(() => communityUnread.set(notices.state.get().value?.unread ?? 0));
session.subscribe(() => {
  if (session.get().phase !== 'in') notices.state.set({ value: null, error: null });
});

/** After sign-in: the number in the rail. */
export function startNotices(): void {
  void notices.load();
}

export function useNotices() {
  return useStore(notices.state);
}

/** All of them were seen. */
export async function readNotices(): Promise<void> {
  const newest = notices.state.get().value?.notices[0];
  if (!newest) return;
  notices.change(held => ({ ...held, read: newest.id, unread: 0 }));
  await api.readNotices(newest.id).catch(() => notices.load());
}
