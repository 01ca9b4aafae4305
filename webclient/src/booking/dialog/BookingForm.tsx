import { X } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError } from '../../kernel/http';
import { useStore } from '../../kernel/store';
import { clock, tokyoDate } from '../../kernel/time';
import { Button, IconButton, Notice, Segmented, TextField, toast } from '../../look';
import { api, type NewBooking } from '../api';
import AttendeeField from '../attendees/AttendeeField';
import { adopt, book, refused } from '../deeds';
import { usePlaces } from '../places';
import { Select } from '../purpose/Conditions';
import { RefusalCard } from '../refusal/RefusalCard';
import { refusalOf } from '../refusal/refusal';
import type { RepeatWish } from '../series/rule';
import { texts } from '../texts';
import { iso, lengthWord } from '../times';
import type { Booking, Visibility } from '../wire';
import css from './Dialog.module.css';
import type { FormStart } from './start';

const RepeatField = lazy(() => import('../series/RepeatField'));
const SeriesDates = lazy(() => import('../series/SeriesDates'));

const MINUTE = 60_000;
const LENGTHS = [10, 15, 20, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 480, 540];
const VISIBILITIES: readonly Visibility[] = ['STAFF', 'SECTION', 'PARTICIPANTS'];

interface BookingFormProps {
  start: FormStart;
  /** With the booking that was made or changed; without one when it was put away. */
  onClose: (booking?: Booking) => void;
}

/** Everything of a booking in fields: what a drag cannot say, and all that a phone or a screen reader needs. */
export default function BookingForm({ start, onClose }: BookingFormProps) {
  const t = texts.useT();
  const places = usePlaces();
  const before = start.booking;
  const [title, setTitle] = useState(start.title);
  const [chosen, setChosen] = useState<readonly number[]>(
    before ? before.places.map(({ space }) => space) : start.place === null ? [] : [start.place],
  );
  const [day, setDay] = useState(tokyoDate(start.from));
  const [time, setTime] = useState(padded(clock(start.from)));
  const [minutes, setMinutes] = useState(Math.round((start.until - start.from) / MINUTE));
  const [people, setPeople] = useState(
    before
      ? before.attendees.map(({ person, optional }) => ({ person, optional }))
      : start.people.map(person => ({ person, optional: false })),
  );
  const [extra, setExtra] = useState(before?.extra ?? 0);
  const [visibility, setVisibility] = useState<Visibility>(before?.visibility ?? 'STAFF');
  const [link, setLink] = useState(false);
  const [note, setNote] = useState(before?.note ?? '');
  const [repeat, setRepeat] = useState<RepeatWish | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const refusal = useStore(refused);
  useEffect(() => () => refused.set(null), []);

  const from = Date.parse(`${day}T${time}:00+09:00`);
  const until = from + minutes * MINUTE;
  const wish: Omit<NewBooking, 'op'> = {
    title: title.trim(),
    purpose: start.purpose,
    places: chosen,
    from: Number.isNaN(from) ? '' : iso(from),
    until: Number.isNaN(from) ? '' : iso(until),
    attendees: people,
    visibility,
    extra,
    note: note.trim(),
  };

  async function save() {
    setWrong(null);
    if (Number.isNaN(from)) return setWrong(t('form.when'));
    if (title.trim() === '' && chosen.length === 0) return setWrong(t('form.titleNeeded'));
    setBusy(true);
    try {
      if (before) await change(before);
      else if (repeat) await again(repeat);
      else await make();
    } catch (cause) {
      setWrong(asHubError(cause).message);
    } finally {
      setBusy(false);
    }
  }

  async function make() {
    const [place] = chosen;
    const full = { ...wish, link };
    if (place === undefined) {
      const made = await api.book({ op: uuidv7(), ...full });
      adopt(made);
      toast(t('done.event', { title: made.title }));
      onClose(made);
      return;
    }
    const made = await book({ place, from, until }, { title: full.title, purpose: full.purpose, more: full });
    if (made) onClose(made);
  }

  async function again(value: RepeatWish) {
    const { bookSeries } = await import('../series/book');
    await bookSeries({ op: uuidv7(), ...wish, link }, value);
    onClose();
  }

  async function change(now: Booking) {
    const { purpose: _, ...changed } = wish;
    try {
      const made = await api.change(now.id, { op: uuidv7(), version: now.version, ...changed });
      adopt(made);
      toast(t('done.changed'));
      onClose(made);
    } catch (cause) {
      const error = asHubError(cause);
      const { alternatives } = refusalOf(error);
      const [place] = chosen;
      if (alternatives.length === 0 || place === undefined) throw error;
      refused.set({
        wish: { place, from, until },
        booking: now.id,
        title: now.title,
        purpose: now.purpose,
        error,
        alternatives,
      });
    }
  }

  return (
    <form
      className={css.form}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <header className={css.head}>
        <h2 className={css.title}>{t(before ? 'form.change' : 'form.new')}</h2>
        <IconButton label={t('close')} icon={<X size={20} />} onClick={() => onClose()} />
      </header>
      <TextField label={t('form.title')} value={title} onChange={setTitle} maxLength={120} />
      <PlacesField chosen={chosen} onChange={setChosen} />
      <div className={css.when}>
        <TextField label={t('form.day')} type="date" value={day} onChange={setDay} />
        <TextField label={t('form.from')} type="time" step={300} value={time} onChange={setTime} />
        <div>
          <span className={css.label}>{t('cond.length')}</span>
          <Select
            label={t('cond.length')}
            value={String(minutes)}
            onChange={value => setMinutes(Number(value))}
            options={lengths(minutes).map(n => ({ value: String(n), label: lengthWord(n) }))}
          />
        </div>
      </div>
      {!Number.isNaN(from) && <p className={css.hint}>{t('form.until', { time: clock(until) })}</p>}
      {refusal && (
        <RefusalCard refusal={refusal} focus onClose={() => refused.set(null)} onDone={() => onClose()} />
      )}
      <AttendeeField
        value={people}
        onChange={setPeople}
        extra={extra}
        onExtra={setExtra}
        {...(Number.isNaN(from) ? {} : { from, until })}
      />
      {!before && (
        <Suspense fallback={null}>
          <RepeatField value={repeat} first={day} onChange={setRepeat} />
          {repeat && wish.from && <SeriesDates wish={wish} value={repeat} onChange={setRepeat} />}
        </Suspense>
      )}
      <div>
        <span className={css.label}>{t('form.visibility')}</span>
        <Segmented
          label={t('form.visibility')}
          value={visibility}
          onChange={setVisibility}
          options={VISIBILITIES.map(value => ({ value, label: t(`visibility.${value}`) }))}
        />
        <p className={css.hint}>{t(`visibility.${visibility}.hint`)}</p>
      </div>
      {!before && (
        <label className={css.check}>
          <input type="checkbox" checked={link} onChange={event => setLink(event.target.checked)} />
          {t('form.link')}
        </label>
      )}
      <label className={css.noteField}>
        <span className={css.label}>{t('form.note')}</span>
        <textarea
          className={css.area}
          rows={3}
          maxLength={2000}
          value={note}
          onChange={event => setNote(event.target.value)}
        />
      </label>
      {wrong && <Notice kind="refused" title={wrong} />}
      <footer className={css.foot}>
        <Button onClick={() => onClose()}>{t('cancel')}</Button>
        <Button kind="filled" type="submit" disabled={busy}>
          {before ? t('save') : repeat ? t('form.bookAll') : t('form.book')}
        </Button>
      </footer>
      <span className="visually-hidden">{chosen.map(id => places.nameOf(id)).join('・')}</span>
    </form>
  );
}

