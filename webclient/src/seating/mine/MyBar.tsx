import { Armchair, CircleCheck, LogOut, MapPin, Shuffle, Undo2 } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useStore } from '../../kernel/store';
import { clock, day as dayWord, hubNow, sameDay } from '../../kernel/time';
import { Button, IconButton, Popover } from '../../look';
import { busy, cancel, checkIn, extend, leave } from '../deeds';
import { texts } from '../texts';
import type { Seating } from '../useSeating';
import type { Change } from '../view';
import { dayStart, minutesOf, todayOf } from '../when';
import type { MySitting, SeatRules } from '../wire';
import css from './MyBar.module.css';

const DrawSheet = lazy(() => import('../lot/DrawSheet'));

/** Sittings of mine that are not over, the earliest first. */
export const standing = (mine: readonly MySitting[], now: number): MySitting[] =>
  mine.filter(
    ({ state, until }) =>
      (state === 'HERE' || state === 'BOOKED' || state === 'HELD') && Date.parse(until) > now,
  );

interface Props {
  seating: Seating;
  change: Change;
  phone: boolean;
}

/** My seat of the day that is shown: check-in, leave, stretch; the others behind a number. */
export function MyBar({ seating, change, phone }: Props) {
  const t = texts.useT();
  const { mine, now, day } = seating;
  const all = standing(mine, now);
  const date = day?.day ?? todayOf(now);
  const here = all.find(({ state }) => state === 'HERE');
  const shown =
    here && date === todayOf(now) ? here : all.find(one => todayOf(Date.parse(one.from)) === date);
  if (!shown) return null;
  return (
    <section className={css.bar} aria-label={t('mine.label')}>
      <Armchair size={20} aria-hidden="true" className={css.icon} />
      <Words sitting={shown} now={now} />
      <span className={css.ways}>
        <Ways sitting={shown} rules={seating.rules} phone={phone} />
        <IconButton
          framed
          label={t('mine.show')}
          icon={<MapPin size={18} aria-hidden="true" />}
          onClick={() => change({ floor: shown.floor, seat: shown.seat, list: false, person: null })}
        />
        {all.length > 1 && <Others sittings={all.filter(one => one !== shown)} change={change} now={now} />}
      </span>
    </section>
  );
}

export function Words({ sitting, now }: { sitting: MySitting; now: number }) {
  const t = texts.useT();
  const { state, place, from, until, open, checkIn: check, may } = sitting;
  const span = open && state === 'HERE' ? t('state.untilLeave') : `${clock(from)}–${clock(until)}`;
  const when = sameDay(from, now) ? span : `${dayWord(from)} ${span}`;
  const word =
    state === 'HERE' || state === 'BOOKED' || state === 'HELD' ? t(`mine.${state}`, { place }) : place;
  const deadline =
    state === 'BOOKED' && may.includes('CHECK_IN') && sameDay(from, now) ? check.deadline : null;
  return (
    <p className={css.words}>
      <b>{word}</b> <span className={css.when}>{when}</span>
      {deadline && <span className={css.hint}>{t('mine.checkInBy', { time: clock(deadline) })}</span>}
    </p>
  );
}

/** What can be done with it now: the filled one is what comes next. */
export function Ways({ sitting, rules, phone }: { sitting: MySitting; rules: SeatRules; phone: boolean }) {
  const t = texts.useT();
  const wait = useStore(busy);
  const [drawn, setDrawn] = useState(false);
  const { may, draw } = sitting;
  const size = phone ? 44 : 36;
  return (
    <>
      {may.includes('CHECK_IN') && Date.parse(sitting.checkIn.opens) <= hubNow() && (
        <Button
          kind="filled"
          size={size}
          disabled={wait}
          icon={<CircleCheck size={16} aria-hidden="true" />}
          onClick={() => void checkIn(sitting)}
        >
          {t('mine.checkIn')}
        </Button>
      )}
      {may.includes('LEAVE') && (
        <Button
          size={size}
          disabled={wait}
          icon={<LogOut size={16} aria-hidden="true" />}
          onClick={() => void leave(sitting)}
        >
          {t('mine.leave')}
        </Button>
      )}
      {may.includes('EXTEND') && <Extend sitting={sitting} rules={rules} size={size} />}
      {may.includes('CANCEL') && (
        <Button
          size={size}
          disabled={wait}
          icon={<Undo2 size={16} aria-hidden="true" />}
          onClick={() => void cancel(sitting)}
        >
          {t('mine.cancel')}
        </Button>
      )}
      {draw !== null && (
        <Button size={size} icon={<Shuffle size={16} aria-hidden="true" />} onClick={() => setDrawn(true)}>
          {t('mine.draw')}
        </Button>
      )}
      <Suspense fallback={null}>
        {drawn && draw !== null && (
          <DrawSheet draw={draw} sitting={sitting} onClose={() => setDrawn(false)} />
        )}
      </Suspense>
    </>
  );
}

const STEPS = [30, 60, 120];

function Extend({ sitting, rules, size }: { sitting: MySitting; rules: SeatRules; size: 36 | 44 }) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const end = Date.parse(sitting.until);
  const latest = dayStart(todayOf(end - 1)) + minutesOf(rules.dayUntil) * 60_000;
  const ends = STEPS.map(minutes => end + minutes * 60_000).filter(at => at <= latest);
  if (ends.length === 0 || sitting.open) return null;
  return (
    <>
      <Button
        ref={anchor}
        size={size}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {t('mine.extend')}
      </Button>
      <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label={t('mine.extend')}>
        <div className={css.list}>
          {ends.map(at => (
            <Button
              key={at}
              size={44}
              wide
              onClick={() => {
                setOpen(false);
                void extend(sitting, at);
              }}
            >
              {t('mine.extendTo', { time: clock(at) })}
            </Button>
          ))}
        </div>
      </Popover>
    </>
  );
}

function Others({ sittings, change, now }: { sittings: readonly MySitting[]; change: Change; now: number }) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={anchor}
        kind="plain"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {t('mine.others', { n: sittings.length })}
      </Button>
      <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label={t('mine.all')}>
        <ul className={css.list}>
          {sittings.map(one => (
            <li key={one.id} className={css.other}>
              <Words sitting={one} now={now} />
              {one.may.includes('CANCEL') && (
                <Button size={30} onClick={() => void cancel(one)}>
                  {t('mine.cancel')}
                </Button>
              )}
              <Button
                size={30}
                onClick={() => {
                  setOpen(false);
                  const day = todayOf(Date.parse(one.from));
                  change({ floor: one.floor, seat: one.seat, chosen: { day, part: 'DAY', hours: null } });
                }}
              >
                {t('mine.show')}
              </Button>
            </li>
          ))}
        </ul>
      </Popover>
    </>
  );
}
