import { Link } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { clock, hubNow, sameDay, shortDay } from '../../kernel/time';
import type { Message } from '../../kernel/wire';
import { Avatar } from '../../look';
import { threadPath, useHere } from '../column';
import css from './Thread.module.css';
import { texts } from './texts';
import { unreadOfThread } from './threads';
import { threads } from './threadsStore';

const FACE = 22;

/** Under a message that was answered: who did, how often, when last. */
export function ThreadFoot({ message }: { message: Message }) {
  const t = texts.useT();
  const { home, root } = useHere();
  const { thread } = message;
  const unread = useStore(threads.state, ({ threads }) => {
    const mine = thread && threads?.byId.get(thread.id);
    return mine ? unreadOfThread(mine) : 0;
  });
  if (!thread || root) return null;
  const { people, replies, last } = thread;
  return (
    <Link className={css.footLink} href={threadPath(home, message.n)} data-unread={unread > 0 || undefined}>
      <span className={css.faces}>
        {people.map(person => (
          <Avatar key={person.id} person={person} size={FACE} />
        ))}
      </span>
      <b className={css.replies}>{t('foot.replies', { n: replies })}</b>
      {unread > 0 ? (
        <b className={css.fresh}>{t('foot.unread', { n: unread })}</b>
      ) : (
        <span className={css.last}>
          {t('foot.last', { time: sameDay(last, hubNow()) ? clock(last) : shortDay(last) })}
        </span>
      )}
    </Link>
  );
}
