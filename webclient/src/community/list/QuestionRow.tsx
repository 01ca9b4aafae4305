import { ShieldCheck } from 'lucide-react';
import { Link } from '../../kernel/router';
import { dayAndClock, useNow } from '../../kernel/time';
import type { QuestionBrief } from '../../kernel/wire';
import { Seal } from '../../look';
import { NumberBox, Tags, useUnitName } from '../Bits';
import { useBrief } from '../briefs';
import { texts } from '../texts';
import { whenText } from '../times';
import css from './List.module.css';

/** A question in two lines, before it how useful it is and how far. */
export function QuestionRow({ brief }: { brief: QuestionBrief }) {
  const t = texts.useT();
  const now = useNow();
  const solved = brief.state === 'SOLVED';
  const answersKind = solved ? 'solved' : brief.answers === 0 ? 'open' : 'plain';
  return (
    <li className={css.row}>
      <span className={css.numbers}>
        <NumberBox n={brief.useful} word={t('row.useful')} className={css.useful} />
        <NumberBox n={brief.answers} word={t(solved ? 'row.solved' : 'row.answers')} kind={answersKind} />
      </span>
      <span className={css.words}>
        <span className={css.titleLine}>
          <Link className={css.title} href={`/community/q/${brief.id}`}>
            {brief.title}
          </Link>
          {brief.official && (
            <Seal kind="official" icon={<ShieldCheck size={14} aria-hidden="true" />}>
              {t('row.official')}
            </Seal>
          )}
        </span>
        <span className={css.about}>
          <Tags ids={brief.tags.slice(0, 4)} />
          <Asker brief={brief} />
          <span className={css.usefulPhone}>{t('row.usefulN', { n: brief.useful })}</span>
          <time className={css.whenPhone} dateTime={brief.moved}>
            {whenText(brief.moved, now)}
          </time>
        </span>
      </span>
      <time className={css.when} dateTime={brief.moved} title={dayAndClock(brief.moved)}>
        {whenText(brief.moved, now)}
      </time>
    </li>
  );
}

/** Who asked, as far as it may be told. */
export function Asker({ brief }: { brief: Pick<QuestionBrief, 'asker' | 'section'> }) {
  const t = texts.useT();
  const person = useBrief(brief.asker);
  const unitName = useUnitName();
  if (brief.asker === null) return <span className={css.asker}>{t('row.anonymous')}</span>;
  const unit = unitName(brief.section) ?? person?.unit ?? '';
  return (
    <span className={css.asker}>
      {unit} {person?.name ?? ''}
    </span>
  );
}
