import { ChevronDown, MapPin } from 'lucide-react';
import { useRef, useState } from 'react';
import { useNow } from '../kernel/time';
import { Avatar } from '../look/Avatar';
import { PHONE, useMedia } from '../look/media';
import { Popover } from '../look/Popover';
import { presenceTime, stateWord } from '../look/presenceText';
import { StateWord } from '../look/StateWord';
import { useMe } from '../session/session';
import { words } from './messages';
import { usePresence } from './presenceStore';
import { StateMenu } from './StateMenu';
import css from './StatePill.module.css';

/** My state, until when and where; one tap to change it. */
export function StatePill() {
  const t = words.useT();
  const me = useMe().person;
  const mine = usePresence([me.id]).get(me.id);
  const now = useNow();
  const phone = useMedia(PHONE);
  const [open, setOpen] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={pill}
        type="button"
        className={css.pill}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={mine ? t('pill', { state: stateWord(mine.state) }) : t('pill.unknown')}
        onClick={() => setOpen(true)}
      >
        <Avatar person={me} size={34} state={mine?.state} />
        <span className={css.words}>
          <span className={css.state}>
            {mine ? <StateWord state={mine.state} /> : me.name}
            {!phone && <span className={css.until}>{mine && presenceTime(mine, now)}</span>}
          </span>
          <span className={css.place}>
            {phone && mine ? (
              presenceTime(mine, now)
            ) : mine?.place ? (
              <>
                <MapPin size={14} aria-hidden="true" /> {mine.place}
              </>
            ) : (
              me.name
            )}
          </span>
        </span>
        <ChevronDown size={18} className={css.chevron} aria-hidden="true" />
      </button>
      <Popover open={open} onClose={() => setOpen(false)} anchor={pill} label={t('menu.title')}>
        <StateMenu onDone={() => setOpen(false)} />
      </Popover>
    </>
  );
}
