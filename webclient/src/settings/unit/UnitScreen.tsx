import { UsersRound } from 'lucide-react';
import { mainUnit, sectionOf, useUnits } from '../../directory/units';
import { useNavigate, useParams } from '../../kernel/router';
import { Empty } from '../../look/Empty';
import { Broken } from '../../look/Notice';
import { useMe, useRole } from '../../session/session';
import { SettingsPage } from '../SettingsPage';
import { words } from './messages';
import { PresetsCard } from './PresetsCard';
import { StandInsCard } from './StandInsCard';
import css from './Unit.module.css';
import { type Managed, managedUnits } from './unitRules';

/** 課のきまり: who stands in for whom, and the notes one tap away. */
export default function UnitScreen() {
  const t = words.useT();
  const me = useMe();
  const administrator = useRole('ADMINISTRATOR');
  const allowed = useRole('UNIT_MANAGER') || administrator;
  const units = useUnits();
  const { unit: asked } = useParams();
  const home = mainUnit(me.person);
  const choice = units.value ? managedUnits(units.value, me) : [];
  const section = units.value && home !== null ? sectionOf(units.value, home)?.id : undefined;
  const fallback = choice.find(({ unit }) => unit.id === section) ?? choice[0];
  const unit = asked && /^\d+$/.test(asked) ? Number(asked) : (fallback?.unit.id ?? null);
  return (
    <SettingsPage title={t('title')} intro={t('intro')} allowed={allowed}>
      {units.error && <Broken error={units.error} onRetry={units.reload} />}
      {units.value && unit === null && (
        <Empty icon={<UsersRound />} title={t('none.title')}>
          {t('none.text')}
        </Empty>
      )}
      {unit !== null && (
        <>
          <UnitChoice choice={choice} unit={unit} />
          <StandInsCard key={`order ${unit}`} unit={unit} />
          <PresetsCard key={`presets ${unit}`} unit={unit} />
        </>
      )}
    </SettingsPage>
  );
}

/** A list of the browser: one types the first characters of a section, on a phone one turns a wheel. */
function UnitChoice({ choice, unit }: { choice: Managed[]; unit: number }) {
  const t = words.useT();
  const go = useNavigate();
  return (
    <label className={css.choice}>
      <span>{t('unit')}</span>
      <select
        className={css.select}
        value={unit}
        onChange={event => go(`/settings/unit/${event.target.value}`, { replace: true })}
      >
        {choice.map(({ unit: one, depth }) => (
          <option key={one.id} value={one.id}>
            {'　'.repeat(depth)}
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
