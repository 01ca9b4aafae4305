import { useState } from 'react';
import shared from '../../../community/manage/Manage.module.css';
import { UnitChoice } from '../../../community/manage/UnitChoice';
import { useDeed } from '../../../community/manage/useDeed';
import type { NewPlace, Place, PlaceList, SpaceKind, SpaceMode, SpaceStyle } from '../../../kernel/wire';
import { TextField, toast } from '../../../look';
import { placesOf } from '../../places';
import { featureWord, kindWord } from '../../placeWords';
import type { PlaceList as HeldPlaces } from '../../wire';
import { Checks, Choice, NumberField } from '../Fields';
import { FormSheet } from '../FormSheet';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { usePolicies } from '../usePolicies';
import { FEATURES, KINDS, STYLES } from './kinds';
import { PlaceExtras } from './PlaceExtras';
import { formOf, type PlaceForm, wrongWith } from './placeForm';

interface PlaceSheetProps {
  /** Null for a new one. */
  place: Place | null;
  list: PlaceList | HeldPlaces;
  onClose: () => void;
  onChanged: () => void;
}

const MODES: readonly SpaceMode[] = ['RESERVABLE', 'DROP_IN', 'UNAVAILABLE'];

/** A place: where it is, what it has, whose it is and by which rules it is booked. */
export function PlaceSheet({ place, list, onClose, onChanged }: PlaceSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const places = placesOf(list);
  const policies = usePolicies().value;
  const first = places.areas.find(area => area.kind === 'FLOOR') ?? places.areas[0];
  const [start] = useState(() => formOf(place, first?.id ?? 0));
  const [form, setForm] = useState(start);
  const set = (change: Partial<PlaceForm>) => setForm({ ...form, ...change });
  const title = place ? t('place.edit', { name: place.name }) : t('places.new');
  const save = async () => {
    const body: NewPlace = { ...form, owner: form.owner ?? 0, policy: form.policy ?? 0 };
    const done = await deed.run(() =>
      place
        ? manageApi.changePlace(place.id, body)
        : manageApi.newPlace({ ...body, owner: form.owner, policy: form.policy }),
    );
    if (!done) return;
    toast(t('saved'));
    onChanged();
    onClose();
  };
  return (
    <FormSheet
      title={title}
      dirty={JSON.stringify(form) !== JSON.stringify(start)}
      deed={deed}
      wrong={wrongWith(form)}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className={css.two}>
        <TextField
          label={t('name')}
          value={form.name}
          maxLength={60}
          required
          onChange={name => set({ name })}
        />
        <TextField
          label={t('reading')}
          value={form.reading}
          maxLength={120}
          hint={t('reading.hint')}
          onChange={reading => set({ reading })}
        />
        <Choice<SpaceKind>
          label={t('kind')}
          value={form.kind}
          options={KINDS.map(value => ({ value, label: kindWord(value) }))}
          onChange={kind => set({ kind })}
        />
        <Choice<SpaceStyle | ''>
          label={t('style')}
          value={form.style ?? ''}
          options={[
            { value: '', label: t('style.none') },
            ...STYLES.map(value => ({ value, label: t(`style.${value}`) })),
          ]}
          onChange={style => set({ style: style === '' ? null : style })}
        />
        <Choice
          label={t('area')}
          value={String(form.area)}
          options={places.areas.map(area => ({
            value: String(area.id),
            label: '　'.repeat(places.upwards(area.id).length - 1) + area.name,
          }))}
          onChange={area => set({ area: Number(area) })}
        />
        <Choice<SpaceMode>
          label={t('mode')}
          value={form.mode}
          options={MODES.map(value => ({ value, label: t(`mode.${value}`) }))}
          onChange={mode => set({ mode })}
        />
        <NumberField
          label={t('capacity')}
          value={form.capacity}
          min={0}
          max={5000}
          onChange={n => set({ capacity: n ?? Number.NaN })}
        />
        {form.kind === 'LOUNGE' && (
          <NumberField
            label={t('units')}
            value={form.units}
            min={1}
            max={500}
            hint={t('units.hint')}
            onChange={n => set({ units: n ?? Number.NaN })}
          />
        )}
        <NumberField
          label={t('setup')}
          value={form.setup}
          min={0}
          max={240}
          hint={t('setup.hint')}
          onChange={n => set({ setup: n ?? Number.NaN })}
        />
        <NumberField
          label={t('teardown')}
          value={form.teardown}
          min={0}
          max={240}
          onChange={n => set({ teardown: n ?? Number.NaN })}
        />
      </div>
      <Checks
        label={t('features')}
        value={form.features}
        options={FEATURES.map(value => ({ value, label: featureWord(value) }))}
        onChange={features => set({ features })}
      />
      <div className={shared.label}>
        {t('owner')}
        <UnitChoice
          label={t('owner')}
          value={form.owner}
          none={t('owner.none')}
          onChange={owner => set({ owner })}
        />
      </div>
      <Choice
        label={t('policy')}
        value={String(form.policy ?? policies?.usual ?? '')}
        options={(policies?.policies ?? []).map(one => ({ value: String(one.id), label: one.name }))}
        hint={t('policy.hint')}
        onChange={policy => set({ policy: Number(policy) })}
      />
      <Choice
        label={t('partOf')}
        value={String(form.partOf[0] ?? '')}
        hint={t('partOf.hint')}
        options={[
          { value: '', label: t('partOf.none') },
          ...places.all
            .filter(one => one.kind === form.kind && one.id !== place?.id)
            .map(one => ({ value: String(one.id), label: places.nameOf(one.id) })),
        ]}
        onChange={whole => set({ partOf: whole === '' ? [] : [Number(whole)] })}
      />
      <TextField
        label={t('note')}
        value={form.note}
        maxLength={1000}
        hint={t('note.hint')}
        onChange={note => set({ note })}
      />
      {place && <PlaceExtras place={place} onChanged={onChanged} onClose={onClose} />}
    </FormSheet>
  );
}
