import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { stream } from '../kernel/stream';
import type { Message, RoomSummary } from '../kernel/wire';
import { IconButton } from '../look';
import { Composer } from './Composer';
import { historyOf } from './chat';
import { mayWrite } from './column';
import { DropZone } from './file/DropZone';
import { MessageColumn } from './MessageColumn';
import { OfflineNotice } from './OfflineNotice';
import { PinnedLine } from './pin/PinnedLine';
import { RoomHead } from './RoomHead';
import css from './RoomView.module.css';
import { beginReading } from './reading';
import { ScheduledLine } from './scheduled/ScheduledLine';
import { nameOf } from './sections';
import type { Side } from './side';
import { TypingLine } from './TypingLine';
import { texts } from './texts';

const AnswerOffer = lazy(() => import('../community/chat/AnswerOffer'));

interface RoomViewProps {
  room: RoomSummary;
  /** The message the address names. */
  target: number | null;
  /** What stands beside it. */
  side: Side | null;
  onSide: (side: Side | null) => void;
  pins: readonly Message[];
  /** Covered by a thread: nothing in it can be reached. */
  covered: boolean;
}

/** One room: who it is, what was said, where one writes. */
export function RoomView({ room, target, side, onSide, pins, covered }: RoomViewProps) {
  const t = texts.useT();
  const [history] = useState(() => historyOf(room));
  const composer = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    beginReading(room.id);
    stream.setOpenRoom(room.id);
    void history.loadPointers();
    return () => stream.setOpenRoom(null);
  }, [room.id, history]);

  useEffect(() => {
    if (window.matchMedia('(pointer: fine)').matches) composer.current?.focus({ preventScroll: true });
  }, []);

  return (
    <DropZone
      spot={{ room: room.id, root: 0 }}
      name={nameOf(room)}
      disabled={!mayWrite(room)}
      className={css.zone}
    >
      <section className={css.room} inert={covered}>
        <RoomHead
          room={room}
          panel={side === 'members'}
          onPanel={() => onSide(side === 'members' ? null : 'members')}
          tools={
            <IconButton
              label={t('room.find')}
              icon={<Search size={20} />}
              aria-pressed={side === 'find'}
              onClick={() => onSide(side === 'find' ? null : 'find')}
            />
          }
        />
        <PinnedLine
          pins={pins}
          open={side === 'pins'}
          onOpen={() => onSide(side === 'pins' ? null : 'pins')}
        />
        <MessageColumn
          room={room}
          store={history}
          target={target}
          onWrite={() => composer.current?.focus()}
        />
        <div className={css.below}>
          <Suspense fallback={null}>{room.kind === 'UNIT' && <AnswerOffer room={room.id} />}</Suspense>
          <TypingLine room={room.id} />
          <OfflineNotice />
          <ScheduledLine room={room.id} />
          <Composer ref={composer} room={room} onSend={() => history.open(null)} />
        </div>
      </section>
    </DropZone>
  );
}
