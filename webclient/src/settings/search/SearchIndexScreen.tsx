import { RefreshCw } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { clock } from '../../kernel/time';
import type { SearchStatus } from '../../kernel/wire';
import { Broken, Button, Card, Notice, SkeletonRows, toast } from '../../look';
import { useRole } from '../../session/session';
import { SettingsPage } from '../SettingsPage';
import css from './SearchIndex.module.css';
import { texts } from './texts';

/** While it is made anew one wants to see it move. */
const BUSY_MS = 1_000;
const CALM_MS = 15_000;

/** 検索の索引: how far it is, and the button that makes it anew. */
export default function SearchIndexScreen() {
  const t = texts.useT();
  const allowed = useRole('ADMINISTRATOR');
  return (
    <SettingsPage title={t('title')} intro={t('intro')} allowed={allowed}>
      <Index />
    </SettingsPage>
  );
}

function Index() {
  const t = texts.useT();
  const {
    value: status,
    error,
    reload,
  } = useLoaded('search status', () => http.get<SearchStatus>('/api/search/status'));
  const [refused, setRefused] = useState<string | null>(null);
  const ready = status?.state === 'READY';
  useEffect(() => {
    const timer = setInterval(reload, ready ? CALM_MS : BUSY_MS);
    return () => clearInterval(timer);
  }, [ready, reload]);
  const rebuild = () =>
    http.post('/api/search/rebuild').then(
      () => {
        setRefused(null);
        toast(t('started'));
        reload();
      },
      cause => setRefused(String(cause.message)),
    );
  if (error && !status) return <Broken error={error} onRetry={reload} />;
  if (!status) return <SkeletonRows rows={3} />;
  return (
    <>
      <Card>
        <dl className={css.facts}>
          <Fact name={t('state')}>
            {t(`state.${status.state}`)}
            {status.since && <span className={css.since}>{t('since', { time: clock(status.since) })}</span>}
          </Fact>
          {!ready && <Progress status={status} />}
          <Fact name={t('documents')}>
            {t('documents.n', { n: status.documents.toLocaleString('ja-JP') })}
          </Fact>
          <Fact name={t('behind')}>
            {status.behind === 0
              ? t('behind.none')
              : t('behind.n', { n: status.behind.toLocaleString('ja-JP') })}
          </Fact>
        </dl>
      </Card>
      {refused && <Notice kind="refused" title={refused} />}
      <Card>
        <div className={css.rebuild}>
          <p>{t('rebuildText')}</p>
          <Button
            kind="outlined"
            icon={<RefreshCw size={18} />}
            disabled={!ready}
            onClick={() => void rebuild()}
          >
            {t('rebuild')}
          </Button>
        </div>
      </Card>
      {status.faults.length > 0 && (
        <Card title={t('bad')}>
          <p className={css.hint}>{t('bad.text')}</p>
          <ul className={css.bad}>
            {status.faults.map(({ file, line, problem }) => (
              <li key={`${file} ${line} ${problem}`}>
                <b>{line === 0 ? t('bad.file', { file }) : t('bad.line', { file, line })}</b>{' '}
                {t(`problem.${problem}`)}
              </li>
            ))}
          </ul>
          {status.faultCount > status.faults.length && (
            <p className={css.hint}>{t('bad.more', { n: status.faultCount - status.faults.length })}</p>
          )}
        </Card>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={css.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Progress({ status: { done, of } }: { status: SearchStatus }) {
  const t = texts.useT();
  const percent = of === 0 ? 0 : Math.floor((done / of) * 100);
  const words = t('progress', {
    done: done.toLocaleString('ja-JP'),
    of: of.toLocaleString('ja-JP'),
    percent,
  });
  return (
    <div className={css.progress}>
      <progress max={Math.max(1, of)} value={done} aria-label={words} />
      <span>{words}</span>
    </div>
  );
}
