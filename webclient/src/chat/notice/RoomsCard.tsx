import { useState } from 'react';
import { useStore } from '../../kernel/store';
import type { RoomSummary } from '../../kernel/wire';
import { Card } from '../../look/Card';
import { Notice } from '../../look/Notice';
import { SkeletonRows } from '../../look/Skeleton';
import { SearchField } from '../../look/TextField';
import { arrangement, type Level, levelIn, withLevel } from '../arrangement';
import { rooms } from '../chat';
import { listed } from '../rooms';
import { words } from './messages';
import css from './NoticeScreen.module.css';
import { useArrange } from './useArrange';

/** As many as one looks through; the rest is found by name. */
const SHOWN = 12;

/** What I want to be told of each room; those that differ come first. */
export function RoomsCard() {
  const t = words.useT();
  const held = useStore(rooms.state).rooms;
  const arranged = useStore(arrangement);
  const { arrange, error } = useArrange();
  const [text, setText] = useState('');
  const found = held ? listed(held).filter(room => nameOf(room).includes(text.trim())) : [];
  const differs = (room: RoomSummary) => (arranged && levelIn(arranged, room.id) ? 0 : 1);
  const sorted = found.sort((a, b) => differs(a) - differs(b));
  const set = (room: number, level: Level | null) => arrange(now => withLevel(now, room, level));
  return (
    <Card title={t('rooms.title')}>
      <p className={css.hint}>{t('rooms.text')}</p>
      {error && <Notice kind="refused" title={error.message} />}
      {!(held && arranged) && <SkeletonRows rows={4} />}
      {held && arranged && (
        <>
          <div className={css.find}>
            <SearchField label={t('rooms.find')} value={text} onChange={setText} />
          </div>
          <ul className={css.rooms}>
            {sorted.slice(0, SHOWN).map(room => (
              <RoomLine
                key={room.id}
                room={room}
                level={levelIn(arranged, room.id)}
                onChange={level => void set(room.id, level)}
              />
            ))}
          </ul>
          {sorted.length === 0 && <p className={css.none}>{t('rooms.none')}</p>}
          {sorted.length > SHOWN && (
            <p className={css.hint}>{t('rooms.more', { n: sorted.length - SHOWN })}</p>
          )}
        </>
      )}
    </Card>
  );
}

interface RoomLineProps {
  room: RoomSummary;
  level: Level | null;
  onChange: (level: Level | null) => void;
}

function RoomLine({ room, level, onChange }: RoomLineProps) {
  const t = words.useT();
  const name = nameOf(room);
  return (
    <li className={css.room}>
      <span className={css.roomName}>{name}</span>
      <select
        className={css.level}
        aria-label={t('rooms.level', { room: name })}
        value={level ?? ''}
        onChange={event => onChange((event.target.value || null) as Level | null)}
      >
        <option value="">{t('rooms.usual')}</option>
        <option value="ALL">{t('rooms.all')}</option>
        <option value="MENTIONS">{t('rooms.mentions')}</option>
        <option value="MUTE">{t('rooms.mute')}</option>
      </select>
    </li>
  );
}

function nameOf(room: RoomSummary): string {
  return room.other?.name ?? room.name;
}
