import { clock, dayAndClock, hubNow, sameDay } from '../../kernel/time';
import type { FilePlace } from '../../kernel/wire';
import { bearing, directionOf, distance, type Point } from './geo';
import { texts } from './texts';

/** Nearer than a camera can tell apart. */
const NEXT_TO_M = 30;
/** Five decimals are about a metre. */
const DECIMALS = 5;

export interface Origin {
  /** hall: the town hall. here: where the reader is. */
  kind: 'hall' | 'here';
  at: Point;
  /** Of the town hall, such as 本庁舎. */
  name?: string | null;
}

/** 350 m, 2.3 km, 18 km */
export function distanceText(metres: number): string {
  if (metres < 995) return `${Math.round(metres / 10) * 10} m`;
  const km = metres / 1000;
  return km < 9.95 ? `${km.toFixed(1)} km` : `${Math.round(km)} km`;
}

/** 北緯35.44370° 東経139.63800° */
export function coordinatesText({ lat, lon }: Point): string {
  const { t } = texts;
  return t('place.coordinates', {
    lat: Math.abs(lat).toFixed(DECIMALS),
    lon: Math.abs(lon).toFixed(DECIMALS),
    ns: t(lat < 0 ? 'place.south' : 'place.north'),
    ew: t(lon < 0 ? 'place.west' : 'place.east'),
  });
}

/** As maps take it. */
export function coordinates({ lat, lon }: Point): string {
  return `${lat.toFixed(DECIMALS)},${lon.toFixed(DECIMALS)}`;
}

/** 本庁舎から北東へ2.3 km */
export function wayText(origin: Origin, to: Point): string {
  const { t } = texts;
  const metres = distance(origin.at, to);
  const hall = origin.name || t('place.hall');
  if (metres < NEXT_TO_M) return origin.kind === 'hall' ? t('place.atHall', { hall }) : t('place.atHere');
  const way = {
    direction: t(`direction.${directionOf(bearing(origin.at, to))}`),
    distance: distanceText(metres),
  };
  return origin.kind === 'hall' ? t('place.fromHall', { hall, ...way }) : t('place.fromHere', way);
}

/** 10:17 撮影; with the day if that was not today. */
export function takenText({ taken }: FilePlace, now: number = hubNow()): string | null {
  if (!taken) return null;
  return texts.t('place.taken', { time: sameDay(taken, now) ? clock(taken) : dayAndClock(taken) });
}
