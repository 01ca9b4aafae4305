import {
  ArrowRight,
  CircleCheck,
  CircleQuestionMark,
  DoorOpen,
  FileText,
  Hash,
  MessageSquareText,
  Network,
  UsersRound,
  Zap,
} from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Marked } from '../directory/Marked';
import { useNow } from '../kernel/time';
import type { MessageHit, PersonHit, QuestionHit, RoomSummary } from '../kernel/wire';
import { Avatar } from '../look/Avatar';
import { presenceLine } from '../look/presenceText';
import { StateWord } from '../look/StateWord';
import { usePresenceOf } from '../presence/presenceStore';
import { briefTime } from '../search/briefTime';
import { nearHit } from '../search/marks';
import { Spans } from '../search/Spans';
import css from './CommandBox.module.css';
import type { Group, Result } from './commands';
import { words } from './messages';

export interface CommandResultProps {
  id: string;
  result: Result;
  typed: string;
  heading: Group | null;
  /** How much there is under the heading. */
  total: number;
  chosen: boolean;
  onHover: () => void;
  onOpen: () => void;
}

export function CommandResult({
  id,
  result,
  typed,
  heading,
  total,
  chosen,
  onHover,
  onOpen,
}: CommandResultProps) {
  const t = words.useT();
  // A list that grows under a resting pointer must not move the choice; only a pointer that moved may.
  const last = useRef<string>(undefined);
  return (
    <>
      {heading && (
        <p className={css.group} role="presentation">
          {t(`group.${heading}`)}
          <span className={css.total}>
            {t(heading === 'people' ? 'box.members' : 'box.count', { n: total })}
          </span>
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above owns the keys */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={chosen}
        className={css.result}
        onPointerMove={event => {
          const here = `${event.clientX},${event.clientY}`;
          if (last.current !== undefined && last.current !== here && !chosen) onHover();
          last.current = here;
        }}
        onClick={onOpen}
      >
        <Body result={result} typed={typed} />
        {chosen && <kbd className={css.enter}>Enter</kbd>}
      </div>
    </>
  );
}

function Body({ result, typed }: { result: Result; typed: string }) {
  const t = words.useT();
  switch (result.kind) {
    case 'person':
      return <Person hit={result.hit} typed={typed} />;
    case 'unit':
      return (
        <Square icon={<Network size={18} />} second={t('box.members', { n: result.unit.headcount })}>
          <Marked text={result.unit.name} typed={typed} />
        </Square>
      );
    case 'room':
      return <Room room={result.room} typed={typed} />;
    case 'found':
      return (
        <Square
          icon={<Hash size={18} />}
          second={t(result.hit.joined ? 'box.members' : 'box.joinable', { n: result.hit.members })}
        >
          <Spans text={result.hit.name} marks={result.hit.marks} />
        </Square>
      );
    case 'message':
      return <Message hit={result.hit} />;
    case 'question':
      return <Question hit={result.hit} />;
    case 'file':
      return (
        <Square
          icon={<FileText size={18} />}
          second={[result.hit.author.name, result.hit.where, briefTime(result.hit.at)]
            .filter(Boolean)
            .join('・')}
        >
          <Spans text={result.hit.file.name} marks={result.hit.marks} />
        </Square>
      );
    case 'place':
      return (
        <Square icon={<DoorOpen size={18} />} second={result.place.second}>
          <Marked text={result.place.name} typed={typed} />
        </Square>
      );
    case 'action':
      return <Square icon={<Zap size={18} />}>{result.action.label}</Square>;
    case 'more':
      return <Square icon={<ArrowRight size={18} />}>{result.label}</Square>;
  }
}

function Person({ hit, typed }: { hit: PersonHit; typed: string }) {
  const t = words.useT();
  const now = useNow();
  const { person, extension } = hit;
  const presence = usePresenceOf(person.id);
  const where = presence ? presenceLine(presence, now) : '';
  const number = extension ? t('box.extension', { n: extension }) : '';
  return (
    <>
      <Avatar person={person} size={32} state={presence?.state} />
      <span className={css.two}>
        <span className={css.first}>
          <b>
            <Marked text={person.name} typed={typed} />
          </b>{' '}
          <span className={css.quiet}>
            <Marked text={person.kana} typed={typed} />{' '}
            {[person.unit, person.title].filter(Boolean).join(' ')}
          </span>
        </span>
        <span className={css.second}>
          {presence && <StateWord state={presence.state} />} {[where, number].filter(Boolean).join('・')}
        </span>
      </span>
    </>
  );
}

function Room({ room, typed }: { room: RoomSummary; typed: string }) {
  const t = words.useT();
  const icon = room.kind === 'UNIT' ? <UsersRound size={18} /> : <Hash size={18} />;
  const second = room.last ? `${room.last.author}: ${room.last.text}` : t('box.members', { n: room.members });
  const presence = usePresenceOf(room.other?.id ?? 0);
  if (room.other) {
    return (
      <>
        <Avatar person={room.other} size={32} state={presence?.state} />
        <span className={css.two}>
          <span className={css.first}>
            <b>
              <Marked text={room.other.name} typed={typed} />
            </b>{' '}
            {presence && <StateWord state={presence.state} />}
          </span>
          <span className={css.second}>{second}</span>
        </span>
      </>
    );
  }
  return (
    <Square icon={icon} second={second}>
      <Marked text={room.name} typed={typed} />
    </Square>
  );
}

/** Characters before the hit in a row of one line. */
const LEAD = 12;

function Message({ hit }: { hit: MessageHit }) {
  return (
    <Square
      icon={<MessageSquareText size={18} />}
      second={[hit.author.name, hit.title, briefTime(hit.at)].join('・')}
    >
      <Spans {...nearHit(hit.line, hit.marks, LEAD)} />
    </Square>
  );
}

function Question({ hit: { brief, titleMarks } }: { hit: QuestionHit }) {
  const t = words.useT();
  const state =
    brief.state === 'SOLVED' ? 'box.solved' : brief.answers > 0 ? 'box.answered' : 'box.unanswered';
  const second = [brief.official && t('box.official'), t(state), t('box.useful', { n: brief.useful })];
  return (
    <>
      <Square icon={<CircleQuestionMark size={18} />} second={second.filter(Boolean).join('・')}>
        <Spans text={brief.title} marks={titleMarks} />
      </Square>
      {brief.state === 'SOLVED' && <CircleCheck size={18} className={css.solved} aria-hidden="true" />}
    </>
  );
}

function Square({ icon, second, children }: { icon: ReactNode; second?: string; children: ReactNode }) {
  return (
    <>
      <span className={css.square} aria-hidden="true">
        {icon}
      </span>
      <span className={css.two}>
        <b className={css.first}>{children}</b>
        {second && <span className={css.second}>{second}</span>}
      </span>
    </>
  );
}
