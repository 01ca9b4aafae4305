import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useNavigate } from '../kernel/router';
import { useStore } from '../kernel/store';
import type { Message, RoomSummary } from '../kernel/wire';
import { Popover } from '../look';
import { session } from '../session/session';
import { actionsFor, type MessageAction } from './actions/messageActions';
import { viewer } from './chat';
import { type Here, threadPath } from './column';
import { texts as reactionTexts } from './reaction/texts';

const MessageMenu = lazy(() => import('./actions/MessageMenu'));
const RecallDialog = lazy(() => import('./actions/RecallDialog'));
const ReactorsDialog = lazy(() => import('./actions/ReactorsDialog'));
const Picker = lazy(() => import('./reaction/ReactionPicker'));

type Opened = { what: 'menu' | 'recall' | 'reactors' | 'react'; message: Message };

export interface MessageMenuHeld {
  here: Here;
  actionsFor: (message: Message) => MessageAction[];
  /** What is open beside a message, one at a time for the whole column. */
  shown: ReactNode;
}

/** What can be done with the messages of a column. `room` is the room itself, for a thread the one it stands in. */
export function useMessageMenu(room: RoomSummary, root: number): MessageMenuHeld {
  const navigate = useNavigate();
  const me = useStore(viewer);
  const administrator = useStore(
    session,
    now => now.phase === 'in' && now.me.roles.includes('ADMINISTRATOR'),
  );
  const [opened, setOpened] = useState<Opened | null>(null);
  const anchor = useRef<HTMLElement | null>(null);
  const home = room.id;

  const openMenu = useCallback((message: Message, at: HTMLElement) => {
    anchor.current = at.matches('article')
      ? (at.querySelector<HTMLElement>('[aria-haspopup=menu]') ?? at)
      : at;
    setOpened({ what: 'menu', message });
  }, []);
  const here = useMemo(() => ({ home, root, openMenu }), [home, root, openMenu]);

  const possible = (message: Message) =>
    actionsFor(message, {
      here,
      room,
      me,
      administrator,
      onReply: n => navigate(threadPath(home, n)),
      onReact: it => setOpened({ what: 'react', message: it }),
      onRecall: it => setOpened({ what: 'recall', message: it }),
      onReactors: it => setOpened({ what: 'reactors', message: it }),
    });

  /** What the menu has just opened stays when the menu goes. */
  const close = useCallback(
    (what: Opened['what']) => setOpened(now => (now?.what === what ? null : now)),
    [],
  );
  const shown = opened && (
    <Suspense fallback={null}>
      <Shown
        opened={opened}
        actions={possible(opened.message)}
        anchor={anchor}
        onClose={() => close(opened.what)}
      />
    </Suspense>
  );
  return { here, actionsFor: possible, shown };
}

interface ShownProps {
  opened: Opened;
  actions: readonly MessageAction[];
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

function Shown({ opened: { what, message }, actions, anchor, onClose }: ShownProps) {
  const t = reactionTexts.useT();
  switch (what) {
    case 'menu':
      return <MessageMenu message={message} actions={actions} anchor={anchor} onClose={onClose} />;
    case 'recall':
      return <RecallDialog message={message} onClose={onClose} />;
    case 'reactors':
      return <ReactorsDialog message={message} onClose={onClose} />;
    case 'react':
      return (
        <Popover open onClose={onClose} anchor={anchor} label={t('add')}>
          <Picker message={message} onClose={onClose} />
        </Popover>
      );
  }
}
