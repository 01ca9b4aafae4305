import { memo } from 'react';
import { clock, dayAndClock } from '../kernel/time';
import type { PresenceState, RoomPointers, RoomSummary } from '../kernel/wire';
import { Avatar, PersonButton, peekOn } from '../look';
import type { MessageLine } from './lines';
import css from './MessageColumn.module.css';
import { MessageText } from './markdown/MessageText';
import { ReadCount } from './ReadCount';
import { texts } from './texts';

interface MessageItemProps {
  line: MessageLine;
  room: RoomSummary;
  pointers: RoomPointers | null;
  state: PresenceState | undefined;
  /** The address names this one. */
  named: boolean;
}

export const MessageItem = memo(function MessageItem({
  line,
  room,
  pointers,
  state,
  named,
}: MessageItemProps) {
  texts.useT();
  const { message, continues, ends } = line;
  const { author, at } = message;
  return (
    <article className={css.message} data-continues={continues || undefined} data-named={named || undefined}>
      {continues ? (
        <time className={css.side} dateTime={at} title={dayAndClock(at)}>
          {clock(at)}
        </time>
      ) : (
        <span className={css.face} {...peekOn(author.id)}>
          <Avatar person={author} state={state} />
        </span>
      )}
      <div className={css.body}>
        {!continues && (
          <p className={css.who}>
            <PersonButton person={author.id} className={css.author}>
              {author.name}
            </PersonButton>{' '}
            <span className={css.meta}>{author.unit}</span>{' '}
            <time className={css.meta} dateTime={at} title={dayAndClock(at)}>
              {clock(at)}
            </time>
          </p>
        )}
        <MessageText message={message} className={css.text} />
        {ends && <ReadCount room={room} message={message} pointers={pointers} />}
      </div>
    </article>
  );
});
