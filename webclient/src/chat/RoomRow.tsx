import { BellOff, Clock3, Ellipsis, PencilLine } from 'lucide-react';
import { type DragEvent, memo } from 'react';
import { Link } from '../kernel/router';
import { useStore } from '../kernel/store';
import { clock, hubNow, sameDay, shortDay } from '../kernel/time';
import type { Presence, RoomSummary } from '../kernel/wire';
import { Avatar, Count, PHONE, peekOn, StateWord, useMedia } from '../look';
import type { Wish } from './arrange/arrangement';
import { asked, scheduled } from './arrange/marks';
import { texts as words } from './arrange/texts';
import { useRoomMenu } from './arrange/useRoomMenu';
import { useHasDraft } from './drafts';
import { RoomSign } from './keeping/RoomSign';
import css from './RoomList.module.css';
import { unreadOf } from './rooms';
import { nameOf } from './sections';
import { texts } from './texts';

/** What a dragged row carries. */
export const DRAGGED = 'application/x-hub-room';

interface RoomRowProps {
  room: RoomSummary;
  chosen: boolean;
  presence: Presence | undefined;
  level: Wish;
  /** How many units with rooms stand above it. */
  depth?: number;
}

export const RoomRow = memo(function RoomRow({ room, chosen, presence, level, depth = 0 }: RoomRowProps) {
  const w = words.useT();
  const openMenu = useRoomMenu();
  const muted = level === 'MUTE';
  const unread = unreadOf(room);
  const name = nameOf(room);
  // What was said last: only where the list has the whole screen.
  const last = useMedia(PHONE) ? room.last : null;
  const carry = (event: DragEvent) => {
    event.dataTransfer.setData(DRAGGED, String(room.id));
    event.dataTransfer.effectAllowed = 'move';
  };
  return (
    <span className={css.place}>
      <Link
        className={css.row}
        href={`/chat/${room.id}`}
        data-room={room.id}
        data-kind={room.kind}
        data-unread={(unread > 0 && !muted) || undefined}
        data-archived={room.archived ? true : undefined}
        style={depth > 0 ? { marginInlineStart: `${depth * 0.875}rem` } : undefined}
        aria-current={chosen ? 'page' : undefined}
        title={name}
        draggable
        onDragStart={carry}
        onContextMenu={event => {
          event.preventDefault();
          openMenu(room, event.currentTarget);
        }}
      >
        <RoomMark room={room} presence={presence} />
        <span className={css.words}>
          <span className={css.name}>
            {name}
            {presence && (
              <span className={css.state}>
                <StateWord state={presence.state} />
              </span>
            )}
          </span>
          {last && (
            <span className={css.last}>
              {room.other ? '' : `${last.author}: `}
              {last.part === 'TEXT' ? last.text : w(`last.${last.part}`)}
            </span>
          )}
        </span>
        <span className={css.side}>
          {last && <time className={css.when}>{moment(last.at)}</time>}
          <Marks room={room} chosen={chosen} muted={muted} unread={unread} />
        </span>
      </Link>
      <button
        type="button"
        className={css.rowMenu}
        tabIndex={-1}
        aria-label={w('row.menu', { name })}
        aria-haspopup="menu"
        onClick={event => openMenu(room, event.currentTarget)}
      >
        <Ellipsis size={16} aria-hidden="true" />
      </button>
    </span>
  );
});

interface MarksProps {
  room: RoomSummary;
  chosen: boolean;
  muted: boolean;
  unread: number;
}

function Marks({ room, chosen, muted, unread }: MarksProps) {
  const t = texts.useT();
  const w = words.useT();
  const hasDraft = useHasDraft(room.id);
  const sends = useStore(scheduled, all => all.get(room.id));
  const toAnswer = useStore(asked, all => all.get(room.id) ?? 0);
  return (
    <span className={css.marks}>
      {hasDraft && !chosen && (
        <span className={css.draft}>
          <PencilLine size={14} aria-hidden="true" />
          <span>{t('list.draft')}</span>
        </span>
      )}
      {sends && (
        <span className={css.draft} title={w('list.scheduled', { time: moment(sends) })}>
          <Clock3 size={14} aria-hidden="true" />
          <span>{moment(sends)}</span>
        </span>
      )}
      {muted ? (
        <span className={css.muted}>
          <BellOff size={16} aria-hidden="true" />
          <span className="visually-hidden">{w('row.muted')}</span>
        </span>
      ) : (
        <span className={css.counts} data-count>
          <Count n={toAnswer} kind="request" label={w('row.asked', { n: toAnswer })} />
          <Count n={room.named} kind="named" label={w('row.named', { n: room.named })} />
          <Count n={unread} />
        </span>
      )}
    </span>
  );
}

function moment(at: string): string {
  return sameDay(at, hubNow()) ? clock(at) : shortDay(at);
}

function RoomMark({ room, presence }: { room: RoomSummary; presence: Presence | undefined }) {
  const phone = useMedia(PHONE);
  if (room.other) {
    return (
      <span {...peekOn(room.other.id)}>
        <Avatar person={room.other} size={phone ? 36 : 26} state={presence?.state} />
      </span>
    );
  }
  return (
    <span className={css.mark}>
      <RoomSign room={room} />
    </span>
  );
}
