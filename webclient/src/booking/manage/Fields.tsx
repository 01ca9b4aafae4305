import { type ReactNode, useId } from 'react';
import shared from '../../community/manage/Manage.module.css';
import { TextField } from '../../look';
import css from './Manage.module.css';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  hint?: string;
  onChange: (value: T) => void;
}

/** One of some, from a list of the browser. */
export function Choice<T extends string>({ label, value, options, hint, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className={shared.label}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={shared.select}
        value={value}
        onChange={event => onChange(event.target.value as T)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && <small className={shared.hint}>{hint}</small>}
    </div>
  );
}

interface NumberFieldProps {
  label: string;
  value: number | null;
  min: number;
  max: number;
  hint?: string;
  /** Whether it may be left empty. */
  optional?: boolean;
  onChange: (value: number | null) => void;
}

export function NumberField({ label, value, min, max, hint, optional, onChange }: NumberFieldProps) {
  return (
    <TextField
      label={label}
      type="number"
      inputMode="numeric"
      min={min}
      max={max}
      required={!optional}
      value={value === null || Number.isNaN(value) ? '' : String(value)}
      hint={hint}
      onChange={text => onChange(text === '' ? null : Math.round(Number(text)))}
    />
  );
}

export function Check({
  checked,
  onChange,
  hint,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <label className={shared.check}>
      <input type="checkbox" checked={checked} onChange={event => onChange(event.target.checked)} />
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}

/** Any of many, as boxes beside each other. */
export function Checks<T extends string | number>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: readonly T[];
  options: readonly { value: T; label: string }[];
  onChange: (value: T[]) => void;
}) {
  return (
    <fieldset
      className={css.checks}
      data-short={options.every(option => option.label.length < 4) || undefined}
    >
      <legend>{label}</legend>
      {options.map(option => (
        <Check
          key={option.value}
          checked={value.includes(option.value)}
          onChange={on => onChange(on ? [...value, option.value] : value.filter(one => one !== option.value))}
        >
          {option.label}
        </Check>
      ))}
    </fieldset>
  );
}
