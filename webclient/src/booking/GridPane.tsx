import { ArrowLeft, ChevronLeft, ChevronRight, MapPinOff } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from '../kernel/router';
import { DAY, hubNow, tokyoDate } from '../kernel/time';
import { Broken, Button, Chip, Empty, IconButton, Segmented, SkeletonRows } from '../look';
import { dayWord, mondayOf, plusDays, shortDayWord } from '../plan/days';
import css from './Booking.module.css';
import { dayStart } from './fold/day';
import { DayGrid } from './grid/DayGrid';
import type { Draft } from './grid/gesture';
import { dayRows, useDaySheet, useWeekSheet, weekRows } from './grid/useRows';
import { homeFirst, useHomeFloor } from './homeFloor';
import { useClosures, useDay } from './live';
import type { Places } from './places';
import { kindWord } from './placeWords';
import { Equipment, Select } from './purpose/Conditions';
import { texts } from './texts';
import type { Stretch } from './times';
import { useMineIds } from './useMineIds';
import { useUnitName } from './useUnitName';
import { suits } from './useWish';
import { KINDS, type View } from './view';
import { useWeek } from './week';
import type { Block, Closure, Place, Purpose } from './wire';

interface GridPaneProps {
  view: View;
  onView: (change: Partial<View>) => void;
  places: Places;
  shown: readonly Place[];
  purpose: Purpose | null;
  usual: number;
  offered: ({ place: number } & Stretch) | null;
  /** The place whose week is shown; null: the day of all. */
  weekOf: number | null;
  onBook: (draft: Draft) => void;
  onMove: (draft: Draft) => void;
  onOpen: (block: Block) => void;
}

/** The day of all places, or the week of one. */
export function GridPane(props: GridPaneProps) {
  const t = texts.useT();
  const { view, onView, places, shown, purpose, weekOf } = props;
  const navigate = useNavigate();
  const step = weekOf === null ? 1 : 7;
  const first = shown[0]?.id ?? places.all[0]?.id;
  const search = () => window.location.search;
  const fits = purpose && places.all.filter(place => suits(place, purpose)).length;
  const go = (days: number) => onView({ day: plusDays(view.day, days), from: null });
  return (
    <section className={css.pane} aria-label={t('grid.label')}>
      <header className={css.paneHead}>
        {weekOf !== null && (
          <IconButton
            framed
            label={t('grid.backToDay')}
            icon={<ArrowLeft size={18} />}
            onClick={() => navigate(`/booking${search()}`)}
          />
        )}
        <IconButton
          framed
          label={t(step === 1 ? 'day.before' : 'week.before')}
          icon={<ChevronLeft size={18} />}
          onClick={() => go(-step)}
        />
        <label className={css.date}>
          <span className={css.dateWord}>{weekOf === null ? dayWord(view.day) : weekWord(view.day)}</span>
          <span className="visually-hidden">{t('day.choose')}</span>
          <input
            className={css.dateInput}
            type="date"
            value={view.day}
            onChange={event => event.target.value && onView({ day: event.target.value, from: null })}
          />
        </label>
        <IconButton
          framed
          label={t(step === 1 ? 'day.after' : 'week.after')}
          icon={<ChevronRight size={18} />}
          onClick={() => go(step)}
        />
        <Button size={36} onClick={() => onView({ day: tokyoDate(hubNow()), from: null })}>
          {t('day.today')}
        </Button>
        <span className={css.count}>
          {weekOf !== null ? (
            <PlaceSelect places={places} shown={shown} chosen={weekOf} />
          ) : purpose ? (
            t('grid.fits', { purpose: purpose.name, n: fits ?? 0, all: places.all.length })
          ) : (
            t('grid.count', { n: shown.length })
          )}
        </span>
        <Segmented
          label={t('grid.span')}
          value={weekOf === null ? 'day' : 'week'}
          onChange={value => {
            if (value === 'day') navigate(`/booking${search()}`);
            else if (first !== undefined)
              navigate(`/booking/place/${props.offered?.place ?? first}${search()}`);
          }}
          options={[
            { value: 'day', label: t('grid.day') },
            { value: 'week', label: t('grid.week') },
          ]}
        />
      </header>
      {weekOf === null && <Filters view={view} onView={onView} places={places} purpose={purpose} />}
      {weekOf === null ? <Day {...props} /> : <Week {...props} place={weekOf} />}
      <footer className={css.legend} id="booking-grid-keys">
        <span className={css.tick}>{t('legend.checkedIn')}</span>
        <span className={css.dashed}>{t('legend.released')}</span>
        <span className={css.hatched}>{t('legend.closed')}</span>
        <span>{t('legend.waiting')}</span>
        <span className={css.keys}>{t('legend.keys')}</span>
      </footer>
    </section>
  );
}

