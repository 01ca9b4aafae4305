import { Hash, Network, UsersRound, Zap } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Marked } from '../directory/Marked';
import { useNow } from '../kernel/time';
import type { PersonHit, RoomSummary } from '../kernel/wire';
import { Avatar } from '../look/Avatar';
import { presenceLine } from '../look/presenceText';
import { StateWord } from '../look/StateWord';
import { usePresenceOf } from '../presence/presenceStore';
import css from './CommandBox.module.css';
import type { Result } from './commands';
import { words } from './messages';

export type Group = 'people' | 'rooms' | 'actions';

export function groupOf(result: Result | undefined): Group | null {
  if (!result) return null;
  if (result.kind === 'room') return 'rooms';
  return result.kind === 'action' ? 'actions' : 'people';
}

export interface CommandResultProps {
  id: string;
  result: Result;
  typed: string;
  heading: Group | null;
  chosen: boolean;
  onHover: () => void;
  onOpen: () => void;
}

export function CommandResult({ id, result, typed, heading, chosen, onHover, onOpen }: CommandResultProps) {
  const t = words.useT();
  // A list that grows under a resting pointer must not move the choice; only a pointer that moved may.
  const last = useRef<string>(undefined);
  return (
    <>
      {heading && (
        <p className={css.group} role="presentation">
          {t(`box.${heading}`)}
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
    case 'action':
      return <Square icon={<Zap size={18} />}>{result.action.label}</Square>;
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
