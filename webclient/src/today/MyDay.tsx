import { useRef, useState } from 'react';
import { day, useNow } from '../kernel/time';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import { look } from '../look/messages';
import { Popover } from '../look/Popover';
import { usePresence } from '../presence/presenceStore';
import { StateMenu } from '../presence/StateMenu';
import { useMe } from '../session/session';
import { DayLine } from './DayLine';
import css from './MyDay.module.css';
import { words } from './messages';

/** The day as a line with me on it. Bookings and the seat will be further rows of the same line. */
export function MyDay() {
  const t = words.useT();
  look.useT();
  const me = useMe().person;
  const mine = usePresence([me.id]).get(me.id);
  const now = useNow();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <Card
      title={<span className={css.date}>{day(now)}</span>}
      action={
        <>
          <Button ref={anchor} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
            {t('me.change')}
          </Button>
          <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label={t('me.change')}>
            <StateMenu onDone={() => setOpen(false)} />
          </Popover>
        </>
      }
    >
      <DayLine presence={mine} now={now} />
    </Card>
  );
}
