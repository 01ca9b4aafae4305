import type { ViewAspects } from '../../kernel/wire';
import { words } from './messages';
import { Seen } from './Seen';
import css from './Views.module.css';
import { COLUMNS, sees } from './views';

/** One row for each kind of onlooker, one column for each thing to be seen. */
export function ViewTable({ views }: { views: readonly ViewAspects[] }) {
  const t = words.useT();
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('table.who')}</th>
          {COLUMNS.map(column => (
            <th key={column} scope="col">
              {t(`aspect.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {views.map(row => (
          <tr key={row.view}>
            <th scope="row">{t(`view.${row.view}`)}</th>
            {COLUMNS.map(column => (
              <td key={column}>
                <Seen seen={sees(row, column)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
