import { Plus } from 'lucide-react';
import { useState } from 'react';
import { walkStops } from '../../../chat/walkStops';
import { useLoaded } from '../../../kernel/loaded';
import type { QuestionBrief } from '../../../kernel/wire';
import { SearchField } from '../../../look';
import { NOWHERE } from '../../../search/place';
import { Spans } from '../../../search/Spans';
import { searchApi } from '../../../search/searchApi';
import { useQuiet } from '../../../search/useQuiet';
import css from './Faq.module.css';
import { texts } from './texts';

const MOST = 6;

/** Finds questions while one types; pressed, one joins the collection. */
export function AddQuestion({
  known,
  onAdd,
}: {
  known: ReadonlySet<number>;
  onAdd: (question: QuestionBrief) => void;
}) {
  const t = texts.useT();
  const [typed, setTyped] = useState('');
  const q = useQuiet(typed.trim());
  const found = useLoaded(q ? `add ${q}` : null, signal =>
    searchApi.find({ ...NOWHERE, q, kind: 'questions' }, MOST, null, signal),
  );
  const hits = (found.value?.questions.hits ?? []).filter(({ brief }) => !known.has(brief.id));
  return (
    <search className={css.add} onKeyDown={event => walkStops(event, 'input, [data-hit]')}>
      <SearchField label={t('edit.add')} value={typed} onChange={setTyped} />
      {hits.map(({ brief, titleMarks }) => (
        <button
          key={brief.id}
          type="button"
          data-hit
          className={css.hit}
          title={t('edit.found')}
          onClick={() => onAdd(brief)}
        >
          <Plus size={16} aria-hidden="true" />
          <span>
            <Spans text={brief.title} marks={titleMarks} />
          </span>
        </button>
      ))}
    </search>
  );
}
