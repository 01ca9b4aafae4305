import { Clock } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { RoomSummary } from '../../kernel/wire';
import { IconButton, Popover } from '../../look';
import css from '../Composer.module.css';
import type { Spot } from '../parcel';
import { writing } from '../writing/texts';

const ScheduleMenu = lazy(() => import('./ScheduleMenu'));

interface ScheduleButtonProps {
  room: RoomSummary;
  spot: Spot;
  alsoRoom: boolean;
  /** Whether there is something that could be sent. */
  ready: boolean;
}

/** Beside the send button: the same message, at a time to come. */
export function ScheduleButton(props: ScheduleButtonProps) {
  const t = writing.useT();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <span className={css.clock}>
      <IconButton
        ref={anchor}
        framed
        label={t('schedule.open')}
        icon={<Clock size={18} />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <Popover
        open={open}
        onClose={() => setOpen(false)}
        anchor={anchor}
        label={t('schedule.title')}
        placement="top end"
      >
        <Suspense fallback={null}>
          <ScheduleMenu {...props} onClose={() => setOpen(false)} />
        </Suspense>
      </Popover>
    </span>
  );
}
