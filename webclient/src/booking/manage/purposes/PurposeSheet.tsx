import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useDeed } from '../../../community/manage/useDeed';
import type { Feature, Purpose, PurposeTerms, Weights } from '../../../kernel/wire';
import { TextField, toast } from '../../../look';
import { usePlaces } from '../../places';
import { featureWord, kindWord } from '../../placeWords';
import { Check, Checks, Choice, NumberField } from '../Fields';
import { FormSheet } from '../FormSheet';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { FEATURES, KINDS } from '../places/kinds';
import { texts } from '../texts';
import { TileFace } from './PurposesScreen';
import { ICONS, lengthsOf, termsOf, wrongWith } from './terms';

interface PurposeSheetProps {
  purpose: Purpose | null;
  /** Where a new one stands. */
  order: number;
  onClose: () => void;
  onChanged: () => void;
}

const WEIGHTS: readonly (keyof Weights)[] = ['fit', 'near', 'features', 'free', 'spare', 'usual'];

/** A purpose: how its tile looks, which places suit it and what makes one better than another. */
export function PurposeSheet({ purpose, order, onClose, onChanged }: PurposeSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const places = usePlaces();
  const [op] = useState(() => uuidv7());
  const [start] = useState(() => ({ ...termsOf(purpose), order: purpose?.order ?? order }));
  const [terms, setTerms] = useState<PurposeTerms>(start);
  const [choices, setChoices] = useState(start.choices.join('・'));
  const set = (change: Partial<PurposeTerms>) => setTerms({ ...terms, ...change });
  const features = (which: 'needed' | 'wanted') => (
    <Checks<Feature>
      label={t(`purpose.${which}`)}
      value={terms.features[which]}
      options={FEATURES.map(value => ({ value, label: featureWord(value) }))}
      onChange={some => set({ features: { ...terms.features, [which]: some } })}
    />
  );
  const fits = places.all.filter(
    place =>
      terms.kinds.includes(place.kind) &&
      terms.features.needed.every(feature => place.features.includes(feature)),
  ).length;
  const save = async () => {
    const write = () =>
      purpose ? manageApi.changePurpose(purpose.id, terms) : manageApi.newPurpose(op, terms);
    if (!(await deed.run(write))) return;
    toast(t('saved'));
    onChanged();
    onClose();
  };
  return (
    <FormSheet
      title={purpose ? t('purpose.edit', { name: purpose.name }) : t('purpose.new')}
      dirty={JSON.stringify(terms) !== JSON.stringify(start)}
      deed={deed}
      wrong={wrongWith(terms)}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className={css.tile} aria-hidden="true">
        <TileFace purpose={terms} />
      </div>
      <p className={css.small}>{t('purpose.fits', { n: fits })}</p>
      <div className={css.two}>
        <TextField
          label={t('name')}
          value={terms.name}
          maxLength={20}
          required
          onChange={name => set({ name })}
        />
        <Choice
          label={t('purpose.icon')}
          value={terms.icon}
          options={ICONS.map(value => ({ value: value as string, label: t(`icon.${value}`) }))}
          onChange={icon => set({ icon })}
        />
        <TextField
          label={t('purpose.hint')}
          value={terms.hint}
          maxLength={40}
          onChange={hint => set({ hint })}
        />
        <NumberField
          label={t('purpose.minutes')}
          value={terms.minutes}
          min={5}
          max={1440}
          onChange={n => set({ minutes: n ?? Number.NaN })}
        />
        <TextField
          label={t('purpose.choices')}
          value={choices}
          hint={t('purpose.choicesHint')}
          onChange={text => {
            setChoices(text);
            set({ choices: lengthsOf(text) });
          }}
        />
        <NumberField
          label={t('purpose.from')}
          value={terms.peopleFrom}
          min={1}
          max={1000}
          onChange={n => set({ peopleFrom: n ?? Number.NaN })}
        />
        <NumberField
          label={t('purpose.to')}
          value={terms.peopleTo}
          min={0}
          max={1000}
          hint={t('purpose.toHint')}
          onChange={n => set({ peopleTo: n ?? Number.NaN })}
        />
      </div>
      <Checks
        label={t('purpose.kinds')}
        value={terms.kinds}
        options={KINDS.map(value => ({ value, label: kindWord(value) }))}
        onChange={kinds => set({ kinds })}
      />
      {features('needed')}
      {features('wanted')}
      <section className={css.group}>
        <h3>{t('purpose.weights')}</h3>
        <div className={css.two}>
          {WEIGHTS.map(key => (
            <NumberField
              key={key}
              label={t(`weight.${key}`)}
              value={terms.weights[key]}
              min={0}
              max={10}
              onChange={n => set({ weights: { ...terms.weights, [key]: n ?? 0 } })}
            />
          ))}
        </div>
      </section>
      {(['titleNeeded', 'link', 'active'] as const).map(key => (
        <Check key={key} checked={terms[key]} onChange={on => set({ [key]: on })}>
          {t(`purpose.${key}`)}
        </Check>
      ))}
    </FormSheet>
  );
}
