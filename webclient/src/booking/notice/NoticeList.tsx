import {
  Bell,
  CalendarCheck,
  CalendarClock,
  CalendarPlus,
  CalendarX,
  Clock,
  DoorOpen,
  type LucideIcon,
  MessageSquare,
  ShieldCheck,
} from 'lucide-react';
import { useBrief } from '../../community/briefs';
import { whenText } from '../../community/times';
import { clock, day, useNow } from '../../kernel/time';
import { Broken, Button, Card, Count, Empty, NoticeRow, NoticeRows, SkeletonRows } from '../../look';
import { useMe } from '../../session/session';
import { AnswerButtons } from '../attendees/Answers';
import { useMine } from '../live';
import { usePlaces } from '../places';
import { pathOf } from './fold';
import css from './Notice.module.css';
import { notices, readBookingNotices, useBookingNotices } from './notices';
import { texts } from './texts';
import type { BookingNotice, BookingNoticeKind } from './wire';

const ICONS: Record<BookingNoticeKind, LucideIcon> = {
  INVITED: CalendarPlus,
  CHANGED: CalendarClock,
  CANCELLED: CalendarX,
  ANSWERED: MessageSquare,
  HANDED_OVER: CalendarPlus,
  APPROVAL_WANTED: ShieldCheck,
  APPROVED: CalendarCheck,
  DECLINED: CalendarX,
  EXPIRED: CalendarX,
  SOON: Clock,
  CHECK_IN: Clock,
  RELEASED: CalendarX,
  OFFERED: DoorOpen,
  OFFER_OVER: DoorOpen,
  TAKEN: CalendarCheck,
  CLOSED: CalendarX,
};

interface NoticeListProps {
  most: number;
  onLeave?: () => void;
}

/** What concerns me, the newest first; an invitation is answered in place. */
export default function NoticeList({ most, onLeave }: NoticeListProps) {
  const t = texts.useT();
  const { value, error } = useBookingNotices();
  const unread = value?.unread ?? 0;
  return (
    <Card
      title={t('title')}
      aside={<Count n={unread} label={t('unread', { n: unread })} />}
      action={
        unread > 0 && (
          <Button kind="plain" size={30} onClick={() => void readBookingNotices()}>
            {t('read')}
          </Button>
        )
      }
    >
      {!value &&
        (error ? <Broken error={error} onRetry={() => void notices.load()} /> : <SkeletonRows rows={3} />)}
      {value?.notices.length === 0 && (
        <Empty icon={<Bell size={30} />} title={t('none')}>
          {t('noneText')}
        </Empty>
      )}
      <NoticeRows>
        {value?.notices.slice(0, most).map(notice => (
          <Row key={notice.id} notice={notice} fresh={notice.id > value.read} onLeave={onLeave} />
        ))}
      </NoticeRows>
    </Card>
  );
}

interface RowProps {
  notice: BookingNotice;
  fresh: boolean;
  onLeave: (() => void) | undefined;
}

function Row({ notice, fresh, onLeave }: RowProps) {
  const t = texts.useT();
  const now = useNow();
  const { nameOf } = usePlaces();
  const { kind, title, from, place, at } = notice;
  const name = useBrief(notice.by)?.name ?? t('somebody');
  const about = [
    title,
    from && t('when', { day: day(from), time: clock(from) }),
    place !== null && nameOf(place),
  ].filter(Boolean);
  return (
    <NoticeRow
      icon={ICONS[kind] ?? Bell}
      what={t(`kind.${kind}`, { name })}
      about={about.join('・')}
      at={at}
      when={whenText(at, now)}
      fresh={fresh}
      to={pathOf(notice)}
      onOpen={() => {
        if (fresh) void readBookingNotices();
        onLeave?.();
      }}
    >
      {kind === 'INVITED' && notice.booking !== null && <MyReply booking={notice.booking} />}
    </NoticeRow>
  );
}

/** As long as the invitation stands; the answer given elsewhere is shown here, too. */
function MyReply({ booking }: { booking: number }) {
  const me = useMe().person.id;
  const held = useMine().value?.bookings.find(({ id }) => id === booking);
  if (!held?.may.includes('ANSWER')) return null;
  const answer = held.attendees.find(({ person }) => person === me)?.answer ?? 'NONE';
  return (
    <div className={css.reply}>
      <AnswerButtons booking={booking} answer={answer} size={30} />
    </div>
  );
}
