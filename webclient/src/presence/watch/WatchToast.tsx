import { MessageSquare, Phone, X } from 'lucide-react';
import { useEffect } from 'react';
import { usePerson } from '../../directory/units';
import { Link } from '../../kernel/router';
import { clock } from '../../kernel/time';
import type { PersonDetail } from '../../kernel/wire';
import { Avatar } from '../../look/Avatar';
import { stateWord } from '../../look/presenceText';
import { usePresence } from '../presenceStore';
import { words } from './messages';
import css from './WatchToasts.module.css';
import { endWatch, type Waiting } from './watches';

export default function WatchToast({ watch }: { watch: Waiting }) {
  const { value: person } = usePerson(watch.person);
  return person && <Body watch={watch} person={person} />;
}

function Body({ watch, person }: { watch: Waiting; person: PersonDetail }) {
  const t = words.useT();
  const presence = usePresence([person.id]).get(person.id);
  const text = useText(watch, person, presence?.state);
  useNotification(watch, text);
  const away = () => void endWatch(watch);
  return (
    <div className={css.toast}>
      <Avatar person={person} state={presence?.state} />
      <p className={css.text}>{text}</p>
      <span className={css.ways}>
        <Link className={css.way} href={`/chat/with/${person.id}`} onClick={away}>
          <MessageSquare size={18} aria-hidden="true" />
          {t('chat')}
        </Link>
        {person.extension && presence?.state === 'AVAILABLE' && (
          <a className={css.way} href={`tel:${person.extension}`} onClick={away}>
            <Phone size={18} aria-hidden="true" />
            {t('call')}
          </a>
        )}
      </span>
      <button type="button" className={css.close} aria-label={t('away')} onClick={away}>
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Who has gone on to something else meanwhile is not called free any more. */
function useText(watch: Waiting, { name }: PersonDetail, state = 'AVAILABLE'): string {
  const t = words.useT();
  if (state === 'AVAILABLE' || state === 'TELEWORK') return t('fired', { name, state: stateWord(state) });
  return t('firedEarlier', { name, time: clock(watch.firedAt ?? watch.at) });
}

/** A page nobody looks at uses the system's own notice, if this person has allowed it before: the hub never asks. */
function useNotification(watch: Waiting, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, in the words of that moment
  useEffect(() => {
    if (!document.hidden || !('Notification' in window) || Notification.permission !== 'granted') return;
    try {
      new Notification(text, { tag: `watch-${watch.id}` });
    } catch {
      // Some phones show notices only through a service worker; the toast is there in any case.
    }
  }, [watch.id]);
}
