import { useId } from 'react';
import { rooms } from '../chat/chat';
import { listed } from '../chat/rooms';
import { inOrder, useUnits } from '../directory/units';
import { useStore } from '../kernel/store';
import { hubNow } from '../kernel/time';
import { Button, Chip, PHONE, Segmented, useMedia } from '../look';
import css from './FilterBar.module.css';
import { PersonFilter } from './PersonFilter';
import { PERIODS, type Period, periodOf, rangeOf } from './periods';
import { filtersOf, MANNERS, narrowed, type SearchPlace, widened } from './place';
import { texts } from './texts';

export interface FilterProps {
  place: SearchPlace;
  onChange: (place: SearchPlace) => void;
}

/** What narrows the search, as far as it means something for the kind. */
export function FilterBar({ place, onChange }: FilterProps) {
  const t = texts.useT();
  const phone = useMedia(PHONE);
  const means = filtersOf(place.kind);
  const set = (part: Partial<SearchPlace>) => onChange({ ...place, ...part });
  return (
    <fieldset className={css.bar} aria-label={t('filters')}>
      {means.includes('room') && <RoomFilter place={place} onChange={onChange} />}
      {means.includes('unit') && <UnitFilter place={place} onChange={onChange} />}
      {means.includes('person') && (
        <PersonFilter person={place.person} onChange={person => set({ person })} />
      )}
      {means.includes('period') && <PeriodFilter place={place} onChange={onChange} />}
      {means.includes('hasFile') && (
        <Chip chosen={place.hasFile} onPress={() => set({ hasFile: !place.hasFile })}>
          {t('filter.file')}
        </Chip>
      )}
      {means.includes('solved') && (
        <Chip chosen={place.solved} onPress={() => set({ solved: !place.solved })}>
          {t('filter.solved')}
        </Chip>
      )}
      {!phone && narrowed(place) > 0 && (
        <Button kind="plain" size={30} onClick={() => onChange(widened(place))}>
          {t('filters.clear')}
        </Button>
      )}
      {place.kind === 'messages' && (
        <span className={css.manner}>
          <Segmented
            label={t('manner')}
            value={place.manner}
            onChange={manner => set({ manner })}
            options={MANNERS.map(manner => ({ value: manner, label: t(`manner.${manner}`) }))}
          />
        </span>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** The browser's own list: typed into on a desk, a wheel on a phone. */
function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <span className={css.choice}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={css.select}
        data-on={value !== '' || undefined}
        value={value}
        onChange={event => onChange(event.target.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

const idOf = (text: string) => (text === '' ? null : Number(text));

function RoomFilter({ place, onChange }: FilterProps) {
  const t = texts.useT();
  const { rooms: known } = useStore(rooms.state);
  const mine = known ? listed(known) : [];
  const options = mine.map(room => ({ value: String(room.id), label: room.other?.name ?? room.name }));
  return (
    <Choice
      label={t('filter.room')}
      value={String(place.room ?? '')}
      options={[{ value: '', label: t('filter.room.any') }, ...options]}
      onChange={text => onChange({ ...place, room: idOf(text) })}
    />
  );
}

function UnitFilter({ place, onChange }: FilterProps) {
  const t = texts.useT();
  const tree = useUnits().value;
  const options = tree
    ? inOrder(tree).map(({ unit, depth }) => ({
        value: String(unit.id),
        label: '　'.repeat(depth) + unit.name,
      }))
    : [];
  return (
    <Choice
      label={t('filter.unit')}
      value={String(place.unit ?? '')}
      options={[{ value: '', label: t('filter.unit.any') }, ...options]}
      onChange={text => onChange({ ...place, unit: idOf(text) })}
    />
  );
}

function PeriodFilter({ place, onChange }: FilterProps) {
  const t = texts.useT();
  const period = periodOf(place, hubNow());
  return (
    <>
      <Choice
        label={t('filter.period')}
        value={period === 'any' ? '' : period}
        options={PERIODS.map(one => ({ value: one === 'any' ? '' : one, label: t(`filter.period.${one}`) }))}
        onChange={text => onChange({ ...place, ...rangeOf((text || 'any') as Period, hubNow()) })}
      />
      {period === 'own' && (
        <span className={css.days}>
          {(['from', 'to'] as const).map(end => (
            <input
              key={end}
              className={css.select}
              type="date"
              aria-label={t(`filter.${end}`)}
              value={place[end] ?? ''}
              onChange={event => onChange({ ...place, [end]: event.target.value || null })}
            />
          ))}
        </span>
      )}
    </>
  );
}
