import {
  Archive,
  ArrowDown,
  ArrowUp,
  Building2,
  ChevronDown,
  Ellipsis,
  Folder as FolderSign,
  MessagesSquare,
  PencilLine,
  Plus,
  Star,
  Trash2,
  UserRound,
} from 'lucide-react';
import { type DragEvent, type ReactNode, useMemo, useState } from 'react';
import { useUnits } from '../directory/units';
import { useStore } from '../kernel/store';
import type { Arrangement, Folder, Presence, RoomSummary } from '../kernel/wire';
import { IconButton, Menu, toast } from '../look';
import { inFolder, levelOf, moved, withFavourite, withFolderAt, withoutFolder } from './arrange/arrangement';
import { arrange, arrangement } from './arrange/arrangementStore';
import { texts as words } from './arrange/texts';
import css from './RoomList.module.css';
import { DRAGGED, RoomRow } from './RoomRow';
import { branchesOf, type Section, type SectionKind } from './sections';
import { texts } from './texts';

const SIGNS: Record<SectionKind, ReactNode> = {
  FOLDER: <FolderSign size={16} />,
  FAVOURITES: <Star size={16} />,
  UNIT: <Building2 size={16} />,
  GROUP: <MessagesSquare size={16} />,
  DIRECT: <UserRound size={16} />,
  ARCHIVED: <Archive size={16} />,
};

interface RoomSectionProps {
  section: Section;
  open: number | null;
  presence: ReadonlyMap<number, Presence>;
  onAdd: (() => void) | undefined;
  onRename: (folder: Folder) => void;
}

export function RoomSection({ section, open, presence, onAdd, onRename }: RoomSectionProps) {
  const t = texts.useT();
  const w = words.useT();
  const mine = useStore(arrangement);
  const [unfolded, setUnfolded] = useState(section.kind !== 'ARCHIVED');
  const [all, setAll] = useState(false);
  const more = section.all.length - section.rooms.length;
  const drop = useDrop(section, mine);
  const row = (room: RoomSummary, depth = 0) => (
    <li key={room.id}>
      <RoomRow
        room={room}
        chosen={room.id === open}
        presence={room.other ? presence.get(room.other.id) : undefined}
        level={levelOf(mine, room.id)}
        depth={depth}
      />
    </li>
  );
  return (
    <section className={css.section} {...drop}>
      <h2 className={css.sectionHead}>
        <button
          type="button"
          className={css.fold}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {SIGNS[section.kind]}
          <span className={css.sectionName}>{useSectionName(section)}</span>
          <ChevronDown size={16} className={css.chevron} aria-hidden="true" />
        </button>
        {section.folder && <FolderMenu folder={section.folder} onRename={onRename} />}
        {onAdd && <IconButton label={t('list.newDirect')} icon={<Plus size={16} />} onClick={onAdd} />}
      </h2>
      {unfolded && section.folder && section.all.length === 0 && (
        <p className={css.emptyFolder}>{w('folder.empty')}</p>
      )}
      {unfolded && (
        <ul>
          {section.kind === 'UNIT' ? (
            <Branches rooms={section.rooms} row={row} />
          ) : (
            (all ? section.all : section.rooms).map(room => row(room))
          )}
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

/** The organisation as a tree; until it is known, one below the other. */
function Branches({
  rooms,
  row,
}: {
  rooms: readonly RoomSummary[];
  row: (room: RoomSummary, depth: number) => ReactNode;
}) {
  const tree = useUnits().value;
  const branches = useMemo(() => branchesOf(rooms, tree?.pathOf ?? (() => [])), [rooms, tree]);
  return branches.map(({ room, depth }) => row(room, depth));
}

function useSectionName({ kind, folder }: Section): string {
  const t = texts.useT();
  const w = words.useT();
  switch (kind) {
    case 'FOLDER':
      return folder?.name ?? '';
    case 'FAVOURITES':
      return w('section.favourites');
    case 'UNIT':
      return t('list.units');
    case 'GROUP':
      return t('list.groups');
    case 'DIRECT':
      return t('list.people');
    case 'ARCHIVED':
      return w('section.archived');
  }
}

/** A row dropped on a folder goes into it, on the favourites becomes one, elsewhere leaves both. */
function useDrop(section: Section, mine: Arrangement) {
  const [over, setOver] = useState(false);
  return {
    'data-over': over || undefined,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      const room = Number(event.dataTransfer.getData(DRAGGED));
      if (!room) return;
      event.preventDefault();
      const favourite = section.kind === 'FAVOURITES';
      if (mine.favourites.includes(room) !== favourite) arrange(withFavourite(room, favourite));
      if (!favourite) arrange(inFolder(room, section.folder?.id ?? null));
    },
  };
}

function FolderMenu({ folder, onRename }: { folder: Folder; onRename: (folder: Folder) => void }) {
  const w = words.useT();
  const remove = () => {
    const at = arrangement.get().folders.findIndex(({ id }) => id === folder.id);
    arrange(withoutFolder(folder.id));
    toast(w('folder.removed', { name: folder.name }), () => arrange(withFolderAt(at, folder)));
  };
  return (
    <Menu
      label={w('folder.menu', { name: folder.name })}
      icon={<Ellipsis size={16} />}
      items={[
        {
          id: 'rename',
          label: w('folder.rename'),
          icon: <PencilLine size={16} />,
          onAction: () => onRename(folder),
        },
        {
          id: 'up',
          label: w('folder.up'),
          icon: <ArrowUp size={16} />,
          onAction: () => arrange(moved(folder.id, -1)),
        },
        {
          id: 'down',
          label: w('folder.down'),
          icon: <ArrowDown size={16} />,
          onAction: () => arrange(moved(folder.id, 1)),
        },
        { id: 'remove', label: w('folder.remove'), icon: <Trash2 size={16} />, onAction: remove },
      ]}
    />
  );
}
