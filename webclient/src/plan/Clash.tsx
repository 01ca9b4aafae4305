import { CalendarX2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { DayPart, DayPlan, HalfPlan } from '../kernel/wire';
import { Button } from '../look/Button';
import { Notice } from '../look/Notice';
import { dayWord } from './days';
import { words } from './messages';
import type { Taken } from './usePlanEdits';
import { isWhole } from './week';

const MOST_NAMED = 3;

export interface ClashProps {
  days: readonly Taken[];
  onReplace: () => void;
  onKeep: () => void;
}

/** Two plans cannot both be true: names what is there, and lets one choose. */
export function Clash({ days, onReplace, onKeep }: ClashProps) {
  const t = words.useT();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  const lines = days
    .slice(0, MOST_NAMED)
    .map(({ day, plan }) => [dayWord(day), plan && planWords(plan)].filter(Boolean).join(' '));
  const more = days.length > MOST_NAMED ? [t('clash.more', { n: days.length - MOST_NAMED })] : [];
  return (
    <div ref={place}>
      <Notice
        kind="refused"
        icon={<CalendarX2 size={18} />}
        title={t('clash.title')}
        actions={
          <>
            <Button kind="outlined" size={30} onClick={onReplace}>
              {t('clash.replace')}
            </Button>
            <Button size={30} onClick={onKeep}>
              {t('clash.keep')}
            </Button>
          </>
        }
      >
        {[...lines, ...more].join('、')}
      </Notice>
    </div>
  );
}

function planWords(plan: DayPlan): string {
  const said = (part: DayPart, half: HalfPlan) =>
    `${words.t(`part.${part}`)} ${words.t(`kind.${half.kind}`)}${half.place ? `(${half.place})` : ''}`;
  if (plan.am && isWhole(plan)) return said('DAY', plan.am);
  return [plan.am && said('AM', plan.am), plan.pm && said('PM', plan.pm)].filter(Boolean).join('・');
}
