import { Siren } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '../kernel/store';
import { useNow } from '../kernel/time';
import type { PersonDetail, Presence, ReachCard, StandIn } from '../kernel/wire';
import { Chip } from '../look/Chip';
import { moment } from '../look/presenceText';
import { waitingFor, watches } from '../presence/watch/watches';
import { BookShort } from './BookShort';
import { ChannelButton, Silent } from './ChannelButtons';
import css from './Channels.module.css';
import { channelsFor, type Reach, situationOf } from './channels';
import { nextGap } from './freeDay';
import { words } from './messages';

export interface ChannelsProps {
  person: PersonDetail;
  presence: Presence | undefined;
  /** Null as long as it is loading, or for those who may not see it. */
  card: ReachCard | null;
  /** Who can be reached now in their place. */
  standIn: StandIn | undefined;
}

/** The ways to reach somebody, in the order that their state makes sensible. */
export function Channels({ person, presence, card, standIn }: ChannelsProps) {
  const t = words.useT();
  const now = useNow();
  const [urgent, setUrgent] = useState(false);
  const [booking, setBooking] = useState(false);
  const waiting = waitingFor(useStore(watches), person.id, now);
  const working = card?.working ?? true;
  const situation = situationOf(urgent, working);
  const phone = person.extension !== null;
  const reach: Reach = {
    call: phone,
    mobile: person.workPhone !== null,
    mail: person.mail !== null,
    meeting: card?.meeting ?? false,
    book: card !== null && nextGap(card, now) !== null,
    tell: card !== null,
    instead: standIn !== undefined,
  };
  const ways = channelsFor(presence?.state ?? 'UNKNOWN', situation, phone, reach);
  const large = ways.filter(({ rank }) => rank === 'filled' || rank === 'outlined');
  const small = ways.filter(({ rank }) => rank === 'row');
  const way = { person, presence, standIn, waiting, urgent, onBook: () => setBooking(open => !open) };
  return (
    <section className={css.ways} aria-label={t('channel.title')}>
      <div className={css.head}>
        <p className={css.hours}>
          {!working && card ? <Closed card={card} now={now} /> : t('channel.title')}
        </p>
        <Chip chosen={urgent} icon={<Siren size={16} />} onPress={() => setUrgent(!urgent)}>
          {t('channel.urgent')}
        </Chip>
      </div>
      {large.map(channel => (
        <ChannelButton key={channel.kind} channel={channel} {...way} />
      ))}
      {small.length > 0 && (
        <div className={css.row} data-count={small.length}>
          {small.map(channel => (
            <ChannelButton key={channel.kind} channel={channel} {...way} />
          ))}
        </div>
      )}
      {booking && card && <BookShort person={person} card={card} onDone={() => setBooking(false)} />}
      {ways.some(({ kind }) => kind === 'silent') && (
        <Silent
          person={person}
          standIn={ways.some(({ kind }) => kind === 'instead') ? undefined : standIn}
          closed={situation === 'closed'}
        />
      )}
    </section>
  );
}

function Closed({ card, now }: { card: ReachCard; now: number }) {
  const t = words.useT();
  if (!card.nextWork) return t('channel.closed');
  return t('channel.closedUntil', { time: moment(card.nextWork, now) });
}
