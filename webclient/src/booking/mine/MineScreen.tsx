import { ArrowLeft, CalendarPlus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link, useScreenTitle } from '../../kernel/router';
import { clock, day, tokyoDate, useNow } from '../../kernel/time';
import { Broken, Button, ButtonLink, Empty, IconLink, SkeletonRows } from '../../look';
import { checkIn } from '../deeds';
import { useMine } from '../live';
import { NoticeBell } from '../notice/NoticeBell';
import { usePlaces } from '../places';
import { texts } from '../texts';
import type { Booking } from '../wire';
import css from './Mine.module.css';
import { canCheckIn, isLive, upcoming } from './mine';
import { whereWord } from './NextBookings';

const WaitList = lazy(() => import('../notice/WaitList'));

/** 自分の予約: what is to come by day, and what was since yesterday. */
export function MineScreen() {
  const t = texts.useT();
  useScreenTitle(t('mine.title'));
  const now = useNow();
  const { value, error, reload } = useMine();
  const bookings = value?.bookings ?? [];
  const next = upcoming(bookings, now);
  const over = bookings.filter(booking => !next.includes(booking) && booking.state !== 'CANCELLED');
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <IconLink label={t('back')} icon={<ArrowLeft size={20} />} to="/booking" />
        <h1>{t('mine.title')}</h1>
        <NoticeBell />
        <ButtonLink to="/booking/calendar">{t('calendar')}</ButtonLink>
        <ButtonLink to="/booking/times">{t('times')}</ButtonLink>
      </header>
      {error && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={4} />}
      {value && next.length === 0 && (
        <Empty
          icon={<CalendarPlus size={30} />}
          title={t('mine.empty')}
          action={
            <ButtonLink kind="outlined" to="/booking">
              {t('mine.emptyDo')}
            </ButtonLink>
          }
        >
          {t('mine.emptyText')}
        </Empty>
      )}
      {daysOf(next).map(([date, list]) => (
        <Day key={date} bookings={list} now={now} />
      ))}
      <Suspense fallback={null}>
        <WaitList />
      </Suspense>
      {over.length > 0 && (
        <section>
          <h2 className={css.day}>{t('mine.over')}</h2>
          <Rows bookings={over} now={now} />
        </section>
      )}
    </div>
  );
}

function daysOf(bookings: readonly Booking[]): [string, Booking[]][] {
  const days = new Map<string, Booking[]>();
  for (const booking of bookings) {
    const date = tokyoDate(booking.from);
    days.set(date, [...(days.get(date) ?? []), booking]);
  }
  return [...days];
}

function Day({ bookings, now }: { bookings: readonly Booking[]; now: number }) {
  return (
    <section>
      <h2 className={css.day}>{day(bookings[0]?.from ?? now)}</h2>
      <Rows bookings={bookings} now={now} />
    </section>
  );
}

function Rows({ bookings, now }: { bookings: readonly Booking[]; now: number }) {
  const t = texts.useT();
  const places = usePlaces();
  return (
    <ul className={css.next}>
      {bookings.map(booking => (
        <li key={booking.id} className={css.row}>
          <Link className={css.link} href={`/booking/b/${booking.id}?back=mine`}>
            <span className={css.time}>
              {clock(booking.from)}–{clock(booking.until)}
            </span>
            <span className={css.words}>
              <b className={css.where}>{whereWord(booking, places)}</b>{' '}
              <span className={css.title}>{booking.places.length > 0 && booking.title}</span>{' '}
              {(booking.state === 'TENTATIVE' || !isLive(booking)) && (
                <span className={css.state}>{t(`state.${booking.state}`)}</span>
              )}
            </span>
          </Link>
          {canCheckIn(booking, now) && (
            <Button size={36} kind="filled" onClick={() => void checkIn(booking.id)}>
              {t('checkIn')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
