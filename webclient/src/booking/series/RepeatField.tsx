import { useEffect, useId, useRef } from 'react';
import { weekdayWord } from '../../kernel/time';
import type { LocalDate } from '../../kernel/wire';
import { Button, Chip, Segmented, TextField } from '../../look';
import { plusDays, weekdayOf } from '../../plan/days';
import css from './Repeat.module.css';
import {
  FORMS,
  type Form,
  faultOf,
  fiscalYearEnd,
  formOf,
  IF_CLOSED,
  isRareDay,
  MOST_DATES,
  MOST_DAYS_AHEAD,
  movedTo,
  nthOf,
  type Repeat,
  type RepeatWish,
  ruleOf,
  withRule,
  withWeekday,
} from './rule';
import { nthWord, sentenceOf, weekdayLong } from './sentence';
import { texts } from './texts';

export interface RepeatFieldProps {
  /** Null: it does not come again. */
  value: RepeatWish | null;
  /** The first day; the rule follows it. */
  first: LocalDate;
  onChange: (value: RepeatWish | null) => void;
}

const NEW: Omit<RepeatWish, 'repeat'> = { ifClosed: 'SKIP', skip: [], instead: [] };
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** くり返し: how it comes again, until when, and what becomes of closed days, said in a sentence below. */
export default function RepeatField({ value, first, onChange }: RepeatFieldProps) {
  const t = texts.useT();
  const id = useId();
  useFollow(value, first, onChange);
  const choose = (form: string) => {
    if (form === 'NONE') onChange(null);
    else {
      const repeat = ruleOf(form as Form, first, value?.repeat);
      onChange(value ? withRule(value, { repeat }) : { ...NEW, repeat });
    }
  };
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {t('label')}
      </label>
      <select
        id={id}
        className={css.select}
        value={value ? formOf(value.repeat) : 'NONE'}
        onChange={event => choose(event.target.value)}
      >
        <option value="NONE">{t('form.NONE')}</option>
        {FORMS.map(form => (
          <option key={form} value={form}>
            {formWord(form, first)}
          </option>
        ))}
      </select>
      {value && <Details value={value} first={first} onChange={onChange} />}
    </div>
  );
}

/** The rule moves along when the first day does. */
function useFollow(value: RepeatWish | null, first: LocalDate, onChange: RepeatFieldProps['onChange']) {
  const before = useRef(first);
  useEffect(() => {
    const from = before.current;
    before.current = first;
    if (value && from !== first) onChange(withRule(value, { repeat: movedTo(value.repeat, from, first) }));
  }, [value, first, onChange]);
}

function formWord(form: Form, first: LocalDate): string {
  const { t } = texts;
  if (form === 'MONTH_DAY') return t('form.MONTH_DAY', { day: Number(first.slice(8)) });
  if (form === 'MONTH_NTH')
    return t('form.MONTH_NTH', { nth: nthWord(nthOf(first)), day: weekdayLong(weekdayOf(first)) });
  return t(`form.${form}`);
}

interface DetailsProps {
  value: RepeatWish;
  first: LocalDate;
  onChange: (value: RepeatWish) => void;
}

function Details({ value, first, onChange }: DetailsProps) {
  const t = texts.useT();
  const { repeat, ifClosed } = value;
  const fault = faultOf(repeat, first);
  const become = (next: Repeat) => onChange(withRule(value, { repeat: next }));
  return (
    <div className={css.details}>
      {repeat.freq === 'WEEKLY' && (
        <fieldset className={css.days}>
          <legend className="visually-hidden">{t('on.label')}</legend>
          {WEEKDAYS.map(weekday => (
            <Chip
              key={weekday}
              chosen={repeat.days.includes(weekday)}
              onPress={() => become(withWeekday(repeat, weekday))}
            >
              {weekdayWord(weekday)}
            </Chip>
          ))}
        </fieldset>
      )}
      <End repeat={repeat} first={first} fault={fault ? t(`fault.${fault}`) : null} onChange={become} />
      <div className={css.row}>
        <span className={css.name}>{t('closed.label')}</span>
        <Segmented
          label={t('closed.label')}
          value={ifClosed}
          onChange={next => onChange(withRule(value, { ifClosed: next }))}
          options={IF_CLOSED.map(one => ({ value: one, label: t(`closed.${one}`) }))}
        />
      </div>
      {isRareDay(repeat) && <p className={css.hint}>{t('rare', { day: repeat.monthDay ?? 0 })}</p>}
      {!fault && (
        <p className={css.sentence} role="status">
          {sentenceOf(value)}
        </p>
      )}
    </div>
  );
}

interface EndProps {
  repeat: Repeat;
  first: LocalDate;
  fault: string | null;
  onChange: (repeat: Repeat) => void;
}

const USUAL_COUNT = 10;

function End({ repeat, first, fault, onChange }: EndProps) {
  const t = texts.useT();
  const byCount = repeat.count !== null;
  const year = fiscalYearEnd(first);
  const until = (day: LocalDate) => onChange({ ...repeat, until: day, count: null });
  return (
    <div className={css.row}>
      <span className={css.name}>{t('end.label')}</span>
      <Segmented
        label={t('end.label')}
        value={byCount ? 'count' : 'until'}
        onChange={kind =>
          kind === 'count'
            ? onChange({ ...repeat, until: null, count: USUAL_COUNT })
            : until(ruleOf('DAILY', first).until ?? first)
        }
        options={[
          { value: 'until', label: t('end.until') },
          { value: 'count', label: t('end.count') },
        ]}
      />
      <div className={css.end}>
        {byCount ? (
          <TextField
            label={t('end.times')}
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_DATES}
            value={String(repeat.count || '')}
            onChange={text => onChange({ ...repeat, count: Number(text) })}
            error={fault}
          />
        ) : (
          <TextField
            label={t('end.untilDay')}
            type="date"
            required
            min={first}
            max={plusDays(first, MOST_DAYS_AHEAD)}
            value={repeat.until ?? ''}
            onChange={day => day && until(day)}
            error={fault}
          />
        )}
        {!byCount && repeat.until !== year && (
          <Button kind="plain" onClick={() => until(year)}>
            {t('end.year')}
          </Button>
        )}
      </div>
    </div>
  );
}
