import type { Mention } from '../../kernel/wire';
import { parse } from './parse';
import { texts } from './texts';
import type { Block, Inline } from './tree';

/** A message in one line without its marks, for lists and previews; cut by characters. */
export function wordsOf(text: string, mentions: readonly Mention[], most: number): string {
  const words = inRow(parse(text), mentions).replace(/\s+/g, ' ').trim();
  return words.length > most ? [...words].slice(0, most).join('') : words;
}

function inRow(blocks: readonly Block[], mentions: readonly Mention[]): string {
  return blocks.map(block => ofBlock(block, mentions)).join(' ');
}

function ofBlock(block: Block, mentions: readonly Mention[]): string {
  switch (block.kind) {
    case 'paragraph':
      return ofInlines(block.inside, mentions);
    case 'codeblock':
      return block.text;
    case 'quote':
      return inRow(block.blocks, mentions);
    case 'list':
      return block.items.map(item => inRow(item, mentions)).join('・');
  }
}

function ofInlines(nodes: readonly Inline[], mentions: readonly Mention[]): string {
  return nodes
    .map(node => {
      if (node.kind === 'break') return ' ';
      if (node.kind === 'mention') return `@${nameOf(node.of, node.id, mentions)}`;
      return 'inside' in node ? ofInlines(node.inside, mentions) : node.text;
    })
    .join('');
}

function nameOf(of: Mention['kind'], id: number, mentions: readonly Mention[]): string {
  if (of === 'ROOM') return texts.t('everybody');
  return mentions.find(mention => mention.kind === of && mention.id === id)?.name ?? texts.t('unknown');
}
