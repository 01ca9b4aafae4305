import { X } from 'lucide-react';
import { useState } from 'react';
import { walkStops } from '../../chat/walkStops';
import { directoryApi } from '../../directory/directoryApi';
import { useLoaded } from '../../kernel/loaded';
import { Avatar, IconButton, SearchField, Sheet } from '../../look';
import { useQuiet } from '../../search/useQuiet';
import { texts } from '../texts';
import css from './Pane.module.css';

const MOST = 12;

/** Somebody by name, reading or section; the map then opens at the seat. */
export function FindSheet({ onFind, onClose }: { onFind: (person: number) => void; onClose: () => void }) {
  const t = texts.useT();
  const [typed, setTyped] = useState('');
  const wanted = useQuiet(typed.trim());
  const { value } = useLoaded(wanted ? `seat of ${wanted}` : null, signal =>
    directoryApi.find(wanted, MOST, signal),
  );
  return (
    <Sheet kind="box" label={t('find.title')} onClose={onClose}>
      <search className={css.finder} onKeyDown={event => walkStops(event, 'input, [data-person]')}>
        <header className={css.findHead}>
          <h2>{t('find.title')}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <SearchField label={t('find.label')} value={typed} onChange={setTyped} autoFocus />
        {value?.people.map(({ person }) => (
          <button
            key={person.id}
            type="button"
            data-person
            className={css.hit}
            onClick={() => onFind(person.id)}
          >
            <Avatar person={person} size={32} />
            <span>
              {person.name}
              <span className={css.quiet}>{person.unit}</span>
            </span>
          </button>
        ))}
      </search>
    </Sheet>
  );
}
