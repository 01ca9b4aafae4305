import { type FormEvent, useState } from 'react';
import { asHubError } from '../../kernel/http';
import type { Keeps, Template } from '../../kernel/wire';
import { Button, TextField } from '../../look';
import { writing } from '../writing/texts';
import { templatesApi } from './api';
import css from './Templates.module.css';

const MOST_NAME = 40;
const MOST_TEXT = 4_000;

interface TemplateFormProps {
  /** Null for a new one. */
  template: Template | null;
  /** What a new one begins with. */
  begun: string;
  /** The units whose templates I look after. */
  keeps: readonly Keeps[];
  onDone: () => void;
  onCancel: () => void;
}

export function TemplateForm({ template, begun, keeps, onDone, onCancel }: TemplateFormProps) {
  const t = writing.useT();
  const [name, setName] = useState(template?.name ?? '');
  const [text, setText] = useState(template?.text ?? begun);
  const [unit, setUnit] = useState<number | null>(template?.unit ?? null);
  const [error, setError] = useState<string | null>(null);
  const may = name.trim() !== '' && text.trim() !== '';
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!may) return;
    templatesApi
      .save(template?.id ?? null, { unit, name: name.trim(), text })
      .then(onDone, cause => setError(asHubError(cause).message));
  };
  return (
    <form className={css.form} onSubmit={save}>
      <TextField
        label={t('templates.name')}
        hint={t('templates.nameHint')}
        value={name}
        maxLength={MOST_NAME}
        onChange={setName}
        autoFocus
      />
      <label className={css.label}>
        {t('templates.text')}
        <textarea
          className={css.field}
          rows={7}
          maxLength={MOST_TEXT}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </label>
      <p className={css.hint}>{t('templates.fill')}</p>
      {!template && keeps.length > 0 && (
        <label className={css.label}>
          {t('templates.who')}
          <select
            className={css.select}
            value={unit ?? ''}
            onChange={event => setUnit(event.target.value === '' ? null : Number(event.target.value))}
          >
            <option value="">{t('templates.me')}</option>
            {keeps.map(one => (
              <option key={one.unit} value={one.unit}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {error && (
        <p className={css.trouble} role="alert">
          {error}
        </p>
      )}
      <footer className={css.foot}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button type="submit" kind="filled" disabled={!may}>
          {t('templates.save')}
        </Button>
      </footer>
    </form>
  );
}
