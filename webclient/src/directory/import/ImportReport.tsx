import { CircleCheck } from 'lucide-react';
import { day } from '../../kernel/time';
import type { RosterEntry, RosterReport } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { Notice } from '../../look/Notice';
import css from './ImportScreen.module.css';
import { words } from './messages';
import { ja } from './messages.ja';
import { isEmpty } from './roster';

export interface ImportReportProps {
  report: RosterReport;
  busy: boolean;
  onApply: () => void;
}

/** A list that was cut short would end everybody it does not name: so many leavers are asked about. */
const MANY_LEAVERS = 100;

const LISTS = ['adds', 'changes', 'leavers', 'closed'] as const;

/** What would change, or did. Bad lines first: with any of them nothing can be written. */
export function ImportReport({ report, busy, onApply }: ImportReportProps) {
  const t = words.useT();
  const date = day(`${report.effectiveOn}T00:00:00+09:00`);
  const { counts } = report;
  const many = counts.leavers >= MANY_LEAVERS;
  const ready = !report.applied && counts.errors === 0 && !isEmpty(report);
  return (
    <Card title={t('result.title', { date })}>
      <div className={css.report}>
        {counts.errors > 0 && <Errors report={report} />}
        {counts.errors === 0 && isEmpty(report) && <p>{t('result.none')}</p>}
        {ready && many && <Notice kind="refused" title={t('apply.many', { n: counts.leavers })} />}
        {ready && (
          <div className={css.apply}>
            <p>
              {t('apply.words', {
                adds: counts.adds,
                changes: counts.changes,
                leavers: counts.leavers,
                closed: counts.closed,
              })}
            </p>
            <Button kind={many ? 'danger' : 'filled'} size={44} disabled={busy} onClick={onApply}>
              {t('apply', { date })}
            </Button>
          </div>
        )}
        {LISTS.map(list => (
          <Entries key={list} title={t(list)} entries={report[list]} total={counts[list]} />
        ))}
        {report.applied && (
          <p className={css.done} role="status">
            <CircleCheck size={20} aria-hidden="true" /> {t('apply.done')}
          </p>
        )}
      </div>
    </Card>
  );
}

function Errors({ report: { errors, counts } }: { report: RosterReport }) {
  const t = words.useT();
  const where = (file: string, line: number) =>
    line > 0 ? t('errors.line', { file, line }) : t('errors.whole', { file });
  return (
    <>
      <Notice kind="refused" title={t('errors.title', { n: counts.errors })}>
        {t('errors.text')}
      </Notice>
      <ul className={css.entries} aria-label={t('errors')}>
        {errors.map(({ file, line, reason, code }) => (
          <li key={`${file} ${line} ${code} ${reason}`} className={css.entry}>
            <b className={css.where}>{where(t(file), line)}</b>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {counts.errors > errors.length && (
        <p className={css.more}>{t('more', { n: counts.errors - errors.length })}</p>
      )}
    </>
  );
}

function Entries({ title, entries, total }: { title: string; entries: RosterEntry[]; total: number }) {
  const t = words.useT();
  if (total === 0) return null;
  return (
    <details className={css.details}>
      <summary className={css.summary}>
        {title} <b>{total.toLocaleString('ja-JP')}</b>
      </summary>
      <ul className={css.entries}>
        {entries.map(entry => (
          <li key={`${entry.file} ${entry.key}`} className={css.entry}>
            <span className={css.where}>
              {t(entry.file)} {entry.key}
            </span>
            <span>
              <b>{entry.label}</b>
              <Fields entry={entry} />
            </span>
          </li>
        ))}
      </ul>
      {total > entries.length && <p className={css.more}>{t('more', { n: total - entries.length })}</p>}
    </details>
  );
}

function Fields({ entry }: { entry: RosterEntry }) {
  const changed = entry.fields.filter(field => field.before !== null && field.after !== null);
  if (changed.length === 0) return null;
  return (
    <span className={css.fields}>
      {changed.map(({ name, before, after }) => (
        <span key={name}>
          {fieldWord(name)}: <del>{before}</del> → <ins>{after}</ins>
        </span>
      ))}
    </span>
  );
}

type FieldKey = `field.${string}` & keyof typeof ja;

/** A column this client does not know yet keeps the name the hub gives it. */
function fieldWord(name: string): string {
  const key = `field.${name}`;
  return key in ja ? words.t(key as FieldKey) : name;
}
