import type { KeyboardEvent } from 'react';
import type { Point } from './model/sketch';
import { STEP } from './model/snap';
import type { Tool } from './useEditor';

export type Does =
  | { kind: 'arrow'; by: Point }
  | { kind: 'undo' | 'redo' | 'remove' | 'turn' | 'copy' | 'all' | 'enter' | 'escape' }
  | { kind: 'next'; back: boolean }
  | { kind: 'zoom'; by: number }
  | { kind: 'tool'; tool: Tool };

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const TOOLS: Readonly<Record<string, Tool>> = { v: 'select', h: 'pan', z: 'zone', n: 'number' };
/** With Shift: half a metre. */
const FAR = 10;
const ZOOM = 1.25;

/** What a key does on the drawing; null when it is not one of ours. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Does | null {
  const { key, shiftKey } = event;
  const way = WAYS[key];
  if (way) {
    const step = STEP * (shiftKey ? FAR : 1);
    return { kind: 'arrow', by: [way[0] * step, way[1] * step] };
  }
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return withControl(key.toLowerCase(), shiftKey);
  switch (key) {
    case 'Delete':
    case 'Backspace':
      return { kind: 'remove' };
    case 'Enter':
      return { kind: 'enter' };
    case 'Escape':
      return { kind: 'escape' };
    case '+':
    case ';':
      return { kind: 'zoom', by: ZOOM };
    case '-':
      return { kind: 'zoom', by: 1 / ZOOM };
    case ']':
      return { kind: 'next', back: false };
    case '[':
      return { kind: 'next', back: true };
    case 'r':
    case 'R':
      return { kind: 'turn' };
  }
  const tool = TOOLS[key.toLowerCase()];
  return tool ? { kind: 'tool', tool } : null;
}

function withControl(key: string, shift: boolean): Does | null {
  switch (key) {
    case 'z':
      return { kind: shift ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'd':
      return { kind: 'copy' };
    case 'a':
      return { kind: 'all' };
    default:
      return null;
  }
}
