import type { SendKey } from '../kernel/preferences';

export interface KeyPress {
  key: string;
  keyCode: number;
  isComposing: boolean;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** While an IME is composing, browsers say so by the flag or by this key code (Safari: only by the code). */
const COMPOSING_KEY = 229;

/** Whether this key sends. While an IME is composing none does. */
export function sends(press: KeyPress, sendKey: SendKey): boolean {
  if (press.key !== 'Enter' || press.isComposing || press.keyCode === COMPOSING_KEY) return false;
  if (press.ctrlKey || press.metaKey) return true;
  return sendKey === 'enter' && !press.shiftKey && !press.altKey;
}
