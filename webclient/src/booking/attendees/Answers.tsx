import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useBriefs } from '../../community/briefs';
import { asHubError } from '../../kernel/http';
import { Avatar, Button, PersonButton, toast } from '../../look';
import { usePresence } from '../../presence/presenceStore';
import { useMe } from '../../session/session';
import { api } from '../api';
import type { Booking, Reply } from '../wire';
import css from './Attendees.module.css';
import { byReply, REPLIES, repliesOf } from './people';
import { texts } from './texts';

const SHOWN = 12;

/** Who comes: counts, people by their answer, and the buttons for mine. */
export default function Answers({ booking }: { booking: Booking }) {
  const t = texts.useT();
  const [whole, setWhole] = useState(false);
  const { attendees, extra } = booking;
  const people = byReply(attendees);
  const shown = whole ? people : people.slice(0, SHOWN);
  const ids = shown.map(({ person }) => person);
  const briefs = useBriefs(ids);
  const presence = usePresence(ids);
  return (
    <section className={css.answers} aria-label={t('list.title')}>
      {booking.may.includes('ANSWER') && <MyAnswer booking={booking} />}
      <p className={css.counts}>
        {repliesOf(attendees).map(({ answer, n }) => (
          <span key={answer} className={css.reply} data-answer={answer}>
            {t(`count.${answer}`, { n })}
          </span>
        ))}
        {extra > 0 && <span className={css.reply}>{t('list.extra', { n: extra })}</span>}
      </p>
      <ul className={css.people}>
        {shown.map(({ person, answer, optional }) => {
          const name = briefs.get(person)?.name ?? '…';
          return (
            <li key={person} className={css.person}>
              <Avatar person={{ id: person, name }} size={28} state={presence.get(person)?.state} />
              <PersonButton person={person} className={css.who}>
                {name}
              </PersonButton>
              {person === booking.organiser && <span className={css.unit}>{t('list.organiser')}</span>}
              {optional && <span className={css.unit}>{t('optional')}</span>}
              <span className={css.reply} data-answer={answer}>
                {t(`answer.${answer}`)}
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < people.length && (
        <Button kind="plain" onClick={() => setWhole(true)}>
          {t('list.more', { n: people.length })}
        </Button>
      )}
    </section>
  );
}

/** 出席 / 欠席 / 仮: equal outlines, the chosen one filled. */
export function MyAnswer({ booking, size = 36 }: { booking: Booking; size?: 30 | 36 | 44 }) {
  const me = useMe().person.id;
  const answer = booking.attendees.find(one => one.person === me)?.answer ?? 'NONE';
  return <AnswerButtons booking={booking.id} answer={answer} size={size} />;
}

interface AnswerButtonsProps {
  booking: number;
  answer: Reply;
  size?: 30 | 36 | 44;
}

/** Shows the answer at once; a refusal takes it back in words. */
export function AnswerButtons({ booking, answer, size = 36 }: AnswerButtonsProps) {
  const t = texts.useT();
  const [said, setSaid] = useState<Reply | null>(null);
  const shown = said ?? answer;
  const say = (next: Reply) => {
    setSaid(next);
    void api.answer(booking, next, uuidv7()).then(
      () => toast(t('answer.done', { answer: t(`answer.${next}`) })),
      cause => {
        setSaid(null);
        toast(asHubError(cause).message);
      },
    );
  };
  return (
    <fieldset className={css.mine}>
      <legend className="visually-hidden">{t('answer.label')}</legend>
      {shown === 'NONE' && <span className={css.ask}>{t('answer.ask')}</span>}
      {REPLIES.map(one => (
        <Button
          key={one}
          size={size}
          kind={shown === one ? 'filled' : 'outlined'}
          aria-pressed={shown === one}
          onClick={() => shown !== one && say(one)}
        >
          {t(`answer.${one}`)}
        </Button>
      ))}
    </fieldset>
  );
}
