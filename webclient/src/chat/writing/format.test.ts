import { describe, expect, it } from 'vitest';
import { apply, begun, continued, type Edit, type Field, fenced, fieldOf, wrapped } from './format';

/** `|` stands for the caret, two of them for what is selected. */
const field = (drawn: string): Field => {
  const from = drawn.indexOf('|');
  const to = drawn.lastIndexOf('|') - (drawn.lastIndexOf('|') > from ? 1 : 0);
  return { text: drawn.replaceAll('|', ''), from, to };
};
const drawn = ({ text }: Field, edit: Edit): string => {
  const after = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  const { from, to } = edit.select;
  return from === to
    ? `${after.slice(0, from)}|${after.slice(from)}`
    : `${after.slice(0, from)}|${after.slice(from, to)}|${after.slice(to)}`;
};
const done = (before: string, edit: (field: Field) => Edit | null) => {
  const start = field(before);
  const result = edit(start);
  return result && drawn(start, result);
};

describe('a mark', () => {
  it('stands around the selection, or waits for text', () => {
    expect(done('今日|中止|です', f => wrapped(f, '**'))).toBe('今日**|中止|**です');
    expect(done('今日|', f => wrapped(f, '`'))).toBe('今日`|`');
  });

  it('goes when it is there', () => {
    expect(done('今日**|中止|**です', f => wrapped(f, '**'))).toBe('今日|中止|です');
  });
});

describe('a line', () => {
  it('gets its beginning, and loses it again', () => {
    expect(done('一\n|二\n三|', f => begun(f, '- '))).toBe('一\n- 二\n- 三|');
    expect(done('|- 二\n- 三|', f => begun(f, '- '))).toBe('二\n三|');
    expect(done('|二\n三|', f => begun(f, '1. '))).toBe('1. 二\n2. 三|');
  });

  it('becomes a code block', () => {
    expect(done('前\nls |-l', fenced)).toBe('前\n```\n|ls -l|\n```');
  });
});

describe('a new line', () => {
  it('goes on with the list, the numbers and the quote', () => {
    expect(done('- 一|', continued)).toBe('- 一\n- |');
    expect(done('  * 一|です', continued)).toBe('  * 一\n  * |です');
    expect(done('9. 九|', continued)).toBe('9. 九\n10. |');
    expect(done('> 引用|', continued)).toBe('> 引用\n> |');
  });

  it('ends the list when nothing was written', () => {
    expect(done('- 一\n- |', continued)).toBe('- 一\n|');
  });

  it('is a new line everywhere else', () => {
    expect(done('一行め|', continued)).toBe(null);
    expect(done('-5度|', continued)).toBe(null);
  });
});

it('is typed into the field as a person would', () => {
  const area = document.createElement('textarea');
  document.body.append(area);
  let heard = 0;
  area.addEventListener('input', () => heard++);
  area.value = '中止';
  area.setSelectionRange(0, 2);
  apply(area, wrapped(fieldOf(area), '**'));
  expect([area.value, area.selectionStart, area.selectionEnd, heard]).toEqual(['**中止**', 2, 4, 1]);
});
