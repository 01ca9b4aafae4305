import {
  Clock,
  Eye,
  History,
  Link2,
  MapPin,
  PencilLine,
  Repeat,
  StickyNote,
  UserRound,
  X,
} from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { PersonName } from '../../community/PersonName';
import { clock, day, useNow } from '../../kernel/time';
import { Broken, Button, IconButton, Sheet, SkeletonRows } from '../../look';
import { usePlaces } from '../places';
import { texts } from '../texts';
import { lengthWord, minutesOf, spanWord, stretchOf } from '../times';
import { useUnitName } from '../useUnitName';
import type { Booking } from '../wire';
import { BookingDeeds } from './BookingDeeds';
import BookingForm from './BookingForm';
import css from './Dialog.module.css';
import { startOfBooking } from './start';
import { useBooking } from './useBooking';

const Answers = lazy(() => import('../attendees/Answers'));
const HistoryList = lazy(() => import('./HistoryList'));

/** One booking with all that can be done to it. */
export default function BookingPanel({ booking: id, onClose }: { booking: number; onClose: () => void }) {
  const t = texts.useT();
  const { booking, error, reload } = useBooking(id);
  const [editing, setEditing] = useState(false);
  return (
    <Sheet kind="side" label={t('panel')} onClose={onClose}>
      {booking && editing ? (
        <BookingForm start={startOfBooking(booking)} onClose={() => setEditing(false)} />
      ) : (
        <div className={css.panel}>
          <header className={css.head}>
            <h2 className={css.title}>{booking?.title || t('panel')}</h2>
            <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
          </header>
          {error && !booking && <Broken error={error} onRetry={reload} />}
          {!booking && !error && <SkeletonRows rows={4} />}
          {booking && <Facts booking={booking} onEdit={() => setEditing(true)} onClose={onClose} />}
        </div>
      )}
    </Sheet>
  );
}

interface FactsProps {
  booking: Booking;
  onEdit: () => void;
  onClose: () => void;
}

function Facts({ booking, onEdit, onClose }: FactsProps) {
  const t = texts.useT();
  const now = useNow();
  const places = usePlaces();
  const unitName = useUnitName();
  const [past, setPast] = useState(false);
  const span = stretchOf(booking);
  return (
    <>
      <p className={css.state} data-state={booking.state}>
        {t(`state.${booking.state}`)}
        {booking.state === 'CONFIRMED' && booking.checkIn.needed && booking.checkIn.deadline && (
          <span className={css.deadline}>
            {t('panel.deadline', { time: clock(booking.checkIn.deadline) })}
          </span>
        )}
        {booking.state === 'TENTATIVE' && booking.approval && (
          <span className={css.deadline}>
            {t('panel.expires', {
              when: `${day(booking.approval.expires)} ${clock(booking.approval.expires)}`,
            })}
          </span>
        )}
        {booking.cancelled?.reason && <span className={css.deadline}>{booking.cancelled.reason}</span>}
      </p>
      <dl className={css.facts}>
        <Fact icon={<Clock size={18} />} name={t('fact.when')}>
          {day(booking.from)} {spanWord(span)}{' '}
          <span className={css.quiet}>({lengthWord(minutesOf(span))})</span>
        </Fact>
        {booking.places.length > 0 && (
          <Fact icon={<MapPin size={18} />} name={t('fact.where')}>
            {booking.places.map(({ space, state }) => (
              <span key={space} className={css.line}>
                {places.nameOf(space)}{' '}
                {state !== booking.state && <span className={css.quiet}>{t(`state.${state}`)}</span>}
                {places.of(space)?.note && <span className={css.noteLine}>{places.of(space)?.note}</span>}
              </span>
            ))}
          </Fact>
        )}
        <Fact icon={<UserRound size={18} />} name={t('fact.organiser')}>
          {booking.organiser === null ? t('fact.atDoor') : <PersonName person={booking.organiser} />}{' '}
          <span className={css.quiet}>{unitName(booking.unit)}</span>
          {booking.bookedBy !== null && booking.bookedBy !== booking.organiser && (
            <span className={css.noteLine}>
              <PersonName person={booking.bookedBy} words={name => t('fact.bookedBy', { name })} />
            </span>
          )}
        </Fact>
        {booking.link && (
          <Fact icon={<Link2 size={18} />} name={t('fact.link')}>
            <a href={booking.link} target="_blank" rel="noreferrer">
              {t('fact.join')}
            </a>
          </Fact>
        )}
        {booking.series !== null && (
          <Fact icon={<Repeat size={18} />} name={t('fact.series')}>
            {t('fact.isSeries')}
          </Fact>
        )}
        <Fact icon={<Eye size={18} />} name={t('form.visibility')}>
          {t(`visibility.${booking.visibility}`)}
        </Fact>
        {booking.note && (
          <Fact icon={<StickyNote size={18} />} name={t('form.note')}>
            <span className={css.noteText}>{booking.note}</span>
          </Fact>
        )}
      </dl>
      <BookingDeeds booking={booking} now={now} onClose={onClose} />
      {booking.may.includes('CHANGE') && (
        <Button icon={<PencilLine size={16} />} onClick={onEdit}>
          {t('form.change')}
        </Button>
      )}
      {booking.attendees.length > 0 && (
        <Suspense fallback={null}>
          <Answers booking={booking} />
        </Suspense>
      )}
      {booking.part && (
        <Button
          kind="plain"
          icon={<History size={16} />}
          aria-expanded={past}
          onClick={() => setPast(open => !open)}
        >
          {t('history')}
        </Button>
      )}
      <Suspense fallback={null}>{past && <HistoryList booking={booking} />}</Suspense>
    </>
  );
}

function Fact({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <div className={css.fact}>
      <dt>
        {icon}
        <span className="visually-hidden">{name}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
