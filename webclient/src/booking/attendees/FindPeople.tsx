import { Check, Plus, UserRoundX, Users } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { walkStops } from '../../chat/walkStops';
import { directoryApi, everybodyOf } from '../../directory/directoryApi';
import { useLoaded } from '../../kernel/loaded';
import type { PersonBrief, Unit } from '../../kernel/wire';
import { Broken, Empty, PersonRow, SearchField } from '../../look';
import { usePresence } from '../../presence/presenceStore';
import css from './Attendees.module.css';
import { texts } from './texts';

interface FindPeopleProps {
  isChosen: (person: number) => boolean;
  /** Who is not offered: oneself. */
  except: number | null;
  onAdd: (people: readonly number[]) => void;
  onRemove: (person: number) => void;
}

const MOST_HITS = 8;
const MOST_UNITS = 3;

/** Finds people and sections while one types; arrows walk, Enter takes, the field is ready for the next name. */
export function FindPeople({ isChosen, except, onAdd, onRemove }: FindPeopleProps) {
  const t = texts.useT();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const { value, error, reload } = useLoaded(query || null, signal =>
    directoryApi.find(query, MOST_HITS + 1, signal),
  );
  const hits = useMemo(
    () =>
      (value?.people ?? [])
        .map(hit => hit.person)
        .filter(person => person.id !== except)
        .slice(0, MOST_HITS),
    [value, except],
  );
  const units = (value?.units ?? []).filter(unit => unit.headcount > 0).slice(0, MOST_UNITS);
  const toggle = (person: PersonBrief) => {
    if (isChosen(person.id)) onRemove(person.id);
    else onAdd([person.id]);
    setText('');
  };
  return (
    <search
      className={css.find}
      onKeyDown={event => {
        walkStops(event, 'input, [data-hit]');
        // Inside a form Enter would send it; here it takes the first hit.
        if (
          event.key !== 'Enter' ||
          event.nativeEvent.isComposing ||
          event.target instanceof HTMLButtonElement
        )
          return;
        event.preventDefault();
        const [first] = hits;
        if (first) toggle(first);
      }}
    >
      <SearchField label={t('find')} value={text} onChange={setText} />
      <p className="visually-hidden" aria-live="polite">
        {query && value && t('found', { n: hits.length })}
      </p>
      {error && !value && <Broken error={error} onRetry={reload} />}
      {query && value && (
        <div className={css.hits}>
          <Hits hits={hits} isChosen={isChosen} onToggle={toggle} />
          {units.map(unit => (
            <SectionHit
              key={unit.id}
              unit={unit}
              onAdd={people => {
                onAdd(people);
                setText('');
              }}
            />
          ))}
          {hits.length + units.length === 0 && (
            <Empty icon={<UserRoundX size={30} />} title={t('nobody')}>
              {t('nobodyHint')}
            </Empty>
          )}
        </div>
      )}
    </search>
  );
}

interface HitsProps {
  hits: readonly PersonBrief[];
  isChosen: (person: number) => boolean;
  onToggle: (person: PersonBrief) => void;
}

function Hits({ hits, isChosen, onToggle }: HitsProps) {
  const presence = usePresence(useMemo(() => hits.map(person => person.id), [hits]));
  return hits.map(person => (
    <button
      key={person.id}
      type="button"
      className={css.hit}
      aria-pressed={isChosen(person.id)}
      data-hit
      onClick={() => onToggle(person)}
    >
      <PersonRow
        person={person}
        presence={presence.get(person.id)}
        aside={[person.unit, person.title].filter(Boolean).join(' ')}
      />
      <span className={css.sign}>{isChosen(person.id) ? <Check size={18} /> : <Plus size={18} />}</span>
    </button>
  ));
}

/** A whole section at once. */
function SectionHit({ unit, onAdd }: { unit: Unit; onAdd: (people: readonly number[]) => void }) {
  const t = texts.useT();
  const [loading, setLoading] = useState(false);
  const add = () => {
    setLoading(true);
    void everybodyOf(unit.id)
      .then(rows => onAdd(rows.map(row => row.person.id)))
      .catch(() => setLoading(false));
  };
  return (
    <button type="button" className={css.hit} data-hit onClick={add}>
      <span className={css.section}>
        <Users size={20} aria-hidden="true" />
        <span>
          <b>{t('section', { unit: unit.name })}</b>{' '}
          <span className={css.unit}>
            {loading ? t('section.loading') : t('sectionHint', { n: unit.headcount })}
          </span>
        </span>
      </span>
      <span className={css.sign}>
        <Plus size={18} />
      </span>
    </button>
  );
}
