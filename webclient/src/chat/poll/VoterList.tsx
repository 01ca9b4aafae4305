import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import type { Message, PollCard, PollVotes } from '../../kernel/wire';
import { Avatar, Broken, IconButton, PersonButton, SkeletonRows } from '../../look';
import { texts } from './texts';
import css from './VoterList.module.css';

interface VoterListProps {
  message: Message;
  poll: PollCard;
  onClose: () => void;
}

/** Who voted for what, option by option. */
export default function VoterList({ message, poll, onClose }: VoterListProps) {
  const t = texts.useT();
  const { room, n } = message;
  const { value, error, reload } = useLoaded(`${room}/${n}`, signal =>
    http.get<PollVotes>(`/api/chat/rooms/${room}/messages/${n}/votes`, { signal }),
  );
  const votes = poll.options.map(option => option.votes).join();
  const before = useRef(votes);
  useEffect(() => {
    if (before.current !== votes) reload();
    before.current = votes;
  }, [votes, reload]);
  return (
    <div className={css.list}>
      <header className={css.head}>
        <h2 className={css.title}>{t('who')}</h2>
        <IconButton label={t('close')} icon={<X size={18} />} onClick={onClose} />
      </header>
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={4} height="2.25rem" />}
      {value && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
        <section className={css.rows} aria-label={t('who')} tabIndex={0}>
          {poll.options.map((option, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the position is the option
            <section key={i}>
              <h3 className={css.option}>
                <span>{option.label}</span>
                <span className={css.number}>{t('votes', { n: option.votes })}</span>
              </h3>
              <ul>
                {value.options[i]?.people.map(person => (
                  <li key={person.id} className={css.row}>
                    <Avatar person={person} size={26} />
                    <PersonButton person={person.id}>{person.name}</PersonButton>
                    <span className={css.unit}>{person.unit}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
    </div>
  );
}
