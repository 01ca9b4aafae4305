import { Check, TimerOff } from 'lucide-react';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { useScreenTitle } from '../../kernel/router';
import { clock, useNow } from '../../kernel/time';
import type { CardAsk } from '../../kernel/wire';
import { Broken, Button, ButtonLink, Card, Empty, Notice, SkeletonRows } from '../../look';
import { cardApi } from './api';
import css from './Card.module.css';
import { CodeForm } from './CodeForm';
import { texts } from './texts';

/** A card that was held to a kiosk, for the own device of its owner. */
export default function CardConfirm({ code }: { code: string }) {
  const t = texts.useT();
  useScreenTitle(t('title'));
  return (
    <div className={css.screen}>
      {code === '' ? (
        <Card title={t('add')}>
          <CodeForm />
        </Card>
      ) : (
        <Confirm key={code} code={code} />
      )}
    </div>
  );
}

function Confirm({ code }: { code: string }) {
  const { value, error, reload } = useLoaded(`card ${code}`, signal => cardApi.ask(code, signal));
  const [done, setDone] = useState(false);
  const now = useNow(1_000);
  if (done) return <Done />;
  if (error?.status === 410 || (value && Date.parse(value.expires) <= now)) return <Gone />;
  if (error) return <Broken error={error} onRetry={reload} />;
  if (!value) return <SkeletonRows rows={3} />;
  return <Question ask={value} code={code} now={now} onDone={() => setDone(true)} />;
}

interface QuestionProps {
  ask: CardAsk;
  code: string;
  now: number;
  onDone: () => void;
}

function Question({ ask, code, now, onDone }: QuestionProps) {
  const t = texts.useT();
  // The same again after a lost answer: it must not be done twice.
  const [op] = useState(() => uuidv7());
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<HubError | null>(null);
  const confirm = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      await cardApi.bind(code, op);
      onDone();
    } catch (cause) {
      setRefusal(asHubError(cause));
    } finally {
      setBusy(false);
    }
  };
  const left = Math.max(0, Math.ceil((Date.parse(ask.expires) - now) / 1_000));
  const full = ask.mine >= ask.most;
  return (
    <Card title={t('ask')} accent>
      <p className={css.what}>{t('askText', { kiosk: ask.kiosk, at: clock(ask.read) })}</p>
      <p className={css.hint}>
        {full ? t('full', { most: ask.most }) : t('askMine', { n: ask.mine, most: ask.most })}
      </p>
      <Button
        kind="filled"
        size={52}
        wide
        disabled={busy || full}
        icon={<Check size={20} />}
        onClick={() => void confirm()}
      >
        {t('confirm')}
      </Button>
      <p className={css.left}>{t('left', { m: Math.floor(left / 60), s: left % 60 })}</p>
      {refusal && <Notice kind="refused" title={refusal.message} />}
      <p className={css.hint}>{t('notMine')}</p>
    </Card>
  );
}

function Gone() {
  const t = texts.useT();
  return (
    <Empty icon={<TimerOff size={30} />} title={t('gone')}>
      {t('goneText')}
    </Empty>
  );
}

function Done() {
  const t = texts.useT();
  return (
    <Empty
      icon={<Check size={30} />}
      title={t('done')}
      action={
        <ButtonLink kind="outlined" to="/settings/card">
          {t('see')}
        </ButtonLink>
      }
    >
      {t('doneText')}
    </Empty>
  );
}
