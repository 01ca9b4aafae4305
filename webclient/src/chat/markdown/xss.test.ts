import { describe, expect, it } from 'vitest';
import { parse } from './parse';
import type { Block, Inline } from './tree';
import corpus from './xss.json';

const ADDRESS = /^(https?:\/\/[^@/]+(?:[/?#]|$)|mailto:|tel:)/;
/** Eight of each sort, and a paragraph. */
const MOST_DEPTH = 18;

function walk(nodes: readonly (Block | Inline)[], visit: (node: Block | Inline) => void, depth = 1): number {
  let deepest = depth;
  for (const node of nodes) {
    visit(node);
    const below =
      node.kind === 'list'
        ? node.items.flat()
        : 'blocks' in node
          ? node.blocks
          : 'inside' in node
            ? node.inside
            : [];
    deepest = Math.max(deepest, walk(below, visit, depth + 1));
  }
  return deepest;
}

describe('what somebody means harm with', () => {
  it('is kept in many forms', () => expect(corpus.length).toBeGreaterThan(120));

  for (const [i, text] of corpus.entries()) {
    it(`${i} ${JSON.stringify(text.slice(0, 60))} becomes a small tree whose links lead to the web`, () => {
      const began = performance.now();
      const depth = walk(parse(text), node => {
        if (node.kind === 'link') expect(node.href).toMatch(ADDRESS);
        if (node.kind === 'text') expect(node.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      });
      expect(depth).toBeLessThanOrEqual(MOST_DEPTH);
      expect(performance.now() - began).toBeLessThan(1_000);
    });
  }
});
