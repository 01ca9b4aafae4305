import { Mail, MessageSquare, Phone, PhoneOff, Smartphone, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { clock } from '../kernel/time';
import type { PersonDetail, PersonRow, Presence, PresenceState } from '../kernel/wire';
import { ButtonLink } from '../look/Button';
import { stateWord } from '../look/presenceText';
import { usePresence } from '../presence/presenceStore';
import css from './Channels.module.css';
import { type Channel, channelsFor } from './channels';
import { words } from './messages';
import { colleagueOf } from './rows';
import { mainUnit, sectionOf, useEverybodyOf, useUnits } from './units';

export interface ChannelsProps {
  person: PersonDetail;
  presence: Presence | undefined;
}

interface Way extends ChannelsProps {
  colleague: PersonRow | undefined;
}

const NOBODY: PersonRow[] = [];
/** Enough to find somebody of the section who can be reached. */
const MOST_ASKED = 60;

/** The ways to reach somebody, in the order that their state makes sensible. */
export function Channels({ person, presence }: ChannelsProps) {
  const units = useUnits().value;
  const unit = mainUnit(person);
  const section = units && unit !== null ? sectionOf(units, unit)?.id : undefined;
  const team = useEverybodyOf(section ?? null).value ?? NOBODY;
  const states = usePresence(team.slice(0, MOST_ASKED).map(row => row.person.id));
  const colleague = colleagueOf(person.id, team, states);
  const ways = channelsFor(presence?.state ?? 'UNKNOWN', {
    extension: person.extension !== null,
    mobile: person.workPhone !== null,
    mail: person.mail !== null,
    colleague: colleague !== undefined,
  });
  const way = { person, presence, colleague };
  const small = ways.filter(channel => channel.rank === 'row');
  return (
    <div className={css.ways}>
      {ways
        .filter(channel => channel.rank === 'filled' || channel.rank === 'outlined')
        .map(channel => (
          <Large key={channel.kind} channel={channel} {...way} />
        ))}
      {small.length > 0 && (
        <div className={css.row}>
          {small.map(channel => (
            <Small key={channel.kind} channel={channel} {...way} />
          ))}
        </div>
      )}
      {ways.some(channel => channel.kind === 'silent') && <Silent {...way} />}
    </div>
  );
}

function Large({ channel: { kind, rank }, ...way }: Way & { channel: Channel }) {
  const { to, icon, label, hint } = told(kind, way);
  return (
    <ButtonLink
      kind={rank === 'filled' ? 'filled' : 'outlined'}
      size={52}
      wide
      to={to}
      icon={icon}
      hint={hint}
    >
      {label}
    </ButtonLink>
  );
}

function Small({ channel: { kind }, ...way }: Way & { channel: Channel }) {
  const { to, icon, label } = told(kind, way);
  return (
    <ButtonLink size={44} to={to} icon={icon} className={css.small ?? ''}>
      {label}
    </ButtonLink>
  );
}

interface Told {
  to: string;
  icon: ReactNode;
  label: string;
  hint: string;
}

function told(kind: Channel['kind'], { person, presence, colleague }: Way): Told {
  const t = words.t;
  const n = person.extension ?? '';
  const chat = { to: `/chat/with/${person.id}`, icon: <MessageSquare size={20} />, label: t('channel.chat') };
  switch (kind) {
    case 'chat':
      return { ...chat, hint: whenRead(presence) };
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
    case 'instead':
      return {
        to: `/chat/with/${colleague?.person.id}`,
        icon: <UserRound size={20} />,
        label: t('channel.instead', { name: colleague?.person.name ?? '' }),
        hint: t('channel.insteadHint', { title: colleague?.title ?? '', state: stateWord('AVAILABLE') }),
      };
  }
}

const READS_SOON: readonly PresenceState[] = ['AVAILABLE', 'TELEWORK'];

function whenRead(presence: Presence | undefined): string {
  const t = words.t;
  if (presence && READS_SOON.includes(presence.state)) return t('channel.chatNow');
  if (presence?.until && presence.state !== 'UNKNOWN')
    return t('channel.chatUntil', { time: clock(presence.until) });
  return t('channel.chatQuiet');
}

/** Not possible now: stays visible, says why, and offers the way round. */
function Silent({ person, colleague }: Way) {
  const t = words.useT();
  return (
    <div className={css.silent}>
      <PhoneOff size={20} aria-hidden="true" />
      <p className={css.words}>
        <b>{t('channel.silent', { n: person.extension ?? '' })}</b>
        <span className={css.hint}>
          {colleague
            ? t('channel.silentHint', {
                name: colleague.person.name,
                title: colleague.title ?? '',
                state: stateWord('AVAILABLE'),
              })
            : t('channel.silentAlone')}
        </span>
      </p>
      {colleague?.extension && (
        <ButtonLink kind="outlined" to={`tel:${colleague.extension}`} icon={<Phone size={18} />}>
          {colleague.extension}
        </ButtonLink>
      )}
    </div>
  );
}
