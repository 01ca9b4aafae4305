import { useState } from 'react';
import { Button } from './Button';
import css from './CodeForm.module.css';
import { TextField } from './TextField';

interface CodeFormProps {
  label: string;
  hint: string;
  /** On the button. */
  open: string;
  /** Capital letters only, never empty. */
  onCode: (code: string) => void;
}

/** The code on a shared screen, typed by who cannot scan it. */
export function CodeForm({ label, hint, open, onCode }: CodeFormProps) {
  const [code, setCode] = useState('');
  const tidy = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
  return (
    <form
      className={css.form}
      onSubmit={event => {
        event.preventDefault();
        if (tidy) onCode(tidy);
      }}
    >
      <TextField
        label={label}
        hint={hint}
        value={code}
        onChange={setCode}
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={12}
      />
      <Button kind="filled" size={44} type="submit" disabled={!tidy}>
        {open}
      </Button>
    </form>
  );
}
