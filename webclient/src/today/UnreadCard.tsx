import { ChevronRight, Hash, MessagesSquare, UsersRound } from 'lucide-react';
import { arrangement, isMuted } from '../chat/arrangement';
import { rooms } from '../chat/chat';
import { listed, unreadOf } from '../chat/rooms';
import { Link } from '../kernel/router';
import { useStore } from '../kernel/store';
import { clock, sameDay, shortDay, useNow } from '../kernel/time';
import type { RoomSummary } from '../kernel/wire';
import { Avatar } from '../look/Avatar';
import { ButtonLink } from '../look/Button';
import { Card } from '../look/Card';
import { Count } from '../look/Count';
import { Empty } from '../look/Empty';
import { Broken } from '../look/Notice';
import { peekOn } from '../look/Peek';
import { SkeletonRows } from '../look/Skeleton';
import { usePresence } from '../presence/presenceStore';
import { words } from './messages';
import css from './UnreadCard.module.css';

const MOST = 6;

/** Rooms with something new, newest first. */
export function UnreadCard() {
  const t = words.useT();
  const { rooms: known, error } = useStore(rooms.state);
  const arranged = useStore(arrangement);
  const counts = (room: RoomSummary) => unreadOf(room) > 0 && !isMuted(arranged, room.id);
  const unread = known ? listed(known).filter(counts) : [];
  const total = unread.reduce((sum, room) => sum + unreadOf(room), 0);
  return (
    <Card
      title={t('unread.title')}
      aside={<Count n={total} />}
      action={
        <ButtonLink kind="plain" size={30} to="/chat">
          {t('unread.all')}
          <ChevronRight size={16} className={css.chevron} aria-hidden="true" />
        </ButtonLink>
      }
    >
      {!known &&
        (error ? <Broken error={error} onRetry={() => void rooms.load()} /> : <SkeletonRows rows={3} />)}
      {known && unread.length === 0 && (
        <Empty icon={<MessagesSquare />} title={t('unread.none')}>
          {t('unread.noneText')}
        </Empty>
      )}
      <Rows rooms={unread.slice(0, MOST)} />
      {unread.length > MOST && <p className={css.more}>{t('unread.more', { n: unread.length - MOST })}</p>}
    </Card>
  );
}

function Rows({ rooms: shown }: { rooms: RoomSummary[] }) {
  const now = useNow();
  const states = usePresence(shown.flatMap(room => (room.other ? [room.other.id] : [])));
  return (
    <ul className={css.rows}>
      {shown.map(room => (
        <li key={room.id}>
          <Link className={css.row} href={`/chat/${room.id}`}>
            {room.other ? (
              <span {...peekOn(room.other.id)}>
                <Avatar person={room.other} size={32} state={states.get(room.other.id)?.state} />
              </span>
            ) : (
              <span className={css.square} aria-hidden="true">
                {room.kind === 'UNIT' ? <UsersRound size={18} /> : <Hash size={18} />}
              </span>
            )}
            <span className={css.words}>
              <b className={css.name}>{room.other?.name ?? room.name}</b>
              <span className={css.last}>{lastWords(room)}</span>
            </span>
            <span className={css.right}>
              <span className={css.time}>{room.last && lastTime(room.last.at, now)}</span>
              <Count n={unreadOf(room)} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function lastWords({ last, other }: RoomSummary): string {
  if (!last) return '';
  return other ? last.text : `${last.author}: ${last.text}`;
}

function lastTime(at: string, now: number): string {
  return sameDay(at, now) ? clock(at) : shortDay(at);
}