function weekWord(day: string): string {
  const monday = mondayOf(day);
  return `${shortDayWord(monday)} – ${shortDayWord(plusDays(monday, 6))}`;
}

function PlaceSelect({ places, shown, chosen }: { places: Places; shown: readonly Place[]; chosen: number }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const listed = shown.some(({ id }) => id === chosen) ? shown : places.all;
  return (
    <Select
      label={t('week.place')}
      value={String(chosen)}
      onChange={id => navigate(`/booking/place/${id}${window.location.search}`, { replace: true })}
      options={listed.map(({ id }) => ({ value: String(id), label: places.nameOf(id) }))}
    />
  );
}

/** By kind, with a wheelchair, only what suits; all in the address. */
function Filters({
  view,
  onView,
  places,
  purpose,
}: Pick<GridPaneProps, 'view' | 'onView' | 'places' | 'purpose'>) {
  const t = texts.useT();
  const there = new Set(places.all.map(({ kind }) => kind));
  const toggle = <T,>(all: readonly T[], one: T) =>
    all.includes(one) ? all.filter(x => x !== one) : [...all, one];
  return (
    <fieldset className={css.filters}>
      <legend className="visually-hidden">{t('filters')}</legend>
      {purpose && (
        <Chip chosen={view.fit} onPress={() => onView({ fit: !view.fit })}>
          {t('filter.fit', { purpose: purpose.name })}
        </Chip>
      )}
      {KINDS.filter(kind => there.has(kind)).map(kind => (
        <Chip
          key={kind}
          chosen={view.kinds.includes(kind)}
          onPress={() => onView({ kinds: toggle(view.kinds, kind) })}
        >
          {kindWord(kind)}
        </Chip>
      ))}
      <Chip
        chosen={view.features.includes('WHEELCHAIR')}
        onPress={() => onView({ features: toggle(view.features, 'WHEELCHAIR' as const) })}
      >
        {t('feature.WHEELCHAIR')}
      </Chip>
      <Equipment view={view} onView={onView} places={places} />
    </fieldset>
  );
}

const NO_CLOSURES: readonly Closure[] = [];

function Day(props: GridPaneProps) {
  const t = texts.useT();
  const { view, onView, places, shown } = props;
  const { value, error, reload } = useDay(view.day);
  const closed = useClosures().value?.closures ?? NO_CLOSURES;
  const home = useHomeFloor(places);
  const rows = useMemo(
    () => dayRows(homeFirst(shown, places, home), places, view.day),
    [shown, places, home, view.day],
  );
  const sheet = useDaySheet(rows, value, closed, places);
  const mine = useMineIds();
  const unitName = useUnitName();
  if (places.all.length > 0 && shown.length === 0) {
    return (
      <div className={css.nothing}>
        <Empty
          icon={<MapPinOff size={30} />}
          title={t('grid.none')}
          action={
            <Button
              kind="outlined"
              onClick={() => onView({ area: null, kinds: [], features: [], fit: false, people: null })}
            >
              {t('grid.noneDo')}
            </Button>
          }
        >
          {t('grid.noneText')}
        </Empty>
      </div>
    );
  }
  return (
    <>
      {error && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={12} height="41px" />}
      {value && (
        <DayGrid
          key={view.day}
          label={t('grid.of', { day: dayWord(view.day) })}
          first={t('grid.place')}
          sheet={sheet}
          places={places}
          {...mine}
          unitName={unitName}
          usual={props.usual}
          offered={props.offered}
          week={false}
          onBook={props.onBook}
          onMove={props.onMove}
          onOpen={props.onOpen}
        />
      )}
    </>
  );
}

function Week(props: GridPaneProps & { place: number }) {
  const t = texts.useT();
  const { view, places } = props;
  const monday = mondayOf(view.day);
  const place = places.of(props.place);
  const { value, error, reload } = useWeek(props.place, dayStart(monday), 7 * DAY);
  const closed = useClosures().value?.closures ?? NO_CLOSURES;
  const rows = useMemo(() => (place ? weekRows(place, monday) : []), [place, monday]);
  const sheet = useWeekSheet(rows, value, closed, places);
  const mine = useMineIds();
  const unitName = useUnitName();
  return (
    <>
      {error && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={7} height="41px" />}
      {value && place && (
        <DayGrid
          key={`${place.id}-${monday}`}
          label={t('week.of', { place: places.nameOf(place.id) })}
          first={t('grid.weekday')}
          sheet={sheet}
          places={places}
          {...mine}
          unitName={unitName}
          usual={props.usual}
          offered={props.offered}
          week
          onBook={props.onBook}
          onMove={props.onMove}
          onOpen={props.onOpen}
        />
      )}
    </>
  );
}
