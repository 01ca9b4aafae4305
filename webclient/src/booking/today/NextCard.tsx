import { Check, Video } from 'lucide-react';
import { Link } from '../../kernel/router';
import { clock, day, sameDay, useNow } from '../../kernel/time';
import { Button, ButtonLink, Card } from '../../look';
import { checkIn } from '../deeds';
import { useMine } from '../live';
import { canCheckIn, upcoming } from '../mine/mine';
import { whereWord } from '../mine/NextBookings';
import { usePlaces } from '../places';
import { texts } from '../texts';
import { inWord, spanWord, stretchOf } from '../times';
import type { Booking } from '../wire';
import css from './NextCard.module.css';

/** Later ones are no matter of today. */
const AHEAD_MS = 12 * 3_600_000;

/** The next booking with its check-in, and when the place is released without one. */
export default function NextCard() {
  const t = texts.useT();
  const now = useNow();
  const places = usePlaces();
  const { value } = useMine();
  const next = upcoming(value?.bookings ?? [], now)[0];
  if (!next || Date.parse(next.from) - now > AHEAD_MS) return null;
  const span = stretchOf(next);
  const open = canCheckIn(next, now);
  return (
    <Card
      accent
      className={css.card}
      title={t('today.title')}
      aside={span.from > now ? inWord(span.from, now) : t('state.CONFIRMED')}
      action={
        <ButtonLink kind="plain" size={30} to="/booking/mine">
          {t('mine.title')}
        </ButtonLink>
      }
    >
      <p className={css.first}>
        <b className={css.time}>
          {sameDay(span.from, now) ? '' : `${day(span.from)} `}
          {spanWord(span)}
        </b>{' '}
        <Link className={css.where} href={`/booking/b/${next.id}`}>
          {whereWord(next, places)}
        </Link>
      </p>
      {next.places.length > 0 && next.title && <p className={css.title}>{next.title}</p>}
      <div className={css.actions}>
        {open && (
          <Button
            kind="filled"
            size={44}
            icon={<Check size={18} aria-hidden="true" />}
            onClick={() => void checkIn(next.id)}
          >
            {t('checkIn')}
          </Button>
        )}
        {next.link && (
          <ButtonLink kind={open ? 'grey' : 'outlined'} size={44} to={next.link}>
            <Video size={16} aria-hidden="true" /> {t('today.join')}
          </ButtonLink>
        )}
        {!open && !next.link && (
          <ButtonLink size={44} to={`/booking/b/${next.id}`}>
            {t('today.open')}
          </ButtonLink>
        )}
      </div>
      <Release booking={next} open={open} />
    </Card>
  );
}

function Release({ booking: { checkIn: rule }, open }: { booking: Booking; open: boolean }) {
  const t = texts.useT();
  if (!rule.needed) return null;
  if (rule.at !== null) return <p className={css.done}>{t('state.CHECKED_IN')}</p>;
  if (open && rule.deadline)
    return <p className={css.note}>{t('today.release', { time: clock(rule.deadline) })}</p>;
  return rule.opens ? <p className={css.note}>{t('today.opens', { time: clock(rule.opens) })}</p> : null;
}
