import { useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import type { SeatSettings } from '../../kernel/wire';
import { Broken, Card, Notice, Segmented, SkeletonRows, toast } from '../../look';
import { cardApi } from './api';
import css from './Card.module.css';
import { texts } from './texts';

const YES_NO = ['false', 'true'] as const;
const SECONDS = ['20', '60'] as const;

/** How long a kiosk waits for me, whether it asks first, and how large it writes. */
export function KioskWishes() {
  const t = texts.useT();
  const { value, error, reload } = useLoaded('seat settings', signal => cardApi.settings(signal));
  const [mine, setMine] = useState<SeatSettings | null>(null);
  const [refusal, setRefusal] = useState<HubError | null>(null);
  const shown = mine ?? value;
  if (error && !shown) return <Broken error={error} onRetry={reload} />;
  if (!shown) return <SkeletonRows rows={3} />;
  const save = async (change: Partial<SeatSettings>) => {
    const next = { ...shown, ...change };
    setMine(next);
    setRefusal(null);
    try {
      setMine(await cardApi.save(next));
      toast(t('saved'));
    } catch (cause) {
      setMine(shown);
      setRefusal(asHubError(cause));
    }
  };
  return (
    <Card title={t('kiosk')}>
      <Row name={t('seconds')} hint={t('secondsText')}>
        <Segmented
          label={t('seconds')}
          value={shown.proposalSeconds === 60 ? '60' : '20'}
          options={SECONDS.map(value => ({ value, label: t(`s${value}`) }))}
          onChange={seconds => void save({ proposalSeconds: Number(seconds) })}
        />
      </Row>
      <Row name={t('confirmSeat')} hint={t('confirmText')}>
        <Segmented
          label={t('confirmSeat')}
          value={`${shown.confirmSeat}`}
          options={YES_NO.map(value => ({ value, label: t(`c.${value}`) }))}
          onChange={choice => void save({ confirmSeat: choice === 'true' })}
        />
      </Row>
      <Row name={t('bigText')}>
        <Segmented
          label={t('bigText')}
          value={`${shown.bigText}`}
          options={YES_NO.map(value => ({ value, label: t(`b.${value}`) }))}
          onChange={choice => void save({ bigText: choice === 'true' })}
        />
      </Row>
      {refusal && <Notice kind="refused" title={refusal.message} />}
    </Card>
  );
}

function Row({ name, hint, children }: { name: string; hint?: string; children: React.ReactNode }) {
  return (
    <div className={css.wish}>
      <span>
        {name}
        {hint && <small className={css.hint}>{hint}</small>}
      </span>
      {children}
    </div>
  );
}
