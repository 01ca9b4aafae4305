import { Hash, PencilLine, UsersRound } from 'lucide-react';
import { memo } from 'react';
import { Link } from '../kernel/router';
import { clock, hubNow, sameDay, shortDay } from '../kernel/time';
import type { Presence, RoomSummary } from '../kernel/wire';
import { Avatar, Count, PHONE, peekOn, StateWord, useMedia } from '../look';
import { useHasDraft } from './drafts';
import css from './RoomList.module.css';
import { unreadOf } from './rooms';
import { nameOf } from './sections';
import { texts } from './texts';

interface RoomRowProps {
  room: RoomSummary;
  chosen: boolean;
  presence: Presence | undefined;
}

export const RoomRow = memo(function RoomRow({ room, chosen, presence }: RoomRowProps) {
  const t = texts.useT();
  const hasDraft = useHasDraft(room.id);
  const unread = unreadOf(room);
  // What was said last: only where the list has the whole screen.
  const last = useMedia(PHONE) ? room.last : null;
  return (
    <Link
      className={css.row}
      href={`/chat/${room.id}`}
      data-room={room.id}
      data-kind={room.kind}
      data-unread={unread > 0 || undefined}
      aria-current={chosen ? 'page' : undefined}
      title={nameOf(room)}
    >
      <RoomMark room={room} presence={presence} />
      <span className={css.words}>
        <span className={css.name}>
          {nameOf(room)}
          {presence && (
            <span className={css.state}>
              <StateWord state={presence.state} />
            </span>
          )}
        </span>
        {last && <span className={css.last}>{room.other ? last.text : `${last.author}: ${last.text}`}</span>}
      </span>
      <span className={css.side}>
        {last && <time className={css.when}>{moment(last.at)}</time>}
        <span className={css.marks}>
          {hasDraft && !chosen && (
            <span className={css.draft}>
              <PencilLine size={14} aria-hidden="true" />
              <span>{t('list.draft')}</span>
            </span>
          )}
          <span data-count>
            <Count n={unread} />
          </span>
        </span>
      </span>
    </Link>
  );
});

function moment(at: string): string {
  return sameDay(at, hubNow()) ? clock(at) : shortDay(at);
}

function RoomMark({ room, presence }: Omit<RoomRowProps, 'chosen'>) {
  const phone = useMedia(PHONE);
  if (room.other) {
    return (
      <span {...peekOn(room.other.id)}>
        <Avatar person={room.other} size={phone ? 36 : 26} state={presence?.state} />
      </span>
    );
  }
  return (
    <span className={css.mark}>{room.kind === 'UNIT' ? <UsersRound size={18} /> : <Hash size={18} />}</span>
  );
}
