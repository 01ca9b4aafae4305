import { useEffect, useRef, useState } from 'react';
import { stream } from '../kernel/stream';
import type { RoomSummary } from '../kernel/wire';
import { Composer } from './Composer';
import { historyOf, outbox } from './chat';
import { MessageColumn } from './MessageColumn';
import { OfflineNotice } from './OfflineNotice';
import { RoomHead } from './RoomHead';
import css from './RoomView.module.css';
import { TypingLine } from './TypingLine';

interface RoomViewProps {
  room: RoomSummary;
  /** The message the address names. */
  target: number | null;
  panel: boolean;
  onPanel: () => void;
}

/** One room: who it is, what was said, where one writes. */
export function RoomView({ room, target, panel, onPanel }: RoomViewProps) {
  const [history] = useState(() => historyOf(room));
  const composer = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    stream.setOpenRoom(room.id);
    void history.loadPointers();
    return () => stream.setOpenRoom(null);
  }, [room.id, history]);

  useEffect(() => {
    if (window.matchMedia('(pointer: fine)').matches) composer.current?.focus({ preventScroll: true });
  }, []);

  const send = async (text: string) => {
    stream.tryNow();
    await history.open(null);
    await outbox.add(room.id, text);
  };

  return (
    <section className={css.room}>
      <RoomHead room={room} panel={panel} onPanel={onPanel} />
      <MessageColumn room={room} store={history} target={target} onWrite={() => composer.current?.focus()} />
      <div className={css.below}>
        <TypingLine room={room.id} />
        <OfflineNotice />
        <Composer ref={composer} room={room} onSend={send} />
      </div>
    </section>
  );
}
