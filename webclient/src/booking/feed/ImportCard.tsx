import { useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { day } from '../../kernel/time';
import { Button, Card, CsvPicker, Notice, toast } from '../../look';
import { spanWord } from '../attendees/freeBusy';
import css from './Feed.module.css';
import { feedApi, type ImportReport } from './feedApi';
import { texts } from './texts';

const MOST_BYTES = 1024 * 1024;
const SHOWN = 20;

/** A file of another calendar: choose, look, then bring in. */
export function ImportCard() {
  const t = texts.useT();
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [report, setReport] = useState<ImportReport | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const large = (file?.size ?? 0) > MOST_BYTES;
  const failed = (cause: unknown) => setError(asHubError(cause));
  const choose = (chosen: File) => {
    setFile(chosen);
    setReport(null);
    setError(null);
    if (chosen.size > MOST_BYTES) return;
    void chosen
      .text()
      .then(ics => {
        setText(ics);
        return feedApi.preview(ics).then(setReport);
      })
      .catch(failed);
  };
  const apply = (looked: ImportReport) =>
    feedApi.apply(text, looked.digest).then(done => {
      toast(t('import.done', { n: changing(done) }));
      setFile(null);
      setReport(null);
    }, failed);
  return (
    <Card title={t('import.title')}>
      <p className={css.text}>{t('import.text')}</p>
      <CsvPicker
        name={t('import.name')}
        accept=".ics,text/calendar"
        chosen={file}
        none={t('import.noFile')}
        choose={t(file ? 'import.other' : 'import.choose')}
        onChoose={choose}
      />
      {large && <Notice kind="refused" title={t('import.large')} />}
      {error && <Notice kind="refused" title={error.message} />}
      {file && !large && !report && !error && <p className={css.hint}>{t('import.reading')}</p>}
      {report && <Report report={report} onApply={() => void apply(report)} />}
    </Card>
  );
}

const changing = ({ adds, changes, cancels }: ImportReport) => adds + changes + cancels;

function Report({ report, onApply }: { report: ImportReport; onApply: () => void }) {
  const t = texts.useT();
  const { lines, faults, past } = report;
  const n = changing(report);
  const all = n + report.same;
  const counts = { add: report.adds, change: report.changes, cancel: report.cancels, same: report.same };
  return (
    <div className={css.report}>
      <p role="status">
        {all > 0 ? t('import.counts', counts) : t('import.nothing')}
        {past > 0 && ` ${t('import.past', { n: past })}`}
      </p>
      <ul className={css.lines}>
        {lines.slice(0, SHOWN).map(line => (
          <li key={`${line.from} ${line.title}`} className={css.line}>
            <span className={css.when}>
              {day(line.from)} {spanWord(line)}
            </span>
            <b>{line.title}</b>
            <span className={css.hint}>{t(`import.what.${line.what}`)}</span>
          </li>
        ))}
      </ul>
      {all > SHOWN && <p className={css.hint}>{t('import.more', { n: all - SHOWN })}</p>}
      {faults.length > 0 && (
        <>
          <Notice kind="refused" title={t('import.faults', { n: faults.length })}>
            {t('import.faultsText')}
          </Notice>
          <ul className={css.lines}>
            {faults.slice(0, SHOWN).map(fault => (
              <li key={`${fault.n} ${fault.message}`} className={css.line}>
                <b>{fault.title || `#${fault.n}`}</b>
                <span className={css.hint}>{fault.message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {n > 0 && (
        <Button kind="filled" onClick={onApply}>
          {t('import.do', { n })}
        </Button>
      )}
    </div>
  );
}
