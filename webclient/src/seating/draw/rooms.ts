import { bounds, corners } from './geometry';
import { tierAt } from './level';
import type { PlanRoom, Rect } from './plan';
import { ems, esc, path, shift } from './svg';

export type RoomState = 'FREE' | 'USED' | 'BOOKED' | 'MINE' | 'CLOSED' | 'UNKNOWN';

export interface RoomLook {
  state: RoomState;
  name: string;
  /** 「空き」「使用中 11:00まで」; shown when it fits. */
  word?: string | null;
  faded?: boolean;
}

export const roomBox = ({ rect, poly }: PlanRoom): Rect => rect ?? bounds(poly ?? [[0, 0]]);

const outline = ({ rect, poly }: PlanRoom): string => path(rect ? corners(rect) : (poly ?? []), true);

/** The floor of a room: white = free, grey = in use, hatch = booked. */
export const roomArea = (room: PlanRoom, look: RoomLook): string =>
  `<path class="fp-room${look.faded ? ' fp-faded' : ''}" data-state="${look.state}" data-room="${room.space ?? ''}" d="${outline(room)}"/>`;

/** Number with its mark, and under it the word when the room is wide enough at this scale. */
export function roomLabel(room: PlanRoom, look: RoomLook, s: number, size: number): string {
  const [, , w, h] = roomBox(room);
  if (tierAt(s) === 'OUTLINE' || !look.name) return '';
  const font = Math.min(size, 21);
  const fits = (text: string) => ems(text) * font + font <= w * s - 4;
  const named = fits(look.name) ? look.name : shortName(look.name, (w * s - 4) / font - 1);
  const word = look.word && fits(look.word) && h * s > font * 3.2 ? look.word : null;
  const half = (ems(named) * font) / 2;
  const mark = `<g transform="translate(${-Math.round(half) - 5} 0)">${dot(look.state)}</g>`;
  return (
    `<g class="fp-roomlabel" data-state="${look.state}" data-roomlabel="${room.space ?? ''}" transform="${shift(...room.labelAt)}">` +
    `<g class="fp-px" data-css="font-size:${font}px">${mark}<text class="fp-roomname" x="6">${esc(named)}</text>` +
    (word ? `<text class="fp-roomword" x="0" y="${Math.round(font * 1.3)}">${esc(word)}</text>` : '') +
    '</g></g>'
  );
}

/** 「ブース3」 in a narrow box is 「3」. */
function shortName(name: string, room: number): string {
  const number = /[0-9A-Z-]+$/.exec(name)?.[0];
  if (number && ems(number) <= room) return number;
  return [...name].slice(0, Math.max(1, Math.floor(room))).join('');
}

function dot(state: RoomState): string {
  switch (state) {
    case 'FREE':
      return '<circle class="fp-ring" r="4.5"/>';
    case 'BOOKED':
      return '<circle class="fp-ring" r="4.5"/><path class="fp-disc" d="M0 -4.5A4.5 4.5 0 0 1 0 4.5Z"/>';
    case 'CLOSED':
      return '<path class="fp-sign" d="M-4 -4L4 4M4 -4L-4 4"/>';
    case 'UNKNOWN':
      return '<circle class="fp-ring" r="4.5"/>';
    case 'USED':
    case 'MINE':
      return '<circle class="fp-disc" r="5"/>';
  }
}

/** The hatches of booked and closed, in pixels like the zones' patterns. */
export const hatch = (id: string, kind: string, tile: number): string =>
  `<pattern id="${id}${kind}" data-tile="${tile}" patternUnits="userSpaceOnUse" width="1" height="1"><path class="fp-hatch" d="M-.1 1.1L1.1 -.1M-.1 .1L.1 -.1M.9 1.1L1.1 .9"/></pattern>`;

export const roomCentre = (room: PlanRoom): readonly [number, number] => {
  const [x, y, w, h] = roomBox(room);
  return [x + w / 2, y + h / 2];
};
