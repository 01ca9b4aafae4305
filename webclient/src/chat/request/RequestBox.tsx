import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { useStore } from '../../kernel/store';
import { dayAndClock, useNow } from '../../kernel/time';
import type { Message, RequestCard } from '../../kernel/wire';
import { Markdown } from '../markdown/Markdown';
import { MessageText } from '../markdown/MessageText';
import { AnswerControls } from './AnswerControls';
import { answerOf, answerText, type Party, partiesOf } from './card';
import { dueOf } from './due';
import { Missing } from './Missing';
import { ProgressLine } from './ProgressLine';
import css from './RequestBox.module.css';
import { myRequests, mySections } from './requestsStore';
import { texts } from './texts';

/** A message that asks for an answer by a time: its text, how it stands, and the way to answer. */
export function RequestBox({ message }: { message: Message }) {
  return message.request && <Box message={message} request={message.request} />;
}

function Box({ message, request }: { message: Message; request: RequestCard }) {
  const t = texts.useT();
  const id = useId();
  const now = useNow();
  const sections = useStore(myRequests, mySections);
  const parties = partiesOf(request, sections);
  const due = dueOf(request.due, now);
  const [title = '', ...more] = message.text.split('\n');
  const body = more.join('\n').trim();
  return (
    <section className={css.box} data-closed={request.closed ? true : undefined} aria-labelledby={id}>
      <header className={css.head}>
        <CircleAlert size={18} aria-hidden="true" />
        <b>{t('sign')}</b>
        <time dateTime={request.due} title={dayAndClock(request.due)}>
          {request.closed ? t('closed') : `${due.clock}・${due.rest}`}
        </time>
        <span className={css.mine}>{mineWord(request, parties)}</span>
      </header>
      <div className={css.body}>
        <div id={id}>
          <Markdown text={title} mentions={message.mentions} className={css.title} />
        </div>
        {body && <MessageText message={{ ...message, text: body }} className={css.text} />}
        <ProgressLine request={request} />
        <div className={css.foot}>
          {!request.closed && parties.length > 0 ? (
            <AnswerControls place={{ room: message.room, n: message.n, request }} parties={parties} />
          ) : (
            <Counts request={request} />
          )}
          <Missing message={message} request={request} />
        </div>
      </div>
    </section>
  );
}

/** How many chose what, where there is nothing to press. */
function Counts({ request }: { request: RequestCard }) {
  return (
    <ul className={css.controls}>
      {request.choices.map(({ label, count }) => (
        <li key={label} className={css.counted}>
          <span className={css.label}>{label}</span>
          <span className={css.count}>{count}</span>
        </li>
      ))}
    </ul>
  );
}

/** The reader's own answer comes first: what it is, or that it is missing. */
function mineWord(request: RequestCard, parties: readonly Party[]): string {
  const silent = parties.find(party => !answerOf(request, party));
  if (silent !== undefined && !request.closed) {
    return silent && parties.length > 1
      ? texts.t('state.silentSection', { name: silent.name })
      : texts.t('state.silent');
  }
  return parties
    .flatMap(party => {
      const answer = answerOf(request, party);
      if (!answer) return [];
      const said = answerText(request, answer);
      return party
        ? texts.t('state.section', { name: party.name, answer: said, person: answer.by.name })
        : texts.t('state.mine', { answer: said });
    })
    .join('・');
}
