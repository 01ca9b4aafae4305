import { UserPlus, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useBriefs } from '../../community/briefs';
import { useLoaded } from '../../kernel/loaded';
import { DAY, HOUR } from '../../kernel/time';
import type { LocalDate } from '../../kernel/wire';
import { Avatar, Button, IconButton, PersonButton, PHONE, Popover, useMedia } from '../../look';
import { usePresence } from '../../presence/presenceStore';
import { useMe } from '../../session/session';
import { FindPeople } from '../attendees/FindPeople';
import { type BusyPart, freeBusy, type PersonBusy, spanWord, stretchOf } from '../attendees/freeBusy';
import { onBooking } from '../live';
import css from './Calendar.module.css';
import { placeOf } from './EntryBlock';
import { layOut, overlaps, type Stretch, startOfDay, within } from './geometry';
import { texts } from './texts';

/** Chooses the colleagues whose time stands beside mine. */
export function BesideButton({
  beside,
  onBeside,
}: {
  beside: readonly number[];
  onBeside: (people: number[]) => void;
}) {
  const t = texts.useT();
  const me = useMe().person.id;
  const phone = useMedia(PHONE);
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const door = { ref: anchor, 'aria-haspopup': 'dialog', onClick: () => setOpen(true) } as const;
  return (
    <>
      {phone ? (
        <IconButton framed label={t('beside')} icon={<UserPlus size={20} />} {...door} />
      ) : (
        <Button icon={<UserPlus size={18} aria-hidden="true" />} {...door}>
          {t('beside')}
        </Button>
      )}
      <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label={t('beside.title')}>
        <div className={css.choose}>
          <h2 className={css.chooseTitle}>{t('beside.title')}</h2>
          <FindPeople
            isChosen={person => beside.includes(person)}
            except={me}
            onAdd={people => onBeside([...new Set([...beside, ...people])])}
            onRemove={person => onBeside(beside.filter(id => id !== person))}
          />
        </div>
      </Popover>
    </>
  );
}

/** Free and busy of these people on a day; asked again when bookings of all staff change. */
export function useBeside(people: readonly number[], day: LocalDate): ReadonlyMap<number, PersonBusy> {
  const frame = useMemo(() => ({ from: startOfDay(day), until: startOfDay(day) + DAY }), [day]);
  const key = people.length > 0 ? `beside ${people.join()} ${day}` : null;
  const { value, reload } = useLoaded(key, signal => freeBusy(people, frame, signal));
  useEffect(() => {
    if (!key) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onBooking(event => {
      if (event.t !== 'booking.block' || !overlaps(stretchOf(event.d.block), frame)) return;
      clearTimeout(timer);
      timer = setTimeout(reload, SETTLED_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [key, frame, reload]);
  return useMemo(() => new Map(value?.people.map(one => [one.person, one])), [value]);
}

/** Many bookings change together; they are asked for once. */
const SETTLED_MS = 4000;

interface HeadsProps {
  people: readonly number[];
  onRemove: (person: number) => void;
}

export function BesideHeads({ people, onRemove }: HeadsProps) {
  const t = texts.useT();
  const briefs = useBriefs(people);
  const presence = usePresence(people);
  return people.map(person => {
    const name = briefs.get(person)?.name ?? '…';
    return (
      <div key={person} className={css.head} data-beside>
        <span className={css.face}>
          <Avatar person={{ id: person, name }} size={24} state={presence.get(person)?.state} />
          <PersonButton person={person} className={css.faceName}>
            {name}
          </PersonButton>
          <IconButton
            label={t('beside.remove', { name })}
            icon={<X size={14} />}
            onClick={() => onRemove(person)}
          />
        </span>
      </div>
    );
  });
}

interface ColumnProps {
  busy: PersonBusy | undefined;
  day: LocalDate;
  hours: { first: number; last: number };
}

/** When a colleague is taken; the title only for those who may read it. */
export function BesideColumn({ busy, day, hours }: ColumnProps) {
  const start = startOfDay(day);
  const shown = { from: start + hours.first * HOUR, until: start + hours.last * HOUR };
  const parts = (busy?.busy ?? []).flatMap(part => partIn(part, shown));
  return (
    <div className={css.column} data-beside>
      {busy?.hours.map(part => {
        const light = within(stretchOf(part), shown);
        return light && <span key={part.from} className={css.work} style={placeOf(light, shown)} />;
      })}
      {layOut(parts).map(({ item, lane, lanes, wide }) => (
        <span
          key={`${item.from} ${item.until} ${lane}`}
          className={css.busy}
          data-state={item.part.state}
          style={{ ...placeOf(item, shown), '--lane': lane, '--lanes': lanes, '--wide': wide } as object}
        >
          <BusyWords part={item.part} />
        </span>
      ))}
    </div>
  );
}

function partIn(part: BusyPart, shown: Stretch): (Stretch & { part: BusyPart })[] {
  const cut = within(stretchOf(part), shown);
  return cut ? [{ ...cut, part }] : [];
}

function BusyWords({ part }: { part: BusyPart }) {
  const t = texts.useT();
  const word =
    part.state === 'BUSY' ? t('beside.busy') : part.state === 'OUT' ? t('beside.OUT') : t('beside.tentative');
  return (
    <>
      <b>{part.title || word}</b> <span>{spanWord(part)}</span>
    </>
  );
}
