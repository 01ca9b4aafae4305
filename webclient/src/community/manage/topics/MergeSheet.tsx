import { useState } from 'react';
import { useLoaded } from '../../../kernel/loaded';
import type { Tag } from '../../../kernel/wire';
import { Button, Notice, Sheet, toast } from '../../../look';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { useDeed } from '../useDeed';
import { texts } from './texts';

/** Counting further would help nobody to decide. */
const MOST_COUNTED = 300;

interface MergeSheetProps {
  tag: Tag;
  others: readonly Tag[];
  onClose: () => void;
  onChanged: () => void;
}

/** One tag into another, after seeing how much moves. */
export function MergeSheet({ tag, others, onClose, onChanged }: MergeSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [into, setInto] = useState<Tag | null>(null);
  const count = useLoaded(`tagged ${tag.id}`, () => counted(tag.id)).value;
  const merge = async (target: Tag) => {
    if (!(await deed.run(() => manageApi.mergeTag(tag.id, target.id)))) return;
    toast(t('merge.done', { name: tag.name, into: target.name }));
    onChanged();
    onClose();
  };
  const title = t('merge.title', { name: tag.name });
  return (
    <Sheet kind="ask" label={title} onClose={onClose}>
      <div className={css.form}>
        <h2 className={css.formTitle}>{title}</h2>
        <label className={css.label}>
          {t('merge.into')}
          <select
            className={css.select}
            value={into?.id ?? ''}
            onChange={event => setInto(others.find(other => other.id === Number(event.target.value)) ?? null)}
          >
            <option value="">—</option>
            {others
              .filter(other => other.id !== tag.id)
              .map(other => (
                <option key={other.id} value={other.id}>
                  #{other.name}
                </option>
              ))}
          </select>
        </label>
        {into && (
          <p className={css.quote} role="status">
            {count
              ? t(count.more ? 'merge.many' : 'merge.count', { n: count.n, name: tag.name, into: into.name })
              : t('merge.counting')}{' '}
            {t('merge.back')}
          </p>
        )}
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        <div className={css.foot}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="filled"
            disabled={!into || !count || deed.busy}
            onClick={() => into && void merge(into)}
          >
            {t('merge.do')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

async function counted(tag: number): Promise<{ n: number; more: boolean }> {
  let n = 0;
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof manageApi.withTag>> = await manageApi.withTag(tag, after);
    n += page.questions.length;
    after = page.next;
  } while (after !== null && n < MOST_COUNTED);
  return { n, more: after !== null };
}
