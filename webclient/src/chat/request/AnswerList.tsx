import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { useStore } from '../../kernel/store';
import { clock } from '../../kernel/time';
import type { Answers, AskedParty, Message, Presence, RequestCard } from '../../kernel/wire';
import { Avatar, Broken, IconButton, PersonButton, SkeletonRows, StateWord } from '../../look';
import { usePresence } from '../../presence/presenceStore';
import { rooms, viewer } from '../chat';
import { Tabs } from '../Tabs';
import css from './AnswerList.module.css';
import { AskerActions } from './AskerActions';
import { answerText } from './card';
import { texts } from './texts';

/** Those whose state is asked for; further down the name is enough. */
const WATCHED = 80;
const FACES = 3;

interface AnswerListProps {
  message: Message;
  request: RequestCard;
  onClose: () => void;
}

/** Who has not answered and who has, by section; for who asked the way to remind and to close. */
export default function AnswerList({ message, request, onClose }: AnswerListProps) {
  const t = texts.useT();
  const { room, n } = message;
  const { value, error, reload } = useLoaded(`${room}/${n}`, signal =>
    http.get<Answers>(`/api/chat/rooms/${room}/messages/${n}/answers`, { signal }),
  );
  useFresh(request.answered, reload);
  const [tab, setTab] = useState<'silent' | 'answered'>('silent');
  const parties = value ? value[tab] : [];
  const total = value ? (tab === 'silent' ? value.silentTotal : value.answeredTotal) : 0;
  const counts = { n: value?.silentTotal ?? 0, m: value?.answeredTotal ?? 0 };
  const me = useStore(viewer);
  const owner = useStore(rooms.state, state => state.rooms?.byId.get(room)?.owner ?? false);
  return (
    <div className={css.list}>
      <header className={css.head}>
        <h2 className={css.title}>
          {value ? t(request.per === 'SECTION' ? 'list.sections' : 'list.people', counts) : t('missingNone')}
        </h2>
        <IconButton label={t('list.close')} icon={<X size={18} />} onClick={onClose} />
      </header>
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={4} height="2.25rem" />}
      {value && (
        <>
          <Tabs
            label={t('missingNone')}
            value={tab}
            onChange={setTab}
            aside={request.per === 'PERSON' && t('list.byUnit')}
            options={[
              { value: 'silent', label: t('list.silent', { n: value.silentTotal }) },
              { value: 'answered', label: t('list.answered', { n: value.answeredTotal }) },
            ]}
          />
          {request.per === 'SECTION' ? (
            <Sections parties={parties} request={request} />
          ) : (
            <People parties={parties} request={request} />
          )}
          {parties.length === 0 && (
            <p className={css.none}>{t(tab === 'silent' ? 'list.noneSilent' : 'list.noneAnswered')}</p>
          )}
          {total > parties.length && (
            <p className={css.none}>{t('list.more', { n: total - parties.length })}</p>
          )}
        </>
      )}
      {!request.closed && (owner || message.author.id === me) && (
        <AskerActions room={room} n={n} request={request} />
      )}
    </div>
  );
}

/** Asks again when the count has moved. */
function useFresh(count: number, reload: () => void) {
  const before = useRef(count);
  useEffect(() => {
    if (before.current !== count) reload();
    before.current = count;
  }, [count, reload]);
}

interface PartiesProps {
  parties: readonly AskedParty[];
  request: RequestCard;
}

function Sections({ parties, request }: PartiesProps) {
  const t = texts.useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
    <section className={css.rows} aria-label={t('missingNone')} tabIndex={0}>
      <ul>
        {parties.map(({ section, unit, people, answer }) => (
          <li key={section} className={css.section}>
            <span className={css.unitName}>{unit}</span>
            {answer ? (
              <>
                <b className={css.said}>{answerText(request, answer)}</b>
                <span className={css.by}>
                  {t('list.by', { person: answer.by.name, time: clock(answer.at) })}
                </span>
              </>
            ) : (
              <span className={css.by}>
                {people.slice(0, FACES).map(person => (
                  <PersonButton key={person.id} person={person.id}>
                    {person.name}
                  </PersonButton>
                ))}
                {people.length > FACES && t('list.more', { n: people.length - FACES })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({ parties, request }: PartiesProps) {
  const t = texts.useT();
  const groups = useMemo(() => byUnit(parties), [parties]);
  const shown = useMemo(
    () => parties.flatMap(party => party.people.map(person => person.id)).slice(0, WATCHED),
    [parties],
  );
  const presence = usePresence(shown);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
    <section className={css.rows} aria-label={t('list.byUnit')} tabIndex={0}>
      {groups.map(([unit, members]) => (
        <section key={unit ?? ''}>
          <h3 className={css.unit}>
            <span>{unit ?? t('list.noUnit')}</span>
            <span className={css.number}>{members.length}</span>
          </h3>
          <ul>
            {members.map(member => (
              <Row key={member.people[0]?.id} party={member} request={request} presence={presence} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** In the order of the server, which is that of the organisation. */
function byUnit(parties: readonly AskedParty[]): [string | null, AskedParty[]][] {
  const groups = new Map<string | null, AskedParty[]>();
  for (const party of parties) groups.set(party.unit, [...(groups.get(party.unit) ?? []), party]);
  return [...groups];
}

interface RowProps {
  party: AskedParty;
  request: RequestCard;
  presence: ReadonlyMap<number, Presence>;
}

function Row({ party, request, presence }: RowProps) {
  const [person] = party.people;
  if (!person) return null;
  const state = presence.get(person.id)?.state;
  const { answer } = party;
  return (
    <li className={css.row} data-words={answer?.text ? true : undefined}>
      <Avatar person={person} size={26} state={state} />
      <span className={css.name}>
        <PersonButton person={person.id}>{person.name}</PersonButton>
        {answer?.text && <span className={css.text}>{answer.text}</span>}
      </span>
      {answer && !answer.text && <b className={css.said}>{answerText(request, answer)}</b>}
      {!answer && state && <StateWord state={state} />}
    </li>
  );
}
