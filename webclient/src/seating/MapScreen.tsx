import { Armchair } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from '../kernel/store';
import { stream } from '../kernel/stream';
import { Broken, Empty, PHONE, SkeletonRows, useMedia } from '../look';
import { type Instead, MOST_INSTEAD, refused } from './deeds';
import { around as boxAround, hitBox, type Rect, touchable, zoneBox } from './draw';
import { FilterBar } from './head/FilterBar';
import { Head } from './head/Head';
import { SeatList } from './list/SeatList';
import { dayOf } from './live';
import css from './MapScreen.module.css';
import { FloorMap } from './map/FloorMap';
import { Legend } from './map/Legend';
import type { Stage } from './map/stage';
import { MyBar } from './mine/MyBar';
import { PaneBody } from './pane/PaneBody';
import { PhoneFoot } from './pane/PhoneFoot';
import { texts } from './texts';
import { useAround } from './useAround';
import { useFinding } from './useFinding';
import { useScene } from './useScene';
import { type Seating, useSeating } from './useSeating';
import { useView, type View } from './view';
import { todayOf } from './when';

const RoomSheet = lazy(() => import('./pane/RoomSheet'));

const NOTHING: readonly number[] = [];
/** Of a floor with more seats those in the window are told live; the rest is asked again by the minute. */
const MOST_LIVE = 600;
const ASK_AGAIN_MS = 30_000;
const SHEET_PX = 300;

