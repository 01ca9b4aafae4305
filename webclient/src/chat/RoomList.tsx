import { ListFilter, MessageCircleDashed, SquarePen } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useStore } from '../kernel/store';
import { Broken, Button, Chip, Empty, IconButton, SearchField, SkeletonRows } from '../look';
import { usePresence } from '../presence/presenceStore';
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

/** People of 1:1 rooms whose state the list shows. */
const WATCHED = 60;

export function RoomList({ open, later = false }: { open: number | null; later?: boolean }) {
  const t = texts.useT();
  const { rooms: held, error } = useStore(rooms.state);
  const [text, setText] = useState('');
  const [unread, setUnread] = useState(false);
  const [dialog, setDialog] = useState<'group' | 'direct' | null>(null);

  const all = useMemo(() => (held ? listed(held) : []), [held]);
  const sections = sectionsOf(all, { text, unread, keep: open ?? undefined });
  const unreadRooms = all.filter(room => unreadOf(room) > 0).length;
  const others = useMemo(() => all.flatMap(room => room.other?.id ?? []).slice(0, WATCHED), [all]);
  const presence = usePresence(others);

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
        <IconButton
          framed
          label={t('list.new')}
          icon={<SquarePen size={20} />}
          onClick={() => setDialog('group')}
        />
      </div>
      <div className={css.chips}>
        <Chip chosen={!unread} onPress={() => setUnread(false)}>
          {t('list.all')}
        </Chip>
        <Chip chosen={unread} onPress={() => setUnread(true)} count={unreadRooms}>
          {t('list.unread')}
        </Chip>
      </div>
      <ThreadsEntry />
      <LaterEntry chosen={later} />
      <div className={css.rooms}>
        {!held && !error && <SkeletonRows rows={12} height="var(--row-room)" />}
        {error && !held && <Broken error={error} onRetry={() => void rooms.load()} />}
        {sections.map(section => (
          <RoomSection
            key={section.kind}
            section={section}
            open={open}
            presence={presence}
            onAdd={section.kind === 'DIRECT' ? () => setDialog('direct') : undefined}
          />
        ))}
        {held && sections.length === 0 && (
          <Nothing
            kind={all.length === 0 ? 'empty' : text ? 'none' : 'noUnread'}
            onAll={() => {
              setText('');
              setUnread(false);
            }}
            onTalk={() => setDialog('direct')}
          />
        )}
      </div>
      <StreamFoot />
      <Suspense fallback={null}>
        {dialog === 'group' && <NewGroup onClose={() => setDialog(null)} />}
        {dialog === 'direct' && <NewDirect onClose={() => setDialog(null)} />}
      </Suspense>
    </nav>
  );
}

interface NothingProps {
  kind: 'empty' | 'none' | 'noUnread';
  onAll: () => void;
  onTalk: () => void;
}

function Nothing({ kind, onAll, onTalk }: NothingProps) {
  const t = texts.useT();
  const action = kind === 'empty' ? onTalk : onAll;
  return (
    <Empty
      icon={<MessageCircleDashed size={30} />}
      title={t(`list.${kind}`)}
      action={
        <Button kind="outlined" onClick={action}>
          {kind === 'empty' ? t('list.newDirect') : t('list.showAll')}
        </Button>
      }
    >
      {t(`list.${kind}Hint`)}
    </Empty>
  );
}
