import { Monitor, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { useLoaded } from '../kernel/loaded';
import { dayAndClock } from '../kernel/time';
import type { SessionInfo } from '../kernel/wire';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import { Broken } from '../look/Notice';
import { Seal } from '../look/Seal';
import { SkeletonRows } from '../look/Skeleton';
import { toast } from '../look/Toast';
import { sessionApi } from '../session/session';
import { words } from './messages';
import css from './SettingsScreen.module.css';

/** Every place where I am signed in; each can be ended, and its live connection ends with it. */
export function SessionsCard() {
  const t = words.useT();
  const { value, error, reload } = useLoaded('sessions', sessionApi.list);
  const [failed, setFailed] = useState<HubError | null>(null);
  const others = value?.sessions.filter(session => !session.current) ?? [];
  const attempt = (change: Promise<string>) =>
    change
      .then(
        done => toast(done),
        (cause: unknown) => setFailed(asHubError(cause)),
      )
      .then(reload);
  const endOne = async (id: string) => {
    await sessionApi.revoke(id);
    return t('sessions.endedOne');
  };
  const endOthers = async () => t('sessions.ended', { n: (await sessionApi.revokeOthers()).revoked });
  const broken = error ?? failed;
  return (
    <Card title={t('sessions.title')}>
      <p className={css.hint}>{t('sessions.hint')}</p>
      {broken && <Broken error={broken} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={2} />}
      <ul className={css.sessions}>
        {value?.sessions.map(session => (
          <li key={session.id} className={css.session}>
            <Device session={session} />
            {!session.current && (
              <Button kind="danger" size={30} onClick={() => void attempt(endOne(session.id))}>
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <Button kind="danger" onClick={() => void attempt(endOthers())}>
          {t('sessions.endOthers')}
        </Button>
      )}
    </Card>
  );
}

function Device({ session }: { session: SessionInfo }) {
  const t = words.useT();
  const small = /iPhone|Android|Mobile/i.test(session.userAgent);
  return (
    <>
      <span className={css.square} aria-hidden="true">
        {small ? <Smartphone size={18} /> : <Monitor size={18} />}
      </span>
      <span className={css.doorWords}>
        <span>
          <b>{session.userAgent}</b> {session.current && <Seal kind="solved">{t('sessions.here')}</Seal>}
        </span>
        <span className={css.hint}>
          {t('sessions.seen', { time: dayAndClock(session.lastSeenAt) })}・{session.address}
        </span>
      </span>
    </>
  );
}
