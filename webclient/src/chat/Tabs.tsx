import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import css from './Tabs.module.css';

interface TabsProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  aside?: ReactNode;
}

/** A few views of one thing; the arrows change between them. */
export function Tabs<T extends string>({ label, value, options, onChange, aside }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = options.findIndex(option => option.value === value) + step + options.length;
    const next = options[at % options.length];
    if (!next) return;
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <div className={css.bar}>
      <div ref={list} role="tablist" aria-label={label} className={css.tabs} onKeyDown={walk}>
        {options.map(option => (
          <button
            key={option.value}
            type="button"
            role="tab"
            data-tab={option.value}
            className={css.tab}
            aria-selected={option.value === value}
            tabIndex={option.value === value ? 0 : -1}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
      <span className={css.aside}>{aside}</span>
    </div>
  );
}
