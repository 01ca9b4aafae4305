import { ChevronDown, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { walkStops } from '../chat/walkStops';
import { directoryApi } from '../directory/directoryApi';
import { usePerson } from '../directory/units';
import { useLoaded } from '../kernel/loaded';
import { Avatar, IconButton, Popover, SearchField } from '../look';
import css from './FilterBar.module.css';
import { texts } from './texts';
import { useQuiet } from './useQuiet';

const MOST = 8;

/** Whose: found by name, reading or section while one types. */
export function PersonFilter({
  person,
  onChange,
}: {
  person: number | null;
  onChange: (person: number | null) => void;
}) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const known = usePerson(person).value;
  const choose = (id: number | null) => {
    setOpen(false);
    onChange(id);
  };
  return (
    <span className={css.choice}>
      <span className={css.label} aria-hidden="true">
        {t('filter.person')}
      </span>
      <button
        ref={anchor}
        type="button"
        className={css.select}
        data-on={person !== null || undefined}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${t('filter.person')}: ${known?.name ?? t('filter.person.any')}`}
        onClick={() => setOpen(true)}
      >
        {known?.name ?? t('filter.person.any')}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {person !== null && (
        <IconButton label={t('filter.person.clear')} icon={<X size={16} />} onClick={() => choose(null)} />
      )}
      <Popover
        open={open}
        onClose={() => setOpen(false)}
        anchor={anchor}
        label={t('filter.person')}
        placement="bottom start"
      >
        <Finder onChoose={choose} />
      </Popover>
    </span>
  );
}

function Finder({ onChoose }: { onChoose: (person: number) => void }) {
  const t = texts.useT();
  const [typed, setTyped] = useState('');
  const wanted = useQuiet(typed.trim());
  const { value } = useLoaded(wanted ? `whose ${wanted}` : null, signal =>
    directoryApi.find(wanted, MOST, signal),
  );
  return (
    <search className={css.finder} onKeyDown={event => walkStops(event, 'input, [data-person]')}>
      <SearchField label={t('filter.person.find')} value={typed} onChange={setTyped} autoFocus />
      {value?.people.map(({ person }) => (
        <button
          key={person.id}
          type="button"
          data-person
          className={css.person}
          onClick={() => onChoose(person.id)}
        >
          <Avatar person={person} size={26} />
          <span>{person.name}</span>
          <span className={css.post}>{[person.unit, person.title].filter(Boolean).join(' ')}</span>
        </button>
      ))}
    </search>
  );
}
