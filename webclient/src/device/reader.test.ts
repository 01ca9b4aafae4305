import { expect, test } from 'vitest';
import { CardReader, listen } from './reader';

function type(reader: CardReader, text: string, between: number, end = between) {
  let at = 1_000;
  for (const key of text) {
    reader.typed({ key, code: '', at });
    at += between;
  }
  return reader.typed({ key: 'Enter', code: 'Enter', at: at - between + end });
}

test('signs that follow each other at once and an Enter are a card', () => {
  expect(type(new CardReader(), '012E4A5C', 6)).toEqual({ card: '012E4A5C' });
});

test('what a human types is not a card, however long', () => {
  expect(type(new CardReader(), '012E4A5C', 90)).toBe('none');
});

test('a human who presses Enter long after a reader is no card', () => {
  expect(type(new CardReader(), '012E4A5C', 6, 400)).toBe('none');
});

test('a sign of a human before a card does not become a part of it', () => {
  const reader = new CardReader();
  reader.typed({ key: 'x', code: 'KeyX', at: 0 });
  expect(type(reader, '7788990011', 10)).toEqual({ card: '7788990011' });
});

test('too short and too long is no card', () => {
  expect(type(new CardReader(), '12', 5)).toBe('none');
  expect(type(new CardReader(), '1'.repeat(70), 5)).not.toEqual({ card: '1'.repeat(70) });
});

test('two cards in a row are two cards', () => {
  const reader = new CardReader();
  expect(type(reader, 'AAAA1111', 5)).toEqual({ card: 'AAAA1111' });
  expect(type(reader, 'BBBB2222', 5)).toEqual({ card: 'BBBB2222' });
});

test('capitals come with their Shift', () => {
  const reader = new CardReader();
  let at = 0;
  for (const key of ['Shift', 'A', 'Shift', 'B', '1', '2', '3', '4'])
    reader.typed({ key, code: '', at: at++ });
  expect(reader.typed({ key: 'Enter', code: 'Enter', at: at + 4 })).toEqual({ card: 'AB1234' });
});

test('an input method does not swallow a card', () => {
  const reader = new CardReader();
  let at = 0;
  for (const code of ['Digit1', 'Digit2', 'KeyA', 'KeyB', 'Numpad7'])
    reader.typed({ key: 'Process', code, at: at++ });
  expect(reader.typed({ key: 'Enter', code: 'Enter', at: at + 4 })).toEqual({ card: '12AB7' });
});

test('the Enter of a reader presses nothing', () => {
  const cards: string[] = [];
  listen(window, card => cards.push(card));
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  for (const key of '123456') press(key);
  expect(press('Enter')).toBe(true);
  expect(cards).toEqual(['123456']);
  expect(press('Enter')).toBe(false);
});
