import type { NoticePage } from '../../kernel/wire';
import type { CommunityEvent } from '../events';

/** What concerns me, as of `seq`, the newest first. */
export function applyNoticeEvent(held: NoticePage, event: CommunityEvent): NoticePage {
  if (event.s <= held.seq) return held;
  return { ...applied(held, event), seq: event.s };
}

function applied(held: NoticePage, event: CommunityEvent): NoticePage {
  switch (event.t) {
    case 'community.noticed': {
      const { notice, instead, unread } = event.d;
      const others = held.notices.filter(({ id }) => id !== instead && id !== notice.id);
      return { ...held, notices: [notice, ...others], unread };
    }
    case 'community.noticesRead':
      return { ...held, read: Math.max(held.read, event.d.read), unread: event.d.unread };
    case 'community.noticesGone': {
      const gone = new Set(event.d.notices);
      return { ...held, notices: held.notices.filter(({ id }) => !gone.has(id)), unread: event.d.unread };
    }
    default:
      return held;
  }
}
