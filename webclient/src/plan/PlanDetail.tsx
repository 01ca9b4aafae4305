import type { DayPart, DayPlan, HalfPlan, PersonBrief } from '../kernel/wire';
import { ButtonLink } from '../look/Button';
import { dayWord } from './days';
import { words } from './messages';
import { PlanChip } from './PlanChip';
import css from './PlanEditor.module.css';
import { isWhole } from './week';

/** A day that I only read: everything in full, and who may change it. */
export function PlanDetail({ person, plan, past }: { person: PersonBrief; plan: DayPlan; past: boolean }) {
  const t = words.useT();
  return (
    <div className={css.readonly}>
      <header>
        <h2 className={css.title}>{t('edit.title', { name: person.name })}</h2>
        <p className={css.when}>{dayWord(plan.day)}</p>
      </header>
      <ul className={css.halves}>
        {halvesOf(plan).map(({ part, half }) => (
          <li key={part}>
            <PlanChip plan={{ ...half, place: null, note: null }} part={part} />
            <p className={css.full}>{[half.place, half.note].filter(Boolean).join('・')}</p>
          </li>
        ))}
      </ul>
      {halvesOf(plan).length === 0 && <p>{t('grid.free')}</p>}
      <p className={css.hint}>{past ? t('edit.past') : t('edit.readonly')}</p>
      <ButtonLink to={`/directory/p/${person.id}`}>{t('edit.person')}</ButtonLink>
    </div>
  );
}

function halvesOf(plan: DayPlan): { part: DayPart; half: HalfPlan }[] {
  if (plan.am && isWhole(plan)) return [{ part: 'DAY', half: plan.am }];
  return [
    ...(plan.am ? [{ part: 'AM' as const, half: plan.am }] : []),
    ...(plan.pm ? [{ part: 'PM' as const, half: plan.pm }] : []),
  ];
}
