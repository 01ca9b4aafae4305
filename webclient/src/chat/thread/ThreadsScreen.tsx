import { ChevronLeft, MessagesSquare } from 'lucide-react';
import { Link, useScreenTitle } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { clock, hubNow, sameDay, shortDay } from '../../kernel/time';
import type { ThreadSummary } from '../../kernel/wire';
import { Broken, Count, Empty, IconLink, SkeletonRows } from '../../look';
import { rooms } from '../chat';
import { threadPath } from '../column';
import { wordsOf } from '../markdown/words';
import { nameOf } from '../sections';
import css from './Thread.module.css';
import { texts } from './texts';
import { unreadOfThread } from './threads';
import { threads } from './threadsStore';

/** The threads I follow, those with unread answers first. */
export function ThreadsScreen() {
  const t = texts.useT();
  const { threads: held, error } = useStore(threads.state);
  useScreenTitle(t('list.title'));
  const all = held ? [...held.byId.values()] : [];
  const [unread, read] = [
    all.filter(it => unreadOfThread(it) > 0),
    all.filter(it => unreadOfThread(it) === 0),
  ];
  return (
    <section className={css.screen} aria-label={t('list.title')}>
      <header className={css.head}>
        <span className={css.back}>
          <IconLink label={t('list.back')} icon={<ChevronLeft size={22} />} to="/chat" />
        </span>
        <div className={css.words}>
          <h1 className={css.title}>{t('list.title')}</h1>
          <p className={css.about}>{t('list.hint')}</p>
        </div>
      </header>
      <div className={css.list}>
        {error && !held && <Broken error={error} onRetry={() => void threads.load()} />}
        {!held && !error && <SkeletonRows rows={6} height="4rem" />}
        {held && all.length === 0 && (
          <Empty icon={<MessagesSquare size={30} />} title={t('list.none')}>
            {t('list.noneHint')}
          </Empty>
        )}
        <Rows title={t('list.unread')} threads={unread} />
        <Rows title={t('list.read')} threads={read} />
      </div>
    </section>
  );
}

function Rows({ title, threads }: { title: string; threads: readonly ThreadSummary[] }) {
  if (threads.length === 0) return null;
  return (
    <section>
      <h2 className={css.rowsTitle}>{title}</h2>
      <ul>
        {threads.map(thread => (
          <li key={thread.id}>
            <Row thread={thread} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ thread }: { thread: ThreadSummary }) {
  const t = texts.useT();
  const room = useStore(rooms.state, state => state.rooms?.byId.get(thread.home));
  const { author, text, head, last, named } = thread;
  const unread = unreadOfThread(thread);
  return (
    <Link
      className={css.row}
      href={threadPath(thread.home, thread.root)}
      data-unread={unread > 0 || undefined}
    >
      <span className={css.rowWords}>
        <span className={css.rowAbout}>
          {room ? nameOf(room) : ''}・{t('list.of', { name: author })}
        </span>
        <span className={css.rowText}>{wordsOf(text, [], text.length) || t('list.noWords')}</span>
        <span className={css.rowAbout}>{t('foot.replies', { n: head })}</span>
      </span>
      <span className={css.rowSide}>
        <time dateTime={last}>{sameDay(last, hubNow()) ? clock(last) : shortDay(last)}</time>
        {named > 0 && <Count n={named} kind="named" label={t('list.named', { n: named })} />}
        <Count n={unread} />
      </span>
    </Link>
  );
}
