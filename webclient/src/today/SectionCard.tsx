import { ChevronRight, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { mainUnit, sectionOf, useEverybodyOf, useUnits } from '../directory/units';
import type { PersonRow as Row } from '../kernel/wire';
import { ButtonLink } from '../look/Button';
import { Card } from '../look/Card';
import { Empty } from '../look/Empty';
import { Broken } from '../look/Notice';
import { SkeletonRows } from '../look/Skeleton';
import { usePresence } from '../presence/presenceStore';
import { useMe } from '../session/session';
import { CountsBar } from './CountsBar';
import { words } from './messages';
import css from './SectionCard.module.css';
import { countsOf, eachOnce, type Group, groupOf } from './section';
import { Teams } from './Teams';

const NOBODY: Row[] = [];

export interface SectionCardProps {
  /** Only the counts until one of them is tapped: on a phone the people one talks with stand below. */
  short?: boolean;
}

/** Who of my section is in, out, at home, and where; tap a count to see only those. */
export function SectionCard({ short = false }: SectionCardProps) {
  const t = words.useT();
  const unit = mainUnit(useMe().person);
  const units = useUnits();
  const section = units.value && unit !== null ? sectionOf(units.value, unit) : undefined;
  const loaded = useEverybodyOf(section?.id ?? null);
  const rows = eachOnce(loaded.value ?? NOBODY);
  const states = usePresence(rows.map(row => row.person.id));
  const [filter, setFilter] = useState<Group | null>(null);

  if (unit === null || (units.value && !section)) return <NoSection />;
  const error = units.error ?? loaded.error;
  if (!section || !loaded.value) {
    return (
      <Card title={t('section.mine')}>
        {error ? (
          <Broken error={error} onRetry={units.error ? units.reload : loaded.reload} />
        ) : (
          <SkeletonRows rows={8} />
        )}
      </Card>
    );
  }
  const counts = countsOf(rows, states);
  const shown = filter ? rows.filter(row => groupOf(row, states) === filter) : rows;
  return (
    <Card
      title={section.name}
      aside={
        <>
          {t('section.people', { n: rows.length })}・
          <span className={css.reachable}>{t('section.reachable', { n: counts.available })}</span>
        </>
      }
      action={
        <>
          <ButtonLink kind="plain" size={30} to={`/week/${section.id}`}>
            {t('section.week')}
            <ChevronRight size={16} className={css.chevron} aria-hidden="true" />
          </ButtonLink>
          <ButtonLink kind="plain" size={30} to={`/directory/u/${section.id}`}>
            {t('section.directory')}
            <ChevronRight size={16} className={css.chevron} aria-hidden="true" />
          </ButtonLink>
        </>
      }
    >
      <CountsBar counts={counts} chosen={filter} onChoose={setFilter} />
      {(!short || filter) && (
        <Teams rows={shown} states={states} filter={filter} section={section} units={units.value} />
      )}
    </Card>
  );
}

function NoSection() {
  const t = words.useT();
  return (
    <Card>
      <Empty
        icon={<UsersRound />}
        title={t('section.none')}
        action={
          <ButtonLink kind="outlined" to="/directory">
            {t('section.noneDo')}
          </ButtonLink>
        }
      >
        {t('section.noneText')}
      </Empty>
    </Card>
  );
}
