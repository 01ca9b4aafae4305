import { useState } from 'react';
import { http } from '../kernel/http';
import { useLoaded } from '../kernel/loaded';
import { atClock, clock, MINUTE, useNow } from '../kernel/time';
import type { PersonDetail, ReachCard } from '../kernel/wire';
import { Button, ButtonLink } from '../look/Button';
import { useMe } from '../session/session';
import css from './Channels.module.css';
import { proposals, SHORT_TALK, type Stretch } from './freeDay';
import { words } from './messages';
import { useCard } from './reach';

const MOST = 3;

interface BookShortProps {
  person: PersonDetail;
  card: ReachCard;
  onDone: () => void;
}

/** Ten minutes: times today at which both are free; the chosen one is booked for the two. */
export function BookShort({ person, card, onDone }: BookShortProps) {
  const t = words.useT();
  const slots = useSlots(person, card);
  const [sending, setSending] = useState(false);
  if (!slots) return null;
  const choose = async ({ from, to }: Stretch) => {
    setSending(true);
    const { bookShort } = await import('../booking/short');
    await bookShort(person, { from, until: to });
    onDone();
  };
  return (
    <section className={css.book} aria-label={t('channel.book')}>
      <p className={css.hint}>{slots.length > 0 ? t('book.choose') : t('book.none')}</p>
      <div className={css.slots}>
        {slots.map(slot => (
          <Button
            key={slot.from}
            className={css.slot ?? ''}
            size={36}
            kind="outlined"
            disabled={sending}
            onClick={() => void choose(slot)}
          >
            {clock(slot.from)}–{clock(slot.to)}
          </Button>
        ))}
        <ButtonLink size={36} to={`/booking/new?people=${person.id}`}>
          {t('book.other')}
        </ButtonLink>
      </div>
    </section>
  );
}

interface Found {
  proposals: { from: string; until: string; missing: number[] }[];
}

/** What the calendars of both say; as long as they cannot be asked, what is known of the two today. */
function useSlots(person: PersonDetail, card: ReachCard): Stretch[] | null {
  const now = useNow();
  const me = useMe().person.id;
  const mine = useCard(me);
  const begin = Math.ceil((now + 5 * MINUTE) / SHORT_TALK) * SHORT_TALK;
  const asked = useLoaded<Found>(`short ${person.id}`, () =>
    http.post('/api/booking/times', {
      people: [me, person.id],
      optional: [],
      minutes: SHORT_TALK / MINUTE,
      from: new Date(begin).toISOString(),
      until: new Date(atClock(now, 24)).toISOString(),
      part: 'DAY',
      places: null,
    }),
  );
  if (asked.value) {
    return asked.value.proposals
      .filter(({ missing }) => missing.length === 0)
      .map(({ from, until }) => ({ from: Date.parse(from), to: Date.parse(until) }))
      .filter(({ from }) => from > now)
      .sort((a, b) => a.from - b.from)
      .slice(0, MOST);
  }
  if (!asked.error || (!mine.value && !mine.error)) return null;
  const open = { workFrom: card.workFrom, workUntil: card.workUntil, busy: [] };
  return proposals(mine.value ?? open, card, now);
}
