import { Check, ChevronRight, Sparkles } from 'lucide-react';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { isComposing } from '../../chat/composerKeys';
import { Link } from '../../kernel/router';
import type { QuestionBrief, SimilarQuestion } from '../../kernel/wire';
import { PHONE, useMedia } from '../../look';
import { Button, ButtonLink } from '../../look/Button';
import { Marked, NumberBox, Seals, useUnitName } from '../Bits';
import { texts } from '../texts';
import css from './Ask.module.css';
import { lookingFor, solve } from './solved';
import type { Found } from './useSimilar';

const MOST = { desk: 5, phone: 3 };
const STOPS = '[data-hit]';

interface SimilarListProps {
  found: Found;
  /** What stands in the field now. */
  wording: string;
  /** ↑ on the first one. */
  onLeave: () => void;
  ref?: Ref<HTMLElement>;
}

/** What was asked before: the first unfolded with its answer, the others in a row each. */
export function SimilarList({ found, wording, onLeave, ref }: SimilarListProps) {
  const t = texts.useT();
  const phone = useMedia(PHONE);
  const [chosen, setChosen] = useState<number | null>(null);
  const hits = found.similar.hits.slice(0, phone ? MOST.phone : MOST.desk);
  if (hits.length === 0) {
    return (
      <p className={css.none} role="status">
        {t('similar.none')}
      </p>
    );
  }
  const unfolded = hits.some(({ question }) => question.id === chosen) ? chosen : hits[0]?.question.id;
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event.nativeEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
    const at = all.findIndex(one => one.closest('li')?.contains(document.activeElement));
    event.preventDefault();
    if (at + step < 0) onLeave();
    else all[at + step]?.focus();
  };
  return (
    <section ref={ref} className={css.similar} aria-label={t('similar.label')}>
      <header className={css.similarHead}>
        <h2 aria-live="polite">{t('similar.title', { n: hits.length })}</h2>
        <span>{t('similar.changes')}</span>
        <span className={css.keys} aria-hidden="true">
          <kbd>↓</kbd> {t('similar.choose')} <kbd>Enter</kbd> {t('similar.open')}
        </span>
      </header>
      <ol onKeyDown={walk}>
        {hits.map(hit => (
          <li key={hit.question.id} onFocus={() => setChosen(hit.question.id)}>
            {hit.question.id === unfolded ? (
              <Unfolded hit={hit} found={found} wording={wording} phone={phone} first={hit === hits[0]} />
            ) : (
              <Row hit={hit} found={found} wording={wording} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface HitProps {
  hit: SimilarQuestion;
  found: Found;
  wording: string;
}

const pathOf = ({ id }: QuestionBrief): string => `/community/q/${id}`;

function Unfolded({ hit, found, wording, phone, first }: HitProps & { phone: boolean; first: boolean }) {
  const t = texts.useT();
  const unitName = useUnitName();
  const { question: brief, answer, answerId, sure } = hit;
  const sought = { question: brief.id, answer: answerId, wording, search: found.search };
  const look = () => lookingFor.set(sought);
  const unit = unitName(brief.concerned);
  return (
    <article className={css.unfolded} data-sure={(first && sure) || undefined}>
      {first && sure && (
        <p className={css.sure}>
          <Sparkles size={16} aria-hidden="true" />
          {t('similar.sure')}
        </p>
      )}
      {!phone && <NumberBox n={brief.useful} word={t('row.useful')} kind="framed" className={css.number} />}
      <div className={css.said}>
        <p className={css.seals}>
          <Seals brief={brief} />
          {phone && <span>{t('row.usefulN', { n: brief.useful })}</span>}
          {unit && <span>{unit}</span>}
        </p>
        <h3 className={css.hitTitle}>
          <Link data-hit href={pathOf(brief)} onClick={look}>
            <Marked text={brief.title} typed={found.typed} />
          </Link>
        </h3>
        <p className={css.line}>
          <Marked text={answer ?? brief.excerpt} typed={found.typed} />
        </p>
      </div>
      <p className={css.actions}>
        {brief.answers > 0 && (
          <Button
            kind="filled"
            size={phone ? 44 : 36}
            icon={<Check size={18} aria-hidden="true" />}
            onClick={() => solve(sought)}
          >
            {t('solve.do')}
          </Button>
        )}
        <span className={css.open} onClickCapture={look}>
          <ButtonLink size={phone ? 44 : 36} wide to={pathOf(brief)}>
            {t(phone ? 'similar.read' : 'similar.open')}
          </ButtonLink>
        </span>
      </p>
    </article>
  );
}

function Row({ hit: { question: brief, answer, answerId }, found, wording }: HitProps) {
  const t = texts.useT();
  const solved = brief.state === 'SOLVED';
  return (
    <Link
      data-hit
      className={css.row}
      href={pathOf(brief)}
      onClick={() => lookingFor.set({ question: brief.id, answer: answerId, wording, search: found.search })}
    >
      <span className={css.desk}>
        <NumberBox
          n={brief.answers}
          word={t(solved ? 'row.solved' : 'row.answers')}
          kind={solved ? 'solved' : brief.answers === 0 ? 'open' : 'plain'}
        />
      </span>
      <span className={css.rowWords}>
        <span className={css.rowTitle}>
          <Marked text={brief.title} typed={found.typed} />
        </span>
        <span className={css.rowLine}>
          <span className={css.phone}>
            {solved ? t('row.solvedN', { n: brief.answers }) : t('row.answersN', { n: brief.answers })}{' '}
          </span>
          {answer && `「${answer}」`}
        </span>
      </span>
      <ChevronRight size={18} aria-hidden="true" />
    </Link>
  );
}
