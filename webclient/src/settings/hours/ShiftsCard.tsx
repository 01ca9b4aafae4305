import { CalendarClock, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { day as dayText, hubNow, tokyoDate } from '../../kernel/time';
import type { Shift } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { IconButton } from '../../look/IconButton';
import { Notice } from '../../look/Notice';
import { Segmented } from '../../look/Segmented';
import { TextField } from '../../look/TextField';
import { toast } from '../../look/Toast';
import css from './Hours.module.css';
import { hoursApi, isOvernight, USUAL, upcoming, withShift } from './hours';
import { words } from './messages';
import { type HoursCardProps, Time } from './WeekCard';

const dayWord = (date: string) => dayText(`${date}T12:00:00+09:00`);

/** Days with other hours than the week says: one is added or taken away at once, with a way back. */
export function ShiftsCard({ hours, onChanged }: HoursCardProps) {
  const t = words.useT();
  const today = tokyoDate(hubNow());
  const shifts = upcoming(hours.shifts, today);
  const [error, setError] = useState<HubError | null>(null);
  const put = (next: Shift[], done?: string) =>
    hoursApi.setShifts(hours.person, next).then(
      () => {
        setError(null);
        if (done) toast(done, () => void put(shifts));
        onChanged();
      },
      (cause: unknown) => setError(asHubError(cause)),
    );
  return (
    <Card title={t('shift.title')}>
      <p className={css.hint}>{t('shift.text')}</p>
      {shifts.length === 0 && (
        <p className={css.none}>
          <CalendarClock size={18} aria-hidden="true" /> {t('shift.none')}
        </p>
      )}
      <ul className={css.shifts}>
        {shifts.map(shift => (
          <li key={shift.day} className={css.shift}>
            <b>{dayWord(shift.day)}</b>
            <span>{shiftWords(shift)}</span>
            {hours.mayChange && (
              <IconButton
                label={t('shift.remove', { day: dayWord(shift.day) })}
                icon={<Trash2 size={18} />}
                onClick={() =>
                  void put(
                    shifts.filter(known => known !== shift),
                    t('shift.removed', { day: dayWord(shift.day) }),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {error && <Notice kind="refused" title={error.message} />}
      {hours.mayChange && (
        <NewShift
          today={today}
          taken={shifts.map(shift => shift.day)}
          onAdd={shift =>
            void put(
              withShift(shifts, shift, today),
              t('shift.added', { day: dayWord(shift.day), what: shiftWords(shift) }),
            )
          }
        />
      )}
    </Card>
  );
}

function shiftWords(shift: Shift): string {
  if (!shift.from || !shift.to) return words.t('week.off');
  const next = isOvernight(shift) ? words.t('overnight') : '';
  return `${shift.from.slice(0, 5)}–${next}${shift.to.slice(0, 5)}`;
}

interface NewShiftProps {
  today: string;
  taken: readonly string[];
  onAdd: (shift: Shift) => void;
}

function NewShift({ today, taken, onAdd }: NewShiftProps) {
  const t = words.useT();
  const [day, setDay] = useState(today);
  const [kind, setKind] = useState<'works' | 'off'>('works');
  const [from, setFrom] = useState(USUAL.from);
  const [to, setTo] = useState(USUAL.to);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdd(kind === 'works' ? { day, from, to } : { day, from: null, to: null });
  };
  return (
    <form className={css.add} onSubmit={submit}>
      <TextField
        label={t('shift.day')}
        type="date"
        required
        value={day}
        min={today}
        onChange={setDay}
        hint={taken.includes(day) ? t('shift.twice') : undefined}
      />
      <Segmented
        label={t('shift.kind')}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'works', label: t('week.works') },
          { value: 'off', label: t('week.off') },
        ]}
      />
      {kind === 'works' && (
        <span className={css.times}>
          <Time label={t('shift.from')} value={from} onChange={setFrom} />
          <span aria-hidden="true">–</span>
          <Time label={t('shift.to')} value={to} onChange={setTo} />
          {isOvernight({ from, to }) && <span className={css.hint}>{t('overnight')}</span>}
        </span>
      )}
      <Button kind="outlined" type="submit">
        {t('shift.add')}
      </Button>
    </form>
  );
}
