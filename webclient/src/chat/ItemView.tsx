import type { ReactNode } from 'react';
import type { PersonBrief, Presence, RoomPointers, RoomSummary } from '../kernel/wire';
import { DayLine } from './DayLine';
import { EchoItem } from './EchoItem';
import type { Item } from './items';
import css from './MessageColumn.module.css';
import { MessageItem } from './MessageItem';
import { NoteLine } from './notes/NoteLine';
import { texts } from './texts';
import { texts as threadTexts } from './thread/texts';

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
  const thread = threadTexts.useT();
  switch (item.kind) {
    case 'begin':
      return <p className={css.begin}>{t('log.begin')}</p>;
    case 'root':
      return (
        <div data-root>
          <MessageItem
            message={item.message}
            continues={false}
            ends={false}
            room={room}
            pointers={null}
            state={presence.get(item.message.author.id)?.state}
            named={false}
          />
        </div>
      );
    case 'replies':
      return (
        <h2 className={css.day}>
          <span>{item.count > 0 ? thread('replies', { n: item.count }) : thread('replies.none')}</span>
        </h2>
      );
    case 'note':
      return <NoteLine note={item.note} />;
    case 'day':
      return <DayLine at={item.day} />;
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
    case 'message': {
      const { message, continues, ends } = item;
      return (
        <MessageItem
          message={message}
          continues={continues}
          ends={ends}
          room={room}
          pointers={pointers}
          state={presence.get(message.author.id)?.state}
          named={message.n === named}
        />
      );
    }
  }
}
