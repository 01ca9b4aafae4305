import { type ReactNode, useEffect, useRef } from 'react';
import { texts } from '../texts';
import type { DutyRota, HalfDay } from '../wire';
import type { Seats } from '../zones/useSeats';
import css from './Duty.module.css';

export const PARTS: readonly HalfDay[] = ['AM', 'PM'];

interface GridProps<C> {
  label: string;
  rota: DutyRota;
  seats: Seats;
  columns: readonly { key: C; title: ReactNode; today?: boolean }[];
  cell: (seat: number, column: C, part: HalfDay) => ReactNode;
}

/** Seats down, days across, each day in two halves. */
export function Grid<C extends string | number>({ label, rota, seats, columns, cell }: GridProps<C>) {
  const t = texts.useT();
  const scroll = useRef<HTMLElement>(null);
  const today = columns.find(one => one.today)?.key;
  useEffect(() => {
    const head = today === undefined ? null : scroll.current?.querySelector<HTMLElement>('th[data-today]');
    const first = scroll.current?.querySelector<HTMLElement>('th:nth-child(3)');
    if (scroll.current && head && first) scroll.current.scrollLeft = head.offsetLeft - first.offsetLeft;
  }, [today]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keys
    <section ref={scroll} className={css.scroll} aria-label={t('table', { title: label })} tabIndex={0}>
      <table className={css.grid}>
        <thead>
          <tr>
            <th scope="col">{t('duty.seat')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('duty.part')}</span>
            </th>
            {columns.map(({ key, title, today }) => (
              <th key={key} scope="col" data-today={today || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rota.seats.flatMap(seat =>
            PARTS.map(part => (
              <tr key={`${seat} ${part}`} data-part={part}>
                {part === 'AM' && (
                  <th scope="rowgroup" rowSpan={PARTS.length}>
                    {seats.codeOf(seat)}
                  </th>
                )}
                <th scope="row" className={css.part}>
                  {t(`part.${part}`)}
                </th>
                {columns.map(({ key, today }) => (
                  <td key={key} data-today={today || undefined}>
                    {cell(seat, key, part)}
                  </td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
