import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Tag } from '../../kernel/wire';
import { Button, TextField } from '../../look';
import { useTopics } from '../community';
import { texts } from '../texts';
import css from './About.module.css';

export const MOST_TAGS = 8;
const MOST_FOUND = 6;

/** Tags by their name or another word for it; merged ones are found by what they became. */
export function findTags(all: readonly Tag[], typed: string, taken: readonly number[]): Tag[] {
  const wanted = folded(typed.replace(/^[#＃]/, ''));
  return all
    .filter(
      ({ id, name, synonyms, into }) =>
        into === null &&
        !taken.includes(id) &&
        [name, ...synonyms].some(word => folded(word).includes(wanted)),
    )
    .slice(0, MOST_FOUND);
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

interface TagFieldProps {
  taken: readonly number[];
  onPick: (tag: number) => void;
  onClose: () => void;
}

export function TagField({ taken, onPick, onClose }: TagFieldProps) {
  const t = texts.useT();
  const topics = useTopics();
  const [typed, setTyped] = useState('');
  const found = findTags(topics?.tags ?? [], typed, taken);
  return (
    <div className={css.adding}>
      <TextField
        label={t('about.tagAddHint')}
        value={typed}
        autoFocus
        maxLength={40}
        onChange={setTyped}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') onClose();
          if (event.key === 'Enter' && found[0]) onPick(found[0].id);
        }}
      />
      <div className={css.tags}>
        {found.map(({ id, name }) => (
          <button key={id} type="button" className={css.tag} onClick={() => onPick(id)}>
            <Plus size={14} aria-hidden="true" />#{name}
          </button>
        ))}
      </div>
      <Button kind="plain" size={30} onClick={onClose}>
        {t('close')}
      </Button>
    </div>
  );
}

/** The tags of a question that stands already. */
export function TagPicker({
  tags,
  onChange,
}: {
  tags: readonly number[];
  onChange: (tags: readonly number[]) => void;
}) {
  const t = texts.useT();
  const topics = useTopics();
  const [adding, setAdding] = useState(false);
  const names = new Map(topics?.tags.map(({ id, name }) => [id, name]));
  return (
    <div>
      <div className={css.tags}>
        {tags.map(id => (
          <button
            key={id}
            type="button"
            className={css.tag}
            aria-pressed="true"
            aria-label={t('about.tagOn', { name: names.get(id) ?? '' })}
            onClick={() => onChange(tags.filter(other => other !== id))}
          >
            #{names.get(id)}
            <X size={14} aria-hidden="true" />
          </button>
        ))}
        {tags.length < MOST_TAGS && !adding && (
          <button type="button" className={css.tag} data-add onClick={() => setAdding(true)}>
            <Plus size={14} aria-hidden="true" />
            {t('about.tagAdd')}
          </button>
        )}
      </div>
      {adding && (
        <TagField
          taken={tags}
          onPick={tag => {
            onChange([...tags, tag]);
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
