import { useId, useMemo } from 'react';
import type { LocalDate } from '../../kernel/wire';
import { useDay } from '../live';
import { usePlaces } from '../places';
import type { Place } from '../wire';
import type { Stretch } from './geometry';
import css from './Quick.module.css';
import { freePlaces } from './quick';
import { texts } from './texts';

interface PlaceSelectProps {
  day: LocalDate;
  when: Stretch | null;
  value: number | null;
  onChange: (place: number | null) => void;
}

/** Those that are free then, by floor; the one that is chosen stays in the list, so that its refusal can be told. */
export function PlaceSelect({ day, when, value, onChange }: PlaceSelectProps) {
  const t = texts.useT();
  const id = useId();
  const places = usePlaces();
  const { value: blocks } = useDay(day);
  const free = useMemo(
    () => (when ? freePlaces(places.all, blocks?.blocks ?? [], when) : []),
    [places, blocks, when],
  );
  const chosen = value === null ? undefined : places.of(value);
  const shown = chosen && !free.includes(chosen) ? [chosen, ...free] : free;
  const groups = new Map<string, Place[]>();
  for (const place of shown) {
    const floor = [places.buildingOf(place)?.name, places.floorOf(place)?.name].filter(Boolean).join(' ');
    groups.set(floor, [...(groups.get(floor) ?? []), place]);
  }
  return (
    <div className={css.group}>
      <label className={css.label} htmlFor={id}>
        {t('form.place')}
      </label>
      <select
        id={id}
        className={css.select}
        value={value ?? ''}
        aria-describedby={`${id}-free`}
        onChange={event => onChange(event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">{t('form.noPlace')}</option>
        {[...groups].map(([floor, some]) => (
          <optgroup key={floor} label={floor}>
            {some.map(place => (
              <option key={place.id} value={place.id}>
                {place.name} ({place.capacity})
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <span id={`${id}-free`} className={css.hint}>
        {t('form.free', { n: free.length })}
      </span>
    </div>
  );
}
