import { useEffect, useState } from 'react';
import { directoryApi } from '../directory/directoryApi';
import { http } from '../kernel/http';
import { useLoaded } from '../kernel/loaded';
import type { PeopleFound, Rooms } from '../kernel/wire';
import { useReady } from '../presence/ReadyStates';
import { actions, matching, type Result, type Scope } from './commands';

const PEOPLE = 12;
const ROOMS = 12;
const UNITS = 4;
const SETTLE_MS = 120;
const EMPTY: PeopleFound = { people: [], units: [] };

export interface Results {
  shown: Result[];
  counts: Record<Scope, number>;
  /** An answer for what is typed now is still on its way. */
  asking: boolean;
}

/** What stays for a moment: neither every key nor every row one passes asks the hub. */
export function useSettled<T>(typed: T): T {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

/** People from the directory, my rooms and actions for what is typed; nothing typed shows my newest rooms. */
export function useResults(typed: string, scope: Scope): Results {
  const settled = useSettled(typed.trim());
  const rooms = useLoaded('box rooms', signal => http.get<Rooms>('/api/chat/rooms', { signal }));
  const ready = useReady();
  const found = useLoaded(settled ? `box ${settled}` : null, signal =>
    directoryApi.find(settled, PEOPLE, signal),
  );
  const { people, units } = (settled && found.value) || EMPTY;

  const all: Record<Exclude<Scope, 'all'>, Result[]> = {
    people: [
      ...people.map(hit => ({ kind: 'person' as const, key: `p${hit.person.id}`, hit })),
      ...units.slice(0, UNITS).map(unit => ({ kind: 'unit' as const, key: `u${unit.id}`, unit })),
    ],
    rooms: matching(rooms.value?.rooms ?? [], settled, room => room.name)
      .slice(0, ROOMS)
      .map(room => ({ kind: 'room' as const, key: `r${room.id}`, room })),
    actions: matching(actions(ready), settled, action => action.label).map(action => ({
      kind: 'action' as const,
      key: `a${action.id}`,
      action,
    })),
  };
  const everything = [...all.people, ...all.rooms, ...all.actions];
  return {
    shown: scope === 'all' ? everything : all[scope],
    counts: {
      all: everything.length,
      people: all.people.length,
      rooms: all.rooms.length,
      actions: all.actions.length,
    },
    asking: settled !== typed.trim() || (settled !== '' && found.value === null && found.error === null),
  };
}
