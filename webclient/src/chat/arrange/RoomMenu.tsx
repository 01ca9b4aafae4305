import {
  AtSign,
  Bell,
  BellOff,
  BellRing,
  Check,
  CircleDot,
  FolderInput,
  MailOpen,
  Star,
  StarOff,
} from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from '../../kernel/store';
import type { RoomSummary } from '../../kernel/wire';
import MenuItems from '../../look/MenuItems';
import { toast } from '../../look/Toast';
import { markUnread } from '../reading';
import { unreadOf } from '../rooms';
import { nameOf } from '../sections';
import { folderOf, levelOf, WISHES, type Wish, withFavourite, withLevel } from './arrangement';
import { arrange, arrangement } from './arrangementStore';
import { markRead } from './markRead';
import { texts } from './texts';

interface RoomMenuProps {
  room: RoomSummary;
  anchor: HTMLElement;
  onFolder: () => void;
  onClose: () => void;
}

const BELLS = {
  USUAL: <Bell size={16} />,
  ALL: <BellRing size={16} />,
  MENTIONS: <AtSign size={16} />,
  MUTE: <BellOff size={16} />,
};

/** What I do with a room in my own list. */
export default function RoomMenu({ room, anchor, onFolder, onClose }: RoomMenuProps) {
  const t = texts.useT();
  const mine = useStore(arrangement);
  const ref = useMemo(() => ({ current: anchor }), [anchor]);
  const favourite = mine.favourites.includes(room.id);
  const level = levelOf(mine, room.id);
  const unread = unreadOf(room) > 0;
  const items = [
    {
      id: 'favourite',
      label: favourite ? t('row.unfavour') : t('row.favour'),
      icon: favourite ? <StarOff size={16} /> : <Star size={16} />,
      onAction: () => arrange(withFavourite(room.id, !favourite)),
    },
    {
      id: 'folder',
      label: folderOf(mine, room.id) ? t('row.refolder') : t('row.folder'),
      icon: <FolderInput size={16} />,
      onAction: onFolder,
    },
    ...WISHES.map(each => ({
      id: each,
      label: t('level.menu', { level: t(`level.${each}`) }),
      icon: each === level ? <Check size={16} /> : BELLS[each],
      onAction: () => setLevel(room, each, level),
    })),
    unread
      ? {
          id: 'read',
          label: t('row.read'),
          icon: <MailOpen size={16} />,
          onAction: () => void markRead([room]),
        }
      : {
          id: 'unread',
          label: t('row.unread'),
          icon: <CircleDot size={16} />,
          onAction: () => void markUnread(room.id, room.head),
        },
  ].filter(({ id }) => id !== 'unread' || room.head > 0);
  return (
    <MenuItems anchor={ref} label={t('row.menu', { name: nameOf(room) })} items={items} onClose={onClose} />
  );
}

export function setLevel(room: RoomSummary, level: Wish, before: Wish): void {
  arrange(withLevel(room.id, level));
  const words = { room: nameOf(room), level: texts.t(`level.${level}`) };
  toast(texts.t('level.done', words), () => arrange(withLevel(room.id, before)));
}
