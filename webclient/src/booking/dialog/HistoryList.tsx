import { PersonName } from '../../community/PersonName';
import { useLoaded } from '../../kernel/loaded';
import { dayAndClock } from '../../kernel/time';
import { Broken, SkeletonRows } from '../../look';
import { api } from '../api';
import { usePlaces } from '../places';
import { texts } from '../texts';
import { spanWord, stretchOf } from '../times';
import type { Booking } from '../wire';
import css from './Dialog.module.css';

const KNOWN = [
  'MADE',
  'CHANGED',
  'MOVED',
  'ANSWERED',
  'APPROVED',
  'DECLINED',
  'EXPIRED',
  'HANDED_OVER',
  'CANCELLED',
  'RESTORED',
  'CHECKED_IN',
  'RELEASED',
  'REVIVED',
  'EXTENDED',
  'ENDED',
  'COMPLETED',
  'ARRANGED',
] as const;
type Known = (typeof KNOWN)[number];

/** What became of a booking, the newest first. */
export default function HistoryList({ booking }: { booking: Booking }) {
  const t = texts.useT();
  const places = usePlaces();
  const { value, error, reload } = useLoaded(`history ${booking.id} ${booking.version}`, signal =>
    api.history(booking.id, signal),
  );
  if (error) return <Broken error={error} onRetry={reload} />;
  if (!value) return <SkeletonRows rows={2} />;
  const steps = value.steps.filter(({ step }) => KNOWN.includes(step as Known)).reverse();
  return (
    <ol className={css.history}>
      {steps.map(step => (
        <li key={`${step.at} ${step.step}`}>
          <time className={css.quiet} dateTime={step.at}>
            {dayAndClock(step.at)}
          </time>{' '}
          {step.by !== null && <PersonName person={step.by} />} <b>{t(`step.${step.step as Known}`)}</b>{' '}
          {(step.step === 'MOVED' || step.step === 'MADE') && (
            <span className={css.quiet}>
              {step.places.map(place => places.nameOf(place)).join('・')} {spanWord(stretchOf(step))}
            </span>
          )}
          {step.note && <span className={css.noteLine}>{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
