import { useId } from 'react';
import { Button } from '../../look';
import type { Filter } from '../api';
import about from '../ask/About.module.css';
import { useTopics } from '../community';
import { texts } from '../texts';
import { UnitSelect } from '../UnitSelect';
import css from './List.module.css';
import { isFiltered, NO_FILTER } from './lanes';

interface FilterFormProps {
  filter: Filter;
  onChange: (filter: Filter) => void;
  onClose: () => void;
}

/** Subject, tag and section a list is narrowed to. */
export function FilterForm({ filter, onChange, onClose }: FilterFormProps) {
  const t = texts.useT();
  const id = useId();
  const topics = useTopics();
  const tags = topics?.tags.filter(({ into }) => into === null) ?? [];
  const number = (value: string) => (value === '' ? null : Number(value));
  return (
    <div className={css.filter}>
      <label htmlFor={`${id}-category`}>{t('filter.category')}</label>
      <select
        id={`${id}-category`}
        className={about.select}
        value={filter.category ?? ''}
        onChange={event => onChange({ ...filter, category: number(event.target.value) })}
      >
        <option value="">{t('all')}</option>
        {topics?.categories.map(one => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-tag`}>{t('filter.tag')}</label>
      <select
        id={`${id}-tag`}
        className={about.select}
        value={filter.tag ?? ''}
        onChange={event => onChange({ ...filter, tag: number(event.target.value) })}
      >
        <option value="">{t('all')}</option>
        {tags.map(tag => (
          <option key={tag.id} value={tag.id}>
            {tag.name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-unit`}>{t('filter.unit')}</label>
      <UnitSelect
        id={`${id}-unit`}
        value={filter.unit}
        none={t('all')}
        onChange={unit => onChange({ ...filter, unit })}
      />
      <p className={css.filterFoot}>
        {isFiltered(filter) && (
          <Button kind="plain" onClick={() => onChange(NO_FILTER)}>
            {t('filter.clear')}
          </Button>
        )}
        <Button kind="outlined" onClick={onClose}>
          {t('close')}
        </Button>
      </p>
    </div>
  );
}
