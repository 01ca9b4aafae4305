import { Bell, BellOff, ChevronLeft, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from '../../kernel/router';
import { stream } from '../../kernel/stream';
import type { RoomSummary, ThreadDetail } from '../../kernel/wire';
import { Broken, IconButton, SkeletonRows } from '../../look';
import { follow } from '../actions/commands';
import { Composer } from '../Composer';
import { historyOf } from '../chat';
import { HistoryStore } from '../historyStore';
import { MessageColumn } from '../MessageColumn';
import { beginReading } from '../reading';
import { nameOf } from '../sections';
import { TypingLine } from '../TypingLine';
import css from './Thread.module.css';
import { texts } from './texts';
import { laneOf } from './threads';
import { useThread } from './useThread';

interface ThreadPanelProps {
  room: RoomSummary;
  root: number;
  /** The answer the address names. */
  target: number | null;
}

/** The answers to one message, beside the room; over the whole screen on a phone. */
export function ThreadPanel({ room, root, target }: ThreadPanelProps) {
  const t = texts.useT();
  const navigate = useNavigate();
  const { detail, error, reload } = useThread(room.id, root);
  const close = () => navigate(`/chat/${room.id}`);
  return (
    <aside className={css.panel} aria-label={t('title')}>
      <header className={css.head}>
        <span className={css.back}>
          <IconButton label={t('back')} icon={<ChevronLeft size={22} />} onClick={close} />
        </span>
        <div className={css.words}>
          <h2 className={css.title}>{t('title')}</h2>
          <p className={css.about}>{aboutOf(t, room, detail)}</p>
        </div>
        {detail?.thread && (
          <IconButton
            label={t(detail.follows ? 'unfollow' : 'follow')}
            icon={detail.follows ? <Bell size={20} /> : <BellOff size={20} />}
            aria-pressed={detail.follows}
            onClick={() => detail.thread && void follow(detail.thread, !detail.follows)}
          />
        )}
        <span className={css.close}>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={close} />
        </span>
      </header>
      {error && !detail && (
        <div className={css.trouble}>
          <Broken error={error} onRetry={reload} />
        </div>
      )}
      {!detail && !error && (
        <div className={css.trouble}>
          <SkeletonRows rows={4} height="3.75rem" />
        </div>
      )}
      {detail && <Answers key={detail.thread ?? 0} room={room} detail={detail} target={target} />}
    </aside>
  );
}

function aboutOf(t: typeof texts.t, room: RoomSummary, detail: ThreadDetail | null): string {
  if (!detail) return nameOf(room);
  return t('about', { name: detail.root.author.name, room: nameOf(room) });
}

interface AnswersProps {
  room: RoomSummary;
  detail: ThreadDetail;
  target: number | null;
}

function Answers({ room, detail, target }: AnswersProps) {
  const { root, thread, head, mine, shown } = detail;
  const lane = useMemo(
    () => laneOf(room, { id: thread ?? 0, head, mine: detail.follows ? mine : head, shown }),
    [room, thread, head, mine, shown, detail.follows],
  );
  const [history] = useState(() => (thread ? historyOf({ id: thread, head }) : begun()));
  const write = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!thread) return;
    beginReading(thread);
    stream.setOpenRoom(thread, 'thread');
    return () => stream.setOpenRoom(null, 'thread');
  }, [thread]);

  useEffect(() => {
    if (detail.pointers) history.point(detail.pointers);
  }, [detail.pointers, history]);

  return (
    <>
      <MessageColumn
        room={lane}
        home={room}
        root={root}
        store={history}
        target={target}
        onWrite={() => write.current?.focus()}
      />
      <div className={css.below}>
        {thread ? <TypingLine room={thread} /> : null}
        <Composer ref={write} room={room} root={root.n} thread={thread} onSend={() => history.open(null)} />
      </div>
    </>
  );
}

/** A thread that nobody has begun. */
function begun(): HistoryStore {
  const history = new HistoryStore(0, 0);
  history.begin();
  return history;
}
