import type { ReactNode } from 'react';
import { day } from '../kernel/time';
import type { PersonBrief, Presence, RoomPointers, RoomSummary } from '../kernel/wire';
import { EchoItem } from './EchoItem';
import type { Item } from './items';
import css from './MessageColumn.module.css';
import { MessageItem } from './MessageItem';
import { texts } from './texts';

interface ItemViewProps {
  item: Item;
  room: RoomSummary;
  pointers: RoomPointers | null;
  presence: ReadonlyMap<number, Presence>;
  named: number | null;
  me: PersonBrief | null;
}

export function ItemView({ item, room, pointers, presence, named, me }: ItemViewProps): ReactNode {
  const t = texts.useT();
  switch (item.kind) {
    case 'begin':
      return <p className={css.begin}>{t('log.begin')}</p>;
    case 'day':
      return (
        <h2 className={css.day}>
          <span>{day(item.day)}</span>
        </h2>
      );
    case 'unread':
      return (
        <h2 className={css.unread}>
          <span>{t('log.unread', { n: item.count })}</span>
        </h2>
      );
    case 'echo':
      return (
        <EchoItem
          echo={item.echo}
          author={me}
          state={presence.get(item.echo.person)?.state}
          continues={item.continues}
        />
      );
    case 'message':
      return (
        <MessageItem
          line={item}
          room={room}
          pointers={pointers}
          state={presence.get(item.message.author.id)?.state}
          named={item.message.n === named}
        />
      );
  }
}
