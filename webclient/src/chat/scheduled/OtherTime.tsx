import { useState } from 'react';
import { DAY, hubNow, tokyoDate } from '../../kernel/time';
import { Button } from '../../look';
import { writing } from '../writing/texts';
import css from '../writing/Writing.module.css';
import { FAR_MS, fieldsOf, typedTime } from './times';

interface OtherTimeProps {
  /** What the button does, in words. */
  action: string;
  /** What the fields begin with; tomorrow morning if nothing is said. */
  from?: number;
  onChoose: (at: number) => void;
}

/** Any time to come, within a year. */
export function OtherTime({ action, from, onChoose }: OtherTimeProps) {
  const t = writing.useT();
  const [now] = useState(hubNow);
  const begin =
    from !== undefined && from > now ? fieldsOf(from) : { date: tokyoDate(now + DAY), time: '08:30' };
  const [date, setDate] = useState(begin.date);
  const [time, setTime] = useState(begin.time);
  const at = typedTime(date, time);
  const why =
    at === null ? null : at <= now ? t('schedule.past') : at > now + FAR_MS ? t('schedule.far') : null;
  const may = at !== null && why === null;
  return (
    <>
      <div className={css.when}>
        <label>
          {t('schedule.date')}
          <input
            type="date"
            value={date}
            min={tokyoDate(now)}
            max={tokyoDate(now + FAR_MS)}
            onChange={event => setDate(event.target.value)}
          />
        </label>
        <label>
          {t('schedule.time')}
          <input type="time" value={time} onChange={event => setTime(event.target.value)} />
        </label>
        <Button kind="outlined" disabled={!may} onClick={() => may && onChoose(at)}>
          {action}
        </Button>
      </div>
      {why && (
        <p className={css.trouble} role="alert">
          {why}
        </p>
      )}
    </>
  );
}
