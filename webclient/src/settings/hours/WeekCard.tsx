import { useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { weekdayWord } from '../../kernel/time';
import type { HoursOf, HoursOn } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { Notice } from '../../look/Notice';
import { toast } from '../../look/Toast';
import { SaveBar } from '../SaveBar';
import { useDraft } from '../useDraft';
import css from './Hours.module.css';
import { hoursApi, isOvernight, wholeWeek, withDay } from './hours';
import { words } from './messages';

export interface HoursCardProps {
  hours: HoursOf;
  onChanged: () => void;
}

/** From when to when on each weekday; the town hall's own hours until somebody says otherwise. */
export function WeekCard({ hours, onChanged }: HoursCardProps) {
  const t = words.useT();
  const [error, setError] = useState<HubError | null>(null);
  const draft = useDraft(
    hours.week,
    week => hoursApi.set(hours.person, week).then(onChanged),
    t('week.saved'),
  );
  const week = wholeWeek(draft.value ?? []);
  const back = () =>
    hoursApi.standard(hours.person).then(
      () => {
        draft.reset();
        toast(t('week.standardAgain'));
        onChanged();
      },
      (cause: unknown) => setError(asHubError(cause)),
    );
  return (
    <Card title={t('week.title')} aside={hours.own ? t('week.own') : t('week.standard')}>
      <fieldset className={css.week} disabled={!hours.mayChange}>
        <legend className="visually-hidden">{t('week.title')}</legend>
        {week.map(day => (
          <Day key={day.weekday} day={day} week={week} onChange={draft.set} />
        ))}
      </fieldset>
      {error && <Notice kind="refused" title={error.message} />}
      {hours.mayChange ? (
        <SaveBar draft={draft}>
          {hours.own && (
            <Button kind="plain" onClick={() => void back()}>
              {t('week.back')}
            </Button>
          )}
        </SaveBar>
      ) : (
        <p className={css.hint}>{t('week.readonly')}</p>
      )}
    </Card>
  );
}

interface DayProps {
  day: HoursOn;
  week: HoursOn[];
  onChange: (week: HoursOn[]) => void;
}

function Day({ day, week, onChange }: DayProps) {
  const t = words.useT();
  const name = weekdayWord(day.weekday);
  const works = day.from !== null;
  const put = (change: Partial<HoursOn>) =>
    onChange(week.map(known => (known.weekday === day.weekday ? { ...known, ...change } : known)));
  return (
    <div className={css.day} data-off={!works || undefined}>
      <label className={css.works}>
        <input
          type="checkbox"
          className={css.box}
          checked={works}
          onChange={event => onChange(withDay(week, day.weekday, event.target.checked))}
        />
        <b>{name}</b>
      </label>
      {works ? (
        <span className={css.times}>
          <Time label={t('week.from', { day: name })} value={day.from} onChange={from => put({ from })} />
          <span aria-hidden="true">–</span>
          <Time label={t('week.to', { day: name })} value={day.to} onChange={to => put({ to })} />
          {isOvernight(day) && <span className={css.hint}>{t('overnight')}</span>}
        </span>
      ) : (
        <span className={css.hint}>{t('week.off')}</span>
      )}
    </div>
  );
}

interface TimeProps {
  label: string;
  value: string | null;
  onChange: (value: string) => void;
}

export function Time({ label, value, onChange }: TimeProps) {
  return (
    <input
      type="time"
      className={css.time}
      aria-label={label}
      required
      value={value ?? ''}
      onChange={event => event.target.value && onChange(event.target.value)}
    />
  );
}
