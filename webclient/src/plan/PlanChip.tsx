import type { CSSProperties } from 'react';
import type { DayPart, HalfPlan } from '../kernel/wire';
import { StateBadge, stateColour } from '../look/StateBadge';
import { words } from './messages';
import css from './PlanChip.module.css';
import { STATE_OF } from './week';

export interface PlanChipProps {
  plan: HalfPlan;
  /** Said where the place of the chip does not tell it. */
  part?: DayPart;
}

/** One plan: shape, word, and below it where and what else. */
export function PlanChip({ plan, part }: PlanChipProps) {
  const t = words.useT();
  const more = [plan.place, plan.note].filter(Boolean).join('・');
  const state = STATE_OF[plan.kind];
  return (
    <span
      className={css.chip}
      style={{ '--tint': stateColour(state) } as CSSProperties}
      title={more || undefined}
    >
      <StateBadge state={state} size={14} />
      <span className={css.words}>
        <span className={css.kind}>
          {t(`kind.${plan.kind}`)}
          {part && <span className={css.part}>{t(`part.${part}`)}</span>}
        </span>
        {more && <span className={css.more}>{more}</span>}
      </span>
    </span>
  );
}
