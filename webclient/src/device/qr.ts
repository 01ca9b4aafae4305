import { encode } from 'uqr';
import { svg } from './h';

/** The text as a QR code, black on white with the quiet edge that readers need. */
export function qr(text: string): SVGElement {
  const { size, data } = encode(text, { ecc: 'M', border: 3 });
  const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}h1v1h-1z`] : [])));
  return svg(
    'svg',
    {
      viewBox: `0 0 ${size} ${size}`,
      class: 'qr',
      'shape-rendering': 'crispEdges',
      role: 'img',
      'aria-label': 'QR',
    },
    svg('rect', { width: size, height: size, fill: '#fff' }),
    svg('path', { d: dark.join(''), fill: '#000' }),
  );
}
