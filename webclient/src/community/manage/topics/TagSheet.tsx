import { useState } from 'react';
import type { Tag } from '../../../kernel/wire';
import { Button, Notice, Sheet, TextField, toast } from '../../../look';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { useDeed } from '../useDeed';
import { synonymsOf } from './tags';
import { texts } from './texts';

const MOST_CHARS = 40;

/** The name of a tag, and the other words for it. */
export function TagSheet({
  tag,
  onClose,
  onChanged,
}: {
  tag: Tag;
  onClose: () => void;
  onChanged: () => void;
}) {
  const t = texts.useT();
  const deed = useDeed();
  const [name, setName] = useState(tag.name);
  const [synonyms, setSynonyms] = useState(tag.synonyms.join('、'));
  const save = async () => {
    const done = await deed.run(async () => {
      if (name.trim() !== tag.name) await manageApi.renameTag(tag.id, name.trim());
      await manageApi.setSynonyms(tag.id, synonymsOf(synonyms));
    });
    if (!done) return;
    toast(t('saved'));
    onChanged();
    onClose();
  };
  return (
    <Sheet kind="ask" label={t('tag.editTitle', { name: tag.name })} onClose={onClose}>
      <form
        className={css.form}
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        <h2 className={css.formTitle}>{t('tag.editTitle', { name: tag.name })}</h2>
        <TextField label={t('tag.name')} value={name} onChange={setName} maxLength={MOST_CHARS} required />
        <TextField
          label={t('tag.synonymsLabel')}
          value={synonyms}
          onChange={setSynonyms}
          hint={t('tag.synonymsHint')}
        />
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
