import { CalendarDays, CalendarSearch, ChevronDown, Undo2 } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { asHubError, http } from '../kernel/http';
import { useNavigate } from '../kernel/router';
import { DAY, day, hubNow, tokyoDate } from '../kernel/time';
import type { LocalDate, Messages } from '../kernel/wire';
import { Button, Sheet, toast } from '../look';
import { useHere } from './column';
import css from './DayLine.module.css';
import { texts } from './texts';

const Items = lazy(() => import('../look/MenuItems'));

/** A day begins; in a room its name is the way to other days. */
export function DayLine({ at }: { at: string }) {
  const t = texts.useT();
  const { home, root } = useHere();
  const [open, setOpen] = useState<'menu' | 'date' | null>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const jump = useJump(home);
  if (root) {
    return (
      <h2 className={css.line}>
        <span>{day(at)}</span>
      </h2>
    );
  }
  return (
    <>
      <h2 className={css.line}>
        <button
          ref={anchor}
          type="button"
          className={css.day}
          aria-haspopup="menu"
          aria-label={t('jump.label', { day: day(at) })}
          onClick={() => setOpen('menu')}
        >
          {day(at)}
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      </h2>
      {open === 'menu' && (
        <Suspense fallback={null}>
          <Items
            anchor={anchor}
            label={t('jump.title')}
            onClose={() => setOpen(now => (now === 'menu' ? null : now))}
            items={[
              ...jumps(hubNow()).map(({ id, to }) => ({
                id,
                icon: <CalendarDays size={18} />,
                label: t(id, { day: day(Date.parse(to)) }),
                onAction: () => void jump(to),
              })),
              {
                id: 'first',
                icon: <Undo2 size={18} />,
                label: t('jump.first'),
                onAction: () => void jump(null),
              },
              {
                id: 'date',
                icon: <CalendarSearch size={18} />,
                label: t('jump.date'),
                onAction: () => setOpen('date'),
              },
            ]}
          />
        </Suspense>
      )}
      {open === 'date' && <AskDate from={tokyoDate(at)} onDate={jump} onClose={() => setOpen(null)} />}
    </>
  );
}

interface AskDateProps {
  from: LocalDate;
  onDate: (day: LocalDate) => Promise<void>;
  onClose: () => void;
}

function AskDate({ from, onDate, onClose }: AskDateProps) {
  const t = texts.useT();
  const [value, setValue] = useState<string>(from);
  return (
    <Sheet kind="ask" label={t('jump.date')} onClose={onClose}>
      <form
        className={css.ask}
        onSubmit={event => {
          event.preventDefault();
          onClose();
          void onDate(value);
        }}
      >
        <label className={css.field}>
          <span>{t('jump.day')}</span>
          <input
            type="date"
            className={css.input}
            required
            max={tokyoDate(hubNow())}
            value={value}
            onChange={event => setValue(event.target.value)}
          />
        </label>
        <div className={css.buttons}>
          <Button type="submit" kind="filled" disabled={value === ''}>
            {t('jump.do')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}

type Jump = { id: 'jump.yesterday' | 'jump.week' | 'jump.month'; to: LocalDate };

function jumps(now: number): Jump[] {
  const today = tokyoDate(now);
  return [
    { id: 'jump.yesterday', to: tokyoDate(now - DAY) },
    { id: 'jump.week', to: tokyoDate(now - 7 * DAY) },
    { id: 'jump.month', to: `${today.slice(0, 8)}01` },
  ];
}

/** To the first message of a day, or of the room. */
function useJump(room: number): (to: LocalDate | null) => Promise<void> {
  const t = texts.useT();
  const navigate = useNavigate();
  return async to => {
    if (to === null) return navigate(`/chat/${room}/1`);
    try {
      const page = await http.get<Messages>(`/api/chat/rooms/${room}/messages?day=${to}&limit=1`);
      const first = page.messages[0];
      if (first) navigate(`/chat/${room}/${first.n}`);
      else toast(t('jump.none'));
    } catch (cause) {
      toast(asHubError(cause).message);
    }
  };
}
