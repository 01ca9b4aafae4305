import { type ReactNode, useId } from 'react';
import { Card, Chip, Segmented, TextField } from '../../look';
import { plusDays, today } from '../../plan/days';
import AttendeeField from '../attendees/AttendeeField';
import { usePlaces } from '../places';
import css from './Times.module.css';
import { texts } from './texts';
import {
  DAYS,
  type Days,
  LENGTHS,
  lengthOf,
  MOST_DAYS,
  PARTS,
  type TimesWish,
  WISHED,
  type WishFault,
} from './wish';

interface WishFormProps {
  wish: TimesWish;
  onWish: (wish: TimesWish) => void;
  fault: WishFault | null;
}

const DAY_WORD = {
  TODAY: 'wish.today',
  TOMORROW: 'wish.tomorrow',
  THIS_WEEK: 'wish.thisWeek',
  NEXT_WEEK: 'wish.nextWeek',
  SPAN: 'wish.span',
} as const satisfies Record<Days, string>;

/** Whom, how long, when, where. Every change asks anew: there is nothing to send. */
export function WishForm({ wish, onWish, fault }: WishFormProps) {
  const t = texts.useT();
  const set = (part: Partial<TimesWish>) => onWish({ ...wish, ...part });
  return (
    <Card className={css.form}>
      <TextField
        label={t('wish.title')}
        value={wish.title}
        onChange={title => set({ title })}
        placeholder={t('wish.titleHint')}
        maxLength={120}
        autoComplete="off"
      />
      <AttendeeField value={wish.people} onChange={people => set({ people })} />
      {(fault === 'nobody' || fault === 'many') && <p className={css.hint}>{t(`wish.${fault}`)}</p>}
      <Group label={t('wish.minutes')}>
        {LENGTHS.map(minutes => {
          const { word, n } = lengthOf(minutes);
          return (
            <Chip key={minutes} chosen={wish.minutes === minutes} onPress={() => set({ minutes })}>
              {t(`wish.${word}`, { n })}
            </Chip>
          );
        })}
      </Group>
      <Group label={t('wish.days')}>
        {DAYS.map(days => (
          <Chip key={days} chosen={wish.days === days} onPress={() => set({ days })}>
            {t(DAY_WORD[days])}
          </Chip>
        ))}
      </Group>
      {wish.days === 'SPAN' && <Span wish={wish} set={set} fault={fault} />}
      <Row label={t('wish.part')}>
        <Segmented
          label={t('wish.part')}
          value={wish.part}
          onChange={part => set({ part })}
          options={PARTS.map(value => ({ value, label: t(`wish.part.${value}`) }))}
        />
      </Row>
      <Row label={t('wish.place')}>
        <Segmented
          label={t('wish.place')}
          value={wish.place}
          onChange={place => set({ place })}
          options={(['ROOM', 'NONE'] as const).map(value => ({ value, label: t(`wish.place.${value}`) }))}
        />
      </Row>
      {wish.place === 'ROOM' && <PlaceWish wish={wish} set={set} />}
      <label className={css.check}>
        <input type="checkbox" checked={wish.link} onChange={event => set({ link: event.target.checked })} />
        {t('wish.link')}
      </label>
      <label className={css.check}>
        <input type="checkbox" checked={wish.room} onChange={event => set({ room: event.target.checked })} />
        {t('wish.room')}
      </label>
    </Card>
  );
}

interface PartProps {
  wish: TimesWish;
  set: (part: Partial<TimesWish>) => void;
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={css.group}>
      <legend className={css.label}>{label}</legend>
      {children}
    </fieldset>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css.row}>
      <span className={css.label}>{label}</span>
      {children}
    </div>
  );
}

function Span({ wish, set, fault }: PartProps & { fault: WishFault | null }) {
  const t = texts.useT();
  const { span } = wish;
  const wrong = fault === 'order' || fault === 'far' ? t(`wish.${fault}`) : null;
  return (
    <div className={css.span}>
      <TextField
        label={t('wish.from')}
        type="date"
        required
        min={today()}
        value={span.from}
        onChange={from => from && set({ span: { from, to: span.to < from ? from : span.to } })}
      />
      <TextField
        label={t('wish.to')}
        type="date"
        required
        min={span.from}
        max={plusDays(span.from, MOST_DAYS - 1)}
        value={span.to}
        onChange={to => to && set({ span: { ...span, to } })}
        error={wrong}
      />
    </div>
  );
}

function PlaceWish({ wish, set }: PartProps) {
  const t = texts.useT();
  const id = useId();
  const { areas } = usePlaces();
  const buildings = areas.filter(({ kind }) => kind === 'BUILDING');
  return (
    <>
      {buildings.length > 1 && (
        <div className={css.row}>
          <label className={css.label} htmlFor={id}>
            {t('wish.building')}
          </label>
          <select
            id={id}
            className={css.select}
            value={wish.building ?? ''}
            onChange={event =>
              set({ building: event.target.value === '' ? null : Number(event.target.value) })
            }
          >
            <option value="">{t('wish.anyBuilding')}</option>
            {buildings.map(({ id: area, name }) => (
              <option key={area} value={area}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <Group label={t('wish.features')}>
        {WISHED.map(feature => {
          const on = wish.features.includes(feature);
          const features = on ? wish.features.filter(one => one !== feature) : [...wish.features, feature];
          return (
            <Chip key={feature} chosen={on} onPress={() => set({ features })}>
              {t(`wish.${feature as 'MONITOR' | 'CAMERA' | 'WHITEBOARD' | 'WHEELCHAIR'}`)}
            </Chip>
          );
        })}
      </Group>
    </>
  );
}
