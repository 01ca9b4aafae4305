import { shortDay, tokyoDate, useNow } from '../../../kernel/time';
import { texts } from '../texts';
import type { PlanBrief } from '../wire';
import { type Span, spansOf } from './spans';
import css from './Timeline.module.css';

const STATES = { VALID: 'valid', SET: 'set', PAST: 'past', DRAFT: 'draft' } as const;

/** Versions by date, today marked; a draft has no place in it yet and stands at the end, dashed. */
export function Timeline({ plans }: { plans: readonly PlanBrief[] }) {
  const t = texts.useT();
  const today = tokyoDate(useNow(60_000));
  const { spans, todayAt } = spansOf(plans, today);
  if (spans.length === 0) return null;
  return (
    <div className={css.line} role="img" aria-label={spans.map(span => words(span, t)).join('、')}>
      {spans.map(({ plan, start, width }) => (
        <span
          key={plan.id}
          className={css.span}
          data-state={STATES[plan.state]}
          style={{ insetInlineStart: `${start}%`, inlineSize: `${width}%` }}
        >
          <b>{t('plans.version', { n: plan.version })}</b>
          <small>
            {plan.state !== 'DRAFT' && plan.from
              ? t('plans.fromShort', { day: plan.from.replaceAll('-', '/') })
              : t('plans.DRAFT')}
          </small>
        </span>
      ))}
      {todayAt !== null && (
        <span className={css.today} style={{ insetInlineStart: `${todayAt}%` }}>
          {t('plans.today', { day: shortDay(`${today}T03:00:00Z`) })}
        </span>
      )}
    </div>
  );
}

function words({ plan }: Span, t: ReturnType<typeof texts.useT>): string {
  const state = t(`plans.${plan.state}`);
  const name = t('plans.version', { n: plan.version });
  return plan.from ? `${name} ${state} ${t('plans.fromShort', { day: plan.from })}` : `${name} ${state}`;
}
