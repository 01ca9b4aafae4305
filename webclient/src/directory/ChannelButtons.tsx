import {
  BellPlus,
  BellRing,
  CalendarPlus,
  Mail,
  MessageSquare,
  Phone,
  PhoneOff,
  Smartphone,
  UserRound,
  Video,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { clock } from '../kernel/time';
import type { PersonDetail, Presence, PresenceState, StandIn } from '../kernel/wire';
import { Button, ButtonLink } from '../look/Button';
import { stateWord } from '../look/presenceText';
import type { Waiting } from '../presence/watch/watches';
import css from './Channels.module.css';
import type { Channel } from './channels';
import { words } from './messages';
import { startMeeting, toggleWatch } from './reach';

export interface Way {
  person: PersonDetail;
  presence: Presence | undefined;
  standIn: StandIn | undefined;
  waiting: Waiting | undefined;
  urgent: boolean;
  onBook: () => void;
}

interface Told {
  icon: ReactNode;
  label: string;
  hint: string;
  /** Either leads somewhere or does something here. */
  to?: string;
  act?: () => void;
  pressed?: boolean;
}

/** One way, as a large button with its reason or as a small one of the row. */
export function ChannelButton({ channel: { kind, rank }, ...way }: Way & { channel: Channel }) {
  words.useT();
  const { icon, label, hint, to, act, pressed } = told(kind, way);
  const small = rank === 'row';
  const look = small
    ? ({ size: 44, icon, className: css.small ?? '' } as const)
    : ({ kind: rank === 'filled' ? 'filled' : 'outlined', size: 52, wide: true, icon, hint } as const);
  if (to !== undefined) {
    return (
      <ButtonLink {...look} to={to}>
        {label}
      </ButtonLink>
    );
  }
  return (
    <Button {...look} onClick={act} aria-pressed={pressed}>
      {label}
    </Button>
  );
}

function told(kind: Channel['kind'], way: Way): Told {
  const t = words.t;
  const { person, presence, standIn, waiting, onBook } = way;
  const n = person.extension ?? '';
  switch (kind) {
    case 'chat':
      return {
        to: `/chat/with/${person.id}`,
        icon: <MessageSquare size={20} />,
        label: t('channel.chat'),
        hint: whenRead(presence),
      };
    case 'call':
    case 'silent':
      return {
        to: `tel:${n}`,
        icon: <Phone size={20} />,
        label: t('channel.call', { n }),
        hint: t('channel.callHint'),
      };
    case 'mobile':
      return {
        to: `tel:${person.workPhone}`,
        icon: <Smartphone size={20} />,
        label: t('channel.mobile', { n: person.workPhone ?? '' }),
        hint: t('channel.mobileHint'),
      };
    case 'mail':
      return {
        to: `mailto:${person.mail}`,
        icon: <Mail size={20} />,
        label: t('channel.mail'),
        hint: person.mail ?? '',
      };
    case 'meeting':
      return {
        act: () => void startMeeting(person),
        icon: <Video size={20} />,
        label: t('channel.meeting'),
        hint: t('channel.meetingHint'),
      };
    case 'book':
      return {
        act: onBook,
        icon: <CalendarPlus size={20} />,
        label: t('channel.book'),
        hint: t('channel.bookHint'),
      };
    case 'tell':
      return {
        act: () => void toggleWatch(person, waiting),
        icon: waiting ? <BellRing size={20} /> : <BellPlus size={20} />,
        label: waiting ? t('channel.telling') : t('channel.tell'),
        hint: waiting ? t('channel.tellingHint', { time: clock(waiting.until) }) : t('channel.tellHint'),
        pressed: waiting !== undefined,
      };
    case 'instead':
      return instead(standIn, way.urgent);
  }
}

/** In a hurry one calls the stand-in, otherwise one writes. */
function instead(standIn: StandIn | undefined, urgent: boolean): Told {
  const t = words.t;
  const { person, presence, extension } = standIn ?? {};
  const call = urgent && extension && presence?.state === 'AVAILABLE';
  const hint = [
    person?.title,
    stateWord(presence?.state ?? 'UNKNOWN'),
    call && t('channel.call', { n: extension }),
  ];
  return {
    to: call ? `tel:${extension}` : `/chat/with/${person?.id}`,
    icon: call ? <Phone size={20} /> : <UserRound size={20} />,
    label: t('channel.instead', { name: person?.name ?? '' }),
    hint: hint.filter(Boolean).join('・'),
  };
}

const READS_SOON: readonly PresenceState[] = ['AVAILABLE', 'TELEWORK'];

function whenRead(presence: Presence | undefined): string {
  const t = words.t;
  if (presence && READS_SOON.includes(presence.state)) return t('channel.chatNow');
  const free = presence?.free ?? presence?.until;
  if (presence && free && presence.state !== 'UNKNOWN') return t('channel.chatUntil', { time: clock(free) });
  return t('channel.chatQuiet');
}

interface SilentProps {
  person: PersonDetail;
  standIn: StandIn | undefined;
  /** It would ring, but outside working hours nobody should be there to hear it. */
  closed: boolean;
}

/** Not possible now: stays visible, says why, and offers the way round. */
export function Silent({ person, standIn, closed }: SilentProps) {
  const t = words.useT();
  const n = person.extension ?? '';
  return (
    <div className={css.silent}>
      <PhoneOff size={20} aria-hidden="true" />
      <p className={css.words}>
        <b>{closed ? t('channel.closedPhone', { n }) : t('channel.silent', { n })}</b>
        {closed && <span className={css.hint}>{t('channel.closedHint')}</span>}
        {!closed && standIn && (
          <span className={css.hint}>
            {t('channel.silentHint', {
              name: standIn.person.name,
              title: standIn.person.title ?? '',
              state: stateWord(standIn.presence.state),
            })}
          </span>
        )}
      </p>
      {!closed && standIn?.extension && (
        <ButtonLink kind="outlined" to={`tel:${standIn.extension}`} icon={<Phone size={18} />}>
          {standIn.extension}
        </ButtonLink>
      )}
    </div>
  );
}