/** The floor with its seats, as a map or as a list, and beside it what can be done. */
export default function MapScreen({ path }: { path: string }) {
  const t = texts.useT();
  const phone = useMedia(PHONE);
  const [view, change] = useView(path);
  const seating = useSeating(view);
  const { plan, floor, floors, seats, error, reload } = seating;
  const finding = useFinding(view, change);
  const refusal = useStore(refused);
  const [seen, setSeen] = useState<{ seats: readonly number[]; s: number }>({ seats: NOTHING, s: 0 });
  const [room, setRoom] = useState<number | null>(null);
  // A link to a seat or to somebody opens with what it is about.
  const [sheet, setSheet] = useState(!phone || view.seat !== null || view.person !== null);
  const stage = useRef<Stage | null>(null);
  useLive(seating, seen.seats);
  useEffect(() => () => refused.set(null), []);

  const around = useAround(seating, view.filters);
  const offered = useMemo(() => numbered(refusal?.alternatives ?? []), [refusal]);
  const named = touchable(seen.s) || view.list ? (view.list ? allOf(seats.length) : seen.seats) : NOTHING;
  const scene = useScene(seating, {
    picked: view.seat,
    offered,
    filters: view.filters,
    around,
    named,
    phone,
  });
  const pick = useCallback(
    (at: number) => {
      const space = plan?.seats[at]?.space ?? null;
      refused.set(null);
      setSheet(true);
      change({ seat: space, person: null });
    },
    [plan, change],
  );
  useReveal(seating, view, stage, phone && sheet);

  const chosen = seats.find(({ id }) => id === view.seat) ?? null;
  if (floors && floors.length === 0) return <NoFloors />;
  // The rights tell where to look first; drawing once is cheaper than drawing again.
  const known = plan && (seating.day || error);
  const body = known ? (
    view.list ? (
      <SeatList seating={seating} view={view} around={around} onPick={pick} onRoom={setRoom} phone={phone} />
    ) : (
      <FloorMap
        plan={plan}
        version={`${plan.id}@${plan.version}`}
        scene={scene}
        label={t('floor.map', { floor: floor?.name ?? '' })}
        opensAt={opening(seating, view)}
        stage={stage}
        covered={phone && sheet ? SHEET_PX : 0}
        onPick={pick}
        onRoom={setRoom}
        onSeen={(at, s) => setSeen({ seats: at, s })}
        onEscape={() => change({ seat: null })}
      />
    )
  ) : floor && floor.plan === null ? (
    <NoPlan />
  ) : error ? (
    <Broken error={error} onRetry={reload} />
  ) : (
    <SkeletonRows rows={10} />
  );
  const pane = plan && (
    <PaneBody
      seating={seating}
      view={view}
      change={change}
      chosen={chosen}
      found={finding}
      stage={stage}
      phone={phone}
      onClose={() => (phone ? setSheet(false) : change({ seat: null, person: null }))}
    />
  );
  return (
    <div className={css.screen} data-phone={phone || undefined}>
      <div className={css.main}>
        <Head seating={seating} view={view} change={change} phone={phone} />
        <FilterBar seating={seating} view={view} change={change} phone={phone} />
        <MyBar seating={seating} change={change} phone={phone} />
        {error && plan && <Broken error={error} onRetry={reload} />}
        <div className={css.body}>{body}</div>
        {!phone && !view.list && <Legend />}
      </div>
      {!phone && <aside className={css.pane}>{pane}</aside>}
      {phone && !sheet && plan && (
        <PhoneFoot seating={seating} view={view} change={change} onMore={() => setSheet(true)} />
      )}
      {phone && sheet && pane && (
        <section
          className={css.sheet}
          aria-label={chosen ? t('pane.label', { code: chosen.seat.code }) : t('take.best')}
        >
          {pane}
        </section>
      )}
      <Suspense fallback={null}>
        {room !== null && plan?.rooms[room] && (
          <RoomSheet
            space={plan.rooms[room]?.space ?? null}
            from={seating.span.from}
            onClose={() => setRoom(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

const numbered = (instead: readonly Instead[]): ReadonlyMap<number, number> =>
  new Map(instead.slice(0, MOST_INSTEAD).map(({ seat }, at) => [seat, at + 1]));

const allOf = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

/** The own zone when the map opens, or the seat that the address names. */
function opening({ plan, own, seats }: Seating, { seat }: View): Rect | null {
  const chosen = seats.find(({ id }) => id === seat);
  if (chosen) {
    const [x, y, w, h] = hitBox(chosen.seat);
    return [x - 5, y - 4, w + 10, h + 8];
  }
  const zone = plan?.zones.filter(({ letter }) => own.has(letter)) ?? [];
  return zone.length > 0 ? boxAround(zone.slice(0, 1).map(one => zoneBox(one))) : null;
}

/** Brings the chosen seat into sight, also when it was chosen elsewhere. */
function useReveal(
  { seats, plan }: Seating,
  { seat, list }: View,
  stage: React.RefObject<Stage | null>,
  up: boolean,
) {
  const at = useMemo(() => seats.findIndex(({ id }) => id === seat), [seats, seat]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage is new with another plan or after the list
  useEffect(() => {
    if (at >= 0 && seat !== null) stage.current?.reveal(at);
  }, [at, seat, plan, list, stage, up]);
}

/** The seats of the floor are told live today; what is too many, or on another day, is asked for again. */
function useLive({ plan, day, now }: Seating, seen: readonly number[]): void {
  const today = day?.day === todayOf(now);
  const few = (plan?.seats.length ?? 0) <= MOST_LIVE;
  const shown = few ? null : seen;
  const ids = useMemo(() => {
    const seats = shown ? shown.map(at => plan?.seats[at]) : (plan?.seats ?? []);
    return seats.flatMap(seat => seat?.space ?? []);
  }, [shown, plan]);
  useEffect(() => {
    const told = today ? ids.slice(0, MOST_LIVE) : [];
    stream.setWatched('seating', 'seating.seats', told);
    return () => stream.setWatched('seating', 'seating.seats', []);
  }, [ids, today]);
  const floor = day?.floor ?? null;
  const date = day?.day ?? null;
  const partly = !today || !few;
  useEffect(() => {
    if (floor === null || date === null || !partly) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void dayOf(floor, date).load();
    }, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [floor, date, partly]);
}

function NoPlan() {
  const t = texts.useT();
  return (
    <Empty icon={<Armchair />} title={t('empty.title')}>
      {t('empty.text')}
    </Empty>
  );
}

function NoFloors() {
  const t = texts.useT();
  return (
    <Empty icon={<Armchair />} title={t('empty.floors')}>
      {t('empty.text')}
    </Empty>
  );
}
