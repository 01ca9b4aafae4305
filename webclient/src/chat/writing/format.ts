/** A text in a field and what is selected in it. */
export interface Field {
  text: string;
  from: number;
  to: number;
}

/** Puts `text` in the place of [from, to); afterwards [select.from, select.to) is selected. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  select: { from: number; to: number };
}

/** Puts marks around the selection, or takes them away where they are. Without a selection the caret stands between them. */
export function wrapped({ text, from, to }: Field, mark: string): Edit {
  const size = mark.length;
  const inside = text.slice(from, to);
  if (text.slice(from - size, from) === mark && text.slice(to, to + size) === mark) {
    return {
      from: from - size,
      to: to + size,
      text: inside,
      select: { from: from - size, to: to - size },
    };
  }
  return {
    from,
    to,
    text: `${mark}${inside}${mark}`,
    select: { from: from + size, to: to + size },
  };
}

/** Puts a code block around whole lines. */
export function fenced(field: Field): Edit {
  const { from, to, inside } = lines(field);
  return {
    from,
    to,
    text: `\`\`\`\n${inside}\n\`\`\``,
    select: { from: from + 4, to: from + 4 + inside.length },
  };
}

/** Begins every selected line with a mark, or takes it away if every line has it. `1. ` counts on. */
export function begun(field: Field, mark: string): Edit {
  const { from, to, inside } = lines(field);
  const all = inside.split('\n');
  const marks = all.map((_, i) => (mark === '1. ' ? `${i + 1}. ` : mark));
  const has = all.every((line, i) => line.startsWith(marks[i] ?? mark));
  const text = all
    .map((line, i) => (has ? line.slice((marks[i] ?? mark).length) : `${marks[i]}${line}`))
    .join('\n');
  return { from, to, text, select: { from: from + text.length, to: from + text.length } };
}

const ITEM = /^([ \t]*)([-*+]|(\d{1,4})[.)]|>)([ \t]+)(.*)$/;

/** What a new line does inside a list or a quote: goes on with the next item; an empty item ends it. Null: nothing special. */
export function continued({ text, from, to }: Field): Edit | null {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const [, indent, mark, number, gap, rest] = ITEM.exec(text.slice(start, from)) ?? [];
  if (mark === undefined) return null;
  const nothing = (rest ?? '').trim() === '' && (text[to] === undefined || text[to] === '\n');
  if (nothing) return { from: start, to, text: '', select: { from: start, to: start } };
  const next = number ? mark.replace(number, `${Number(number) + 1}`) : mark;
  const added = `\n${indent}${next}${gap}`;
  const caret = from + added.length;
  return { from, to, text: added, select: { from: caret, to: caret } };
}

function lines({ text, from, to }: Field): { from: number; to: number; inside: string } {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const last = end < 0 ? text.length : end;
  return { from: start, to: last, inside: text.slice(start, last) };
}

/** Types it for the person, so that Ctrl+Z takes it back. */
export function apply(area: HTMLTextAreaElement, { from, to, text, select }: Edit): void {
  area.focus();
  area.setSelectionRange(from, to);
  const typed = text === '' ? run('delete') : run('insertText', text);
  if (!typed) {
    area.setRangeText(text, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(select.from, select.to);
}

/** Deprecated and without a successor: nothing else keeps the browser's own undo. */
function run(command: string, value?: string): boolean {
  return typeof document.execCommand === 'function' && document.execCommand(command, false, value);
}

export const fieldOf = (area: HTMLTextAreaElement): Field => ({
  text: area.value,
  from: area.selectionStart,
  to: area.selectionEnd,
});
