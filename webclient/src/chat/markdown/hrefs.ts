import { parse } from './parse';
import type { Block, Inline } from './tree';

/** Every address a text leads to, in its order. */
export function hrefsIn(text: string): string[] {
  return parse(text).flatMap(inBlock);
}

function inBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.inside.flatMap(inInline);
    case 'quote':
      return block.blocks.flatMap(inBlock);
    case 'list':
      return block.items.flat().flatMap(inBlock);
    case 'codeblock':
      return [];
  }
}

function inInline(node: Inline): string[] {
  if (node.kind === 'link') return [node.href];
  return 'inside' in node ? node.inside.flatMap(inInline) : [];
}
