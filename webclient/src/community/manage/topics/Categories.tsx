import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { useUnits } from '../../../directory/units';
import type { Category } from '../../../kernel/wire';
import { Button, Card, IconButton, Notice, Seal } from '../../../look';
import { manageApi } from '../manageApi';
import { moved } from '../order';
import { useDeed } from '../useDeed';
import { CategorySheet } from './CategorySheet';
import css from './Topics.module.css';
import { texts } from './texts';

/** The categories in the order in which they are offered. */
export function Categories({
  categories,
  onChanged,
}: {
  categories: readonly Category[];
  onChanged: () => void;
}) {
  const t = texts.useT();
  const deed = useDeed();
  const [editing, setEditing] = useState<Category | 'new' | null>(null);
  const units = useUnits().value;
  const all = categories.toSorted((a, b) => a.sort - b.sort || a.id - b.id);
  const move = async (from: number, to: number) => {
    await deed.run(async () => {
      for (const [sort, category] of moved(all, from, to).entries())
        if (category.sort !== sort) await manageApi.changeCategory(category.id, { sort });
    });
    onChanged();
  };
  return (
    <Card
      title={t('categories')}
      action={
        <Button size={30} icon={<Plus size={16} />} onClick={() => setEditing('new')}>
          {t('category.new')}
        </Button>
      }
    >
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
      <ul>
        {all.map((category, at) => (
          <li key={category.id} className={css.tag}>
            <button type="button" className={css.category} onClick={() => setEditing(category)}>
              <b>{category.name}</b>
              <span className={css.synonyms}>
                {shortOf(category, units?.byId.get(category.rule.unit ?? 0)?.name)}
              </span>
            </button>
            {category.closed && <Seal kind="plain">{t('category.closedSeal')}</Seal>}
            <IconButton
              label={t('category.up', { name: category.name })}
              icon={<ArrowUp size={16} />}
              disabled={at === 0 || deed.busy}
              onClick={() => void move(at, at - 1)}
            />
            <IconButton
              label={t('category.down', { name: category.name })}
              icon={<ArrowDown size={16} />}
              disabled={at === all.length - 1 || deed.busy}
              onClick={() => void move(at, at + 1)}
            />
          </li>
        ))}
      </ul>
      {editing && (
        <CategorySheet
          category={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onChanged={onChanged}
        />
      )}
    </Card>
  );
}

function shortOf({ rule }: Category, unit: string | undefined): string {
  const parts = [
    unit,
    rule.anonymous && texts.t('short.anonymous'),
    rule.moderated && texts.t('short.moderated'),
    rule.reviewMonths !== null && texts.t('short.review', { n: rule.reviewMonths }),
  ];
  return parts.filter(Boolean).join('・');
}
