import { ChevronRight } from 'lucide-react';
import { Link } from '../../kernel/router';
import { clock, day, sameDay, useNow } from '../../kernel/time';
import { Button } from '../../look';
import { checkIn } from '../deeds';
import { useMine } from '../live';
import { type Places, usePlaces } from '../places';
import { texts } from '../texts';
import { inWord } from '../times';
import type { Booking } from '../wire';
import css from './Mine.module.css';
import { canCheckIn, upcoming } from './mine';

const MOST = 3;

/** What I have next, with check-in where it is open. */
export function NextBookings({ most = MOST }: { most?: number }) {
  const t = texts.useT();
  const now = useNow();
  const places = usePlaces();
  const { value } = useMine();
  const next = upcoming(value?.bookings ?? [], now).slice(0, most);
  if (!value) return null;
  if (next.length === 0) return <p className={css.none}>{t('mine.none')}</p>;
  return (
    <ul className={css.next} aria-label={t('mine.next')}>
      {next.map(booking => (
        <li key={booking.id} className={css.row}>
          <Link className={css.link} href={`/booking/b/${booking.id}`}>
            <time className={css.time} dateTime={booking.from}>
              {sameDay(booking.from, now) ? clock(booking.from) : day(booking.from)}
            </time>
            <span className={css.words}>
              <b className={css.where}>{whereWord(booking, places)}</b>{' '}
              <span className={css.title}>{secondWord(booking, now)}</span>
            </span>
            {!canCheckIn(booking, now) && <ChevronRight size={18} aria-hidden="true" />}
          </Link>
          {canCheckIn(booking, now) && (
            <Button size={36} kind="outlined" onClick={() => void checkIn(booking.id)}>
              {t('checkIn')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** 「4F ブース2」, or the title of an own event. */
export function whereWord(booking: Booking, places: Places): string {
  return booking.places.map(({ space }) => places.nameOf(space)).join('・') || booking.title;
}

function secondWord(booking: Booking, now: number): string {
  const { t } = texts;
  if (booking.checkIn.needed && booking.checkIn.at === null && soon(booking, now))
    return t('mine.checkIn', { in: inWord(booking.from, now) });
  const people = booking.attendees.length > 0 && t('people', { n: booking.people });
  return [booking.places.length > 0 && booking.title, people].filter(Boolean).join('・');
}

const SOON_MS = 60 * 60_000;
const soon = ({ from }: Booking, now: number) => Date.parse(from) > now && Date.parse(from) - now < SOON_MS;
