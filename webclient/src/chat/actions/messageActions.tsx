import {
  Bookmark,
  BookmarkPlus,
  CircleHelp,
  Copy,
  Forward,
  Link2,
  ListChecks,
  MessageSquareReply,
  Pencil,
  Pin,
  PinOff,
  SmilePlus,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { navigate } from '../../kernel/router';
import type { Message, RoomSummary } from '../../kernel/wire';
import { type Here, mayWrite } from '../column';
import { saveMessage } from '../saved/api';
import { openForward } from '../writing/dialogs';
import { editMessage } from '../writing/editing';
import { copyLink, copyText, markUnread, pin } from './commands';
import { vanish } from './vanishing';

type Word =
  | 'react'
  | 'reply'
  | 'edit'
  | 'forward'
  | 'question'
  | 'link'
  | 'text'
  | 'save'
  | 'pin'
  | 'unpin'
  | 'unread'
  | 'reactors'
  | 'recall'
  | 'delete';

export interface MessageAction {
  id: Word;
  icon: ReactNode;
  /** The key that does it while the message has the focus. */
  key?: string;
  danger?: boolean;
  run: () => void;
}

/** Who asks, and what belongs to the part of the page that shows the message. */
export interface Asking {
  here: Here;
  room: RoomSummary;
  me: number;
  administrator: boolean;
  onReact: (message: Message) => void;
  onReply: (n: number) => void;
  onRecall: (message: Message) => void;
  onReactors: (message: Message) => void;
}

const SIZE = 18;

/** What one may do with a message, in the order of the menu; what is not possible is not offered. */
export function actionsFor(message: Message, asking: Asking): MessageAction[] {
  if (message.state !== 'SENT') return [];
  const { here, room, me, administrator } = asking;
  const mine = message.author.id === me;
  const open = mayWrite(room);
  const keeper = room.owner || administrator;
  const inRoom = message.room === here.home;
  const when = (possible: boolean, action: MessageAction) => (possible ? [action] : []);
  return [
    { id: 'react', icon: <SmilePlus size={SIZE} />, key: 'a', run: () => asking.onReact(message) },
    ...when(!here.root, {
      id: 'reply',
      icon: <MessageSquareReply size={SIZE} />,
      key: 'r',
      run: () => asking.onReply(message.n),
    }),
    ...when(mine && open, {
      id: 'edit',
      icon: <Pencil size={SIZE} />,
      key: 'e',
      run: () => void editMessage(message),
    }),
    { id: 'forward', icon: <Forward size={SIZE} />, key: 'f', run: () => openForward(message) },
    ...when(message.text !== '', {
      id: 'question',
      icon: <CircleHelp size={SIZE} />,
      run: () => navigate(`/community/ask?room=${message.room}&n=${message.n}`),
    }),
    { id: 'link', icon: <Link2 size={SIZE} />, key: 'l', run: () => void copyLink(here, message) },
    ...when(message.text !== '', {
      id: 'text',
      icon: <Copy size={SIZE} />,
      key: 'c',
      run: () => void copyText(message),
    }),
    { id: 'save', icon: <BookmarkPlus size={SIZE} />, key: 's', run: () => void saveMessage(message) },
    ...when(open && inRoom, {
      id: message.pinned ? 'unpin' : 'pin',
      icon: message.pinned ? <PinOff size={SIZE} /> : <Pin size={SIZE} />,
      key: 'p',
      run: () => void pin(message, message.pinned === null),
    }),
    { id: 'unread', icon: <Bookmark size={SIZE} />, key: 'u', run: () => void markUnread(message) },
    ...when(message.reactions.length > 0, {
      id: 'reactors',
      icon: <ListChecks size={SIZE} />,
      run: () => asking.onReactors(message),
    }),
    ...when(mine, {
      id: 'recall',
      icon: <Undo2 size={SIZE} />,
      danger: true,
      run: () => asking.onRecall(message),
    }),
    ...when(mine || keeper, {
      id: 'delete',
      icon: <Trash2 size={SIZE} />,
      key: 'Delete',
      danger: true,
      run: () => vanish(message),
    }),
  ];
}
