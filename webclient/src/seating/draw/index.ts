import './dress';

/**
 * The grammar of the floor plan: a plan and the state of its seats become SVG markup. No framework and nothing
 * of the application, so that the seat screen, the kiosk, the foyer board and the editor share one drawing.
 * The page imports `draw.css`, `zones.css` and `seats.css` beside it.
 */
export {
  type FloorLook,
  floorLayers,
  floorSvg,
  frame,
  frameStyle,
  MARGIN,
  plateLook,
  seatInside,
  seatNode,
  seatSymbol,
  tileScale,
  wholeOf,
  zoneBox,
} from './floor';
export { across, around, bounds, chairOf, corners, hitBox, rotate, SHAPES, shortCode } from './geometry';
export { fitName } from './labels';
export { type Level, levelAt, type Tier, tierAt, touchable } from './level';
export type { SeatState } from './mark';
export { byDigits, inOrder, neighbour, WAYS, type Way } from './neighbours';
export * from './plan';
export { hatch, type RoomLook, type RoomState, roomArea, roomBox, roomCentre, roomLabel } from './rooms';
export { type SeatLook, seatBadge, seatBody, seatClass, seatMark } from './seat';
export { type Spoken, spokenSeat } from './spoken';
export { fixtures, ground, walls } from './structure';
export { esc, UNIT, u } from './svg';
export { turned } from './turn';
export {
  PATTERNS,
  type Pattern,
  patternOf,
  styleOf,
  type ZoneLook,
  zoneArea,
  zoneClass,
  zonePlate,
} from './zones';
