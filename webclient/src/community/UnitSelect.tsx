import { sectionOf, useUnits } from '../directory/units';
import type { Unit } from '../kernel/wire';
import css from './ask/About.module.css';

interface UnitSelectProps {
  id: string;
  value: number | null;
  /** The word for none. */
  none: string;
  onChange: (unit: number | null) => void;
}

/** The sections under their departments: a question goes to a 課, rarely higher, never lower. */
export function UnitSelect({ id, value, none, onChange }: UnitSelectProps) {
  const { value: tree } = useUnits();
  const sections = [...(tree?.byId.values() ?? [])].filter(unit => tree && sectionOf(tree, unit.id) === unit);
  const groups = new Map<string, Unit[]>();
  for (const unit of sections) {
    const above = unit.parent === null ? '' : (tree?.byId.get(unit.parent)?.name ?? '');
    groups.set(above, [...(groups.get(above) ?? []), unit]);
  }
  return (
    <select
      id={id}
      className={css.select}
      value={value ?? ''}
      onChange={event => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{none}</option>
      {[...groups].map(([name, units]) => (
        <optgroup key={name} label={name}>
          {units
            .toSorted((a, b) => a.sort - b.sort || a.id - b.id)
            .map(unit => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
