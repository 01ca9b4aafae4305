import type { ViewAspects } from '../../kernel/wire';
import { words } from './messages';
import { Seen } from './Seen';
import css from './Views.module.css';
import { COLUMNS, sees } from './views';

/** The table on a phone: one onlooker under the other. */
export function ViewCards({ views }: { views: readonly ViewAspects[] }) {
  const t = words.useT();
  return views.map(row => (
    <section key={row.view} className={css.card}>
      <h3>{t(`view.${row.view}`)}</h3>
      <dl>
        {COLUMNS.map(column => (
          <div key={column} className={css.pair}>
            <dt>{t(`aspect.${column}`)}</dt>
            <dd>
              <Seen seen={sees(row, column)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