/** Up to six places at once: a room with the projector that is carried there. */
function PlacesField(props: { chosen: readonly number[]; onChange: (places: readonly number[]) => void }) {
  const t = texts.useT();
  const places = usePlaces();
  const { chosen, onChange } = props;
  const rest = places.all.filter(({ id, mode }) => !chosen.includes(id) && mode !== 'UNAVAILABLE');
  const options = (own: number) => [
    ...(places.of(own) ? [{ value: String(own), label: places.nameOf(own) }] : []),
    ...rest.map(({ id }) => ({ value: String(id), label: places.nameOf(id) })),
  ];
  return (
    <fieldset>
      <legend className={css.label}>{t('form.place')}</legend>
      <div className={css.places}>
        {chosen.map((id, n) => (
          <span key={id} className={css.placeRow}>
            <Select
              label={t('form.placeN', { n: n + 1 })}
              value={String(id)}
              onChange={value => onChange(chosen.map(one => (one === id ? Number(value) : one)))}
              options={options(id)}
            />
            <IconButton
              label={t('form.dropPlace', { place: places.nameOf(id) })}
              icon={<X size={16} />}
              onClick={() => onChange(chosen.filter(one => one !== id))}
            />
          </span>
        ))}
        {chosen.length < 6 && (
          <Select
            label={t('form.addPlace')}
            value=""
            onChange={value => value && onChange([...chosen, Number(value)])}
            options={[
              { value: '', label: t(chosen.length === 0 ? 'form.noPlace' : 'form.addPlace') },
              ...options(0),
            ]}
          />
        )}
      </div>
    </fieldset>
  );
}

const padded = (time: string) => time.padStart(5, '0');

function lengths(minutes: number): number[] {
  return LENGTHS.includes(minutes) ? LENGTHS : [...LENGTHS, minutes].sort((a, b) => a - b);
}
