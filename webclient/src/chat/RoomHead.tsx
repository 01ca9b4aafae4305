import { ChevronLeft, UsersRound } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useNow } from '../kernel/time';
import type { RoomSummary } from '../kernel/wire';
import { Avatar, IconButton, IconLink, PersonButton, peekOn, presenceLine, StateWord } from '../look';
import { usePresence } from '../presence/presenceStore';
import { RoomSign } from './keeping/RoomSign';
import css from './RoomView.module.css';
import { nameOf } from './sections';
import { texts } from './texts';

interface RoomHeadProps {
  room: RoomSummary;
  panel: boolean;
  onPanel: () => void;
  /** What else can be done in the room. */
  tools?: ReactNode;
}

export function RoomHead({ room, panel, onPanel, tools }: RoomHeadProps) {
  const t = texts.useT();
  return (
    <header className={css.head}>
      <span className={css.back}>
        <IconLink label={t('room.back')} icon={<ChevronLeft size={22} />} to="/chat" />
      </span>
      {room.other ? <Person room={room} other={room.other} /> : <Group room={room} />}
      {tools}
      <IconButton
        className={css.toggle}
        label={t('room.details')}
        icon={<UsersRound size={20} />}
        aria-pressed={panel}
        onClick={onPanel}
      />
    </header>
  );
}

function Group({ room }: { room: RoomSummary }) {
  const t = texts.useT();
  const kind = room.kind === 'UNIT' ? t('room.unit') : null;
  const about = [t('room.members', { n: room.members }), room.purpose ?? kind].filter(Boolean);
  return (
    <>
      <span className={css.mark}>
        <RoomSign room={room} />
      </span>
      <div className={css.words}>
        <h1 className={css.title}>{nameOf(room)}</h1>
        <p className={css.about}>{about.join('・')}</p>
      </div>
    </>
  );
}

function Person({ room, other }: { room: RoomSummary; other: NonNullable<RoomSummary['other']> }) {
  const t = texts.useT();
  const now = useNow();
  const ids = useMemo(() => [other.id], [other.id]);
  const presence = usePresence(ids).get(other.id);
  return (
    <>
      <span {...peekOn(other.id)}>
        <Avatar person={other} size={32} state={presence?.state} />
      </span>
      <div className={css.words}>
        <h1 className={css.title}>
          <PersonButton person={other.id}>{nameOf(room)}</PersonButton>
        </h1>
        <p className={css.about}>
          {presence && <StateWord state={presence.state} />}{' '}
          {[presence && presenceLine(presence, now), other.unit, other.title].filter(Boolean).join('・') ||
            t('room.direct')}
        </p>
      </div>
    </>
  );
}
