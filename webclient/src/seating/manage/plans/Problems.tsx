import { CircleAlert, TriangleAlert } from 'lucide-react';
import { texts } from '../texts';
import type { PlanProblem } from '../wire';
import css from './Problems.module.css';

const MOST = 60;

/** What is wrong with a plan, errors first, with the line of the file where there is one. */
export function Problems({ problems }: { problems: readonly PlanProblem[] }) {
  const t = texts.useT();
  const rank = ({ severity, line }: PlanProblem) => (severity === 'ERROR' ? 0 : 1e6) + (line ?? 0);
  const sorted = [...problems].sort((a, b) => rank(a) - rank(b));
  return (
    <ul className={css.list}>
      {sorted.slice(0, MOST).map(problem => (
        <li key={`${problem.line} ${problem.path} ${problem.code}`} data-severity={problem.severity}>
          {problem.severity === 'ERROR' ? (
            <CircleAlert size={16} aria-label={t('problem.error')} />
          ) : (
            <TriangleAlert size={16} aria-label={t('problem.warning')} />
          )}
          <span>
            {problem.line !== null && !problem.message.includes(t('problem.line', { n: problem.line })) && (
              <b>{t('problem.line', { n: problem.line })}</b>
            )}
            {problem.message}
            <small>{problem.path}</small>
          </span>
        </li>
      ))}
      {problems.length > MOST && <li>{t('problem.more', { n: problems.length - MOST })}</li>}
    </ul>
  );
}
