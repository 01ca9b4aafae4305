import { Search, X } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId, useRef } from 'react';
import { IconButton } from './IconButton';
import { look } from './messages';
import css from './TextField.module.css';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | null;
}

export function TextField({ label, value, onChange, hint, error, ...rest }: TextFieldProps) {
  const id = useId();
  const told = error ?? hint;
  const described = told ? { 'aria-describedby': `${id}-told` } : {};
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={css.input}
        value={value}
        onChange={event => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        {...described}
        {...rest}
      />
      {told && (
        <p id={`${id}-told`} className={error ? css.error : css.hint}>
          {told}
        </p>
      )}
    </div>
  );
}

export interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'aria-label'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  icon?: ReactNode;
}

/** Filters or finds while one types; Esc empties it. The label is the placeholder and the name. */
export function SearchField({ label, value, onChange, icon, onKeyDown, ...rest }: SearchFieldProps) {
  const t = look.useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={css.search}>
      {icon ?? <Search size={18} aria-hidden="true" />}
      <input
        ref={input}
        className={css.bare}
        type="text"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={event => onChange(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape' && value && !event.nativeEvent.isComposing) {
            event.stopPropagation();
            onChange('');
          } else onKeyDown?.(event);
        }}
        {...rest}
      />
      {value && (
        <IconButton
          className={css.clear}
          label={t('clear')}
          icon={<X size={16} />}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
