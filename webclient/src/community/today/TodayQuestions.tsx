import { Link } from '../../kernel/router';
import { useNow } from '../../kernel/time';
import { Broken, ButtonLink, Card, SkeletonRows } from '../../look';
import { NO_FILTER } from '../list/lanes';
import { Asker } from '../list/QuestionRow';
import { useList } from '../list/useList';
import { texts } from '../texts';
import { whenText } from '../times';
import css from './TodayQuestions.module.css';

const MOST = 3;

/** Questions I may know the answer to, those without one first. */
export default function TodayQuestions() {
  const t = texts.useT();
  const now = useNow();
  const { list, error, reload } = useList({ tab: 'MINE_TO_ANSWER', filter: NO_FILTER });
  const open = list?.questions.filter(({ state, locked }) => state !== 'SOLVED' && !locked) ?? [];
  return (
    <Card
      title={t('today.title')}
      action={
        <ButtonLink kind="plain" size={30} to="/community?tab=MINE_TO_ANSWER">
          {t('today.all')}
        </ButtonLink>
      }
    >
      {!list && (error ? <Broken error={error} onRetry={reload} /> : <SkeletonRows rows={2} />)}
      {list && open.length === 0 && <p className={css.none}>{t('today.none')}</p>}
      <ul className={css.rows}>
        {open.slice(0, MOST).map(brief => (
          <li key={brief.id} className={css.row}>
            <span className={css.words}>
              <Link className={css.title} href={`/community/q/${brief.id}`}>
                {brief.title}
              </Link>
              <span className={css.about}>
                <span className={css.count} data-none={brief.answers === 0 || undefined}>
                  {brief.answers === 0 ? t('row.noAnswer') : t('row.answersN', { n: brief.answers })}
                </span>
                <Asker brief={brief} />
                <time dateTime={brief.asked}>{whenText(brief.asked, now)}</time>
              </span>
            </span>
            <Link
              className={css.answer}
              href={`/community/q/${brief.id}`}
              aria-label={`${t('today.answer')}: ${brief.title}`}
            >
              {t('today.answer')}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
