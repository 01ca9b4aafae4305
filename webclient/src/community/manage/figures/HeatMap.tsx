import type { CSSProperties } from 'react';
import { weekdayWord } from '../../../kernel/time';
import type { UseHour } from '../../../kernel/wire';
import { Card } from '../../../look';
import css from './HeatMap.module.css';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const USUAL = { first: 8, last: 17 };
/** Per cent of colour in the darkest cell: the digits stay readable on it. */
const DARKEST = 45;

export interface HeatMapProps {
  title: string;
  text: string;
  heat: readonly UseHour[];
  hourWord: (hour: number) => string;
  /** What stands in a cell. */
  told: (cell: UseHour) => string;
}

/** How much was in use by weekday and hour: a table, whose cells are the darker the more. */
export function HeatMap({ title, text, heat, hourWord, told }: HeatMapProps) {
  const most = Math.max(1, ...heat.map(({ minutes }) => minutes));
  const of = new Map(heat.map(one => [one.weekday * 24 + one.hour, one.minutes]));
  const first = Math.min(USUAL.first, ...heat.map(({ hour }) => hour));
  const last = Math.max(USUAL.last, ...heat.map(({ hour }) => hour));
  const columns = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return (
    <Card title={title}>
      <p className={css.text}>{text}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keys */}
      <section className={css.scroll} aria-label={title} tabIndex={0}>
        <table className={css.heat}>
          <thead>
            <tr>
              <th />
              {columns.map(hour => (
                <th key={hour} scope="col">
                  {hourWord(hour)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DAYS.map(day => (
              <tr key={day}>
                <th scope="row">{weekdayWord(day)}</th>
                {columns.map(hour => {
                  const minutes = of.get(day * 24 + hour) ?? 0;
                  const share = Math.round((minutes / most) * DARKEST);
                  return (
                    <td key={hour} style={{ '--share': `${share}%` } as CSSProperties}>
                      {minutes === 0 ? '' : told({ weekday: day, hour, minutes })}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
