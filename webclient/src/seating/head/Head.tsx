import { Building2, CalendarDays, ChevronDown, List, Map as MapIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { IconLink, Popover, Segmented } from '../../look';
import { useRole } from '../../session/session';
import { SeatBell } from '../notice/SeatBell';
import { texts } from '../texts';
import type { Seating } from '../useSeating';
import type { Change, View } from '../view';
import type { Floor } from '../wire';
import { partWord } from '../words';
import css from './Head.module.css';
import { PlaceSwitch } from './PlaceSwitch';
import { dayWordOf, WhenPicker } from './WhenPicker';

export interface HeadProps {
  seating: Seating;
  view: View;
  change: Change;
  phone: boolean;
}

/** Which floor, when, how many are free, map or list. */
export function Head({ seating, view, change, phone }: HeadProps) {
  const t = texts.useT();
  const count = seating.counts.get('') ?? { free: 0, all: 0 };
  const how = (
    <Segmented
      label={t('view')}
      value={view.list ? 'list' : 'map'}
      onChange={value => change({ list: value === 'list' })}
      options={[
        { value: 'map', label: <Worded icon={<MapIcon size={16} />} word={t('view.map')} /> },
        { value: 'list', label: <Worded icon={<List size={16} />} word={t('view.list')} /> },
      ]}
    />
  );
  if (phone)
    return (
      <header className={css.phone}>
        <h1 className="visually-hidden">{t('title')}</h1>
        <div className={css.row}>
          <PlaceSwitch here="seating" />
          {how}
          <SeatBell />
        </div>
      </header>
    );
  return (
    <header className={css.head}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <FloorSwitch {...{ seating, change }} />
      <WhenButton {...{ seating, view, change }} />
      <span className={css.space} />
      <p className={css.count} aria-live="polite">
        <b>{count.free}</b> / {count.all} {t('count.words')}
      </p>
      <SeatBell />
      <ManageLink />
      {how}
    </header>
  );
}

function Worded({ icon, word }: { icon: React.ReactNode; word: string }) {
  return (
    <span className={css.worded}>
      <span aria-hidden="true">{icon}</span>
      {word}
    </span>
  );
}

function ManageLink() {
  const t = texts.useT();
  const facility = useRole('FACILITY_MANAGER');
  const administrator = useRole('ADMINISTRATOR');
  const unit = useRole('UNIT_MANAGER');
  if (!facility && !administrator && !unit) return null;
  return (
    <IconLink
      framed
      to="/seating/manage"
      label={t('manage')}
      icon={<Building2 size={18} aria-hidden="true" />}
    />
  );
}

const buildingOf = ({ site, building }: Floor): string => building || site;

/** Floors of one building side by side, the highest first; the building before them when there are several. */
function FloorSwitch({ seating, change }: Pick<HeadProps, 'seating' | 'change'>) {
  const t = texts.useT();
  const { floors, floor } = seating;
  if (!floors || !floor) return null;
  const buildings = [...new Set(floors.map(buildingOf))];
  const go = (area: number) => change({ floor: area, seat: null, person: null });
  const inside = (building: string) =>
    floors.filter(one => buildingOf(one) === building).sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
  return (
    <div className={css.floors}>
      {buildings.length > 1 && (
        <select
          className={css.select}
          aria-label={t('building')}
          value={buildingOf(floor)}
          onChange={event => {
            const first = inside(event.target.value).find(one => one.plan !== null);
            if (first) go(first.area);
          }}
        >
          {buildings.map(name => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
      <Segmented
        label={t('floor')}
        value={String(floor.area)}
        onChange={area => go(Number(area))}
        options={inside(buildingOf(floor)).map(one => ({ value: String(one.area), label: one.name }))}
      />
    </div>
  );
}

export function WhenButton({ seating, view, change }: Omit<HeadProps, 'phone'>) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const word = `${dayWordOf(view.chosen.day, seating.now)}・${partWord(view.chosen, seating.span)}`;
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={css.when}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${t('when')}: ${word}`}
        onClick={() => setOpen(true)}
      >
        <CalendarDays size={16} aria-hidden="true" />
        {word}
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      <Popover
        open={open}
        onClose={() => setOpen(false)}
        anchor={anchor}
        label={t('when')}
        placement="bottom start"
      >
        <WhenPicker seating={seating} view={view} change={change} />
      </Popover>
    </>
  );
}

/** On the phone: a list of all floors behind one button. */
export function FloorButton({ seating, change }: Pick<HeadProps, 'seating' | 'change'>) {
  const t = texts.useT();
  const { floors, floor, counts } = seating;
  if (!floors || !floor) return null;
  const free = counts.get('')?.free ?? 0;
  return (
    <span className={css.floorButton}>
      <span aria-hidden="true">{t('floor.button', { floor: floor.name, n: free })}</span>
      <ChevronDown size={16} aria-hidden="true" />
      <select
        aria-label={t('floor')}
        value={floor.area}
        onChange={event => change({ floor: Number(event.target.value), seat: null, person: null })}
      >
        {floors
          .filter(one => one.plan !== null)
          .map(one => (
            <option key={one.area} value={one.area}>
              {buildingOf(one)} {one.name}
            </option>
          ))}
      </select>
    </span>
  );
}
