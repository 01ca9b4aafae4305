import { Check, TimerOff } from 'lucide-react';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError, http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { useNavigate, useScreenTitle } from '../../kernel/router';
import { clock, useNow } from '../../kernel/time';
import type { Booking, PanelAsk } from '../../kernel/wire';
import { Broken, Button, ButtonLink, Card, CodeForm, Empty, Notice, SkeletonRows } from '../../look';
import { usePlaces } from '../places';
import css from './PanelConfirm.module.css';
import { texts } from './texts';

const path = (code: string) => `/api/booking/panel/${encodeURIComponent(code)}`;

/** What was pressed on a door panel, for the phone of who pressed it. */
export default function PanelConfirm({ code }: { code: string }) {
  const t = texts.useT();
  useScreenTitle(t('title'));
  return <div className={css.screen}>{code === '' ? <TypeCode /> : <Confirm key={code} code={code} />}</div>;
}

function TypeCode() {
  const t = texts.useT();
  const navigate = useNavigate();
  return (
    <Card title={t('title')}>
      <CodeForm
        label={t('code')}
        hint={t('codeHint')}
        open={t('open')}
        onCode={code => navigate(`/booking/panel/${code}`)}
      />
    </Card>
  );
}

function Confirm({ code }: { code: string }) {
  const { value, error, reload } = useLoaded(`panel ${code}`, signal =>
    http.get<PanelAsk>(path(code), { signal }),
  );
  const [done, setDone] = useState<Booking | null>(null);
  const now = useNow(1_000);
  if (done) return <Done booking={done} />;
  if (error?.status === 410 || (value && Date.parse(value.expires) <= now)) return <Gone />;
  if (error) return <Broken error={error} onRetry={reload} />;
  if (!value) return <SkeletonRows rows={3} />;
  return <Question ask={value} code={code} now={now} onDone={setDone} />;
}

interface QuestionProps {
  ask: PanelAsk;
  code: string;
  now: number;
  onDone: (booking: Booking) => void;
}

function Question({ ask, code, now, onDone }: QuestionProps) {
  const t = texts.useT();
  const places = usePlaces();
  // The same again after a lost answer: it must not be done twice.
  const [op] = useState(() => uuidv7());
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<HubError | null>(null);
  const confirm = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      onDone(await http.post<Booking>(path(code), { op }));
    } catch (cause) {
      setRefusal(asHubError(cause));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title={<span className={css.name}>{places.nameOf(ask.place)}</span>} accent>
      <p className={css.what}>{t(ask.kind, { until: ask.until === null ? '' : clock(ask.until) })}</p>
      <Button
        kind="filled"
        size={52}
        wide
        disabled={busy}
        icon={<Check size={20} />}
        onClick={() => void confirm()}
      >
        {t('confirm')}
      </Button>
      <p className={css.left}>
        {t('left', { n: Math.max(0, Math.ceil((Date.parse(ask.expires) - now) / 1_000)) })}
      </p>
      {refusal && <Notice kind="refused" title={refusal.message} />}
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

function Done({ booking }: { booking: Booking }) {
  const t = texts.useT();
  return (
    <Empty
      icon={<Check size={30} />}
      title={t('done')}
      action={
        <ButtonLink kind="outlined" to={`/booking/b/${booking.id}`}>
          {t('see')}
        </ButtonLink>
      }
    >
      {t('doneText')}
    </Empty>
  );
}
