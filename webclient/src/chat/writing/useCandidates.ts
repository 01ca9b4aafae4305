import { useEffect, useMemo, useState } from 'react';
import { http } from '../../kernel/http';
import type { Missing, PeopleFound, PersonBrief, RoomSummary } from '../../kernel/wire';
import { recentAuthors, viewer } from '../chat';
import { type Candidate, meansEverybody, ofPerson, ofRoom, ofUnit, ranked } from './mention';
import { writing } from './texts';

const SETTLE_MS = 120;
/** Those in the room may stand behind many others of the same name. */
const MOST_HITS = 100;

/** Who can be named by what is typed: found by name, reading in kana or romaji, section or extension, as everywhere. */
export function useCandidates(room: RoomSummary | null, typed: string | null): readonly Candidate[] | null {
  const [found, setFound] = useState<{ typed: string; people: Candidate[]; units: Candidate[] } | null>(null);

  useEffect(() => {
    if (!typed) return;
    const stop = new AbortController();
    const soon = setTimeout(() => {
      find(room?.id ?? null, typed, stop.signal).then(
        hits => !stop.signal.aborted && setFound({ typed, ...hits }),
        () => undefined,
      );
    }, SETTLE_MS);
    return () => {
      clearTimeout(soon);
      stop.abort();
    };
  }, [room?.id, typed]);

  return useMemo(() => {
    if (typed === null) return null;
    const everybody =
      room && room.kind !== 'DIRECT' && meansEverybody(typed)
        ? ofRoom(writing.t('mention.everybody'), writing.t('mention.everybodyHint', { n: room.members }))
        : null;
    if (typed === '') return ranked(everybody, room ? recent(room) : [], []);
    if (found?.typed === typed) return ranked(everybody, found.people, found.units);
    return everybody ? [everybody] : null;
  }, [typed, found, room]);
}

function recent(room: RoomSummary): Candidate[] {
  const others: PersonBrief[] = room.other ? [room.other] : recentAuthors(room.id);
  return others.map(person => ofPerson(person, false));
}

async function find(room: number | null, typed: string, signal: AbortSignal) {
  const found = await http.get<PeopleFound>(
    `/api/directory/people?q=${encodeURIComponent(typed)}&limit=${MOST_HITS}`,
    { signal },
  );
  const people = found.people.map(hit => hit.person).filter(person => person.id !== viewer.get());
  const missing = await missingFrom(
    room,
    people.map(person => person.id),
    signal,
  );
  return {
    people: people.map(person => ofPerson(person, missing.has(person.id))),
    units: found.units.map(unit => ofUnit(unit, writing.t('mention.unit', { n: unit.headcount }))),
  };
}

/** Who of these is not in the room; nobody where everybody reads. */
export async function missingFrom(
  room: number | null,
  people: readonly number[],
  signal: AbortSignal,
): Promise<ReadonlySet<number>> {
  if (room === null || people.length === 0) return new Set();
  const answer = await http.get<Missing>(`/api/chat/rooms/${room}/missing?people=${people.join()}`, {
    signal,
  });
  return new Set(answer.people);
}
