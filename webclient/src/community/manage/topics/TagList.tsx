import { Ellipsis, Merge, PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Tag } from '../../../kernel/wire';
import { Button, Card, Menu, SearchField, toast } from '../../../look';
import { manageApi } from '../manageApi';
import { useDeed } from '../useDeed';
import { MergeSheet } from './MergeSheet';
import { TagSheet } from './TagSheet';
import css from './Topics.module.css';
import { called, living } from './tags';
import { texts } from './texts';

const MOST_SHOWN = 60;

export interface TagListProps {
  tags: readonly Tag[];
  onChanged: () => void;
}

export function TagList({ tags, onChanged }: TagListProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [typed, setTyped] = useState('');
  const [editing, setEditing] = useState<Tag | null>(null);
  const [merging, setMerging] = useState<Tag | null>(null);
  const all = living(tags);
  const found = called(all, typed);
  const name = typed.trim().replace(/^[#＃]/, '');
  const add = async () => {
    if (!(await deed.run(() => manageApi.newTag(name)))) return;
    setTyped('');
    toast(t('saved'));
    onChanged();
  };
  return (
    <Card title={t('tags')} aside={t('tags.n', { n: all.length })}>
      <SearchField label={t('tags.find')} value={typed} onChange={setTyped} />
      {deed.error && <p className={css.error}>{deed.error.message}</p>}
      <ul className={css.tags}>
        {found.slice(0, MOST_SHOWN).map(tag => (
          <li key={tag.id} className={css.tag}>
            <span className={css.words}>
              <b>#{tag.name}</b>
              <span className={css.synonyms}>{tag.synonyms.join('、')}</span>
            </span>
            <Menu
              label={t('tag.menu', { name: tag.name })}
              icon={<Ellipsis size={18} />}
              items={[
                {
                  id: 'edit',
                  label: `${t('tag.rename')}・${t('tag.synonyms')}`,
                  icon: <PencilLine size={18} />,
                  onAction: () => setEditing(tag),
                },
                {
                  id: 'merge',
                  label: t('tag.merge'),
                  icon: <Merge size={18} />,
                  onAction: () => setMerging(tag),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && (
        <p className={css.hint}>{t('tags.more', { n: found.length - MOST_SHOWN })}</p>
      )}
      {found.length === 0 && <p className={css.hint}>{t('tags.none')}</p>}
      {name !== '' && !all.some(tag => tag.name === name) && (
        <Button kind="outlined" icon={<Plus size={18} />} disabled={deed.busy} onClick={() => void add()}>
          {t('tag.new.do', { name })}
        </Button>
      )}
      {editing && <TagSheet tag={editing} onClose={() => setEditing(null)} onChanged={onChanged} />}
      {merging && (
        <MergeSheet tag={merging} others={all} onClose={() => setMerging(null)} onChanged={onChanged} />
      )}
    </Card>
  );
}
