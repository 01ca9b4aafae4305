import { CircleSlash2, Forward, Pin } from 'lucide-react';
import { lazy, memo, type PointerEvent, Suspense, useRef, useState } from 'react';
import { Link } from '../kernel/router';
import { useStore } from '../kernel/store';
import { clock, day, dayAndClock } from '../kernel/time';
import type { Message, PresenceState, RoomPointers, RoomSummary } from '../kernel/wire';
import { Avatar, PersonButton, peekOn } from '../look';
import { MessageTools } from './actions/MessageTools';
import { isVanishing, vanishing } from './actions/vanishing';
import { rooms } from './chat';
import { useHere } from './column';
import { Files } from './file/Files';
import css from './MessageColumn.module.css';
import { MessageText } from './markdown/MessageText';
import { PollBox } from './poll/PollBox';
import { ReadCount } from './ReadCount';
import { Reactions } from './reaction/Reactions';
import { RequestBox } from './request/RequestBox';
import { texts } from './texts';
import { ThreadFoot } from './thread/ThreadFoot';

const VersionsDialog = lazy(() => import('./actions/VersionsDialog'));

interface MessageItemProps {
  message: Message;
  /** The head of the one above holds for it too. */
  continues: boolean;
  /** The next one has a head of its own. */
  ends: boolean;
  room: RoomSummary;
  pointers: RoomPointers | null;
  state: PresenceState | undefined;
  /** The address names this one. */
  named: boolean;
}

export const MessageItem = memo(function MessageItem({
  message,
  continues,
  ends,
  room,
  pointers,
  state,
  named,
}: MessageItemProps) {
  const t = texts.useT();
  const { author, at, n } = message;
  const leaving = useStore(vanishing, all => isVanishing(all, message));
  const gone = leaving || message.state !== 'SENT';
  const [out, setOut] = useState(false);
  const press = useLongPress(message, gone);
  return (
    <article
      className={css.message}
      data-continues={continues || undefined}
      data-named={named || undefined}
      data-n={n}
      tabIndex={-1}
      aria-label={t('message.label', { name: author.name, time: clock(at) })}
      onPointerEnter={event => event.pointerType === 'mouse' && setOut(true)}
      onPointerLeave={() => setOut(false)}
      onFocus={() => setOut(true)}
      onBlur={event => event.currentTarget.contains(event.relatedTarget) || setOut(false)}
      {...press}
    >
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
        {gone ? <Trace state={leaving ? 'DELETED' : message.state} /> : <Said message={message} />}
        <div className={css.foot}>
          {!gone && <Reactions message={message} />}
          <ThreadFoot message={message} />
          {ends && !gone && <ReadCount room={room} message={message} pointers={pointers} />}
          {!gone && <Since message={message} />}
        </div>
      </div>
      {!gone && <MessageTools message={message} out={out} />}
    </article>
  );
});

/** All that stands between the name and the foot line. */
function Said({ message }: { message: Message }) {
  return (
    <>
      <Marks message={message} />
      <Words message={message} />
      {message.files.length > 0 && <Files files={message.files} />}
    </>
  );
}

/** What is written: on a card if it is a question. */
function Words({ message }: { message: Message }) {
  if (message.request) return <RequestBox message={message} />;
  if (message.poll) return <PollBox message={message} />;
  return message.text !== '' && <MessageText message={message} />;
}

/** What is to be known before one reads: how urgent it is, and that it is from elsewhere. */
function Marks({ message: { urgency, source } }: { message: Message }) {
  const t = texts.useT();
  if (urgency === 'NORMAL' && !source) return null;
  return (
    <p className={css.marks}>
      {urgency !== 'NORMAL' && (
        <b className={css.urgency} data-urgency={urgency}>
          {t(`urgency.${urgency}`)}
        </b>
      )}
      {source && <Source source={source} />}
    </p>
  );
}

/** What became of it since: pinned, reworded. */
function Since({ message }: { message: Message }) {
  const t = texts.useT();
  const { pinned, edited } = message;
  const [versions, setVersions] = useState(false);
  return (
    <>
      {pinned && (
        <span className={css.mark}>
          <Pin size={14} aria-hidden="true" />
          {t('message.pinned')}
        </span>
      )}
      {edited && (
        <button type="button" className={css.edited} onClick={() => setVersions(true)}>
          {t('message.edited', { time: clock(edited) })}
        </button>
      )}
      {versions && (
        <Suspense fallback={null}>
          <VersionsDialog message={message} onClose={() => setVersions(false)} />
        </Suspense>
      )}
    </>
  );
}

function Source({ source }: { source: NonNullable<Message['source']> }) {
  const t = texts.useT();
  const { room, n, author, at } = source;
  const mine = useStore(rooms.state, state => state.rooms?.byId.has(room) ?? false);
  const words = t('message.source', { name: author.name, day: day(at) });
  return (
    <span className={css.mark}>
      <Forward size={14} aria-hidden="true" />
      {mine ? <Link href={`/chat/${room}/${n}`}>{words}</Link> : words}
    </span>
  );
}

function Trace({ state }: { state: Message['state'] }) {
  const t = texts.useT();
  return (
    <p className={css.trace}>
      <CircleSlash2 size={16} aria-hidden="true" />
      {t(state === 'RECALLED' ? 'message.recalled' : 'message.deleted')}
    </p>
  );
}

const LONG_PRESS_MS = 450;
const STILL_PX = 10;

/** A finger that rests opens the menu, as the right button does. */
function useLongPress(message: Message, gone: boolean) {
  const { openMenu } = useHere();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const from = useRef({ x: 0, y: 0 });
  const stop = () => clearTimeout(timer.current);
  if (gone) return {};
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== 'touch') return;
      const element = event.currentTarget;
      from.current = { x: event.clientX, y: event.clientY };
      timer.current = setTimeout(() => openMenu(message, element), LONG_PRESS_MS);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { x, y } = from.current;
      if (Math.hypot(event.clientX - x, event.clientY - y) > STILL_PX) stop();
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}
