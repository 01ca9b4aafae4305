import { CheckCheck } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useStore } from '../kernel/store';
import type { Message, RoomPointers, RoomSummary } from '../kernel/wire';
import { Popover } from '../look';
import { viewer } from './chat';
import css from './MessageColumn.module.css';
import { audienceOf, isCounted, readersOf } from './readers';
import { texts } from './texts';

const ReaderList = lazy(() => import('./ReaderList'));

interface ReadCountProps {
  room: RoomSummary;
  message: Message;
  pointers: RoomPointers | null;
}

/** 既読, as a number that opens the names. Between two people a word is enough. */
export function ReadCount({ room, message, pointers }: ReadCountProps) {
  const t = texts.useT();
  const me = useStore(viewer);
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const readers = pointers && isCounted(message.n, room.head) ? readersOf(pointers, message.n) : null;

  if (room.receipts === 'OFF' || (pointers && audienceOf(pointers) === 0)) return null;
  if (room.kind === 'DIRECT') {
    return message.author.id === me && <Direct read={(readers ?? 1) > 0} />;
  }
  const words =
    readers === null || !pointers
      ? t('read.show')
      : t('read.count', { n: Math.min(readers, audienceOf(pointers)), m: audienceOf(pointers) });
  if (room.receipts === 'COUNT') {
    return readers !== null && <Counted>{words}</Counted>;
  }
  return (
    <>
      <button type="button" className={css.read} onClick={() => setOpen(true)}>
        <CheckCheck size={16} aria-hidden="true" />
        {words}
      </button>
      <span ref={anchor} className={css.edge} />
      {open && (
        <Popover
          open
          onClose={() => setOpen(false)}
          anchor={anchor}
          label={t('read.show')}
          placement="bottom end"
        >
          <Suspense fallback={null}>
            <ReaderList room={room.id} n={message.n} onClose={() => setOpen(false)} />
          </Suspense>
        </Popover>
      )}
    </>
  );
}

function Direct({ read }: { read: boolean }) {
  const t = texts.useT();
  return read && <Counted>{t('read.direct')}</Counted>;
}

/** A room may show how many without who. */
function Counted({ children }: { children: ReactNode }) {
  return (
    <span className={css.meta}>
      <CheckCheck size={16} aria-hidden="true" />
      {children}
    </span>
  );
}
