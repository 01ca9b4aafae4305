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

/** Whether this key belongs to the IME. */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === COMPOSING_KEY;
}

/** Whether this key sends. While an IME is composing none does. */
export function sends(press: KeyPress, sendKey: SendKey): boolean {
  if (press.key !== 'Enter' || isComposing(press)) return false;
  if (press.ctrlKey || press.metaKey) return true;
  return sendKey === 'enter' && !press.shiftKey && !press.altKey;
}

/** What a key means in the field besides letters and sending. */
export type FieldKey = 'bold' | 'italic' | 'code' | 'newline' | 'last' | 'leave';

/** @param empty whether nothing stands in the field: then ↑ opens my last message */
export function fieldKey(press: KeyPress, sendKey: SendKey, empty: boolean): FieldKey | null {
  if (isComposing(press)) return null;
  const command = (press.ctrlKey || press.metaKey) && !press.altKey && !press.shiftKey;
  const plain = !press.ctrlKey && !press.metaKey && !press.altKey;
  const key = press.key.toLowerCase();
  if (command && key === 'b') return 'bold';
  if (command && key === 'i') return 'italic';
  if (command && key === 'e') return 'code';
  if (press.key === 'Enter' && plain && !sends(press, sendKey)) return 'newline';
  if (press.key === 'ArrowUp' && plain && !press.shiftKey && empty) return 'last';
  if (press.key === 'Escape' && plain) return 'leave';
  return null;
}
