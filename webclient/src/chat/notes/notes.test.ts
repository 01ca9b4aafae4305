import { beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../kernel/preferences';
import type { Note } from '../../kernel/wire';
import { aMessage } from '../testing';
import { withNote, withNotes } from './notes';
import { noteText } from './noteText';

const person = (id: number, name: string) => ({ id, name, kana: '', unit: null, title: null });
const note = (id: number, after: number, over: Partial<Note> = {}): Note => ({
  id,
  room: 1,
  after,
  at: '2026-11-18T05:00:00Z',
  kind: 'ARCHIVED',
  people: [],
  count: 0,
  by: person(9, '佐々木 健太郎'),
  text: null,
  ...over,
});
const line = (n: number) => ({ kind: 'message', key: `n-${n}`, message: aMessage(n) });
const day = { kind: 'day', key: 'day' };
const keys = (notes: readonly Note[], lines = [line(3), day, line(4)] as { kind: string; key: string }[]) =>
  withNotes(lines, notes).map(({ key }) => key);

describe('notes among messages', () => {
  it('stand right behind the message after which they were written', () => {
    expect(keys([note(1, 3), note(2, 3), note(3, 4)])).toEqual([
      'n-3',
      'note-1',
      'note-2',
      'day',
      'n-4',
      'note-3',
    ]);
  });

  it('stand above the first message that is loaded, below the beginning of the room', () => {
    expect(keys([note(1, 2)])[0]).toBe('note-1');
    expect(keys([note(1, 0)], [{ kind: 'begin', key: 'begin' }, line(1)])).toEqual([
      'begin',
      'note-1',
      'n-1',
    ]);
  });

  it('stay away while their stretch is not loaded', () => {
    expect(keys([note(1, 1), note(2, 9)])).toEqual(['n-3', 'day', 'n-4']);
  });

  it('are all there is in a room in which nothing was said', () => {
    expect(keys([note(1, 0)], [])).toEqual(['note-1']);
  });

  it('are held once', () => {
    const held = withNote([note(1, 3)], note(2, 3));
    expect(withNote(held, note(1, 3))).toBe(held);
  });
});

describe('a note says', () => {
  beforeEach(() => language.set('ja'));

  const [a, b] = [person(1, '中村 美咲'), person(2, '井上 拓也')];

  it('who came, by whom', () => {
    expect(noteText(note(1, 0, { kind: 'JOINED', people: [a], count: 1, by: a }))).toBe(
      '中村 美咲さんが参加しました',
    );
    expect(noteText(note(1, 0, { kind: 'JOINED', people: [a], count: 1 }))).toBe(
      '佐々木 健太郎さんが中村 美咲さんを加えました',
    );
    expect(noteText(note(1, 0, { kind: 'JOINED', people: [a, b], count: 14, by: null }))).toBe(
      '中村 美咲さん、井上 拓也さんほか12人が配属で加わりました',
    );
  });

  it('what the room is called now, whatever stands in the name', () => {
    expect(noteText(note(1, 0, { kind: 'RENAMED', text: '<b>{by}</b>' }))).toContain('「<b>{by}</b>」');
  });
});
