import { Check, DoorOpen, MessageSquare, Plus, RotateCcw, UserRoundPen, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError } from '../../kernel/http';
import { useNavigate } from '../../kernel/router';
import { clock, MINUTE } from '../../kernel/time';
import { Button, Notice, TextField, toast } from '../../look';
import { api } from '../api';
import { act, adopt, checkIn } from '../deeds';
import { canCheckIn } from '../mine/mine';
import { seriesApi } from '../series/seriesApi';
import { texts } from '../texts';
import type { Booking } from '../wire';
import css from './Dialog.module.css';
import { HandOver } from './HandOver';

const ScopeDialog = lazy(() => import('../series/ScopeDialog'));

const EXTENSIONS = [15, 30] as const;

interface DeedsProps {
  booking: Booking;
  now: number;
  onClose: () => void;
}

/** What I may do with it now; the likeliest filled. */
export function BookingDeeds({ booking, now, onClose }: DeedsProps) {
  const t = texts.useT();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'cancel' | 'hand' | 'decline' | 'scope' | null>(null);
  const { may } = booking;
  const running = Date.parse(booking.from) <= now && now < Date.parse(booking.until);
  const room = async () => {
    const made = booking.room === null ? await act(op => api.room(booking.id, op), t('done.room')) : booking;
    if (made?.room) navigate(`/chat/${made.room}`);
  };
  return (
    <>
      {canCheckIn(booking, now) && (
        <Button
          kind="filled"
          size={44}
          wide
          icon={<Check size={18} />}
          onClick={() => void checkIn(booking.id)}
        >
          {t('checkIn')}
        </Button>
      )}
      {may.includes('APPROVE') && booking.state === 'TENTATIVE' && (
        <div className={css.deeds}>
          <Button
            kind="filled"
            size={44}
            icon={<Check size={18} />}
            onClick={() => void act(op => api.approve(booking.id, true, '', op), t('done.approved'))}
          >
            {t('approve')}
          </Button>
          <Button size={44} kind="danger" onClick={() => setAsking('decline')}>
            {t('decline')}
          </Button>
        </div>
      )}
      {running && may.includes('EXTEND') && <Extend booking={booking} />}
      <div className={css.deeds}>
        {running && may.includes('END') && (
          <Button
            icon={<DoorOpen size={16} />}
            onClick={() => void act(op => api.end(booking.id, op), t('done.ended', { time: clock(now) }))}
          >
            {t('end')}
          </Button>
        )}
        {booking.part && (
          <Button icon={<MessageSquare size={16} />} onClick={() => void room()}>
            {t(booking.room === null ? 'room.open' : 'room.go')}
          </Button>
        )}
        {may.includes('HAND_OVER') && (
          <Button icon={<UserRoundPen size={16} />} onClick={() => setAsking('hand')}>
            {t('handOver')}
          </Button>
        )}
        {may.includes('RESTORE') && (
          <Button
            kind="outlined"
            icon={<RotateCcw size={16} />}
            onClick={() => void act(op => api.restore(booking.id, op), t('done.restored'))}
          >
            {t('restore')}
          </Button>
        )}
        {may.includes('CANCEL') && (
          <Button
            kind="danger"
            icon={<X size={16} />}
            onClick={() => setAsking(booking.series === null ? 'cancel' : 'scope')}
          >
            {t('cancelBooking')}
          </Button>
        )}
      </div>
      {asking === 'cancel' && (
        <Why
          title={t('cancel.why')}
          action={t('cancelBooking')}
          onClose={() => setAsking(null)}
          onSay={reason => {
            setAsking(null);
            void act(
              op => api.cancel(booking.id, op, reason),
              t('done.cancelled'),
              made => api.restore(made.id, uuidv7()),
            );
          }}
        />
      )}
      {asking === 'decline' && (
        <Why
          title={t('decline.why')}
          action={t('decline')}
          onClose={() => setAsking(null)}
          onSay={note => {
            setAsking(null);
            void act(op => api.approve(booking.id, false, note, op), t('done.declined'));
          }}
        />
      )}
      {asking === 'hand' && <HandOver booking={booking} onClose={() => setAsking(null)} />}
      <Suspense fallback={null}>
        {asking === 'scope' && booking.series !== null && (
          <ScopeDialog
            mode="cancel"
            booking={booking}
            onClose={() => setAsking(null)}
            onScope={scope => {
              const series = booking.series ?? 0;
              setAsking(null);
              if (scope === 'THIS') {
                void act(
                  op => api.cancel(booking.id, op),
                  t('done.cancelled'),
                  made => api.restore(made.id, uuidv7()),
                );
              } else {
                seriesApi.cancel(series, scope, booking.original ?? booking.from, uuidv7()).then(
                  () => {
                    toast(t('done.cancelled'));
                    onClose();
                  },
                  (cause: unknown) => toast(asHubError(cause).message),
                );
              }
            }}
          />
        )}
      </Suspense>
    </>
  );
}

/** A little longer, as far as nobody comes next; what the hub refuses says why. */
function Extend({ booking }: { booking: Booking }) {
  const t = texts.useT();
  const [why, setWhy] = useState<string | null>(null);
  const extend = (minutes: number) =>
    api.extend(booking.id, minutes, uuidv7()).then(
      made => {
        setWhy(null);
        adopt(made);
        toast(t('done.extended', { time: clock(made.until) }));
      },
      (cause: unknown) => setWhy(asHubError(cause).message),
    );
  return (
    <>
      <div className={css.deeds}>
        {EXTENSIONS.map(minutes => (
          <Button key={minutes} icon={<Plus size={16} />} onClick={() => void extend(minutes)}>
            {t('extend', {
              n: minutes,
              time: clock(Date.parse(booking.until) + minutes * MINUTE),
            })}
          </Button>
        ))}
      </div>
      {why && <Notice kind="refused" title={why} />}
    </>
  );
}

interface WhyProps {
  title: string;
  action: string;
  onSay: (reason: string) => void;
  onClose: () => void;
}

/** Others are told, so it is asked once more, with a word for them. */
function Why({ title, action, onSay, onClose }: WhyProps) {
  const t = texts.useT();
  const [reason, setReason] = useState('');
  return (
    <form
      className={css.why}
      onSubmit={event => {
        event.preventDefault();
        onSay(reason.trim());
      }}
    >
      <TextField label={title} value={reason} onChange={setReason} maxLength={200} autoFocus />
      <div className={css.deeds}>
        <Button kind="danger" type="submit">
          {action}
        </Button>
        <Button onClick={onClose}>{t('back')}</Button>
      </div>
    </form>
  );
}
