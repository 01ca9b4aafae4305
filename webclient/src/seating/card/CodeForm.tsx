import { useState } from 'react';
import { useNavigate } from '../../kernel/router';
import { Button, TextField } from '../../look';
import css from './Card.module.css';
import { texts } from './texts';

/** The code on a kiosk, typed by who cannot scan it. */
export function CodeForm() {
  const t = texts.useT();
  const [code, setCode] = useState('');
  const navigate = useNavigate();
  const tidy = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
  return (
    <form
      className={css.form}
      onSubmit={event => {
        event.preventDefault();
        if (tidy) navigate(`/seating/card/${tidy}`);
      }}
    >
      <TextField
        label={t('code')}
        hint={t('codeHint')}
        value={code}
        onChange={setCode}
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={12}
      />
      <Button kind="filled" size={44} type="submit" disabled={!tidy}>
        {t('open')}
      </Button>
    </form>
  );
}
