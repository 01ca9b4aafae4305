import { Building2, ChevronDown, MessagesSquare, Plus, UserRound } from 'lucide-react';
import { useState } from 'react';
import type { Presence } from '../kernel/wire';
import { IconButton } from '../look';
import css from './RoomList.module.css';
import { RoomRow } from './RoomRow';
import type { Section } from './sections';
import { texts } from './texts';

const HEADS = {
  UNIT: { text: 'list.units', icon: <Building2 size={16} /> },
  GROUP: { text: 'list.groups', icon: <MessagesSquare size={16} /> },
  DIRECT: { text: 'list.people', icon: <UserRound size={16} /> },
} as const satisfies Record<Section['kind'], unknown>;

interface RoomSectionProps {
  section: Section;
  open: number | null;
  presence: ReadonlyMap<number, Presence>;
  onAdd: (() => void) | undefined;
}

export function RoomSection({ section, open, presence, onAdd }: RoomSectionProps) {
  const t = texts.useT();
  const [unfolded, setUnfolded] = useState(true);
  const [all, setAll] = useState(false);
  const more = section.all.length - section.rooms.length;
  const { text, icon } = HEADS[section.kind];
  return (
    <section className={css.section}>
      <h2 className={css.sectionHead}>
        <button
          type="button"
          className={css.fold}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {icon}
          <span>{t(text)}</span>
          <ChevronDown size={16} className={css.chevron} aria-hidden="true" />
        </button>
        {onAdd && <IconButton label={t('list.newDirect')} icon={<Plus size={16} />} onClick={onAdd} />}
      </h2>
      {unfolded && (
        <ul>
          {(all ? section.all : section.rooms).map(room => (
            <li key={room.id}>
              <RoomRow
                room={room}
                chosen={room.id === open}
                presence={room.other ? presence.get(room.other.id) : undefined}
              />
            </li>
          ))}
          {more > 0 && (
            <li>
              <button type="button" className={css.more} aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? t('list.fewer') : t('list.more', { n: more })}
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
