import type { Mark } from '../kernel/wire';
import { partsOf } from './marks';

/** A text with those parts marked that the hub names as hits. */
export function Spans({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return partsOf(text, marks).map(part =>
    part.hit ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
  );
}
