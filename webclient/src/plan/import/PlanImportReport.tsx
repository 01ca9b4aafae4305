import type { PlanReport } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { Notice } from '../../look/Notice';
import { words } from './messages';
import css from './PlanImport.module.css';

export interface PlanImportReportProps {
  report: PlanReport;
  busy: boolean;
  onApply: () => void;
}

/** What would change. Bad lines first: with any of them nothing can be written. */
export function PlanImportReport({ report, busy, onApply }: PlanImportReportProps) {
  const t = words.useT();
  const { lines, adds, changes, faults } = report;
  const nothing = adds + changes === 0;
  return (
    <Card title={t('result.title')}>
      <div className={css.report}>
        {faults.length > 0 && <Faults report={report} />}
        {faults.length === 0 && nothing && <p>{t('result.none')}</p>}
        {faults.length === 0 && !nothing && (
          <div className={css.apply}>
            <p>{t('result.words', { lines, adds, changes })}</p>
            <Button kind="filled" size={44} disabled={busy} onClick={onApply}>
              {t('apply')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function Faults({ report: { faults } }: { report: PlanReport }) {
  const t = words.useT();
  return (
    <>
      <Notice kind="refused" title={t('faults.title', { n: faults.length })}>
        {t('faults.text')}
      </Notice>
      <ul className={css.faults} aria-label={t('faults')}>
        {faults.map(({ line, code, message }) => (
          <li key={`${line} ${code} ${message}`} className={css.fault}>
            <b className={css.line}>{line > 0 ? t('faults.line', { line }) : t('faults.whole')}</b>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
