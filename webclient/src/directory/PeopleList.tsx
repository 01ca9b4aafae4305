import { CalendarDays, MessagesSquare, SearchX, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { rooms } from '../chat/chat';
import { listed } from '../chat/rooms';
import { useLoaded } from '../kernel/loaded';
import { useStore } from '../kernel/store';
import type { PersonRow, PresenceState } from '../kernel/wire';
import { ButtonLink } from '../look/Button';
import { Empty } from '../look/Empty';
import { Broken } from '../look/Notice';
import { stateWord } from '../look/presenceText';
import { SkeletonRows } from '../look/Skeleton';
import { presences } from '../presence/presenceStore';
import type { DirectoryView } from './DirectoryScreen';
import { directoryApi } from './directoryApi';
import { words } from './messages';
import { PeopleLines } from './PeopleLines';
import css from './PeopleList.module.css';
import { linesOf, rowOfHit, stateCounts, stateOf } from './rows';
import { StateChips } from './StateChips';
import { useEverybodyOf } from './units';

const MOST_FOUND = 50;
/** The hub tells the live state of so many at once; in larger units only of who is on screen. */
export const MOST_WATCHED = 280;
const NOBODY: PersonRow[] = [];

/** The middle column: people of the unit, or people found by what is typed. */
export function PeopleList({ view }: { view: DirectoryView }) {
  return view.typed.trim() ? <Found key="found" view={view} /> : <OfUnit key={view.unit} view={view} />;
}

function OfUnit({ view }: { view: DirectoryView }) {
  const t = words.useT();
  const unit = view.unit === null ? undefined : view.units.value?.byId.get(view.unit);
  const { value, error, reload } = useEverybodyOf(view.unit);
  const [filter, setFilter] = useState<PresenceState | null>(null);
  const rows = value ?? NOBODY;
  const states = useStore(presences);
  const small = rows.length <= MOST_WATCHED;
  const shown = filter ? rows.filter(row => stateOf(row, states) === filter) : rows;
  return (
    <section className={css.list} aria-label={unit?.name ?? t('title')}>
      <header className={css.head}>
        <div className={css.names}>
          <h1 className={css.title}>{unit?.name ?? t('title')}</h1>
          <p className={css.sub}>{unit && <UnitFacts view={view} />}</p>
        </div>
        {unit && unit.level !== 'DEPARTMENT' && (
          <ButtonLink to={`/week/${unit.id}`} icon={<CalendarDays size={18} />}>
            {t('unit.week')}
          </ButtonLink>
        )}
        {unit && <RoomLink unit={unit.id} />}
      </header>
      {value && (
        <StateChips
          all={new Set(rows.map(row => row.person.id)).size}
          counts={small ? stateCounts(rows, states) : []}
          chosen={filter}
          onChoose={setFilter}
        />
      )}
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && view.unit !== null && <SkeletonRows rows={12} />}
      {value && shown.length === 0 && <NobodyHere filter={filter} />}
      {shown.length > 0 && (
        <PeopleLines lines={linesOf(shown, view.unit ?? 0)} watchAll={small ? rows : null} view={view} />
      )}
    </section>
  );
}

function UnitFacts({ view }: { view: DirectoryView }) {
  const t = words.useT();
  const tree = view.units.value;
  const unit = view.unit === null ? undefined : tree?.byId.get(view.unit);
  if (!tree || !unit) return null;
  const above = tree
    .pathOf(unit.id)
    .slice(0, -1)
    .map(u => u.name);
  const phone = unit.extension && t('unit.main', { n: unit.extension });
  return [...above, unit.place, phone].filter(Boolean).join('・');
}

/** To the unit's own room, for those who are in it. */
function RoomLink({ unit }: { unit: number }) {
  const t = words.useT();
  const { rooms: known } = useStore(rooms.state);
  const room = known && listed(known).find(r => r.kind === 'UNIT' && r.unit === unit);
  if (!room) return null;
  return (
    <ButtonLink to={`/chat/${room.id}`} icon={<MessagesSquare size={18} />}>
      {t('unit.room')}
    </ButtonLink>
  );
}

function NobodyHere({ filter }: { filter: PresenceState | null }) {
  const t = words.useT();
  if (filter) return <Empty icon={<UsersRound />} title={t('filtered.none', { state: stateWord(filter) })} />;
  return (
    <Empty icon={<UsersRound />} title={t('nobody.title')}>
      {t('nobody.text')}
    </Empty>
  );
}

function Found({ view }: { view: DirectoryView }) {
  const t = words.useT();
  const q = view.typed.trim();
  const { value, error, reload } = useLoaded(`find ${q}`, signal => directoryApi.find(q, MOST_FOUND, signal));
  const rows = (value?.people ?? []).map(rowOfHit);
  return (
    <section className={css.list} aria-label={t('found.title', { q })}>
      <header className={css.head}>
        <div className={css.names}>
          <h1 className={css.title}>{t('found.title', { q })}</h1>
          <p className={css.sub}>{value && t('unit.people', { n: rows.length })}</p>
        </div>
      </header>
      {value && value.units.length > 0 && (
        <p className={css.units}>
          {value.units.map(unit => (
            <ButtonLink key={unit.id} size={30} to={`/directory/u/${unit.id}`}>
              {unit.name} {unit.headcount}
            </ButtonLink>
          ))}
        </p>
      )}
      {error && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={6} />}
      {value && rows.length === 0 && (
        <Empty icon={<SearchX />} title={t('found.none')}>
          {t('found.noneText')}
        </Empty>
      )}
      {rows.length > 0 && <PeopleLines lines={linesOf(rows, 0)} watchAll={rows} view={view} />}
    </section>
  );
}
