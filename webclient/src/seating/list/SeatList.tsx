import { DoorOpen, SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { VList } from 'virtua';
import { useDay } from '../../booking/live';
import { usePlaces } from '../../booking/places';
import { useUnitName } from '../../booking/useUnitName';
import { useBriefs } from '../../community/briefs';
import { useStore } from '../../kernel/store';
import { clock } from '../../kernel/time';
import { Button, Empty, PersonButton, StateWord } from '../../look';
import { usePresence } from '../../presence/presenceStore';
import { busy, take } from '../deeds';
import { seatSymbol } from '../draw';
import { type Around, fits } from '../filters';
import { Drawn } from '../map/Legend';
import type { SeatNow } from '../seats';
import { texts } from '../texts';
import { zoneTitle } from '../useScene';
import type { Seating } from '../useSeating';
import type { View } from '../view';
import { whenAt } from '../when';
import { featureWords, kindWord, seatStateWord, untilWord, whyWord } from '../words';
import { type Row, rowsOf } from './rows';
import css from './SeatList.module.css';

export interface SeatListProps {
  seating: Seating;
  view: View;
  around: Around;
  onPick: (at: number) => void;
  onRoom: (at: number) => void;
  phone: boolean;
}

const MOST_WATCHED = 100;

/** The same as the map, line by line: zones, seats, who, until when; the same actions. */
export function SeatList({ seating, view, around, onPick, onRoom, phone }: SeatListProps) {
  const t = texts.useT();
  const unitName = useUnitName();
  const { seats, plan, day, own, floor } = seating;
  const shown = useMemo(
    () => seats.filter(now => fits(now, view.filters, around)),
    [seats, view.filters, around],
  );
  const people = useMemo(
    () =>
      shown.flatMap(({ state, sitting }) =>
        state === 'USED' || state === 'BOOKED' ? (sitting?.person ?? []) : [],
      ),
    [shown],
  );
  const names = useBriefs(people);
  const presences = usePresence(useMemo(() => people.slice(0, MOST_WATCHED), [people]));
  const rows = useMemo(() => (plan ? rowsOf(plan, shown, own) : []), [plan, shown, own]);
  const titleOf = (letter: string | null) => {
    const zone = plan?.zones.find(one => one.letter === letter);
    if (!zone) return '';
    return zoneTitle(
      zone.name,
      day?.grants.find(one => one.zone === zone.id),
      unitName,
    );
  };
  if (shown.length === 0)
    return (
      <Empty icon={<SearchX />} title={t('filter.none')}>
        {t('filter.noneText')}
      </Empty>
    );
  const line = (row: Row) => {
    if (row.kind === 'zone')
      return (
        <h2 key={`z${row.letter}`} className={css.zone}>
          {row.letter} {titleOf(row.letter)}
          <span>{t('count', { free: row.free, all: row.all })}</span>
        </h2>
      );
    if (row.kind === 'rooms')
      return (
        <h2 key="rooms" className={css.zone}>
          {t('list.rooms')}
        </h2>
      );
    if (row.kind === 'room')
      return <RoomLine key={`r${row.at}`} seating={seating} at={row.at} onRoom={onRoom} />;
    const { now } = row;
    const person = now.sitting?.person ?? null;
    const taken = now.state === 'USED' || now.state === 'BOOKED';
    return (
      <SeatLine
        key={now.id}
        now={now}
        chosen={now.id === view.seat}
        phone={phone}
        who={taken && person !== null ? { id: person, name: names.get(person)?.name ?? '' } : null}
        state={taken ? presences.get(person ?? 0)?.state : undefined}
        why={whyWord(now, unitName)}
        onPick={() => onPick(seats.indexOf(now))}
        onTake={() => void take(now.id, whenAt(now.until, view.chosen, seating.rules))}
      />
    );
  };
  return (
    <section className={css.list} aria-label={t('list.caption', { floor: floor?.name ?? '' })}>
      <VList className={css.lines ?? ''} onKeyDown={walk} tabIndex={-1}>
        {rows.map(line)}
      </VList>
    </section>
  );
}

interface SeatLineProps {
  now: SeatNow;
  chosen: boolean;
  phone: boolean;
  who: { id: number; name: string } | null;
  state: React.ComponentProps<typeof StateWord>['state'] | undefined;
  why: string | null;
  onPick: () => void;
  onTake: () => void;
}

function SeatLine({ now, chosen, phone, who, state, why, onPick, onTake }: SeatLineProps) {
  const t = texts.useT();
  const wait = useStore(busy);
  const { seat } = now;
  const free = now.state === 'FREE' || now.state === 'PICKED';
  const svg = useMemo(
    () => seatSymbol({ ...seat, rot: 0, code: '' }, { state: now.state }, 21, `sl${now.id}`),
    [seat, now.state, now.id],
  );
  const features = featureWords(seat.features)
    .slice(0, phone ? 2 : 4)
    .join('・');
  return (
    <div className={css.line} data-seat data-chosen={chosen || undefined}>
      <button
        type="button"
        className={css.seat}
        aria-label={[
          seat.code,
          kindWord(seat.kind),
          seatStateWord(now.state),
          who?.name,
          untilWord(now),
          now.state === 'NOT_MINE' ? why : null,
        ]
          .filter(Boolean)
          .join('、')}
        onClick={onPick}
      >
        <span className={css.symbol}>
          <Drawn svg={svg} />
        </span>
        <span className={css.words}>
          <b>{seat.code}</b> <span className={css.quiet}>{kindWord(seat.kind)}</span>
          <span className={css.quiet}>{features}</span>
        </span>
        <span className={css.state} data-state={now.state}>
          <b>{seatStateWord(now.state)}</b>
          <span className={css.quiet}>
            {now.state === 'NOT_MINE' || now.state === 'CLOSED' ? why : untilWord(now)}
          </span>
        </span>
      </button>
      <span className={css.who}>
        {who?.name && <PersonButton person={who.id}>{who.name}</PersonButton>}
        {state && <StateWord state={state} />}
      </span>
      <span className={css.do}>
        {free && (
          <Button
            size={phone ? 44 : 30}
            kind="outlined"
            disabled={wait}
            aria-label={t('list.takeLabel', { code: seat.code })}
            onClick={onTake}
          >
            {t('list.take')}
          </Button>
        )}
      </span>
    </div>
  );
}

function RoomLine({ seating, at, onRoom }: { seating: Seating; at: number; onRoom: (at: number) => void }) {
  const t = texts.useT();
  const places = usePlaces();
  const room = seating.plan?.rooms[at];
  const place = room?.space == null ? undefined : places.of(room.space);
  const blocks = useDay(seating.day?.day ?? '').value?.blocks ?? [];
  const from = seating.span.from;
  const block = blocks.find(
    one => one.space === room?.space && Date.parse(one.from) <= from && from < Date.parse(one.until),
  );
  const word = block ? `${t('room.USED')} ${t('room.until', { time: clock(block.until) })}` : t('room.FREE');
  return (
    <div className={css.line} data-seat>
      <button type="button" className={css.seat} onClick={() => onRoom(at)}>
        <span className={css.symbol}>
          <DoorOpen size={18} aria-hidden="true" />
        </span>
        <span className={css.words}>
          <b>{place?.name ?? room?.name}</b>
        </span>
        <span className={css.state} data-state={block ? 'USED' : 'FREE'}>
          <b>{word}</b>
        </span>
      </button>
    </div>
  );
}

/** Up and down walk from seat to seat. */
function walk(event: React.KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-seat]')];
  const at = lines.findIndex(line => line.contains(document.activeElement));
  const next = lines[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.querySelector('button')?.focus();
}
