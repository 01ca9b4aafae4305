import { u } from '../../draw/svg';
import { areaOf, type Box, distance } from '../model/geometry';
import { bodyOf } from '../model/shape';
import { metres, type Point, type Seat, type Sketch } from '../model/sketch';
import type { Snapped } from '../model/snap';
import css from './Canvas.module.css';

const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
const points = (poly: readonly Point[]) => poly.map(([x, y]) => `${u(x)},${u(y)}`).join(' ');

interface OverlayProps {
  sketch: Sketch;
  chosen: readonly Seat[];
  zone: string | null;
  corners: readonly Point[];
  pointer: Point | null;
  stroke: readonly string[];
  guides: Snapped | null;
  band: Box | null;
  /** Seats a check speaks of. */
  faults: ReadonlySet<string>;
  s: number;
}

/** What one works with, over the drawing: frames, lines one snaps to, corners, strokes. */
export function Overlay(props: OverlayProps) {
  const { sketch, chosen, zone, corners, pointer, stroke, guides, band, faults, s } = props;
  const line = sketch.zones.find(({ key }) => key === zone);
  return (
    <g className={css.overlay}>
      {sketch.seats
        .filter(({ key }) => faults.has(key))
        .map(({ key, at: [x, y] }) => (
          <circle key={key} className={css.fault} cx={u(x)} cy={u(y)} r={u(1)} />
        ))}
      {chosen.map(seat => (
        <Frame key={seat.key} box={bodyOf(seat)} />
      ))}
      {line && <Line poly={line.poly} s={s} closed />}
      {corners.length > 0 && <Line poly={pointer ? [...corners, pointer] : corners} s={s} closed={false} />}
      {guides?.guideX != null && (
        <path className={css.guide} d={`M${u(guides.guideX)} ${u(-2)}V${u(sketch.size[1] + 2)}`} />
      )}
      {guides?.guideY != null && (
        <path className={css.guide} d={`M${u(-2)} ${u(guides.guideY)}H${u(sketch.size[0] + 2)}`} />
      )}
      {band && (
        <rect
          className={css.band}
          x={u(band.left)}
          y={u(band.top)}
          width={u(band.right - band.left)}
          height={u(band.bottom - band.top)}
        />
      )}
      <Stroke sketch={sketch} stroke={stroke} />
    </g>
  );
}

function Frame({ box: { left, top, right, bottom } }: { box: Box }) {
  return (
    <rect
      className={css.frame}
      x={u(left) - 5}
      y={u(top) - 5}
      width={u(right - left) + 10}
      height={u(bottom - top) + 10}
    />
  );
}

/** The line of a zone with its corners, the places for new ones and the length of each side. */
function Line({ poly, s, closed }: { poly: readonly Point[]; s: number; closed: boolean }) {
  const sides = poly.flatMap((from, n): [Point, Point][] => {
    const to = poly[n + 1] ?? (closed ? poly[0] : undefined);
    return to ? [[from, to]] : [];
  });
  const PLACE_PX = 70;
  return (
    <>
      {closed ? (
        <polygon className={css.poly} points={points(poly)} />
      ) : (
        <polyline className={css.poly} points={points(poly)} />
      )}
      {sides
        .filter(([from, to]) => distance(from, to) * s > PLACE_PX)
        .map(([from, to]) => {
          const [x, y] = middle(from, to);
          const length = metres(Math.round(distance(from, to) * 100) / 100);
          return (
            <g key={`${from} ${to}`} transform={`translate(${u(x)} ${u(y)})`}>
              {closed && <circle className={css.mid} r="1" />}
              <g className="fp-px">
                <text
                  className={css.length}
                  y={Math.abs(from[1] - to[1]) < 0.01 ? -9 : 4}
                  x={Math.abs(from[0] - to[0]) < 0.01 ? -24 : 0}
                >
                  {length}
                </text>
              </g>
            </g>
          );
        })}
      {poly.map(([x, y], n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the line
        <g key={n} transform={`translate(${u(x)} ${u(y)})`}>
          <g className="fp-px">
            <rect className={css.corner} x="-5" y="-5" width="10" height="10" />
          </g>
        </g>
      ))}
    </>
  );
}

/** The way of the pointer over the seats, with the place of each in it. */
function Stroke({ sketch, stroke }: { sketch: Sketch; stroke: readonly string[] }) {
  if (stroke.length === 0) return null;
  const byKey = new Map(sketch.seats.map(seat => [seat.key, seat.at]));
  const way =
    stroke.flatMap(key => byKey.get(key) ?? []).length > 0 ? stroke.map(key => byKey.get(key) ?? [0, 0]) : [];
  return (
    <>
      <polyline className={css.stroke} points={points(way as Point[])} />
      {(way as Point[]).map(([x, y], n) => (
        <g key={stroke[n]} transform={`translate(${u(x)} ${u(y)})`}>
          <g className="fp-px">
            <circle className={css.turn} r="11" />
            <text className={css.turnWord}>{n + 1}</text>
          </g>
        </g>
      ))}
    </>
  );
}

export const squareMetres = (poly: readonly Point[]): number => Math.round(areaOf(poly));
