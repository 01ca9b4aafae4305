import { useEffect, useId, useMemo, useState } from 'react';
import { useUnits } from '../../directory/units';
import { useLoaded } from '../../kernel/loaded';
import { tokyoDate } from '../../kernel/time';
import { Broken, Button } from '../../look';
import { dayWord } from '../../plan/days';
import type { NewBooking } from '../api';
import { usePlaces } from '../places';
import { alternativeWord, countsOf, insteadOf, shownFirst, standingOf } from './dates';
import css from './Repeat.module.css';
import { faultOf, type RepeatWish, withDate } from './rule';
import { type SeriesDate, seriesApi } from './seriesApi';
import { texts } from './texts';

export interface SeriesDatesProps {
  /** What is booked on each date; its `from` and `until` are those of the first. */
  wish: Omit<NewBooking, 'op'>;
  value: RepeatWish;
  onChange: (value: RepeatWish) => void;
}

/** While one is still choosing, the hub is not asked. */
const SETTLED_MS = 400;
/** Any id will do: a preview changes nothing. */
const PREVIEW = '00000000-0000-7000-8000-000000000000';

/** The dates of a series, each with what stands in its way and what can be done about it. */
export default function SeriesDates({ wish, value, onChange }: SeriesDatesProps) {
  const t = texts.useT();
  const title = useId();
  const { repeat, ifClosed } = value;
  const { places, from, until } = wish;
  const fault = faultOf(repeat, tokyoDate(from));
  const key = useSettled(fault ? null : JSON.stringify([repeat, ifClosed, places, from, until]));
  const {
    value: found,
    error,
    reload,
  } = useLoaded(key && `series ${key}`, signal => seriesApi.preview({ ...wish, op: PREVIEW }, value, signal));
  const [whole, setWhole] = useState(false);
  const dates = found?.dates ?? [];
  const shown = useMemo(() => (whole ? dates : shownFirst(dates, value)), [whole, dates, value]);
  if (fault) return null;
  if (error) return <Broken error={error} onRetry={reload} />;
  if (!found) return <p className={css.hint}>{t('preview.asking')}</p>;
  return (
    <section className={css.preview} aria-labelledby={title}>
      <Head id={title} dates={dates} value={value} />
      <ul className={css.dates}>
        {shown.map(date => (
          <DateRow key={date.original} date={date} places={places} value={value} onChange={onChange} />
        ))}
      </ul>
      {shown.length < dates.length && (
        <Button kind="plain" onClick={() => setWhole(true)}>
          {t('preview.more', { n: dates.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function useSettled(key: string | null): string | null {
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return settled;
}

function Head({ id, dates, value }: { id: string; dates: readonly SeriesDate[]; value: RepeatWish }) {
  const t = texts.useT();
  const { comes, conflicts } = countsOf(dates, value);
  return (
    <div className={css.head}>
      <h3 id={id} className={css.title}>
        {t('preview.title', { n: comes })}
      </h3>
      <p className={conflicts > 0 || comes === 0 ? css.bad : css.good} role="status">
        {comes === 0
          ? t('preview.none')
          : conflicts > 0
            ? t('preview.some', { n: conflicts })
            : t('preview.all', { n: comes })}
      </p>
      {conflicts > 0 && <p className={css.hint}>{t('date.around')}</p>}
    </div>
  );
}

interface DateRowProps {
  date: SeriesDate;
  places: readonly number[];
  value: RepeatWish;
  onChange: (value: RepeatWish) => void;
}

function DateRow({ date, places, value, onChange }: DateRowProps) {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  const standing = standingOf(date, value);
  const { original, alternative } = date;
  const say = (what: Parameters<typeof withDate>[2]) => onChange(withDate(value, original, what));
  const instead = alternative && insteadOf(date, alternative, places);
  const word = alternative ? alternativeWord(alternative, nameOf) : '';
  return (
    <li
      className={css.date}
      data-conflict={standing === 'conflict' || undefined}
      data-out={standing === 'out' || standing === 'closed' || undefined}
    >
      <span className={css.day}>{dayWord(date.day)}</span>
      <span className={css.why}>
        <Why date={date} standing={standing} word={word} />
      </span>
      <span className={css.ways}>
        {standing === 'conflict' && instead && (
          <Button size={30} onClick={() => say(instead)}>
            {t('date.take', { what: word })}
          </Button>
        )}
        {standing === 'instead' && (
          <Button size={30} kind="plain" onClick={() => say(null)}>
            {t('date.original')}
          </Button>
        )}
        {standing === 'out' && (
          <Button
            size={30}
            kind="plain"
            aria-label={t('date.keepOf', { day: dayWord(date.day) })}
            onClick={() => say(null)}
          >
            {t('date.keep')}
          </Button>
        )}
        {(standing === 'good' || standing === 'conflict') && (
          <Button
            size={30}
            kind="plain"
            aria-label={t('date.skipOf', { day: dayWord(date.day) })}
            onClick={() => say('skip')}
          >
            {t('date.skip')}
          </Button>
        )}
      </span>
    </li>
  );
}

function Why({ date, standing, word }: { date: SeriesDate; standing: string; word: string }) {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  const { value: units } = useUnits();
  const { conflict, original, day, closed } = date;
  if (standing === 'closed') return closed ? `${closed}: ${t('date.skipped')}` : t('date.skipped');
  if (standing === 'out') return t('date.out');
  if (standing === 'instead') return t('date.chosen', { what: word });
  if (standing === 'conflict') {
    const place = conflict?.place == null ? null : nameOf(conflict.place);
    const unit = conflict?.unit == null ? null : units?.byId.get(conflict.unit)?.name;
    if (place && unit) return t('date.takenBy', { place, unit });
    return conflict?.message || (place ? t('date.taken', { place }) : t('date.busy'));
  }
  if (original !== day) return t('date.moved', { day: closed ?? dayWord(original) });
  return null;
}
