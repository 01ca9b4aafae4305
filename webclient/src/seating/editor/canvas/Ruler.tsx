import css from './Canvas.module.css';
import { rulerStep, type Size, type View } from './view';

/** Metres along an edge; the typed position of a seat is the same measure. */
export function Ruler({ view, size, across }: { view: View; size: Size; across: boolean }) {
  const step = rulerStep(view.s);
  const [from, length] = across ? [view.x, size.width] : [view.y, size.height];
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((from + length / view.s - first) / step) + 1);
  return (
    <div className={across ? css.top : css.side} aria-hidden="true">
      {Array.from({ length: count }, (_, n) => first + n * step).map(at => (
        <span
          key={at}
          style={
            across ? { insetInlineStart: (at - from) * view.s } : { insetBlockStart: (at - from) * view.s }
          }
        >
          {at}
        </span>
      ))}
    </div>
  );
}
