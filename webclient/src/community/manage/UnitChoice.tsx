import { inOrder, useUnits } from '../../directory/units';
import css from './Manage.module.css';

export interface UnitChoiceProps {
  label: string;
  value: number | null;
  /** The word for none; without it one must be chosen. */
  none?: string;
  onChange: (unit: number | null) => void;
}

/** Every unit in the order of the house: a list of the browser, typed into on a desk, a wheel on a phone. */
export function UnitChoice({ label, value, none, onChange }: UnitChoiceProps) {
  const tree = useUnits().value;
  return (
    <select
      className={css.select}
      aria-label={label}
      value={value ?? ''}
      onChange={event => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      {(none !== undefined || value === null) && <option value="">{none ?? '—'}</option>}
      {tree &&
        inOrder(tree).map(({ unit, depth }) => (
          <option key={unit.id} value={unit.id}>
            {'　'.repeat(depth) + unit.name}
          </option>
        ))}
    </select>
  );
}
