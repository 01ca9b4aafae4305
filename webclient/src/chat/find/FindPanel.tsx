import { Hammer, SearchX, X } from 'lucide-react';
import { useState } from 'react';
import type { RoomSummary } from '../../kernel/wire';
import { Broken, Button, Empty, IconButton, SearchField, SkeletonRows } from '../../look';
import { NOWHERE } from '../../search/place';
import { useFound } from '../../search/useFound';
import { useQuiet } from '../../search/useQuiet';
import { walkStops } from '../walkStops';
import css from './Find.module.css';
import { FoundRow } from './FoundRow';
import { texts } from './texts';

/** Finds what was said in one room, the newest first; pressed, it is shown where it was said. */
export function FindPanel({ room, onClose }: { room: RoomSummary; onClose: () => void }) {
  const t = texts.useT();
  const [text, setText] = useState('');
  const q = useQuiet(text.trim());
  const { answer, error, busy, more, reload } = useFound({ ...NOWHERE, q, kind: 'messages', room: room.id });
  const { hits, next } = (q !== '' && answer?.messages) || NOTHING;
  const none = q !== '' && answer !== null && hits.length === 0 && !busy;
  return (
    <aside className={css.panel} aria-label={t('title')} onKeyDown={event => walkStops(event, 'input, a')}>
      <header className={css.head}>
        <h2 className={css.title}>{t('title')}</h2>
        <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
      </header>
      <div className={css.field}>
        <SearchField label={t('label')} value={text} onChange={setText} autoFocus />
      </div>
      <div className={css.list}>
        {error && !answer && <Broken error={error} onRetry={reload} />}
        {busy && hits.length === 0 && <SkeletonRows rows={5} height="3.75rem" />}
        {none &&
          (answer.building ? (
            <Empty icon={<Hammer size={30} />} title={t('building')}>
              {t('buildingHint')}
            </Empty>
          ) : (
            <Empty icon={<SearchX size={30} />} title={t('none')}>
              {t('noneHint')}
            </Empty>
          ))}
        <ul>
          {hits.map(hit => (
            <li key={`${hit.root}/${hit.n}`}>
              <FoundRow hit={hit} />
            </li>
          ))}
        </ul>
        {next !== null && (
          <Button className={css.more} disabled={busy} onClick={() => more(next)}>
            {t('more')}
          </Button>
        )}
      </div>
    </aside>
  );
}

const NOTHING = { hits: [], next: null };
