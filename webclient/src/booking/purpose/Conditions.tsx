import { Accessibility, ChevronDown, Clock, SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { atClock, clock, hubNow, tokyoDate } from '../../kernel/time';
import { Button, Chip, Popover, Segmented } from '../../look';
import type { Places } from '../places';
import { featureWord } from '../placeWords';
import { texts } from '../texts';
import { lengthWord, STEP, up } from '../times';
import { FEATURES, type View } from '../view';
import type { Place, Purpose } from '../wire';
import css from './Purpose.module.css';

const LENGTHS = [10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480];
const USUAL_LENGTHS = [30, 60];
const MOST_PEOPLE = [1, 2, 3, 4, 6, 8, 10, 15, 20, 30, 50, 100];
/** Choices for the beginning are this far apart. */
const GRAIN = 2 * STEP;

interface ConditionsProps {
  view: View;
  onView: (change: Partial<View>) => void;
  purpose: Purpose | null;
  minutes: number;
  people: number;
  /** When the wish begins as it stands. */
  from: number;
  places: Places;
  shown: readonly Place[];
  phone?: boolean;
}

/** When, how long, how many, where, with what; one line. */
export function Conditions(props: ConditionsProps) {
  const { view, onView, purpose, minutes, people, from, places, phone } = props;
  const t = texts.useT();
  return (
    <div className={css.row}>
      <FromSelect day={view.day} from={from} asked={view.from} onFrom={next => onView({ from: next })} />
      <Lengths purpose={purpose} minutes={minutes} onMinutes={next => onView({ minutes: next })} />
      <Select
        label={t('cond.people')}
        after={null}
        value={String(people)}
        onChange={next => onView({ people: Number(next) })}
        options={withValue(MOST_PEOPLE, people).map(n => ({ value: String(n), label: t('people', { n }) }))}
      />
      <AreaSelect places={places} area={view.area} onArea={area => onView({ area })} />
      {phone && <Equipment view={view} onView={onView} places={places} phone />}
    </div>
  );
}

/** When: soon, or on a full or half hour of the day. */
function FromSelect(props: {
  day: string;
  from: number;
  asked: number | null;
  onFrom: (at: number | null) => void;
}) {
  const t = texts.useT();
  const now = hubNow();
  const today = props.day === tokyoDate(now);
  const base = today ? now : Date.parse(`${props.day}T12:00:00+09:00`);
  const first = Math.max(today ? up(now, GRAIN) : 0, atClock(base, 7));
  const times: number[] = [];
  for (let at = first; at < atClock(base, 21); at += GRAIN) times.push(at);
  const all = withValue(times, props.from);
  const word = (at: number) => t('from', { time: clock(at) });
  return (
    <Select
      label={t('cond.from')}
      icon={<Clock size={16} aria-hidden="true" />}
      after={null}
      value={props.asked === null && today ? 'soon' : String(props.from)}
      onChange={value => props.onFrom(value === 'soon' ? null : Number(value))}
      options={[
        ...(today
          ? [{ value: 'soon', label: word(props.asked === null ? props.from : up(now, GRAIN)) }]
          : []),
        ...all
          .filter(at => !today || props.asked !== null || at !== props.from)
          .map(at => ({ value: String(at), label: word(at) })),
      ]}
    />
  );
}

function Lengths(props: { purpose: Purpose | null; minutes: number; onMinutes: (minutes: number) => void }) {
  const t = texts.useT();
  const { minutes } = props;
  const choices = props.purpose?.choices.length ? props.purpose.choices : USUAL_LENGTHS;
  const at = choices.indexOf(minutes);
  const shown =
    at < 0
      ? [choices[0] ?? minutes, minutes].sort((a, b) => a - b)
      : choices.slice(Math.max(0, at - 1)).slice(0, 2);
  return (
    <>
      <Segmented
        label={t('cond.length')}
        value={String(minutes)}
        onChange={value => props.onMinutes(Number(value))}
        options={[...new Set(shown)].map(n => ({ value: String(n), label: lengthWord(n) }))}
      />
      <Select
        label={t('cond.otherLength')}
        after={null}
        value=""
        onChange={value => props.onMinutes(Number(value))}
        options={[
          { value: '', label: t('cond.other') },
          ...LENGTHS.filter(n => !shown.includes(n)).map(n => ({ value: String(n), label: lengthWord(n) })),
        ]}
      />
    </>
  );
}

export function AreaSelect(props: {
  places: Places;
  area: number | null;
  onArea: (area: number | null) => void;
}) {
  const t = texts.useT();
  const { areas, upwards } = props.places;
  const offered = areas.filter(({ kind }) => kind === 'BUILDING' || kind === 'FLOOR');
  const buildings = offered.filter(({ kind }) => kind === 'BUILDING').length;
  const name = (id: number) => {
    const path = upwards(id).filter(({ kind }) => kind === 'FLOOR' || (kind === 'BUILDING' && buildings > 1));
    return path
      .reverse()
      .map(area => area.name)
      .join(' ');
  };
  const options = offered
    .map(area => ({ value: String(area.id), label: name(area.id) || area.name, path: upwards(area.id) }))
    .sort((a, b) => rank(a.path) - rank(b.path));
  return (
    <Select
      label={t('cond.area')}
      value={props.area === null ? '' : String(props.area)}
      onChange={value => props.onArea(value === '' ? null : Number(value))}
      options={[{ value: '', label: t('cond.anywhere') }, ...options]}
    />
  );
}

const rank = (path: readonly { order: number }[]) =>
  [...path].reverse().reduce((sum, { order }, depth) => sum + order / 100 ** depth, 0);

/** What the place must have; a wheelchair's way stands for itself. */
export function Equipment(props: Pick<ConditionsProps, 'view' | 'onView' | 'places'> & { phone?: boolean }) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const { features } = props.view;
  const there = new Set(props.places.all.flatMap(place => place.features));
  const toggle = (feature: View['features'][number]) =>
    props.onView({
      features: features.includes(feature) ? features.filter(f => f !== feature) : [...features, feature],
    });
  return (
    <>
      <Button
        ref={anchor}
        size={props.phone ? 44 : 30}
        icon={<SlidersHorizontal size={16} aria-hidden="true" />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {features.length > 0 ? t('cond.equipmentN', { n: features.length }) : t('cond.equipment')}
      </Button>
      <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label={t('cond.equipment')}>
        <div className={css.equipment}>
          {FEATURES.filter(feature => there.has(feature)).map(feature => (
            <Chip
              key={feature}
              chosen={features.includes(feature)}
              onPress={() => toggle(feature)}
              icon={feature === 'WHEELCHAIR' ? <Accessibility size={16} aria-hidden="true" /> : undefined}
            >
              {featureWord(feature)}
            </Chip>
          ))}
        </div>
      </Popover>
    </>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  icon?: ReactNode;
  after?: ReactNode;
}

const Arrow = () => <ChevronDown size={14} aria-hidden="true" />;

/** The browser's own list: it is known to everybody and to every phone. */
export function Select({ label, value, options, onChange, icon, after = <Arrow /> }: SelectProps) {
  return (
    <label className={css.field}>
      {icon}
      <span className="visually-hidden">{label}</span>
      <select className={css.select} value={value} onChange={event => onChange(event.target.value)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {after}
    </label>
  );
}

function withValue(all: readonly number[], value: number): number[] {
  return all.includes(value) ? [...all] : [...all, value].sort((a, b) => a - b);
}
