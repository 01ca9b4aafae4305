import {
  FolderPlus,
  ListFilter,
  MessageCircleDashed,
  Search,
  SquarePen,
  UserRound,
  UsersRound,
} from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useStore } from '../kernel/store';
import type { Folder, RoomSummary } from '../kernel/wire';
import { Broken, Button, Chip, Empty, Menu, SearchField, SkeletonRows } from '../look';
import { usePresence } from '../presence/presenceStore';
import { mutedIn } from './arrange/arrangement';
import { arrangement } from './arrange/arrangementStore';
import { CatchUpStrip } from './arrange/CatchUpStrip';
import { asked } from './arrange/marks';
import { texts as words } from './arrange/texts';
import { RoomMenuProvider } from './arrange/useRoomMenu';
import { rooms } from './chat';
import css from './RoomList.module.css';
import { RoomSection } from './RoomSection';
import { listed, unreadOf } from './rooms';
import { StreamFoot } from './StreamFoot';
import { LaterEntry } from './saved/LaterEntry';
import { sectionsOf } from './sections';
import { texts } from './texts';
import { ThreadsEntry } from './thread/ThreadsEntry';
import { walkStops } from './walkStops';

const NewGroup = lazy(() => import('./NewGroup'));
const NewDirect = lazy(() => import('./NewDirect'));
const FindRooms = lazy(() => import('./keeping/FindRooms'));
const RoomMenu = lazy(() => import('./arrange/RoomMenu'));
const FolderDialog = lazy(() => import('./arrange/FolderDialog'));
const FolderName = lazy(() =>
  import('./arrange/FolderDialog').then(({ FolderNameDialog }) => ({ default: FolderNameDialog })),
);

/** People of 1:1 rooms whose state the list shows. */
const WATCHED = 60;

type Showing = 'all' | 'unread' | 'asked';

type Dialog =
  | { kind: 'group' | 'direct' | 'find' }
  | { kind: 'menu'; room: RoomSummary; anchor: HTMLElement }
  | { kind: 'folder'; room: RoomSummary }
  | { kind: 'name'; folder: Folder | null };

