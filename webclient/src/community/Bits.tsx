import { Check, ShieldCheck } from 'lucide-react';
import { useUnits } from '../directory/units';
import { Link } from '../kernel/router';
import type { QuestionBrief } from '../kernel/wire';
import { cx, Seal } from '../look';
import { marks } from './ask/marks';
import css from './Bits.module.css';
import { useTopics } from './community';
import { texts } from './texts';

/** A text in which the words that were typed are marked. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  return marks(text, typed).map(part =>
    part.hit ? (
      <mark key={part.at} className={css.marked}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

export function useTagNames(): ReadonlyMap<number, string> {
  const topics = useTopics();
  return new Map(topics?.tags.map(({ id, name }) => [id, name]));
}

/** Tags lead to the questions that have them. */
export function Tags({ ids, plain = false }: { ids: readonly number[]; plain?: boolean }) {
  const names = useTagNames();
  return ids.map(id => {
    const name = names.get(id);
    if (name === undefined) return null;
    return plain ? (
      <span key={id} className={css.tag}>
        #{name}
      </span>
    ) : (
      <Link key={id} className={css.tag} href={`/community?tab=NEW&tag=${id}`}>
        #{name}
      </Link>
    );
  });
}

export function useUnitName(): (unit: number | null) => string | null {
  const { value } = useUnits();
  return unit => (unit === null ? null : (value?.byId.get(unit)?.name ?? null));
}

interface NumberBoxProps {
  n: number;
  word: string;
  kind?: 'plain' | 'solved' | 'open' | 'framed';
  className?: string | undefined;
}

export function NumberBox({ n, word, kind = 'plain', className }: NumberBoxProps) {
  return (
    <span className={cx(css.number, className)} data-kind={kind}>
      <b>{n}</b>
      {word}
    </span>
  );
}

/** What a question has reached, in words and shape. */
export function Seals({ brief }: { brief: Pick<QuestionBrief, 'official' | 'state'> }) {
  const t = texts.useT();
  return (
    <>
      {brief.official && (
        <Seal kind="official" icon={<ShieldCheck size={14} aria-hidden="true" />}>
          {t('state.official')}
        </Seal>
      )}
      {brief.state === 'SOLVED' && (
        <Seal kind="solved" icon={<Check size={14} aria-hidden="true" />}>
          {t('state.SOLVED')}
        </Seal>
      )}
      {brief.state === 'OPEN' && <Seal kind="open">{t('state.OPEN')}</Seal>}
      {brief.state === 'ANSWERED' && <Seal kind="plain">{t('state.ANSWERED')}</Seal>}
      {brief.state === 'DUPLICATE' && <Seal kind="plain">{t('state.DUPLICATE')}</Seal>}
    </>
  );
}
