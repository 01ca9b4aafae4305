import { ArrowDown, ArrowUp, MessagesSquare } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Virtualizer } from 'virtua';
import { useStore } from '../kernel/store';
import type { Message, PersonBrief, RoomSummary } from '../kernel/wire';
import { Broken, Button, Empty, SkeletonRows } from '../look';
import { usePresence } from '../presence/presenceStore';
import { outbox, viewer } from './chat';
import { HereContext } from './column';
import type { HistoryStore } from './historyStore';
import { ItemView } from './ItemView';
import { type Item, itemsOf } from './items';
import { logKeys } from './logKeys';
import css from './MessageColumn.module.css';
import { withNotes } from './notes/notes';
import { useNotes } from './notes/useNotes';
import { unreadOf } from './rooms';
import { nameOf } from './sections';
import { texts } from './texts';
import { useAnnounced } from './useAnnounced';
import { useColumn } from './useColumn';
import { useMessageMenu } from './useMessageMenu';
import { useUnreadLine } from './useUnreadLine';

interface MessageColumnProps {
  /** The room, or the thread drawn as one. */
  room: RoomSummary;
  /** Where the thread stands, and the message it answers. */
  home?: RoomSummary;
  root?: Message;
  store: HistoryStore;
  target: number | null;
  onWrite: () => void;
}

/** What was said in a room or a thread: opens at the first unread message, pages both ways, follows what is new. */
export function MessageColumn({ room, home = room, root, store, target, onWrite }: MessageColumnProps) {
  const t = texts.useT();
  const me = useStore(viewer);
  const { history, loaded, pointers, error } = useStore(store.state);
  const echoes = useStore(outbox.echoes);
  const unread = useUnreadLine(room);
  const [opening] = useState(() => (unread && unread.count > 0 ? unread.after + 1 : null));
  const goal = within(target ?? opening, history.head);

  useEffect(() => void store.open(goal), [store, goal]);

  const notes = useNotes(root ? null : room.id, history.run[0]?.n ?? null);
  const items = useMemo(() => {
    const said: readonly Item[] = itemsOf(history, unread, echoes, { room: room.id, me, loaded, root });
    return said.length > 0 ? withNotes(said, notes) : said;
  }, [history, unread, echoes, notes, room.id, me, loaded, root]);
  const scroller = useRef<HTMLDivElement>(null);
  const firstUnread = unread ? unread.after + 1 : null;
  const column = useColumn({ store, items, goal, firstUnread, scroller, loaded });
  const authors = useAuthors(history.run);
  const presence = usePresence(authors);
  const news = useAnnounced(history, me, loaded);
  const menu = useMessageMenu(home, root?.n ?? 0);
  const keys = logKeys({
    find: (n, article) => (root && article.closest('[data-root]') ? root : store.find(n)),
    actionsFor: menu.actionsFor,
    openMenu: menu.here.openMenu,
  });

  const empty = loaded && items.length === 0;
  return (
    <HereContext value={menu.here}>
      <div className={css.column}>
        <div
          ref={scroller}
          className={css.scroller}
          role="log"
          aria-label={root ? t('log.thread') : t('log.label', { name: nameOf(room) })}
          aria-live="off"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
          tabIndex={0}
          onKeyDown={keys}
        >
          {!root && <div className={css.spacer} />}
          <Virtualizer
            ref={column.list}
            scrollRef={scroller}
            shift={column.shift}
            data={items}
            onScroll={column.onScroll}
          >
            {item => (
              <ItemView
                key={item.key}
                item={item}
                room={room}
                pointers={pointers}
                presence={presence}
                named={target}
                me={mine(history.run, me)}
              />
            )}
          </Virtualizer>
        </div>
        {!loaded && !error && (
          <div className={css.cover}>
            <SkeletonRows rows={8} height="3.75rem" />
          </div>
        )}
        {error && !loaded && (
          <div className={css.middle}>
            <Broken error={error} onRetry={() => void store.open(goal)} />
          </div>
        )}
        {empty && <EmptyRoom room={room} onWrite={onWrite} />}
        {column.unreadAbove && unread && (
          <Button
            className={css.toUnread}
            kind="outlined"
            icon={<ArrowUp size={16} aria-hidden="true" />}
            onClick={column.toUnread}
          >
            {t('log.toUnread', { n: unread.count })}
          </Button>
        )}
        {column.away && (
          <Button
            className={css.newest}
            kind="outlined"
            icon={<ArrowDown size={16} aria-hidden="true" />}
            onClick={column.toNewest}
          >
            {unreadOf(room) > 0 ? t('log.newestCount', { n: unreadOf(room) }) : t('log.newest')}
          </Button>
        )}
        <p className="visually-hidden" aria-live="polite">
          {news && t('log.new', { name: news.name, text: news.text })}
        </p>
        {menu.shown}
      </div>
    </HereContext>
  );
}

function EmptyRoom({ room, onWrite }: { room: RoomSummary; onWrite: () => void }) {
  const t = texts.useT();
  const reach = t('room.emptyReach', { n: Math.max(0, room.members - 1) });
  return (
    <div className={css.middle}>
      <Empty
        icon={<MessagesSquare size={30} />}
        title={t('room.empty')}
        action={
          <Button kind="outlined" onClick={onWrite}>
            {t('room.first')}
          </Button>
        }
      >
        {room.other
          ? t('room.emptyDirect', { name: room.other.name })
          : [room.purpose, reach].filter(Boolean).join(' ')}
      </Empty>
    </div>
  );
}

/** An address may name a number that is not there; numbers are dense, so the nearest is. */
function within(n: number | null, head: number): number | null {
  return n === null || head === 0 ? null : Math.min(Math.max(1, n), head);
}

/** The newest authors; those of older pages keep their last known state. */
const WATCHED_AUTHORS = 60;

function useAuthors(run: readonly { author: PersonBrief }[]): number[] {
  const key = [...new Set(run.map(message => message.author.id))].slice(-WATCHED_AUTHORS).join();
  return useMemo(() => (key ? key.split(',').map(Number) : []), [key]);
}

function mine(run: readonly { author: PersonBrief }[], me: number): PersonBrief | null {
  return run.findLast(message => message.author.id === me)?.author ?? null;
}