export function RoomList({ open, later = false }: { open: number | null; later?: boolean }) {
  const t = texts.useT();
  const w = words.useT();
  const { rooms: held, error } = useStore(rooms.state);
  const mine = useStore(arrangement);
  const waiting = useStore(asked);
  const [text, setText] = useState('');
  const [showing, setShowing] = useState<Showing>('all');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);

  const all = useMemo(() => (held ? listed(held) : []), [held]);
  const muted = useMemo(() => mutedIn(mine), [mine]);
  const unread = showing === 'unread';
  const only = showing === 'asked' ? waiting : undefined;
  const sections = sectionsOf(all, { text, unread, only, muted, keep: open ?? undefined }, mine);
  const unreadRooms = all.filter(room => unreadOf(room) > 0 && !muted.has(room.id)).length;
  const others = useMemo(() => all.flatMap(room => room.other?.id ?? []).slice(0, WATCHED), [all]);
  const presence = usePresence(others);
  const [openMenu] = useState(
    () => (room: RoomSummary, anchor: HTMLElement) => setDialog({ kind: 'menu', room, anchor }),
  );

  return (
    <nav
      className={css.list}
      aria-label={t('list.label')}
      onKeyDown={event => walkStops(event, 'input, a[data-room]')}
    >
      {open === null && <h1 className={css.title}>{t('title')}</h1>}
      <div className={css.head}>
        <div className={css.filter}>
          <SearchField
            label={t('list.filter')}
            value={text}
            onChange={setText}
            icon={<ListFilter size={18} aria-hidden="true" />}
          />
        </div>
        <div className={css.make}>
          <Menu
            label={w('list.more')}
            icon={<SquarePen size={20} />}
            items={[
              {
                id: 'direct',
                label: w('list.direct'),
                icon: <UserRound size={16} />,
                onAction: () => setDialog({ kind: 'direct' }),
              },
              {
                id: 'group',
                label: w('list.group'),
                icon: <UsersRound size={16} />,
                onAction: () => setDialog({ kind: 'group' }),
              },
              {
                id: 'find',
                label: w('list.find'),
                icon: <Search size={16} />,
                onAction: () => setDialog({ kind: 'find' }),
              },
              {
                id: 'folder',
                label: w('folder.new'),
                icon: <FolderPlus size={16} />,
                onAction: () => setDialog({ kind: 'name', folder: null }),
              },
            ]}
          />
        </div>
      </div>
      <div className={css.chips}>
        <Chip chosen={showing === 'all'} onPress={() => setShowing('all')}>
          {t('list.all')}
        </Chip>
        <Chip chosen={unread} onPress={() => setShowing('unread')} count={unreadRooms}>
          {t('list.unread')}
        </Chip>
        <Chip chosen={showing === 'asked'} onPress={() => setShowing('asked')} count={waiting.size}>
          {w('list.asked')}
        </Chip>
      </div>
      {held && <CatchUpStrip open={open} />}
      <ThreadsEntry />
      <LaterEntry chosen={later} />
      <RoomMenuProvider value={openMenu}>
        <div className={css.rooms}>
          {!held && !error && <SkeletonRows rows={12} height="var(--row-room)" />}
          {error && !held && <Broken error={error} onRetry={() => void rooms.load()} />}
          {sections.map(section => (
            <RoomSection
              key={section.key}
              section={section}
              open={open}
              presence={presence}
              onAdd={section.kind === 'DIRECT' ? () => setDialog({ kind: 'direct' }) : undefined}
              onRename={folder => setDialog({ kind: 'name', folder })}
            />
          ))}
          {held && sections.length === 0 && (
            <Nothing
              kind={all.length === 0 ? 'empty' : text ? 'none' : only ? 'asked' : 'noUnread'}
              onAll={() => {
                setText('');
                setShowing('all');
              }}
              onTalk={() => setDialog({ kind: 'direct' })}
              onFind={() => setDialog({ kind: 'find' })}
            />
          )}
        </div>
      </RoomMenuProvider>
      <StreamFoot />
      <Suspense fallback={null}>
        {dialog?.kind === 'group' && <NewGroup onClose={close} />}
        {dialog?.kind === 'direct' && <NewDirect onClose={close} />}
        {dialog?.kind === 'find' && <FindRooms text={text} onClose={close} />}
        {dialog?.kind === 'menu' && (
          <RoomMenu
            room={held?.byId.get(dialog.room.id) ?? dialog.room}
            anchor={dialog.anchor}
            onFolder={() => setDialog({ kind: 'folder', room: dialog.room })}
            onClose={() => setDialog(now => (now?.kind === 'menu' ? null : now))}
          />
        )}
        {dialog?.kind === 'folder' && <FolderDialog room={dialog.room} onClose={close} />}
        {dialog?.kind === 'name' && <FolderName folder={dialog.folder?.id ?? null} onClose={close} />}
      </Suspense>
    </nav>
  );
}

interface NothingProps {
  kind: 'empty' | 'none' | 'noUnread' | 'asked';
  onAll: () => void;
  onTalk: () => void;
  onFind: () => void;
}

function Nothing({ kind, onAll, onTalk, onFind }: NothingProps) {
  const t = texts.useT();
  const w = words.useT();
  const action = kind === 'empty' ? onTalk : kind === 'none' ? onFind : onAll;
  const title = kind === 'asked' ? w('list.askedNone') : t(`list.${kind}`);
  const hint = kind === 'asked' ? w('list.askedHint') : t(`list.${kind}Hint`);
  const does = {
    empty: t('list.newDirect'),
    none: w('list.find'),
    noUnread: t('list.showAll'),
    asked: t('list.showAll'),
  };
  return (
    <Empty
      icon={<MessageCircleDashed size={30} />}
      title={title}
      action={
        <Button kind="outlined" onClick={action}>
          {does[kind]}
        </Button>
      }
    >
      {hint}
    </Empty>
  );
}
