import { ems } from './svg';

/** Desk numbers and names: .34 m, never under 11 px nor over 24 px. */
export const fontAt = (s: number): number => Math.min(24, Math.max(11, 0.34 * s));

/** A text that fits, and how much it is shrunk. */
export interface Fitted {
  text: string;
  shrink: number;
}

const SHRINK = 0.85;
const DOTS = '…';

/**
 * A family name on a desk: three characters stand as they are, more shrink to 85 %, then are cut.
 * @param room the desk's inner width in ems of the unshrunk letters
 */
export function fitName(name: string, room: number): Fitted {
  const signs = [...name];
  if (signs.length <= 3 && ems(name) <= room) return { text: name, shrink: 1 };
  if (ems(name) * SHRINK <= room) return { text: name, shrink: SHRINK };
  const held = Math.floor(room / SHRINK);
  if (held >= 4) return { text: signs.slice(0, held - 1).join('') + DOTS, shrink: SHRINK };
  return { text: signs.slice(0, Math.max(1, Math.min(2, Math.floor(room)))).join(''), shrink: 1 };
}
