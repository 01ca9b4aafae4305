import { ChartBar } from 'lucide-react';
import { useId, useState } from 'react';
import { asHubError, type HubError, http } from '../../kernel/http';
import { useStore } from '../../kernel/store';
import { dayAndClock, useNow } from '../../kernel/time';
import type { Message, PollCard } from '../../kernel/wire';
import { Button, toast } from '../../look';
import { rooms, viewer } from '../chat';
import { Markdown } from '../markdown/Markdown';
import { MessageText } from '../markdown/MessageText';
import { dueOf } from '../request/due';
import { voteWith } from './card';
import css from './PollBox.module.css';
import { PollOptions } from './PollOptions';
import { texts } from './texts';
import { Voters } from './Voters';

/** A message that is put to the vote: its text, the options as bars, and the way to vote. */
export function PollBox({ message }: { message: Message }) {
  return message.poll && <Box message={message} poll={message.poll} />;
}

function Box({ message, poll }: { message: Message; poll: PollCard }) {
  const t = texts.useT();
  const id = useId();
  const now = useNow();
  const { busy, under, error, vote } = useVoting(message, poll);
  const [title = '', ...more] = message.text.split('\n');
  const body = more.join('\n').trim();
  const kind = [t(poll.multiple ? 'several' : 'one'), poll.anonymous && t('anonymous')];
  const over = poll.closed !== null || (poll.closes !== null && Date.parse(poll.closes) <= now);
  const voted = poll.options.some(option => option.mine);
  return (
    <section className={css.box} data-closed={over || undefined} aria-labelledby={id}>
      <header className={css.head}>
        <ChartBar size={18} aria-hidden="true" />
        <b>{t('sign')}</b>
        <span className={css.kind}>{kind.filter(Boolean).join('・')}</span>
        {over ? (
          <span className={css.kind}>{t('closed')}</span>
        ) : (
          poll.closes && (
            <time dateTime={poll.closes} title={dayAndClock(poll.closes)}>
              {dueOf(poll.closes, now).clock}・{dueOf(poll.closes, now).rest}
            </time>
          )
        )}
        {!over && <span className={css.mine}>{t(voted ? 'voted' : 'notVoted')}</span>}
      </header>
      <div className={css.body}>
        <div id={id}>
          <Markdown text={title} mentions={message.mentions} className={css.title} />
        </div>
        {body && <MessageText message={{ ...message, text: body }} className={css.text} />}
        <PollOptions
          poll={poll}
          under={under}
          disabled={over || busy}
          onPress={option => void vote(voteWith(poll, option))}
        />
        {error && (
          <p className={css.error} role="alert">
            {error.message}
          </p>
        )}
        <div className={css.foot}>
          <span className={css.voters}>{t('voters', { n: poll.voters })}</span>
          {!over && <End message={message} />}
          {!poll.anonymous && poll.voters > 0 && <Voters message={message} poll={poll} />}
        </div>
      </div>
    </section>
  );
}

/** Sends votes. The events that follow draw what came of it. */
function useVoting({ room, n }: Message, poll: PollCard) {
  const [under, setUnder] = useState<readonly number[] | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const vote = async (options: number[]) => {
    setUnder(options);
    setError(null);
    try {
      await http.put<PollCard>(`/api/chat/rooms/${room}/messages/${n}/vote`, { options });
    } catch (cause) {
      setError(asHubError(cause));
    } finally {
      setUnder(null);
    }
  };
  const mine = poll.options.flatMap((option, i) => (option.mine ? [i] : []));
  return { busy: under !== null, under: under ?? mine, error, vote };
}

/** Who made it, and who looks after the room, may close it. */
function End({ message: { room, n, author } }: { message: Message }) {
  const t = texts.useT();
  const me = useStore(viewer);
  const owner = useStore(rooms.state, state => state.rooms?.byId.get(room)?.owner ?? false);
  const [sure, setSure] = useState(false);
  if (author.id !== me && !owner) return null;
  const end = () =>
    http.post<PollCard>(`/api/chat/rooms/${room}/messages/${n}/poll/close`).then(
      () => toast(t('ended')),
      cause => toast(asHubError(cause).message),
    );
  return (
    <Button kind="plain" size={30} onClick={() => (sure ? void end() : setSure(true))}>
      {t(sure ? 'endSure' : 'end')}
    </Button>
  );
}
