import { CircleCheck, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { PersonCard } from '../directory/PersonCard';
import { dayAndClock } from '../kernel/time';
import type { MessageHit, QuestionHit } from '../kernel/wire';
import { Seal } from '../look/Seal';
import { Spans } from '../search/Spans';
import css from './CommandBox.module.css';
import type { Result } from './commands';
import { words } from './messages';
import { useSettled } from './useResults';

/** Right of the results, on a desk: the card of the chosen person with what can be done at once, or what was said. */
export function CommandPreview({ result, onGo }: { result: Result | undefined; onGo: () => void }) {
  const shown = useSettled(result);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside answer to the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: closes the box after a link inside was followed
    <div className={css.preview} onClick={event => (event.target as Element).closest('a') && onGo()}>
      {previewOf(shown)}
    </div>
  );
}

function previewOf(result: Result | undefined): ReactNode {
  switch (result?.kind) {
    case 'person':
      return <PersonCard key={result.hit.person.id} person={result.hit.person.id} short />;
    case 'room':
      return (
        result.room.other && <PersonCard key={result.room.other.id} person={result.room.other.id} short />
      );
    case 'message':
      return <Said hit={result.hit} />;
    case 'question':
      return <Known hit={result.hit} />;
    default:
      return null;
  }
}

function Said({ hit }: { hit: MessageHit }) {
  return (
    <article className={css.text}>
      <p className={css.quiet}>{hit.title}</p>
      <h3>{hit.author.name}</h3>
      <p className={css.quiet}>{dayAndClock(hit.at)}</p>
      <p className={css.said}>
        <Spans text={hit.line} marks={hit.marks} />
      </p>
    </article>
  );
}

function Known({ hit: { brief, titleMarks, line, marks } }: { hit: QuestionHit }) {
  const t = words.useT();
  return (
    <article className={css.text}>
      <p className={css.seals}>
        {brief.official && (
          <Seal kind="official" icon={<ShieldCheck size={12} />}>
            {t('box.official')}
          </Seal>
        )}
        {brief.state === 'SOLVED' && (
          <Seal kind="solved" icon={<CircleCheck size={12} />}>
            {t('box.solved')}
          </Seal>
        )}
        <span className={css.quiet}>{t('box.useful', { n: brief.useful })}</span>
      </p>
      <h3>
        <Spans text={brief.title} marks={titleMarks} />
      </h3>
      <p className={css.said}>{line ? <Spans text={line} marks={marks} /> : t('box.unanswered')}</p>
    </article>
  );
}
