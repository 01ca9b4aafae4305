import type { Note } from '../../kernel/wire';

export interface NoteItem {
  kind: 'note';
  key: string;
  note: Note;
}

/** What stands in a column; only messages have a number. */
type Stands = { kind: string; message?: { n: number } };

/** Held notes and one that was just written, in their order. */
export function withNote(notes: readonly Note[], note: Note): readonly Note[] {
  return notes.some(known => known.id === note.id) ? notes : [...notes, note];
}

/**
 * Puts notes among what stands in a column: each right behind the message after which it was written, before the first
 * of day and unread lines of the next. Notes of stretches that are not loaded stay away.
 */
export function withNotes<L extends Stands>(lines: readonly L[], notes: readonly Note[]): (L | NoteItem)[] {
  if (notes.length === 0) return [...lines];
  const numbers = lines.flatMap(line => line.message?.n ?? []);
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return [...lines, ...notes.map(item)];
  const behind = new Map<number, Note[]>();
  for (const note of notes) {
    if (note.after < first - 1 || note.after > last) continue;
    behind.set(note.after, [...(behind.get(note.after) ?? []), note]);
  }
  const begin = lines[0]?.kind === 'begin' ? 1 : 0;
  return [
    ...lines.slice(0, begin),
    ...(behind.get(first - 1) ?? []).map(item),
    ...lines
      .slice(begin)
      .flatMap(line => [line, ...(line.message ? (behind.get(line.message.n) ?? []) : []).map(item)]),
  ];
}

function item(note: Note): NoteItem {
  return { kind: 'note', key: `note-${note.id}`, note };
}
