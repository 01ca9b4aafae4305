import { Check, Plus, UserRoundX, X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { http } from '../kernel/http';
import { useLoaded } from '../kernel/loaded';
import { useStore } from '../kernel/store';
import type { PeopleFound, PersonBrief } from '../kernel/wire';
import { Avatar, Broken, Empty, PersonRow, SearchField } from '../look';
import { usePresence } from '../presence/presenceStore';
import { viewer } from './chat';
import css from './PeoplePicker.module.css';
import { texts } from './texts';
import { walkStops } from './walkStops';

const MOST_HITS = 20;

interface PeoplePickerProps {
  chosen: readonly PersonBrief[];
  onChange: (chosen: readonly PersonBrief[]) => void;
  /** One thing of many on a page: it waits until it is wanted. */
  quiet?: boolean;
}

/** Finds people while one types and collects those one picks. */
export function PeoplePicker({ chosen, onChange, quiet }: PeoplePickerProps) {
  const t = texts.useT();
  const me = useStore(viewer);
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const { value, error, reload } = useLoaded(query || null, signal =>
    http.get<PeopleFound>(`/api/directory/people?q=${encodeURIComponent(query)}&limit=${MOST_HITS}`, {
      signal,
    }),
  );
  const hits = useMemo(
    () => (value?.people ?? []).map(hit => hit.person).filter(person => person.id !== me),
    [value, me],
  );
  const presence = usePresence(useMemo(() => hits.map(person => person.id), [hits]));
  const isChosen = (person: PersonBrief) => chosen.some(one => one.id === person.id);
  const toggle = (person: PersonBrief) =>
    onChange(isChosen(person) ? chosen.filter(one => one.id !== person.id) : [...chosen, person]);

  return (
    <search className={css.picker} onKeyDown={event => walkStops(event, 'input, [data-hit]')}>
      {chosen.length > 0 && (
        <ul className={css.chosen} aria-label={t('pick.chosen', { n: chosen.length })}>
          {chosen.map(person => (
            <li key={person.id}>
              <button
                type="button"
                className={css.token}
                aria-label={t('pick.remove', { name: person.name })}
                onClick={() => toggle(person)}
              >
                <Avatar person={person} size={24} />
                {person.name}
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <SearchField label={t('pick.find')} value={text} onChange={setText} autoFocus={!quiet} />
      <p className="visually-hidden" aria-live="polite">
        {value && t('pick.found', { n: hits.length })}
      </p>
      <div className={css.hits} data-quiet={(quiet && query === '') || undefined}>
        {error && !value && <Broken error={error} onRetry={reload} />}
        {hits.map(person => (
          <button
            key={person.id}
            type="button"
            className={css.hit}
            aria-pressed={isChosen(person)}
            data-hit
            onClick={() => toggle(person)}
          >
            <PersonRow
              person={person}
              presence={presence.get(person.id)}
              aside={[person.unit, person.title].filter(Boolean).join(' ')}
            />
            <span className={css.sign}>{isChosen(person) ? <Check size={18} /> : <Plus size={18} />}</span>
          </button>
        ))}
        {query && value && hits.length === 0 && (
          <Empty icon={<UserRoundX size={30} />} title={t('pick.nobody')}>
            {t('pick.nobodyHint')}
          </Empty>
        )}
      </div>
    </search>
  );
}
