import { Check, Eye, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useUnits } from '../../directory/units';
import { Button, Card } from '../../look';
import { useTopics } from '../community';
import { texts } from '../texts';
import { UnitSelect } from '../UnitSelect';
import css from './About.module.css';
import { setAskDraft } from './askDraft';
import { MOST_TAGS, TagField } from './TagPicker';
import type { Asking } from './useAsk';

/** Tags, subject, section, and whether the name is shown: suggested from the text, changed by hand. */
export function AboutCard({ asking }: { asking: Asking }) {
  const t = texts.useT();
  const { draft, tags } = asking;
  return (
    <Card title={t('about.tags')}>
      <TagChoice asking={asking} />
      {tags.length >= MOST_TAGS && <p className={css.hint}>{t('about.tagsFull')}</p>}
      <CategoryChoice asking={asking} />
      {draft.title !== '' && <UnitChoice asking={asking} />}
      <AnonymousSwitch asking={asking} />
      <Readers />
    </Card>
  );
}

function TagChoice({ asking: { draft, tags, found } }: { asking: Asking }) {
  const t = texts.useT();
  const topics = useTopics();
  const [adding, setAdding] = useState(false);
  const names = new Map(topics?.tags.map(({ id, name }) => [id, name]));
  const known = new Set([...draft.tags, ...draft.refusedTags, ...(found?.similar.tags ?? [])]);
  const toggle = (tag: number, on: boolean) =>
    on
      ? setAskDraft({ tags: [...draft.tags, tag], refusedTags: draft.refusedTags.filter(id => id !== tag) })
      : setAskDraft({ tags: draft.tags.filter(id => id !== tag), refusedTags: [...draft.refusedTags, tag] });
  return (
    <>
      {known.size === 0 && !adding && <p className={css.hint}>{t('about.tagsNone')}</p>}
      <div className={css.tags}>
        {[...known].map(id => {
          const name = names.get(id);
          if (name === undefined) return null;
          const on = tags.includes(id);
          return (
            <button
              key={id}
              type="button"
              className={css.tag}
              aria-pressed={on}
              onClick={() => toggle(id, !on)}
            >
              {on ? <Check size={14} aria-hidden="true" /> : <Plus size={14} aria-hidden="true" />}#{name}
            </button>
          );
        })}
        {!adding && (
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
            toggle(tag, true);
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

function CategoryChoice({ asking: { draft } }: { asking: Asking }) {
  const t = texts.useT();
  const id = useId();
  const topics = useTopics();
  const chosen = topics?.categories.find(one => one.id === draft.category);
  const open = topics?.categories.filter(({ closed }) => !closed) ?? [];
  if (open.length < 2) return null;
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{t('about.category')}</label>
      <select
        id={id}
        className={css.select}
        value={draft.category ?? ''}
        onChange={event =>
          setAskDraft({ category: event.target.value === '' ? null : Number(event.target.value) })
        }
      >
        <option value="">{t('about.categoryNone')}</option>
        {open.map(one => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {chosen?.rule.moderated && <p className={css.hint}>{t('about.moderated')}</p>}
    </div>
  );
}

function UnitChoice({ asking: { draft, found } }: { asking: Asking }) {
  const t = texts.useT();
  const id = useId();
  const { value: tree } = useUnits();
  const suggested = found?.similar.unit ?? null;
  const name = suggested === null ? undefined : tree?.byId.get(suggested)?.name;
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{t('about.unit')}</label>
      <UnitSelect
        id={id}
        value={draft.concerned}
        none={t('about.unitNone')}
        onChange={concerned => setAskDraft({ concerned })}
      />
      {draft.concerned === null && name && (
        <p className={css.hint}>
          {t('about.unitSuggested', { unit: name })}
          <Button kind="plain" size={30} onClick={() => setAskDraft({ concerned: suggested })}>
            {t('about.unitTake')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Only where the subject allows it, with a sentence that says what it means. */
function AnonymousSwitch({ asking: { draft } }: { asking: Asking }) {
  const t = texts.useT();
  const id = useId();
  const topics = useTopics();
  const allowed = topics?.categories.find(one => one.id === draft.category)?.rule.anonymous ?? false;
  if (!allowed) return null;
  return (
    <div className={css.choice}>
      <label className={css.switch}>
        <input
          type="checkbox"
          checked={draft.anonymous}
          aria-describedby={id}
          onChange={event => setAskDraft({ anonymous: event.target.checked })}
        />
        {t('about.anonymous')}
      </label>
      <p id={id} className={css.hint}>
        {t('about.anonymousHint')}
      </p>
    </div>
  );
}

/** Who will read it. */
export function Readers() {
  const t = texts.useT();
  const { value: tree } = useUnits();
  const n = tree?.roots.reduce((sum, { headcount }) => sum + headcount, 0) ?? 0;
  return (
    <p className={css.readers}>
      <Eye size={16} aria-hidden="true" />
      {n > 0 ? t('about.readers', { n: n.toLocaleString('ja-JP') }) : t('about.readersAll')}
    </p>
  );
}
