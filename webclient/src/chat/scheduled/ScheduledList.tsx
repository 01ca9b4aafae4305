import { Clock } from 'lucide-react';
import { useState } from 'react';
import { asHubError } from '../../kernel/http';
import { useStore } from '../../kernel/store';
import { useNow } from '../../kernel/time';
import type { ScheduledMessage } from '../../kernel/wire';
import { Button, Empty, Notice, toast } from '../../look';
import { rooms } from '../chat';
import css from '../saved/Later.module.css';
import { PlaceLink } from '../saved/PlaceLink';
import { useScheduled } from '../writing/desk';
import { putDraftBack } from '../writing/putDraftBack';
import { writing } from '../writing/texts';
import { usePlain } from '../writing/usePlain';
import { scheduledApi } from './api';
import { ScheduledEditor } from './ScheduledEditor';
import { whenText } from './times';

/** All that I mean to send later, the next one first; what could not be sent says why. */
export function ScheduledList() {
  const t = writing.useT();
  const all = useScheduled();
  if (all.length === 0) {
    return (
      <Empty icon={<Clock size={30} />} title={t('scheduled.none')}>
        {t('scheduled.noneHint')}
      </Empty>
    );
  }
  return (
    <ul className={css.items}>
      {all.map(message => (
        <Item key={message.id} message={message} />
      ))}
    </ul>
  );
}

function Item({ message }: { message: ScheduledMessage }) {
  const t = writing.useT();
  const now = useNow();
  const [edits, setEdits] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { id, room, letter, at, failed } = message;
  const archived = useStore(rooms.state, state => state.rooms?.byId.get(room)?.archived ?? null);
  const text = usePlain(letter.text);
  const extras = [
    letter.root > 0 && t('scheduled.thread'),
    letter.files.length > 0 && t('scheduled.files', { n: letter.files.length }),
    letter.request && t('scheduled.request'),
    letter.poll && t('scheduled.poll'),
  ].filter(Boolean);

  const act = (work: () => Promise<unknown>) => {
    setError(null);
    work().catch(cause => setError(asHubError(cause).message));
  };
  const sendNow = () => act(() => scheduledApi.now(id).then(() => toast(t('scheduled.sent'))));
  const cancel = () =>
    act(async () => {
      await scheduledApi.cancel(id);
      await putDraftBack({ room, root: letter.root }, letter.text);
      toast(t('scheduled.cancelled'));
    });
  return (
    <li className={css.item} data-failed={failed ? '' : undefined}>
      <div className={css.head}>
        <PlaceLink room={room} n={letter.root || null} />
        <span className={css.when} data-failed={failed ? '' : undefined}>
          <Clock size={14} aria-hidden="true" />
          {whenText(Date.parse(at), now)}
        </span>
      </div>
      {edits ? (
        <ScheduledEditor message={message} onDone={() => setEdits(false)} />
      ) : (
        <p className={css.text}>{text}</p>
      )}
      {extras.length > 0 && <p className={css.meta}>{extras.join('・')}</p>}
      {failed && (
        <Notice kind="refused" title={t('scheduled.why', { reason: reasonOf(failed, archived !== null) })}>
          {t('scheduled.again')}
        </Notice>
      )}
      {error && (
        <p className={css.trouble} role="alert">
          {error}
        </p>
      )}
      {!edits && (
        <div className={css.actions}>
          <Button size={30} kind="outlined" onClick={() => setEdits(true)}>
            {t('scheduled.edit')}
          </Button>
          <Button size={30} onClick={sendNow}>
            {t('scheduled.now')}
          </Button>
          <Button size={30} onClick={cancel}>
            {t('scheduled.cancel')}
          </Button>
        </div>
      )}
    </li>
  );
}

const REASONS = ['not_found', 'chat.archived', 'chat.owners_only', 'chat.person_left'] as const;

/** The server tells a code when nobody has asked it in a language. */
function reasonOf(code: string, archived: boolean): string {
  const { t } = writing;
  if (archived) return t('failed.chat.archived');
  const known = REASONS.find(one => one === code);
  return known ? t(`failed.${known}`) : t('failed.other', { code });
}
