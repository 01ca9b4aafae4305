import { bearing, directionOf, distance, type Point } from './geo';
import css from './PlaceCard.module.css';
import type { Origin } from './placeText';
import { texts } from './texts';

/** The rings stand for 100 m, 1 km and 10 km: one look tells whether to walk or to drive. */
const RINGS = [100, 1_000, 10_000] as const;
const RADII = [9, 17, 25] as const;
const SIZE = 64;
const MIDDLE = SIZE / 2;

/** North is up, the middle is the town hall (or the reader), the pin is the place. */
export function Compass({ origin, to }: { origin: Origin | null; to: Point }) {
  const t = texts.useT();
  const degrees = origin ? bearing(origin.at, to) : 0;
  const metres = origin ? distance(origin.at, to) : 0;
  const radius = radiusOf(metres);
  const x = MIDDLE + radius * Math.sin((degrees * Math.PI) / 180);
  const y = MIDDLE - radius * Math.cos((degrees * Math.PI) / 180);
  const label = origin
    ? t('place.compass', { direction: t(`direction.${directionOf(degrees)}`) })
    : undefined;
  return (
    <svg
      className={css.compass}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {RADII.map(r => (
        <circle key={r} cx={MIDDLE} cy={MIDDLE} r={r} className={css.ring} />
      ))}
      <path d={`M${MIDDLE} 2l3 5h-6z`} className={css.north} />
      {origin && <line x1={MIDDLE} y1={MIDDLE} x2={x} y2={y} className={css.line} />}
      {origin && <rect x={MIDDLE - 3} y={MIDDLE - 3} width={6} height={6} rx={1} className={css.middle} />}
      <circle cx={x} cy={y} r={4.5} className={css.pin} />
    </svg>
  );
}

/** Logarithmic between the rings; what is farther stays at the edge. */
export function radiusOf(metres: number): number {
  const [near, , far] = RINGS;
  const [inner, , outer] = RADII;
  if (metres <= near) return (metres / near) * inner;
  const share = Math.log10(metres / near) / Math.log10(far / near);
  return Math.min(outer + 2, inner + share * (outer - inner));
}
