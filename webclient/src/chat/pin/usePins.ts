import { useEffect, useState } from 'react';
import { http } from '../../kernel/http';
import { stream } from '../../kernel/stream';
import type { Message, Pins } from '../../kernel/wire';
import { CHAT_KINDS, type ChatEvent } from '../events';
import { applyPinEvent } from './pins';

/** The pinned messages of a room while it is on the screen; none until they are known. */
export function usePins(room: number): readonly Message[] {
  const [pins, setPins] = useState<readonly Message[]>([]);
  useEffect(() => {
    const load = () =>
      http.get<Pins>(`/api/chat/rooms/${room}/pins`).then(
        answer => setPins(answer.messages),
        () => undefined,
      );
    void load();
    const silence = [
      ...CHAT_KINDS.map(t =>
        stream.on(t, (d, s) => setPins(now => applyPinEvent(now, { s, t, d } as ChatEvent, room))),
      ),
      stream.onReset(() => void load()),
    ];
    return () => {
      for (const stop of silence) stop();
    };
  }, [room]);
  return pins;
}
