import { neighbour, WAYS } from '../seating/draw';

const SEAT = '.fp-seat[role]';

/** Arrows go to the nearest seat in that direction, Enter and space press it. */
export function arrows(event: KeyboardEvent, pressed: (act: string) => void): void {
  const from = event.target instanceof Element ? event.target.closest<SVGElement>(SEAT) : null;
  if (!from) return;
  const way = WAYS[event.key];
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    if (from.dataset.act) pressed(from.dataset.act);
  } else if (way) {
    event.preventDefault();
    const seats = [...(from.parentElement?.querySelectorAll<SVGElement>(SEAT) ?? [])].map(placed);
    const here = seats.find(one => one.element === from);
    const next = here && neighbour(seats, here, way);
    if (next) step(from, next.element);
  }
}

function placed(element: SVGElement) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { element, at: [left + width / 2, top + height / 2] as const };
}

/** One tab stop for all seats: the one that was reached last. */
function step(from: SVGElement, to: SVGElement): void {
  from.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
  to.focus();
}
