import type { BoardSection } from '../wire';

/** A section, or what is left of one that alone is longer than a column. */
export interface Block {
  section: BoardSection;
  people: BoardSection['people'];
  continued: boolean;
}

/** A heading is as high as so many rows, with the air above it. */
export const HEAD = 1.8;

/** Columns of a page, filled one after the other; `rows` says how many fit in each. A section is not split unless it alone is longer than any column. */
export function pages(sections: readonly BoardSection[], rows: readonly number[]): Block[][][] {
  const all: Block[][][] = [];
  let column = rows.length;
  let left = 0;
  for (const block of sections.flatMap(section => blocks(section, Math.max(...rows)))) {
    const high = block.people.length + HEAD;
    while (high > left) {
      column += 1;
      if (column >= rows.length) {
        column = 0;
        all.push(rows.map(() => []));
      }
      left = rows[column] ?? 0;
    }
    all.at(-1)?.[column]?.push(block);
    left -= high;
  }
  return all;
}

function blocks(section: BoardSection, most: number): Block[] {
  const { people } = section;
  const each = Math.max(1, Math.floor(most - HEAD));
  const parts = Math.max(1, Math.ceil(people.length / each));
  return Array.from({ length: parts }, (_, at) => ({
    section,
    people: people.slice(at * each, (at + 1) * each),
    continued: at > 0,
  }));
}
