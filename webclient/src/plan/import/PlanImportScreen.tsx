import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { base64Of } from '../../directory/import/roster';
import { asHubError, type HubError } from '../../kernel/http';
import { Link, useNavigate, useParams, useScreenTitle } from '../../kernel/router';
import type { PlanReport } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { Notice } from '../../look/Notice';
import { toast } from '../../look/Toast';
import { planApi } from '../planApi';
import { words } from './messages';
import { PlanFilePicker } from './PlanFilePicker';
import css from './PlanImport.module.css';
import { PlanImportReport } from './PlanImportReport';

const MOST_BYTES = 1024 * 1024;

/** Plans from a table: choose, look, then write. Who may change whose plans is the hub's to say, line by line. */
export default function PlanImportScreen() {
  const t = words.useT();
  useScreenTitle(t('title'));
  const { unit } = useParams();
  const back = `/week/${unit ?? ''}`;
  return (
    <div className={css.screen}>
      <Link className={css.back} href={back}>
        <ChevronLeft size={18} aria-hidden="true" />
        {t('back')}
      </Link>
      <h1 className={css.title}>{t('title')}</h1>
      <p>{t('intro')}</p>
      <p className={css.columns}>{t('columns')}</p>
      <Import back={back} />
    </div>
  );
}

function Import({ back }: { back: string }) {
  const t = words.useT();
  const go = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<PlanReport | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const [busy, setBusy] = useState(false);
  const large = (file?.size ?? 0) > MOST_BYTES;

  async function attempt<T>(ask: (csv: string) => Promise<T>, then: (answer: T) => void) {
    if (!file) return;
    setBusy(true);
    setError(null);
    try {
      then(await ask(await base64Of(file)));
    } catch (cause) {
      setError(asHubError(cause));
    } finally {
      setBusy(false);
    }
  }
  const look = () => attempt(planApi.preview, setReport);
  const write = ({ digest }: PlanReport) =>
    attempt(
      csv => planApi.apply(csv, digest),
      () => {
        toast(t('apply.done'));
        go(back);
      },
    );

  return (
    <>
      <Card>
        <div className={css.choose}>
          <PlanFilePicker
            chosen={file}
            onChoose={picked => {
              setFile(picked);
              setReport(null);
              setError(null);
            }}
          />
          <Button
            kind={report ? 'outlined' : 'filled'}
            size={44}
            disabled={!file || large || busy}
            onClick={() => void look()}
          >
            {busy ? t('reading') : t('preview')}
          </Button>
        </div>
      </Card>
      {large && <Notice kind="refused" title={t('file.large')} />}
      {error && <Notice kind="refused" title={error.message} />}
      {report && <PlanImportReport report={report} busy={busy} onApply={() => void write(report)} />}
    </>
  );
}
