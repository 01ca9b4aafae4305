import { useBriefs } from '../../../community/briefs';
import { texts } from '../texts';
import css from './Duty.module.css';

interface PersonSelectProps {
  label: string;
  people: readonly number[];
  value: number | null;
  /** What stands there while it is nobody. */
  none?: string;
  disabled?: boolean;
  /** Whoever it is is away: somebody else is needed. */
  gap?: boolean;
  onChange: (person: number | null) => void;
}

/** One of those who may be on duty, or nobody. */
export function PersonSelect({ label, people, value, none, disabled, gap, onChange }: PersonSelectProps) {
  const t = texts.useT();
  const briefs = useBriefs(people);
  const shown = value === null || people.includes(value) ? people : [...people, value];
  return (
    <select
      className={css.person}
      aria-label={label}
      value={value ?? ''}
      disabled={disabled}
      data-empty={value === null || undefined}
      data-gap={gap || undefined}
      onChange={event => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{none ?? t('duty.nobody')}</option>
      {shown.map(id => (
        <option key={id} value={id}>
          {gap && id === value
            ? t('duty.away', { name: briefs.get(id)?.name ?? '…' })
            : (briefs.get(id)?.name ?? '…')}
        </option>
      ))}
    </select>
  );
}
