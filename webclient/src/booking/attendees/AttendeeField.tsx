import { useMemo } from 'react';
import { useBriefs } from '../../community/briefs';
import { useLoaded } from '../../kernel/loaded';
import { usePresence } from '../../presence/presenceStore';
import { useMe } from '../../session/session';
import css from './Attendees.module.css';
import { ChosenRow } from './ChosenRow';
import { FindPeople } from './FindPeople';
import { freeBusy, takenAt, worksAt } from './freeBusy';
import { type Invited, MOST_ATTENDEES, turned, without, withPeople } from './people';
import { texts } from './texts';

export interface AttendeeFieldProps {
  value: readonly Invited[];
  onChange: (value: Invited[]) => void;
  /** People without an account; with `onExtra` their number can be given. */
  extra?: number;
  onExtra?: (n: number) => void;
  /** When it is (epoch ms): who is busy then is told. */
  from?: number;
  until?: number;
}

/** Who is asked to come: found by name or section, with how they are now and whether they are free then. */
export default function AttendeeField({ value, onChange, extra, onExtra, from, until }: AttendeeFieldProps) {
  const t = texts.useT();
  const me = useMe().person.id;
  const ids = useMemo(() => value.map(({ person }) => person), [value]);
  const briefs = useBriefs(ids);
  const presence = usePresence(ids);
  const busy = useBusy(ids, from, until);
  return (
    <fieldset className={css.field}>
      <legend className={css.label}>{t('label')}</legend>
      <FindPeople
        isChosen={person => ids.includes(person)}
        except={me}
        onAdd={people =>
          onChange(
            withPeople(
              value,
              people.filter(id => id !== me),
            ),
          )
        }
        onRemove={person => onChange(without(value, person))}
      />
      {value.length >= MOST_ATTENDEES && <p className={css.hint}>{t('full', { n: MOST_ATTENDEES })}</p>}
      {value.length > 0 && (
        <ul className={css.chosen} aria-label={t('chosen', { n: value.length })}>
          {value.map(invited => (
            <ChosenRow
              key={invited.person}
              invited={invited}
              brief={briefs.get(invited.person)}
              presence={presence.get(invited.person)}
              busy={busy?.get(invited.person) ?? null}
              when={from && until ? { from, until } : null}
              onTurn={() => onChange(turned(value, invited.person))}
              onRemove={() => onChange(without(value, invited.person))}
            />
          ))}
        </ul>
      )}
      {busy && from && until && <BusyLine busy={busy} when={{ from, until }} />}
      {onExtra && <ExtraField extra={extra ?? 0} onExtra={onExtra} />}
    </fieldset>
  );
}

type BusyOf = ReadonlyMap<number, Parameters<typeof takenAt>[0]>;

/** Asked anew when the people or the time change; an answer that does not come is only left out. */
function useBusy(ids: readonly number[], from = 0, until = 0): BusyOf | null {
  const asks = ids.length > 0 && from < until;
  const { value } = useLoaded(asks ? `busy ${ids.join()} ${from} ${until}` : null, signal =>
    freeBusy(ids, { from, until }, signal),
  );
  return useMemo(() => value && new Map(value.people.map(one => [one.person, one])), [value]);
}

function BusyLine({ busy, when }: { busy: BusyOf; when: { from: number; until: number } }) {
  const t = texts.useT();
  const all = [...busy.values()];
  const n = all.filter(one => takenAt(one, when)).length;
  const outside = all.filter(one => !takenAt(one, when) && !worksAt(one, when)).length;
  const words = [n > 0 && t('busy.count', { n }), outside > 0 && t('busy.outside', { n: outside })].filter(
    Boolean,
  );
  return (
    <p className={words.length > 0 ? css.busyLine : css.freeLine} role="status">
      {words.length > 0 ? words.join(' ') : t('busy.none')}
    </p>
  );
}

const MOST_EXTRA = 999;

function ExtraField({ extra, onExtra }: { extra: number; onExtra: (n: number) => void }) {
  const t = texts.useT();
  return (
    <label className={css.extra}>
      {t('extra')}
      <input
        className={css.number}
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_EXTRA}
        value={extra || ''}
        placeholder="0"
        onChange={event => onExtra(Math.max(0, Math.min(MOST_EXTRA, Number(event.target.value) || 0)))}
      />
    </label>
  );
}
