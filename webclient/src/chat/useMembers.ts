import { useCallback, useEffect, useRef, useState } from 'react';
import { asHubError, type HubError, http } from '../kernel/http';
import { stream } from '../kernel/stream';
import type { Members, PersonBrief, RoomSummary } from '../kernel/wire';

export interface MembersHeld {
  members: readonly PersonBrief[] | null;
  /** Who looks after the room. */
  owners: ReadonlySet<number>;
  error: HubError | null;
  /** Fetches the next page, if there is one. */
  more: () => void;
  reload: () => void;
}

const PAGE = 100;
const NOBODY: ReadonlySet<number> = new Set();

/** A room's members, page by page; who comes and goes meanwhile is heard by the stream. */
export function useMembers(room: RoomSummary): MembersHeld {
  const { id } = room;
  const [members, setMembers] = useState<readonly PersonBrief[] | null>(null);
  const [owners, setOwners] = useState<ReadonlySet<number>>(NOBODY);
  const [error, setError] = useState<HubError | null>(null);
  const next = useRef<string | null>(null);
  const busy = useRef(false);

  const fetch = useCallback(
    async (after: string | null) => {
      if (busy.current) return;
      busy.current = true;
      try {
        const from = after ? `after=${encodeURIComponent(after)}&` : '';
        const page = await http.get<Members>(`/api/chat/rooms/${id}/members?${from}limit=${PAGE}`);
        next.current = page.next;
        setMembers(known => (after ? [...(known ?? []), ...page.members] : page.members));
        setOwners(new Set(page.owners.map(owner => owner.id)));
        setError(null);
      } catch (cause) {
        setError(asHubError(cause));
      } finally {
        busy.current = false;
      }
    },
    [id],
  );
  const reload = useCallback(() => void fetch(null), [fetch]);
  const more = useCallback(() => {
    if (next.current) void fetch(next.current);
  }, [fetch]);

  useEffect(() => {
    reload();
    const silence = [
      stream.on('chat.memberJoined', d => d.room === id && reload()),
      stream.on('chat.memberLeft', d => {
        if (d.room === id) setMembers(known => known?.filter(person => person.id !== d.person) ?? null);
      }),
      stream.on('chat.ownerChanged', d => {
        if (d.room === id) setOwners(known => withOwner(known, d.person, d.owner));
      }),
      stream.onReset(reload),
    ];
    return () => {
      for (const stop of silence) stop();
    };
  }, [id, reload]);
  return { members, owners, error, more, reload };
}

function withOwner(owners: ReadonlySet<number>, person: number, owner: boolean): ReadonlySet<number> {
  const next = new Set(owners);
  if (owner) next.add(person);
  else next.delete(person);
  return next;
}
