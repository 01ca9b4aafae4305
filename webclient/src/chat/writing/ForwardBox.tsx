import { Check, Hash, Plus, UsersRound, X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { asHubError, http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { useStore } from '../../kernel/store';
import { dayAndClock } from '../../kernel/time';
import type { Message, PeopleFound, PersonBrief, RoomSummary } from '../../kernel/wire';
import { Avatar, Button, IconButton, SearchField, Sheet, toast } from '../../look';
import { outbox, rooms, viewer } from '../chat';
import { directWith } from '../direct';
import { plainText } from '../mentions';
import { listed } from '../rooms';
import { nameOf } from '../sections';
import { walkStops } from '../walkStops';
import css from './ForwardBox.module.css';
import { writing } from './texts';

const MOST_ROOMS = 12;
const MOST_PEOPLE = 8;
const PREVIEW_CHARS = 160;

/** Where a message may be sent on to. */
type Goal = { key: string; name: string; room?: RoomSummary; person?: PersonBrief };

/** Sends a message on to rooms and people, with a word of one's own. */
export default function ForwardBox({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = writing.useT();
  const [find, setFind] = useState('');
  const [word, setWord] = useState('');
  const [chosen, setChosen] = useState<readonly Goal[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const query = useDeferredValue(find.trim());
  const goals = useGoals(query, message.room);

  const isChosen = (goal: Goal) => chosen.some(({ key }) => key === goal.key);
  const toggle = (goal: Goal) =>
    setChosen(now => (isChosen(goal) ? now.filter(({ key }) => key !== goal.key) : [...now, goal]));
  const forward = async () => {
    setBusy(true);
    setError(null);
    for (const goal of chosen) {
      try {
        const room = goal.room?.id ?? (await directWith((goal.person as PersonBrief).id)).id;
        await outbox.add(room, word.trim(), { forward: { room: message.room, n: message.n } });
        setChosen(now => now.filter(({ key }) => key !== goal.key));
      } catch (cause) {
        setBusy(false);
        setError(t('forward.some', { name: goal.name, reason: asHubError(cause).message }));
        return;
      }
    }
    toast(t('forward.done', { n: chosen.length }));
    onClose();
  };
  return (
    <Sheet kind="box" label={t('forward.title')} onClose={onClose}>
      <search className={css.box} onKeyDown={event => walkStops(event, 'input, [data-goal]')}>
        <header className={css.top}>
          <h2 className={css.title}>{t('forward.title')}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <blockquote className={css.quote}>
          <p className={css.from}>
            {t('forward.from', { name: message.author.name, time: dayAndClock(message.at) })}
          </p>
          {plainText(message.text, message.mentions, PREVIEW_CHARS) ||
            message.files.map(({ name }) => name).join('、')}
        </blockquote>
        {chosen.length > 0 && (
          <ul className={css.chosen} aria-label={t('forward.chosen', { n: chosen.length })}>
            {chosen.map(goal => (
              <li key={goal.key}>
                <button
                  type="button"
                  className={css.token}
                  aria-label={t('forward.remove', { name: goal.name })}
                  onClick={() => toggle(goal)}
                >
                  {goal.name}
                  <X size={14} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <SearchField label={t('forward.find')} value={find} onChange={setFind} autoFocus />
        <div className={css.goals}>
          <Goals title={t('forward.rooms')} goals={goals.rooms} isChosen={isChosen} onToggle={toggle} />
          <Goals title={t('forward.people')} goals={goals.people} isChosen={isChosen} onToggle={toggle} />
          {query && goals.rooms.length + goals.people.length === 0 && (
            <p className={css.hint}>{t('forward.nothing')}</p>
          )}
        </div>
        <label className={css.label}>
          {t('forward.word')}
          <textarea
            className={css.field}
            rows={2}
            maxLength={10_000}
            value={word}
            onChange={event => setWord(event.target.value)}
          />
        </label>
        <footer className={css.foot}>
          <p className={error ? css.trouble : css.hint} role={error ? 'alert' : undefined}>
            {error ?? (chosen.length === 0 ? t('forward.none') : t('forward.wide'))}
          </p>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="filled" disabled={chosen.length === 0 || busy} onClick={() => void forward()}>
            {t('forward.do')}
          </Button>
        </footer>
      </search>
    </Sheet>
  );
}

function useGoals(query: string, from: number): { rooms: Goal[]; people: Goal[] } {
  const held = useStore(rooms.state, state => state.rooms);
  const me = useStore(viewer);
  const { value } = useLoaded(query || null, signal =>
    http.get<PeopleFound>(`/api/directory/people?q=${encodeURIComponent(query)}&limit=${MOST_PEOPLE}`, {
      signal,
    }),
  );
  return useMemo(() => {
    const wanted = plain(query);
    const open = (held ? listed(held) : []).filter(
      room => room.id !== from && !room.archived && (room.posting === 'ALL' || room.owner),
    );
    const hits = open.filter(room => plain(nameOf(room) + (room.other?.kana ?? '')).includes(wanted));
    const known = new Set(hits.map(room => room.other?.id));
    return {
      rooms: hits.slice(0, MOST_ROOMS).map(room => ({ key: `r${room.id}`, name: nameOf(room), room })),
      people: (query ? (value?.people ?? []) : [])
        .map(({ person }) => person)
        .filter(({ id }) => id !== me && !known.has(id))
        .map(person => ({ key: `p${person.id}`, name: person.name, person })),
    };
  }, [held, me, query, value, from]);
}

interface GoalsProps {
  title: string;
  goals: readonly Goal[];
  isChosen: (goal: Goal) => boolean;
  onToggle: (goal: Goal) => void;
}

function Goals({ title, goals, isChosen, onToggle }: GoalsProps) {
  if (goals.length === 0) return null;
  return (
    <section>
      <h3 className={css.group}>{title}</h3>
      {goals.map(goal => (
        <button
          key={goal.key}
          type="button"
          className={css.goal}
          data-goal
          aria-pressed={isChosen(goal)}
          onClick={() => onToggle(goal)}
        >
          <Mark goal={goal} />
          <span className={css.name}>{goal.name}</span>
          <span className={css.aside}>{goal.person?.unit ?? goal.room?.other?.unit}</span>
          {isChosen(goal) ? <Check size={18} /> : <Plus size={18} />}
        </button>
      ))}
    </section>
  );
}

function Mark({ goal: { room, person } }: { goal: Goal }) {
  const face = person ?? room?.other;
  if (face) return <Avatar person={face} size={26} />;
  const Icon = room?.kind === 'UNIT' ? UsersRound : Hash;
  return (
    <span className={css.mark}>
      <Icon size={16} aria-hidden="true" />
    </span>
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
