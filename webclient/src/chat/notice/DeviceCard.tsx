import { Bell, BellOff } from 'lucide-react';
import { useStore } from '../../kernel/store';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { toast } from '../../look/Toast';
import { words } from './messages';
import css from './NoticeScreen.module.css';
import { askPermission, type Permission, permission } from './permission';
import { showNotice } from './screen';

/** Whether this browser shows notifications, and what to do if it does not. */
export function DeviceCard() {
  const t = words.useT();
  const now = useStore(permission);
  const Icon = now === 'granted' ? Bell : BellOff;
  return (
    <Card title={t('device.title')}>
      <div className={css.device}>
        <span className={css.bell} data-on={now === 'granted' || undefined} aria-hidden="true">
          <Icon size={20} />
        </span>
        <p className={css.words} role="status">
          <b>{t(`device.${now}`)}</b>
          <Hint permission={now} />
        </p>
        {now === 'default' && (
          <Button kind="filled" onClick={() => void askPermission()}>
            {t('device.allow')}
          </Button>
        )}
        {now === 'granted' && <Button onClick={() => void attempt()}>{t('device.try')}</Button>}
      </div>
    </Card>
  );
}

function Hint({ permission: now }: { permission: Permission }) {
  const t = words.useT();
  if (now === 'granted' || now === 'default') return null;
  return <span className={css.hint}>{t(`device.${now}How`)}</span>;
}

async function attempt(): Promise<void> {
  const { t } = words;
  await showNotice({
    room: 0,
    home: 0,
    root: 0,
    n: 0,
    path: '/settings/notice',
    title: t('try.title'),
    body: t('try.body'),
    sound: false,
    stays: false,
  });
  toast(t('device.tried'));
}
