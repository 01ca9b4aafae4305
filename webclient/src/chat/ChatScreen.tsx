import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useScreenTitle } from '../kernel/router';
import { useStore } from '../kernel/store';
import { PANEL_OVER, Sheet, useMedia } from '../look';
import css from './ChatScreen.module.css';
import { rooms } from './chat';
import { NoRoom, RoomGone } from './NoRoom';
import { placeOf } from './place';
import { RoomList } from './RoomList';
import { RoomPanel } from './RoomPanel';
import { RoomView } from './RoomView';
import { listed } from './rooms';
import { nameOf, nextUnread, sectionsOf } from './sections';
import { TalkWith } from './TalkWith';
import { texts } from './texts';

/** チャット: the rooms, one of them open, and who is in it. */
export default function ChatScreen() {
  const t = texts.useT();
  const place = placeOf(useLocation()[0]);
  const open = place.kind === 'room' ? place.room : null;
  const state = useStore(rooms.state);
  const room = open === null ? undefined : state.rooms?.byId.get(open);
  const narrow = useMedia(PANEL_OVER);
  const [panel, setPanel] = useState(!narrow);
  useScreenTitle(room ? nameOf(room) : t('title'));
  useUnreadKeys(open);

  const details = room && <RoomPanel key={`panel-${room.id}`} room={room} onClose={() => setPanel(false)} />;
  return (
    <div className={css.screen} data-place={place.kind}>
      <RoomList open={open} />
      {place.kind === 'with' && <TalkWith person={place.person} />}
      {place.kind === 'list' && <NoRoom />}
      {place.kind === 'room' && !room && state.rooms && <RoomGone />}
      {place.kind === 'room' && room && (
        <RoomView
          key={`room-${room.id}`}
          room={room}
          target={place.n}
          panel={panel}
          onPanel={() => setPanel(!panel)}
        />
      )}
      {panel && details && !narrow && details}
      {panel && details && narrow && (
        <Sheet kind="side" label={t('panel.title')} onClose={() => setPanel(false)}>
          {details}
        </Sheet>
      )}
    </div>
  );
}

/** Alt + arrows walk through what is unread, wherever the focus is. */
function useUnreadKeys(open: number | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      const held = rooms.state.get().rooms;
      if (!held) return;
      const shown = sectionsOf(listed(held), { text: '', unread: false }).flatMap(section => section.rooms);
      const next = nextUnread(shown, open, event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
      if (next) navigate(`/chat/${next.id}`);
    };
    window.addEventListener('keydown', walk);
    return () => window.removeEventListener('keydown', walk);
  }, [open, navigate]);
}
