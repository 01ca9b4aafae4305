import { useEffect, useRef, useState } from 'react';
import { type FoundPlace, findPlaces, quickDeeds, wantedOf } from '../booking/box/box';
import { usePurposes } from '../booking/live';
import { usePlaces } from '../booking/places';
import { rooms } from '../chat/chat';
import { listed } from '../chat/rooms';
import type { HubError } from '../kernel/http';
import { useLoaded } from '../kernel/loaded';
import { useStore } from '../kernel/store';
import type { RoomSummary, SearchAnswer } from '../kernel/wire';
import { useReady } from '../presence/ReadyStates';
import { type Kind, NOWHERE } from '../search/place';
import { searchApi } from '../search/searchApi';
import { seatDeeds, useSeatsByNumber, whereDeeds } from '../seating/box';
import { actions, goingOn, matching, type Result, type Scope } from './commands';

/** Of each kind when all are shown: people above all, of the others what leaves room for the next. */
const FEW = 5;
const FIRST = 3;
/** Of the one that was chosen. */
const MANY = 25;
const MOST_ROOMS = 12;
const SETTLE_MS = 120;

export interface Results {
  shown: Result[];
  counts: Record<Scope, number>;
  /** An answer for what is typed now is still on its way; until then the last one stands. */
  asking: boolean;
  error: HubError | null;
  /** The index cannot answer yet. */
  building: boolean;
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

/** One request for what is typed; my own rooms and the actions are known here. Nothing typed shows my newest rooms. */
export function useResults(typed: string, scope: Scope): Results {
  const now = typed.trim();
  const settled = useSettled(now);
  const ready = useReady();
  const { rooms: known } = useStore(rooms.state);
  const kind: Kind = scope === 'actions' || scope === 'places' ? 'all' : scope;
  const places = usePlaces();
  const purposes = usePurposes().value?.purposes;
  const found = useLoaded(settled ? `box ${kind} ${settled}` : null, signal =>
    searchApi.find({ ...NOWHERE, q: settled, kind }, kind === 'all' ? FEW : MANY, null, signal),
  );
  const last = useRef<SearchAnswer | null>(null);
  if (settled === '') last.current = null;
  else if (found.value) last.current = found.value;
  const answer = last.current;

  const most = now && scope === 'all' ? FIRST : MOST_ROOMS;
  const mine = matching(known ? listed(known) : [], now, roomName).slice(0, most);
  const booking = quickDeeds(purposes ?? [], now);
  const numbered = useSeatsByNumber(now);
  const where = now ? whereDeeds(answer?.people ?? []) : [];
  const deeds = [
    ...numbered,
    ...(isWish(now) ? booking : []),
    ...matching(
      [...seatDeeds(), ...actions(ready), ...(isWish(now) ? [] : booking)],
      now,
      action => action.label,
    ),
    ...where,
  ];
  const spaces = findPlaces(places, now);
  const all = { ...resultsOf(answer, mine, scope), places: placeResults(spaces, scope) };
  const acts = deeds.map((action): Result => ({ kind: 'action', key: `a${action.id}`, action }));
  const everything = [
    ...all.people,
    ...acts,
    ...all.places,
    ...all.rooms,
    ...all.messages,
    ...all.questions,
    ...all.files,
  ];
  const shown = scope === 'all' ? everything : scope === 'actions' ? acts : all[scope];
  return {
    shown: scope === 'actions' ? shown : [...shown, ...goingOn(now, kind)],
    counts: { ...countsOf(answer, all), places: spaces.length, actions: acts.length },
    asking: settled !== now || (settled !== '' && found.value === null && found.error === null),
    error: found.error,
    building: answer?.building ?? false,
  };
}

/** 「ブースを30分」 is done first; nothing else is looked for by those words. */
const isWish = (typed: string) => wantedOf(typed) !== null;

const roomName = (room: RoomSummary) => room.other?.name ?? room.name;

const placeResults = (found: readonly FoundPlace[], scope: Scope): Result[] =>
  found
    .slice(0, scope === 'all' ? FIRST : MANY)
    .map(place => ({ kind: 'place', key: `s${place.id}`, place }));

type Lists = Record<Exclude<Scope, 'all' | 'actions' | 'places'>, Result[]>;

function resultsOf(answer: SearchAnswer | null, mine: readonly RoomSummary[], scope: Scope): Lists {
  const all = scope === 'all';
  const few = <T>(list: readonly T[] | undefined, most = FIRST) => (list ?? []).slice(0, all ? most : MANY);
  const ids = new Set(mine.map(room => room.id));
  return {
    people: [
      ...few(answer?.people, FEW).map((hit): Result => ({ kind: 'person', key: `p${hit.person.id}`, hit })),
      ...few(answer?.units).map((unit): Result => ({ kind: 'unit', key: `u${unit.id}`, unit })),
    ],
    rooms: [
      ...mine.map((room): Result => ({ kind: 'room', key: `r${room.id}`, room })),
      ...few(answer?.rooms.filter(hit => !ids.has(hit.id))).map(
        (hit): Result => ({ kind: 'found', key: `r${hit.id}`, hit }),
      ),
    ],
    messages: few(answer?.messages.hits).map(
      (hit): Result => ({ kind: 'message', key: `m${hit.room}-${hit.root}-${hit.n}`, hit }),
    ),
    questions: few(answer?.questions.hits).map(
      (hit): Result => ({ kind: 'question', key: `q${hit.brief.id}`, hit }),
    ),
    files: few(answer?.files.hits).map(
      (hit): Result => ({ kind: 'file', key: `f${hit.file.id}-${hit.room}-${hit.root}-${hit.n}`, hit }),
    ),
  };
}

function countsOf(
  answer: SearchAnswer | null,
  all: Lists,
): Omit<Record<Scope, number>, 'actions' | 'places'> {
  return {
    all: 0,
    people: Math.max(answer?.counts.people ?? 0, all.people.length),
    rooms: Math.max(answer?.counts.rooms ?? 0, all.rooms.length),
    messages: answer?.counts.messages ?? 0,
    questions: answer?.counts.questions ?? 0,
    files: answer?.counts.files ?? 0,
  };
}
