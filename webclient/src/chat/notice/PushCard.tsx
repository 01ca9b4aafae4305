import { Monitor } from 'lucide-react';
import { useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { useStore } from '../../kernel/store';
import { dayAndClock } from '../../kernel/time';
import type { PushDevice } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { Broken, Notice } from '../../look/Notice';
import { Seal } from '../../look/Seal';
import { toast } from '../../look/Toast';
import { words } from './messages';
import css from './NoticeScreen.module.css';
import { permission } from './permission';
import { canPush, pushApi, subscribe, unsubscribe } from './push';

/** The browsers in which I am told while no page is open; each until its session ends. */
export function PushCard() {
  const t = words.useT();
  const { value, error, reload } = useLoaded('push devices', pushApi.devices);
  const [failed, setFailed] = useState<HubError | null>(null);
  const granted = useStore(permission) === 'granted';
  const devices = value?.devices ?? [];
  const attempt = (work: Promise<unknown>, done?: string) =>
    void work
      .then(() => {
        setFailed(null);
        if (done) toast(done);
      })
      .catch((cause: unknown) => setFailed(asHubError(cause)))
      .then(reload);
  return (
    <Card title={t('push.title')}>
      <p className={css.hint}>{t('push.text')}</p>
      {error && <Broken error={error} onRetry={reload} />}
      {failed && <Notice kind="refused" title={failed.message} />}
      <ul className={css.rooms}>
        {devices.map(device => (
          <Device
            key={device.id}
            device={device}
            onTry={() => attempt(pushApi.attempt(device.id), t('push.tried'))}
            onStop={() => attempt(unsubscribe(device))}
          />
        ))}
      </ul>
      {value && devices.length === 0 && <p className={css.none}>{t('push.none')}</p>}
      {!canPush() && <p className={css.hint}>{t('push.cannot')}</p>}
      {canPush() && !devices.some(({ current }) => current) && (
        <div className={css.foot}>
          <Button kind="outlined" disabled={!granted} onClick={() => attempt(subscribe())}>
            {t('push.on')}
          </Button>
          {!granted && <span className={css.hint}>{t('push.needs')}</span>}
        </div>
      )}
    </Card>
  );
}

interface DeviceProps {
  device: PushDevice;
  onTry: () => void;
  onStop: () => void;
}

function Device({ device, onTry, onStop }: DeviceProps) {
  const t = words.useT();
  return (
    <li className={css.room}>
      <Monitor size={18} aria-hidden="true" />
      <span className={css.roomName}>
        {device.browser || t('push.unknown')} {device.current && <Seal kind="solved">{t('push.here')}</Seal>}
        <span className={css.hint}> {t('push.since', { time: dayAndClock(device.at) })}</span>
      </span>
      <Button size={30} onClick={onTry}>
        {t('push.try')}
      </Button>
      <Button size={30} kind="danger" onClick={onStop}>
        {t('push.off')}
      </Button>
    </li>
  );
}
