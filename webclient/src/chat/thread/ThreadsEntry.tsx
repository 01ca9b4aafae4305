import { MessageSquareReply } from 'lucide-react';
import { Link, useLocation } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { Count } from '../../look';
import { placeOf } from '../place';
import css from './Thread.module.css';
import { texts } from './texts';
import { unreadThreads } from './threads';
import { threads } from './threadsStore';

/** Above the list of rooms: leads to the threads I follow, with how many of them have news. */
export function ThreadsEntry() {
  const t = texts.useT();
  const open = placeOf(useLocation()[0]).kind === 'threads';
  const count = useStore(threads.state, state => (state.threads ? unreadThreads(state.threads) : 0));
  return (
    <Link
      className={css.entry}
      href="/chat/threads"
      aria-current={open ? 'page' : undefined}
      data-unread={count > 0 || undefined}
    >
      <MessageSquareReply size={18} aria-hidden="true" />
      <span className={css.entryWord}>{t('title')}</span>
      <Count n={count} label={t('entry.unread', { n: count })} />
    </Link>
  );
}
