import { describe, expect, it } from 'vitest';
import { type KeyPress, sends } from './composerKeys';

const press = (over: Partial<KeyPress> = {}): KeyPress => ({
  key: 'Enter',
  keyCode: 13,
  isComposing: false,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...over,
});

describe('the send key', () => {
  it('is Enter when so chosen, and Shift+Enter is a new line', () => {
    expect(sends(press(), 'enter')).toBe(true);
    expect(sends(press({ shiftKey: true }), 'enter')).toBe(false);
  });

  it('is Ctrl+Enter or ⌘+Enter when so chosen, and Enter is a new line', () => {
    expect(sends(press(), 'ctrl-enter')).toBe(false);
    expect(sends(press({ ctrlKey: true }), 'ctrl-enter')).toBe(true);
    expect(sends(press({ metaKey: true }), 'ctrl-enter')).toBe(true);
  });

  it('never sends while an IME is composing, however the browser says so', () => {
    for (const key of ['enter', 'ctrl-enter'] as const) {
      expect(sends(press({ isComposing: true, ctrlKey: true }), key)).toBe(false);
      expect(sends(press({ keyCode: 229, ctrlKey: true }), key)).toBe(false);
      expect(sends(press({ isComposing: true }), key)).toBe(false);
      expect(sends(press({ keyCode: 229 }), key)).toBe(false);
    }
  });

  it('is no other key', () => {
    expect(sends(press({ key: 'a', keyCode: 65, ctrlKey: true }), 'enter')).toBe(false);
  });
});
