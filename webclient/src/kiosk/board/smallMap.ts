import { built } from '../../device/h';
import { floorSvg, type Plan, wholeOf } from '../../seating/draw';

const WIDE = 26;

/** Which letter is where; no state of any seat. */
export function smallMap(plan: Plan, id: number): Element {
  return built('small', String(id), () => {
    const [, , w, h] = wholeOf(plan);
    const s = (WIDE * 16) / w;
    const template = document.createElement('template');
    // The drawing comes as markup in which every text from people is escaped.
    template.innerHTML = floorSvg(
      plan,
      { s, seat: () => ({ state: 'UNKNOWN' }), plateSize: 15 },
      `board-${id}`,
      'small',
    );
    const svg = template.content.firstElementChild;
    if (!svg) throw new TypeError('small');
    svg.setAttribute('width', `${WIDE}rem`);
    svg.setAttribute('height', `${(h * s) / 16}rem`);
    return svg;
  });
}
