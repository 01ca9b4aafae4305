import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useScreenTitle } from '../kernel/router';
import { createStore, useStore } from '../kernel/store';
import type { Message, RoomSummary } from '../kernel/wire';
import { PANEL_OVER, PHONE, Sheet, useMedia } from '../look';
import { mutedIn } from './arrange/arrangement';
import { arrangement } from './arrange/arrangementStore';
import { useCatchUpKey } from './arrange/useMissed';
import css from './ChatScreen.module.css';
import { rooms } from './chat';
import { FindPanel } from './find/FindPanel';
import { NoRoom, RoomGone } from './NoRoom';
import { PinPanel } from './pin/PinPanel';
import { usePins } from './pin/usePins';
import { type Place, placeOf } from './place';
import { RoomList } from './RoomList';
import { RoomPanel } from './RoomPanel';
import { RoomView } from './RoomView';
import { listed } from './rooms';
import { nameOf, nextUnread, sectionsOf } from './sections';
import type { Side } from './side';
import { TalkWith } from './TalkWith';
import { texts } from './texts';
import { ThreadPanel } from './thread/ThreadPanel';
import { ThreadsScreen } from './thread/ThreadsScreen';
import { WritingHost } from './writing/WritingHost';

const LaterScreen = lazy(() => import('./saved/LaterScreen'));

/** チャット: the rooms, one of them open, and beside it its people, a thread, or what is looked for. */
export default function ChatScreen() {
  const t = texts.useT();
  const place = placeOf(useLocation()[0]);
  const open = place.kind === 'room' ? place.room : null;
  const state = useStore(rooms.state);
  const room = open === null ? undefined : state.rooms?.byId.get(open);
  useScreenTitle(room ? nameOf(room) : t('title'));
  useUnreadKeys(open);
  useCatchUpKey(open);
  return (
    <div className={css.screen} data-place={place.kind}>
      <RoomList open={open} later={place.kind === 'later'} />
      {place.kind === 'with' && <TalkWith person={place.person} />}
      {place.kind === 'list' && <NoRoom />}
      {place.kind === 'threads' && <ThreadsScreen />}
      <Suspense fallback={<div />}>{place.kind === 'later' && <LaterScreen tab={place.tab} />}</Suspense>
      <WritingHost />
      {place.kind === 'room' && !room && state.rooms && <RoomGone />}
      {place.kind === 'room' && room && <OpenRoom key={room.id} room={room} place={place} />}
    </div>
  );
}

function OpenRoom({ room, place }: { room: RoomSummary; place: Place & { kind: 'room' } }) {
  const narrow = useMedia(PANEL_OVER);
  const phone = useMedia(PHONE);
  const [chosen, setSide] = useState<Side | null>(() => (narrow ? null : side.get()));
  const pins = usePins(room.id);
  const choose = (next: Side | null) => {
    setSide(next);
    side.set(next === 'members' ? next : null);
  };
  const { thread } = place;
  return (
    <>
      <RoomView
        room={room}
        target={place.n}
        side={thread ? null : chosen}
        onSide={choose}
        pins={pins}
        covered={phone && thread !== null}
      />
      {thread && <ThreadPanel key={thread.root} room={room} root={thread.root} target={thread.n} />}
      {!thread && chosen && (
        <Beside side={chosen} room={room} pins={pins} narrow={narrow} onClose={() => choose(null)} />
      )}
    </>
  );
}

interface BesideProps {
  side: Side;
  room: RoomSummary;
  pins: readonly Message[];
  narrow: boolean;
  onClose: () => void;
}

function Beside({ side, room, pins, narrow, onClose }: BesideProps) {
  const t = texts.useT();
  const [path] = useLocation();
  const opened = useRef(path);
  // On a narrow screen what was chosen lies below.
  useEffect(() => {
    if (narrow && path !== opened.current) onClose();
  }, [narrow, path, onClose]);
  const part = {
    members: () => <RoomPanel room={room} onClose={onClose} />,
    find: () => <FindPanel room={room} onClose={onClose} />,
    pins: () => <PinPanel room={room} pins={pins} onClose={onClose} />,
  }[side]();
  if (!narrow) return part;
  return (
    <Sheet kind="side" label={t(side === 'members' ? 'panel.title' : `room.${side}`)} onClose={onClose}>
      {part}
    </Sheet>
  );
}

/** Whether the members stand beside the room, from room to room. */
const side = createStore<Side | null>('members');

/** Alt + arrows walk through what is unread, wherever the focus is. */
function useUnreadKeys(open: number | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (!event.altKey || event.shiftKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      const held = rooms.state.get().rooms;
      if (!held) return;
      const shown = sectionsOf(listed(held), { text: '', unread: false }, arrangement.get()).flatMap(
        section => section.rooms,
      );
      const next = nextUnread(shown, open, event.key === 'ArrowDown' ? 1 : -1, mutedIn(arrangement.get()));
      event.preventDefault();
      if (next) navigate(`/chat/${next.id}`);
    };
    window.addEventListener('keydown', walk);
    return () => window.removeEventListener('keydown', walk);
  }, [open, navigate]);
}
