import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { leaveChat, startChat, stopChat } from '../chat/chat';
import { keepNotices } from '../chat/notice/keepNotices';
import { useLocation } from '../kernel/router';
import { useStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { PHONE, useMedia } from '../look/media';
import { Toasts } from '../look/Toast';
import { WatchToasts } from '../presence/watch/WatchToasts';
import { leave, session, useMe } from '../session/session';
import { Boundary } from './Boundary';
import { CommandBoxDoor } from './CommandBoxDoor';
import { ConnectionLine } from './ConnectionLine';
import css from './Frame.module.css';
import { words } from './messages';
import { Nav } from './Nav';
import { PeekHost } from './PeekHost';
import { Screens } from './Screens';
import { TopBar } from './TopBar';

/** Not worth the frame: what does not load is only missing. */
const BookingToasts = lazy(() =>
  import('../booking/notice/BookingToasts').catch(() => ({ default: () => null })),
);

const SeatToasts = lazy(() => import('../seating/notice/SeatToasts').catch(() => ({ default: () => null })));

/** Rail, bar and screen on a desk; screen and tabs on a phone. */
export function Frame() {
  const t = words.useT();
  const phone = useMedia(PHONE);
  const [searching, setSearching] = useState(false);
  const [path] = useLocation();
  useStream();
  const main = useFocusOnScreenChange(path);
  const alone = phone && hidesTabs(path);
  return (
    <div className={css.frame} data-alone={alone || undefined}>
      <a className={css.skip} href="#main">
        {t('skip')}
      </a>
      {!alone && <Nav />}
      {!phone && <TopBar onSearch={() => setSearching(true)} />}
      <main id="main" ref={main} tabIndex={-1} className={css.main}>
        <ConnectionLine />
        <Boundary key={screenOf(path)}>
          <Screens onSearch={() => setSearching(true)} />
        </Boundary>
      </main>
      <CommandBoxDoor open={searching} onOpenChange={setSearching} />
      <PeekHost />
      <WatchToasts>
        <Suspense fallback={null}>
          <BookingToasts />
          <SeatToasts />
        </Suspense>
      </WatchToasts>
      <Toasts />
    </div>
  );
}

/** A chat room and the ask box have the whole phone: where one writes is where the tabs were. */
function hidesTabs(path: string): boolean {
  return /^\/(chat\/.|community\/ask$)/.test(path);
}

/** At sign-out: no question or answer that was begun stays on the device. */
function forgetQuestions(): void {
  indexedDB.deleteDatabase('hub-community');
}

function screenOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The stream lives as long as somebody is signed in; what ends it for good ends the session here, too. */
function useStream(): void {
  const connection = useStore(stream.connection);
  const me = useMe().person.id;
  useEffect(() => {
    startChat(me);
    const leaveNotices = keepNotices();
    void import('../community/notice/notices').then(({ startNotices }) => startNotices());
    void import('../booking/keepOpen').then(({ startBookings }) => startBookings());
    stream.start();
    return () => {
      stream.stop();
      const now = session.get();
      const leaving = now.phase === 'out' && now.why !== 'expired';
      leaveNotices(leaving);
      if (leaving) forgetQuestions();
      if (leaving) void leaveChat();
      else stopChat();
    };
  }, [me]);
  useEffect(() => {
    if (connection.phase !== 'ended') return;
    if (connection.reason === 'signIn') leave('expired');
    if (connection.reason === 'revoked') leave('revoked');
  }, [connection]);
}

/** A new screen starts at its beginning for keyboard and screen reader; the first one takes no focus. */
function useFocusOnScreenChange(path: string) {
  const main = useRef<HTMLElement>(null);
  const screen = screenOf(path);
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    main.current?.focus({ preventScroll: true });
  }, [screen]);
  return main;
}
