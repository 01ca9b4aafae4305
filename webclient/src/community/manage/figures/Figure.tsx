import { type ReactNode, useId } from 'react';
import { Card } from '../../../look';
import css from './Figures.module.css';

export interface FigureProps {
  title: string;
  text: string;
  chart: ReactNode;
  columns: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly { key: string; cells: readonly string[] }[];
}

/** A chart with its table beside it: the same numbers, for eyes and for ears. */
export function Figure({ title, text, chart, columns, rows }: FigureProps) {
  const id = useId();
  return (
    <Card title={title}>
      <p className={css.text} id={id}>
        {text}
      </p>
      <div className={css.figure}>
        <div className={css.chart}>{chart}</div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keys */}
        <section className={css.scroll} aria-label={title} tabIndex={0}>
          <table className={css.table} aria-describedby={id}>
            <thead>
              <tr>
                {columns.map(column => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells: [name, ...cells] }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Card>
  );
}
