import { useEffect, useState } from 'react';
import { http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { stream } from '../../kernel/stream';
import type { Note, Notes } from '../../kernel/wire';
import { withNote } from './notes';

const NONE: readonly Note[] = [];

/**
 * What happened to a room from message `first` on, the newest in the end.
 * @param room null: a thread, which has none
 * @param first number of the first message that is loaded; null while there is none
 */
export function useNotes(room: number | null, first: number | null): readonly Note[] {
  const from = Math.max(0, (first ?? 1) - 1);
  const { value } = useLoaded(room === null ? null : `notes ${room} ${from}`, signal =>
    http.get<Notes>(`/api/chat/rooms/${room}/notes?from=${from}`, { signal }),
  );
  const [held, setHeld] = useState<{ room: number | null; notes: readonly Note[] }>({ room, notes: NONE });
  const notes = held.room === room ? held.notes : NONE;
  // What was heard while older ones were on their way is kept.
  useEffect(() => {
    if (value) {
      setHeld(known => ({
        room,
        notes: (known.room === room ? known.notes : NONE).reduce(withNote, value.notes),
      }));
    }
  }, [room, value]);
  useEffect(
    () =>
      stream.on('chat.noted', d => {
        if (d.room !== room) return;
        setHeld(known => ({ room, notes: withNote(known.room === room ? known.notes : NONE, d.note) }));
      }),
    [room],
  );
  return notes;
}
