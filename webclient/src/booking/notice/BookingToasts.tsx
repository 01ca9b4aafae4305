import { CalendarClock, X } from 'lucide-react';
import { useEffect } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, http } from '../../kernel/http';
import { useNavigate } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { clock, MINUTE, useNow } from '../../kernel/time';
import { PHONE, useMedia } from '../../look/media';
import { toast } from '../../look/Toast';
import look from '../../presence/watch/WatchToasts.module.css';
import { api } from '../api';
import { showBooking } from '../calendar/store';
import { usePlaces } from '../places';
import { pathOf, standing } from './fold';
import { away, putAway, startBookingNotices, startedAt, useBookingNotices } from './notices';
import { texts } from './texts';
import type { BookingNotice } from './wire';

const TICK_MS = 10_000;

/** What is to be done within minutes: an offer, a check-in, what begins. Part of the frame's toasts. */
export default function BookingToasts() {
  useEffect(startBookingNotices, []);
  const { value } = useBookingNotices();
  const hidden = useStore(putAway);
  const now = useNow(TICK_MS);
  const most = useMedia(PHONE) ? 1 : 3;
  if (!value) return null;
  return standing(value, hidden, startedAt(), now, most).map(notice => (
    <Body key={notice.id} notice={notice} now={now} />
  ));
}

function Body({ notice, now }: { notice: BookingNotice; now: number }) {
  const t = texts.useT();
  const text = useText(notice, now);
  useNotification(notice, text);
  return (
    <div className={look.toast}>
      <CalendarClock size={20} aria-hidden="true" />
      <p className={look.text}>{text}</p>
      <span className={look.ways}>
        <Ways notice={notice} />
      </span>
      <button type="button" className={look.close} aria-label={t('do.away')} onClick={() => away(notice)}>
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}

function useText({ kind, title, from, place, until }: BookingNotice, now: number): string {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  const where = place === null ? '' : nameOf(place);
  if (kind === 'SOON' && from) {
    const said = { title, time: clock(from) };
    return where ? t('toast.soonPlace', { ...said, place: where }) : t('toast.soon', said);
  }
  if (kind === 'CHECK_IN' && until) {
    const n = Math.max(1, Math.ceil((Date.parse(until) - now) / MINUTE));
    return t('toast.checkIn', { place: where || title, n });
  }
  if (kind === 'OFFERED' && until) return t('toast.offered', { place: where, time: clock(until) });
  return t('toast.other', { what: t(`kind.${kind}`, { name: '' }), title: where || title });
}

/** Buttons that do it, and put the toast away. */
function Ways({ notice }: { notice: BookingNotice }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const { nameOf } = usePlaces();
  const { kind, booking, waitId, place } = notice;
  const attempt = (deed: Promise<unknown>, done: string) => {
    away(notice);
    deed.then(
      () => toast(done),
      cause => toast(asHubError(cause).message),
    );
  };
  const where = place === null ? '' : nameOf(place);
  if (kind === 'OFFERED' && waitId !== null)
    return (
      <>
        <Way
          word={t('do.take')}
          onPress={() => attempt(takeOffer(waitId), t('do.taken', { place: where }))}
        />
        <Way word={t('do.let')} onPress={() => attempt(api.dropWait(waitId), t('do.let.done'))} />
      </>
    );
  if (kind === 'CHECK_IN' && booking !== null)
    return (
      <Way
        word={t('do.checkIn')}
        onPress={() => attempt(api.checkIn(booking, uuidv7()).then(showBooking), t('do.checkedIn'))}
      />
    );
  return (
    <Way
      word={t('do.open')}
      onPress={() => {
        away(notice);
        navigate(pathOf(notice));
      }}
    />
  );
}

const takeOffer = (wait: number) => http.post(`/api/booking/waits/${wait}/take`, { op: uuidv7() });

function Way({ word, onPress }: { word: string; onPress: () => void }) {
  return (
    <button type="button" className={look.way} onClick={onPress}>
      {word}
    </button>
  );
}

/** A page nobody looks at uses the system's own notice, if this person has allowed it before: the hub never asks. */
function useNotification({ id }: BookingNotice, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, in the words of that moment
  useEffect(() => {
    if (!document.hidden || !('Notification' in window) || Notification.permission !== 'granted') return;
    try {
      new Notification(text, { tag: `booking-${id}` });
    } catch {
      // Some phones show notices only through a service worker; the toast is there in any case.
    }
  }, [id]);
}
