import { ChevronDown, ChevronUp, DoorOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useBriefs } from '../../community/briefs';
import { asHubError, type HubError } from '../../kernel/http';
import { useNavigate } from '../../kernel/router';
import { day, tokyoDate } from '../../kernel/time';
import { Button, Card, Notice, toast } from '../../look';
import { api } from '../api';
import { type PersonBusy, spanWord } from '../attendees/freeBusy';
import { showBooking } from '../calendar/store';
import { usePlaces } from '../places';
import type { Booking } from '../wire';
import { Strips } from './Strips';
import css from './Times.module.css';
import { texts } from './texts';
import type { Proposal, TimesWish } from './wish';

interface ProposalCardProps {
  proposal: Proposal;
  best: boolean;
  wish: TimesWish;
  busy: ReadonlyMap<number, PersonBusy> | null;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** A time with a place, why it stands where it does, and one press that books it and asks everybody. */
export function ProposalCard({ proposal, best, wish, busy, open, onOpen }: ProposalCardProps) {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  const { take, error } = useTaking(proposal, wish);
  const place = proposal.place === null ? t('why.noPlace') : nameOf(proposal.place);
  const said = { day: day(proposal.from), span: spanWord(proposal), place };
  return (
    <Card accent={best} className={css.card}>
      <div className={css.cardHead}>
        <div className={css.words}>
          <h2 className={css.when}>
            {said.day} <span>{said.span}</span>
          </h2>
          <p className={css.where}>
            <DoorOpen size={16} aria-hidden="true" />
            {place}
          </p>
          <Why proposal={proposal} wish={wish} />
        </div>
        <Button
          kind={best ? 'filled' : 'outlined'}
          size={44}
          aria-label={t('take.label', said)}
          onClick={() => void take()}
        >
          {best ? t('take.do', said) : t('take.short')}
        </Button>
      </div>
      {error && <Notice kind="refused" title={error.message} />}
      <Button
        kind="plain"
        size={30}
        aria-expanded={open}
        icon={
          open ? <ChevronUp size={16} aria-hidden="true" /> : <ChevronDown size={16} aria-hidden="true" />
        }
        onClick={() => onOpen(!open)}
      >
        {t(open ? 'strip.hide' : 'strip.show')}
      </Button>
      {open && busy && <Strips proposal={proposal} busy={busy} />}
    </Card>
  );
}

/** In a line: who is free, who is not, how well the place fits. */
function Why({ proposal: { missing, maybe, place }, wish }: Pick<ProposalCardProps, 'proposal' | 'wish'>) {
  const t = texts.useT();
  const briefs = useBriefs([...missing, ...maybe]);
  const { of } = usePlaces();
  const names = (people: readonly number[]) =>
    people.map(person => briefs.get(person)?.name ?? '…').join('、');
  const required = missing.every(person => wish.people.some(one => one.person === person && one.optional));
  const capacity = place === null ? null : of(place)?.capacity;
  const parts = [
    missing.length > 0 ? (required ? t('why.required') : '') : maybe.length === 0 ? t('why.all') : '',
    missing.length > 0 ? t('why.missing', { names: names(missing) }) : '',
    maybe.length > 0 ? t('why.maybe', { names: names(maybe) }) : '',
    capacity ? t('why.fit', { n: capacity }) : '',
  ].filter(Boolean);
  return (
    <p className={css.why} data-good={missing.length + maybe.length === 0 || undefined}>
      {parts.join('・')}
    </p>
  );
}

function useTaking(proposal: Proposal, wish: TimesWish) {
  const { t } = texts;
  const navigate = useNavigate();
  const [op] = useState(() => uuidv7());
  const [error, setError] = useState<HubError | null>(null);
  const busy = useRef(false);
  const take = async () => {
    if (busy.current) return;
    busy.current = true;
    setError(null);
    try {
      const made = await book(op, proposal, wish);
      showBooking(made);
      const { from, until } = proposal;
      const n = wish.people.length;
      toast(t('take.done', { day: day(from), span: spanWord({ from, until }), n }));
      if (wish.room) await api.room(made.id, uuidv7()).catch(() => toast(t('take.room')));
      navigate(`/booking/calendar?day=${tokyoDate(from)}&view=day`);
    } catch (cause) {
      setError(asHubError(cause));
    } finally {
      busy.current = false;
    }
  };
  return { take, error };
}

function book(op: string, { from, until, place }: Proposal, wish: TimesWish): Promise<Booking> {
  return api.book({
    op,
    title: wish.title.trim() || texts.t('wish.titleHint'),
    purpose: null,
    places: place === null ? [] : [place],
    from,
    until,
    attendees: wish.people,
    ...(wish.link ? { link: true } : {}),
  });
}
