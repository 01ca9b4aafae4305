import { useEffect, useState } from 'react';
import css from './fields.module.css';

interface TypedProps {
  label: string;
  value: string;
  /** What is held by several at once and differs. */
  mixed?: string | undefined;
  numeric?: boolean;
  disabled?: boolean;
  /** Gives false when it cannot be so; the field then goes back. */
  onTyped: (value: string) => boolean;
}

/** Taken with Enter or when one leaves the field; Esc gives back what was there. */
export function Typed({ label, value, mixed, numeric, disabled, onTyped }: TypedProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const take = () => {
    if (text.trim() === value) return;
    if (!onTyped(text.trim())) setText(value);
  };
  return (
    <label className={css.field}>
      <span>{label}</span>
      <input
        value={text}
        placeholder={mixed}
        disabled={disabled}
        inputMode={numeric ? 'decimal' : 'text'}
        onChange={event => setText(event.target.value)}
        onBlur={take}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') {
            event.stopPropagation();
            setText(value);
          }
        }}
      />
    </label>
  );
}

interface PickProps<T extends string> {
  label: string;
  value: T | '';
  options: readonly { value: T; label: string }[];
  /** Shown while several differ, or for none. */
  none?: string | undefined;
  disabled?: boolean;
  onPick: (value: T | '') => void;
}

export function Pick<T extends string>({ label, value, options, none, disabled, onPick }: PickProps<T>) {
  return (
    <label className={css.field}>
      <span>{label}</span>
      <select value={value} disabled={disabled} onChange={event => onPick(event.target.value as T | '')}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A number as people type it, full-width figures and 「m」 too; null when it is none. */
export function numberIn(text: string): number | null {
  const found = /^-?\d+(\.\d+)?/.exec(text.normalize('NFKC').replace(',', '.').trim());
  return found ? Number(found[0]) : null;
}
