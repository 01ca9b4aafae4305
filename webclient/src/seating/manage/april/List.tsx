import { type ReactNode, useState } from 'react';
import bk from '../../../booking/manage/Manage.module.css';
import shared from '../../../community/manage/Manage.module.css';
import { Button, Card } from '../../../look';
import { cx } from '../../../look/cx';
import { texts } from '../texts';
import css from './April.module.css';

type Head =
  | 'zone'
  | 'unit'
  | 'people'
  | 'peak'
  | 'seats'
  | 'percent'
  | 'person'
  | 'seat'
  | 'when'
  | 'instead'
  | 'change'
  | 'how'
  | 'from'
  | 'to';

interface ListProps<T> {
  title: string;
  all: readonly T[];
  /** More than are in the list: the hub sends the first of very many. */
  total?: number;
  text?: string;
  heads: readonly Head[];
  row: (one: T, n: number) => ReactNode;
}

const FIRST = 15;
const COUNTED: ReadonlySet<Head> = new Set(['people', 'peak', 'seats']);

/** The first of many, and the others when they are wanted; nothing where there are none. */
export function List<T>({ title, all, total = all.length, text, heads, row }: ListProps<T>) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  if (all.length === 0) return null;
  const shown = open ? all : all.slice(0, FIRST);
  return (
    <Card title={title} aside={t('april.count', { n: total })}>
      {text && <p className={shared.hint}>{text}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keys */}
      <section className={bk.scroll} aria-label={t('table', { title })} tabIndex={0}>
        <table className={cx(bk.table, css.list)}>
          <thead>
            <tr>
              {heads.map(head => (
                <th key={head} scope="col" className={COUNTED.has(head) ? bk.number : undefined}>
                  {t(`april.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{shown.map(row)}</tbody>
        </table>
      </section>
      {all.length > FIRST && !open && (
        <div className={css.more}>
          <Button size={36} onClick={() => setOpen(true)}>
            {t('april.more', { n: all.length - FIRST })}
          </Button>
        </div>
      )}
      {open && total > all.length && <p>{t('april.cut', { n: total - all.length })}</p>}
    </Card>
  );
}
