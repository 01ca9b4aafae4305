import { describe, expect, it } from 'vitest';
import { fieldKey, type KeyPress, sends } from './composerKeys';

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

describe('a key in the field', () => {
  const meant = (over: Partial<KeyPress>, empty = false) => fieldKey(press(over), 'enter', empty);

  it('formats with Ctrl or ⌘', () => {
    expect(meant({ key: 'b', ctrlKey: true })).toBe('bold');
    expect(meant({ key: 'B', metaKey: true })).toBe('bold');
    expect(meant({ key: 'i', ctrlKey: true })).toBe('italic');
    expect(meant({ key: 'e', ctrlKey: true })).toBe('code');
    expect(meant({ key: 'b', ctrlKey: true, shiftKey: true })).toBe(null);
    expect(meant({ key: 'b' })).toBe(null);
  });

  it('opens my last message with ↑ only in an empty field', () => {
    expect(meant({ key: 'ArrowUp' }, true)).toBe('last');
    expect(meant({ key: 'ArrowUp' })).toBe(null);
    expect(meant({ key: 'ArrowUp', altKey: true }, true)).toBe(null);
  });

  it('goes on with a list where Enter makes a new line', () => {
    expect(meant({ shiftKey: true })).toBe('newline');
    expect(meant({})).toBe(null);
    expect(fieldKey(press(), 'ctrl-enter', false)).toBe('newline');
  });

  it('is the IME’s while it is composing', () => {
    for (const key of ['b', 'Enter', 'ArrowUp', 'Escape']) {
      expect(meant({ key, ctrlKey: key === 'b', isComposing: true }, true)).toBe(null);
      expect(meant({ key, ctrlKey: key === 'b', keyCode: 229 }, true)).toBe(null);
    }
  });
});
