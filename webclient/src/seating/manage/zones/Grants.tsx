import bk from '../../../booking/manage/Manage.module.css';
import { useUnitName } from '../../../booking/useUnitName';
import { Button, cx } from '../../../look';
import { dayAfter, dayWords, monthWord } from '../days';
import { texts } from '../texts';
import { weekdayWords } from '../weekdays';
import type { ZoneGrant } from '../wire';
import { barsOf } from './bars';
import css from './Zones.module.css';

interface GrantsProps {
  /** Of the zone. */
  name: string;
  grants: readonly ZoneGrant[];
  today: string;
  onEdit: ((grant: ZoneGrant) => void) | null;
}

/** Whose the zone is: a line of dates above, the same as a table below. */
export function Grants({ name, grants, today, onEdit }: GrantsProps) {
  const t = texts.useT();
  const unitName = useUnitName();
  if (grants.length === 0) return null;
  const named = (grant: ZoneGrant) =>
    grant.unit === null ? t('grant.everybody') : unitName(grant.unit) || '…';
  const label = t('table', { title: `${name}：${t('grant.who')}` });
  const { bars, todayAt, months } = barsOf(grants, today);
  return (
    <>
      <div className={css.timeline} aria-hidden="true">
        <div className={css.months}>
          {months.map(({ at, date }) => (
            <span key={at} style={{ insetInlineStart: `${at}%` }}>
              {monthWord(date)}
            </span>
          ))}
        </div>
        {bars.map(({ grant, start, width }) => (
          <div key={grant.id} className={css.lane}>
            <span
              className={css.bar}
              data-strength={grant.strength}
              style={{ insetInlineStart: `${start}%`, inlineSize: `${width}%` }}
            >
              {named(grant)}
            </span>
          </div>
        ))}
        <span className={css.now} style={{ insetInlineStart: `${todayAt}%` }} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keys */}
      <section className={cx(bk.scroll, css.grants)} aria-label={label} tabIndex={0}>
        <table className={bk.table}>
          <thead>
            <tr>
              <th>{t('grant.who')}</th>
              <th>{t('grant.how')}</th>
              <th>{t('grant.when')}</th>
              <th>{t('grant.weekdays')}</th>
              {onEdit && (
                <th>
                  <span className="visually-hidden">{t('change')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {[...grants]
              .sort((a, b) => Number(isOver(a, today)) - Number(isOver(b, today)))
              .map(grant => (
                <tr key={grant.id} className={isOver(grant, today) ? css.over : undefined}>
                  <th scope="row">{named(grant)}</th>
                  <td>
                    {grant.strength === 'FIRST'
                      ? t('strength.FIRSTat', { at: grant.opensAt ?? t('grant.usual') })
                      : t(
                          grant.strength === 'OPEN' && grant.unit !== null
                            ? 'strength.OPENunit'
                            : `strength.${grant.strength}`,
                        )}
                  </td>
                  <td>
                    {grant.until
                      ? t('plans.fromUntil', {
                          from: dayWords(grant.from),
                          until: dayWords(dayAfter(grant.until, -1)),
                        })
                      : t('plans.from', { from: dayWords(grant.from) })}
                  </td>
                  <td>{weekdayWords(grant.weekdays)}</td>
                  {onEdit && (
                    <td>
                      <Button
                        size={30}
                        kind="plain"
                        aria-label={t('grant.editOf', { name: named(grant) })}
                        onClick={() => onEdit(grant)}
                      >
                        {t('change')}
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const isOver = ({ until }: ZoneGrant, today: string) => until !== null && until <= today;
