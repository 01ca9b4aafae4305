import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { walkStops } from '../../chat/walkStops';
import { directoryApi } from '../../directory/directoryApi';
import { useLoaded } from '../../kernel/loaded';
import type { PersonBrief } from '../../kernel/wire';
import { PersonRow } from '../../look/PersonRow';
import { SearchField } from '../../look/TextField';
import { words } from './messages';
import css from './Unit.module.css';

const MOST_HITS = 6;

export interface AddPersonProps {
  chosen: readonly PersonBrief[];
  onAdd: (person: PersonBrief) => void;
}

/** Finds somebody while one types; Enter takes the first, arrows reach the others. */
export function AddPerson({ chosen, onAdd }: AddPersonProps) {
  const t = words.useT();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const { value } = useLoaded(query ? `add ${query}` : null, signal =>
    directoryApi.find(query, MOST_HITS + chosen.length, signal),
  );
  const hits = (value?.people ?? [])
    .map(hit => hit.person)
    .filter(person => !chosen.some(known => known.id === person.id))
    .slice(0, MOST_HITS);
  const add = (person: PersonBrief | undefined) => {
    if (!person) return;
    onAdd(person);
    setText('');
  };
  return (
    <search className={css.adding} onKeyDown={event => walkStops(event, 'input, [data-hit]')}>
      <SearchField
        label={t('order.add')}
        value={text}
        onChange={setText}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add(hits[0]);
        }}
      />
      {query && value && hits.length === 0 && <p className={css.hint}>{t('order.nobody')}</p>}
      {hits.map(person => (
        <button key={person.id} type="button" className={css.hit} data-hit onClick={() => add(person)}>
          <PersonRow person={person} />
          <Plus size={18} aria-hidden="true" />
        </button>
      ))}
    </search>
  );
}
