import { useState } from 'react';
import type { Category, CategoryRule } from '../../../kernel/wire';
import { Button, Notice, Sheet, TextField, toast } from '../../../look';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { UnitChoice } from '../UnitChoice';
import { useDeed } from '../useDeed';
import { texts } from './texts';

const MOST_CHARS = 40;

const USUAL: CategoryRule = {
  anonymous: false,
  moderated: false,
  moderatorsAccept: true,
  sectionAccepts: true,
  unit: null,
  membersOfficial: true,
  credits: true,
  reviewMonths: null,
};

const SWITCHES = [
  'anonymous',
  'moderated',
  'moderatorsAccept',
  'sectionAccepts',
  'membersOfficial',
  'credits',
] as const;

interface CategorySheetProps {
  /** Null for a new one. */
  category: Category | null;
  onClose: () => void;
  onChanged: () => void;
}

/** The name of a category and its rules, each with what it means. */
export function CategorySheet({ category, onClose, onChanged }: CategorySheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [name, setName] = useState(category?.name ?? '');
  const [rule, setRule] = useState(category?.rule ?? USUAL);
  const [closed, setClosed] = useState(category?.closed ?? false);
  const title = category ? t('category.edit', { name: category.name }) : t('category.new');
  const save = async () => {
    const done = await deed.run(() =>
      category
        ? manageApi.changeCategory(category.id, { name: name.trim(), rule, closed })
        : manageApi.newCategory(name.trim(), rule),
    );
    if (!done) return;
    toast(t('saved'));
    onChanged();
    onClose();
  };
  return (
    <Sheet kind="side" label={title} onClose={onClose}>
      <form
        className={css.form}
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        <h2 className={css.formTitle}>{title}</h2>
        <TextField
          label={t('category.name')}
          value={name}
          onChange={setName}
          maxLength={MOST_CHARS}
          required
        />
        <div className={css.label}>
          {t('rule.unit')}
          <UnitChoice
            label={t('rule.unit')}
            value={rule.unit}
            none={t('rule.unit.none')}
            onChange={unit => setRule({ ...rule, unit })}
          />
        </div>
        {SWITCHES.map(key => (
          <label key={key} className={css.check}>
            <input
              type="checkbox"
              checked={rule[key]}
              onChange={event => setRule({ ...rule, [key]: event.target.checked })}
            />
            <span>
              {t(`rule.${key}`)}
              <small>{t(`rule.${key}Text`)}</small>
            </span>
          </label>
        ))}
        <TextField
          label={t('rule.review')}
          type="number"
          min={1}
          max={60}
          value={rule.reviewMonths === null ? '' : String(rule.reviewMonths)}
          hint={t('rule.reviewHint')}
          onChange={text => setRule({ ...rule, reviewMonths: text === '' ? null : Number(text) })}
        />
        {category && (
          <label className={css.check}>
            <input type="checkbox" checked={closed} onChange={event => setClosed(event.target.checked)} />
            <span>{t('category.closed')}</span>
          </label>
        )}
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        <div className={css.foot}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="filled" type="submit" disabled={deed.busy || name.trim() === ''}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
