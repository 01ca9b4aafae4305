import { PinOff, X } from 'lucide-react';
import type { Message, RoomSummary } from '../../kernel/wire';
import { IconButton } from '../../look';
import { pin } from '../actions/commands';
import { mayWrite } from '../column';
import { MessageRow } from '../find/MessageRow';
import css from './Pin.module.css';
import { texts } from './texts';

interface PinPanelProps {
  room: RoomSummary;
  pins: readonly Message[];
  onClose: () => void;
}

/** All that is pinned in a room; pressed, it is shown where it was said. */
export function PinPanel({ room, pins, onClose }: PinPanelProps) {
  const t = texts.useT();
  return (
    <aside className={css.panel} aria-label={t('title')}>
      <header className={css.head}>
        <h2 className={css.title}>{t('title')}</h2>
        <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
      </header>
      {pins.length === 0 && <p className={css.none}>{t('none')}</p>}
      <ul className={css.list}>
        {pins.map(message => (
          <li key={message.n} className={css.item}>
            <MessageRow room={room.id} message={message} />
            {mayWrite(room) && (
              <IconButton
                label={t('unpin')}
                icon={<PinOff size={18} />}
                onClick={() => void pin(message, false)}
              />
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}
