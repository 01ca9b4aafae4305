import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { Link, useScreenTitle } from '../../kernel/router';
import { hubNow, tokyoDate } from '../../kernel/time';
import type { RosterReport } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { Notice } from '../../look/Notice';
import { TextField } from '../../look/TextField';
import { toast } from '../../look/Toast';
import { useRole } from '../../session/session';
import { FilePicker } from './FilePicker';
import { ImportReport } from './ImportReport';
import css from './ImportScreen.module.css';
import { words } from './messages';
import { apply, type Chosen, FILES, preview } from './roster';

/** 名簿の取込: choose, look, then write. Nothing is written before the last button. */
export default function ImportScreen() {
  const t = words.useT();
  useScreenTitle(t('title'));
  const allowed = useRole('ADMINISTRATOR');
  return (
    <div className={css.screen}>
      <Link className={css.back} href="/settings">
        <ChevronLeft size={18} aria-hidden="true" />
        {t('back')}
      </Link>
      <h1 className={css.title}>{t('title')}</h1>
      {allowed ? <Import /> : <Notice kind="refused" title={t('refused.role')} />}
    </div>
  );
}

function Import() {
  const t = words.useT();
  const [chosen, setChosen] = useState<Chosen>({});
  const [date, setDate] = useState(() => tokyoDate(hubNow()));
  const [report, setReport] = useState<RosterReport | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<HubError | null>(null);

  async function attempt(asked: Promise<RosterReport>): Promise<RosterReport | null> {
    setBusy(true);
    setError(null);
    const answer = await asked.catch((cause: unknown) => {
      setError(asHubError(cause));
      return null;
    });
    if (answer) setReport(answer);
    setBusy(false);
    return answer;
  }
  async function write(seen: RosterReport) {
    const answer = await attempt(apply(chosen, seen));
    if (answer?.applied) toast(t('apply.done'));
    else if (answer) setError(asHubError(new Error(t('apply.changed'))));
  }
  const change = (next: Chosen) => {
    setChosen(next);
    setReport(null);
  };

  return (
    <>
      <p>{t('intro')}</p>
      <p className={css.complete}>{t('complete')}</p>
      <Card>
        <div className={css.files}>
          {FILES.map(file => (
            <FilePicker
              key={file}
              file={file}
              chosen={chosen[file]}
              read={report?.files.find(f => f.file === file)}
              onChoose={picked => change({ ...chosen, [file]: picked })}
            />
          ))}
        </div>
        <div className={css.date}>
          <TextField
            label={t('date')}
            type="date"
            value={date}
            min={tokyoDate(hubNow())}
            hint={t('date.hint')}
            onChange={value => {
              setDate(value);
              setReport(null);
            }}
          />
          <Button
            kind={report ? 'outlined' : 'filled'}
            size={44}
            disabled={busy || Object.keys(chosen).length === 0}
            onClick={() => void attempt(preview(chosen, date))}
          >
            {busy ? t('reading') : t('preview')}
          </Button>
        </div>
      </Card>
      {error && <Notice kind="refused" title={error.message} />}
      {report && <ImportReport report={report} busy={busy} onApply={() => void write(report)} />}
    </>
  );
}
