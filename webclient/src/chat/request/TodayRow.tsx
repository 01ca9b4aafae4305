import { Clock, ClockAlert } from 'lucide-react';
import { useState } from 'react';
import { Link } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { dayAndClock, useNow } from '../../kernel/time';
import type { OpenRequest } from '../../kernel/wire';
import { Button } from '../../look';
import { plainText } from '../mentions';
import { AnswerForm } from './AnswerForm';
import { answerOf, type Party, partiesOf } from './card';
import { dueOf } from './due';
import { ProgressLine } from './ProgressLine';
import { myRequests, mySections } from './requestsStore';
import css from './TodayRow.module.css';
import { texts } from './texts';
import { useAnswering } from './useAnswering';

const TITLE_CHARS = 80;
/** More or longer choices than these do not stand beside a title. */
const MOST_BUTTONS = 2;
const MOST_LABEL = 4;

/** One request in a line, with the way to answer where it stands. */
export function TodayRow({ open, mine }: { open: OpenRequest; mine: boolean }) {
  const now = useNow();
  const due = dueOf(open.request.due, now);
  const Sign = due.near === 'over' ? ClockAlert : Clock;
  const [first = ''] = plainText(open.text, open.mentions, TITLE_CHARS).split('\n');
  return (
    <li className={css.row}>
      <span className={css.words}>
        <Link className={css.title} href={`/chat/${open.room}/${open.n}`}>
          {bare(first)}
        </Link>
        <span className={css.about}>
          <time
            className={css.due}
            data-near={due.near}
            dateTime={open.request.due}
            title={dayAndClock(open.request.due)}
          >
            <Sign size={16} aria-hidden="true" />
            {due.near === 'later' ? due.clock : `${due.clock}・${due.rest}`}
          </time>
          {!mine && <span>{open.author.name}</span>}
        </span>
      </span>
      {mine ? (
        <span className={css.progress}>
          <ProgressLine request={open.request} />
        </span>
      ) : (
        <InPlace open={open} />
      )}
    </li>
  );
}

/** Signs of Markdown say nothing in a line. */
const bare = (text: string): string => text.replace(/^[#>\s-]+|[*_`~]+/g, '');

function InPlace({ open }: { open: OpenRequest }) {
  const t = texts.useT();
  const sections = useStore(myRequests, mySections);
  const [writing, setWriting] = useState(false);
  const answering = useAnswering(open);
  const { choices } = open.request;
  const silent = partiesOf(open.request, sections).filter(party => !answerOf(open.request, party));
  const party: Party = silent[0] ?? null;
  const short = choices.length <= MOST_BUTTONS && choices.every(({ label }) => label.length <= MOST_LABEL);
  const trouble = answering.error && (
    <p className={css.error} role="alert">
      {answering.error.message}
    </p>
  );
  if (choices.length === 0 && silent.length === 1) {
    return writing ? (
      <div className={css.form}>
        <AnswerForm
          before=""
          busy={answering.busy}
          onSend={async text => void (await answering.answer(party, { text }))}
          onCancel={() => setWriting(false)}
        />
        {trouble}
      </div>
    ) : (
      <Button kind="outlined" size={30} onClick={() => setWriting(true)}>
        {t('answer')}
      </Button>
    );
  }
  if (silent.length !== 1 || !short) {
    return (
      <Link className={css.open} href={`/chat/${open.room}/${open.n}`} aria-label={t('today.open')}>
        {t('answer')}
      </Link>
    );
  }
  return (
    <>
      <span className={css.buttons}>
        {choices.map((choice, i) => (
          <Button
            key={choice.label}
            kind="outlined"
            size={30}
            disabled={answering.busy}
            onClick={() => void answering.answer(party, { choice: i })}
          >
            {choice.label}
          </Button>
        ))}
      </span>
      {trouble}
    </>
  );
}
