import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { asHubError, type HubError, http } from '../../kernel/http';
import { clock, HOUR, useNow } from '../../kernel/time';
import type { RequestCard, RequestReminded } from '../../kernel/wire';
import { Button, toast } from '../../look';
import css from './AnswerList.module.css';
import { texts } from './texts';

interface AskerActionsProps {
  room: number;
  n: number;
  request: RequestCard;
}

/** For who asked and who looks after the room: remind the silent, and end it. */
export function AskerActions({ room, n, request }: AskerActionsProps) {
  const t = texts.useT();
  const now = useNow();
  const [error, setError] = useState<HubError | null>(null);
  const [sure, setSure] = useState(false);
  const path = `/api/chat/rooms/${room}/messages/${n}`;
  const again = request.reminded ? Date.parse(request.reminded) + HOUR : 0;
  const silent = request.asked - request.answered;
  const remind = () =>
    http.post<RequestReminded>(`${path}/remind`).then(
      ({ people }) => toast(t('reminded', { n: people })),
      cause => setError(asHubError(cause)),
    );
  const end = () =>
    http.post<RequestCard>(`${path}/close`).then(
      () => toast(t('ended')),
      cause => setError(asHubError(cause)),
    );
  return (
    <footer className={css.foot}>
      <p className={css.told} role={error ? 'alert' : undefined} data-trouble={error ? true : undefined}>
        {error?.message ?? (again > now && silent > 0 ? t('remindAgain', { time: clock(again) }) : null)}
      </p>
      <Button kind="plain" size={36} onClick={() => (sure ? void end() : setSure(true))}>
        {t(sure ? 'endSure' : 'end')}
      </Button>
      {silent > 0 && !sure && (
        <Button
          kind="outlined"
          size={36}
          icon={<BellRing size={18} aria-hidden="true" />}
          disabled={again > now}
          onClick={() => void remind()}
        >
          {t('remind')}
        </Button>
      )}
    </footer>
  );
}
