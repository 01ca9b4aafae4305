import { X } from 'lucide-react';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError } from '../../kernel/http';
import { day as dayOfMonth } from '../../kernel/time';
import { Button, IconButton, Notice, Segmented, Sheet, TextField, toast } from '../../look';
import { plusDays, today } from '../../plan/days';
import { api, type NewBooking } from '../api';
import AttendeeField from '../attendees/AttendeeField';
import { spanWord } from '../attendees/freeBusy';
import { bookSeries } from '../series/book';
import RepeatField from '../series/RepeatField';
import { faultOf, MOST_DAYS_AHEAD, type RepeatWish } from '../series/rule';
import SeriesDates from '../series/SeriesDates';
import type { Booking, Visibility } from '../wire';
import type { Stretch } from './geometry';
import { PlaceSelect } from './PlaceSelect';
import css from './Quick.module.css';
import { isOvernight, type Quick, quickOf, startingAt, stretchOf, wishOf } from './quick';
import { showBooking } from './store';
import { texts } from './texts';

const TITLE_LONGEST = 120;
const NOTE_LONGEST = 2000;
const VISIBLE: readonly Visibility[] = ['STAFF', 'SECTION', 'PARTICIPANTS'];

interface QuickFormProps {
  start: Stretch;
  /** What is known already: whom one asks, which place. */
  known?: Partial<Quick>;
  onClose: () => void;
}

/** 予定を入れる: title, time, people, place, repetition, who sees it. A refusal stays above the button. */
export default function QuickForm({ start, known, onClose }: QuickFormProps) {
  const t = texts.useT();
  const [op] = useState(() => uuidv7());
  const [quick, setQuick] = useState<Quick>(() => ({ ...quickOf(start), ...known }));
  const [repeat, setRepeat] = useState<RepeatWish | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const [tried, setTried] = useState(false);
  const busy = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const when = useMemo(() => stretchOf(quick), [quick]);
  const wish = useMemo(() => when && wishOf(quick, when), [quick, when]);
  const set = (part: Partial<Quick>) => {
    setError(null);
    setQuick(now => ({ ...now, ...part }));
  };
  const fault = repeat && faultOf(repeat.repeat, quick.day);
  const ready = wish && wish.title !== '' && !fault;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!ready || busy.current) return;
    busy.current = true;
    try {
      await save({ ...wish, op }, repeat);
      onClose();
    } catch (cause) {
      setError(asHubError(cause));
    } finally {
      busy.current = false;
    }
  };
  return (
    <Sheet kind="box" label={t('form.title')} onClose={onClose}>
      <form ref={form} className={css.form} onSubmit={event => void submit(event)}>
        <header className={css.head}>
          <h2 className={css.title}>{t('form.title')}</h2>
          <IconButton label={t('form.cancel')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <div className={css.fields}>
          <div className={css.side}>
            <TextField
              label={t('form.name')}
              value={quick.title}
              onChange={title => set({ title })}
              maxLength={TITLE_LONGEST}
              placeholder={t('form.nameHint')}
              autoComplete="off"
              error={tried && quick.title.trim() === '' ? t('form.needName') : null}
            />
            <When quick={quick} set={set} bad={when === null} />
            <PlaceSelect day={quick.day} when={when} value={quick.place} onChange={place => set({ place })} />
            <RepeatField value={repeat} first={quick.day} onChange={setRepeat} />
            {repeat && wish && <SeriesDates wish={wish} value={repeat} onChange={setRepeat} />}
          </div>
          <div className={css.side}>
            <AttendeeField
              value={quick.people}
              onChange={people => set({ people })}
              extra={quick.extra}
              onExtra={extra => set({ extra })}
              {...(when ?? {})}
            />
            <div className={css.group}>
              <span className={css.label}>{t('form.visibility')}</span>
              <Segmented
                label={t('form.visibility')}
                value={quick.visibility}
                onChange={visibility => set({ visibility })}
                options={VISIBLE.map(value => ({ value, label: t(`form.${value}`) }))}
              />
            </div>
            <label className={css.check}>
              <input
                type="checkbox"
                checked={quick.link}
                onChange={event => set({ link: event.target.checked })}
              />
              {t('form.link')}
            </label>
            <label className={css.group}>
              <span className={css.label}>{t('form.note')}</span>
              <textarea
                className={css.note}
                rows={3}
                maxLength={NOTE_LONGEST}
                value={quick.note}
                onChange={event => set({ note: event.target.value })}
              />
            </label>
          </div>
        </div>
        {error && <Notice kind="refused" title={error.message} />}
        <footer className={css.foot}>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button kind="filled" type="submit">
            {repeat
              ? t('form.saveSeries')
              : quick.people.length > 0
                ? t('form.saveAndAsk', { n: quick.people.length })
                : t('form.save')}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}

interface WhenProps {
  quick: Quick;
  set: (part: Partial<Quick>) => void;
  bad: boolean;
}

function When({ quick, set, bad }: WhenProps) {
  const t = texts.useT();
  return (
    <div className={css.when}>
      <TextField
        label={t('form.day')}
        type="date"
        required
        min={today()}
        max={plusDays(today(), MOST_DAYS_AHEAD)}
        value={quick.day}
        onChange={day => day && set({ day })}
      />
      <TextField
        label={t('form.from')}
        type="time"
        step={300}
        required
        value={quick.from}
        onChange={from => set(startingAt(quick, from))}
      />
      <TextField
        label={isOvernight(quick) ? `${t('form.until')} (${t('form.nextDay')})` : t('form.until')}
        type="time"
        step={300}
        required
        value={quick.until}
        onChange={until => set({ until })}
        error={bad ? t('form.order') : null}
      />
    </div>
  );
}

async function save(wish: NewBooking, repeat: RepeatWish | null): Promise<void> {
  if (repeat) {
    const { bookings } = await bookSeries(wish, repeat);
    for (const booking of bookings) showBooking(booking);
    return;
  }
  const made = await api.book(wish);
  showBooking(made);
  toast(doneWord(made), () => void api.cancel(made.id, uuidv7()).then(showBooking, () => {}));
}

function doneWord({ state, from, until }: Booking): string {
  const when = `${dayOfMonth(from)} ${spanWord({ from, until })}`;
  return texts.t(state === 'TENTATIVE' ? 'form.asked' : 'form.done', { when });
}
