import type { Token, Tokens } from 'marked';
import type { MentionKind } from '../../kernel/wire';
import { MENTION } from '../mentions';
import { hostBehind, safeAddress } from './address';
import { tokensOf } from './tokenizer';
import { type Block, type Inline, plain } from './tree';

/** Marks that turn the direction of what follows, and controls that nobody types. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Without one of these the text is drawn as it is. */
const MARKS = /[*_~`>[<+\-@]|https?:|\d[.)] |\n[ \t]*\n/i;

/** Emphasis may cost the square of its marks: nobody writes so many of them but to make others wait. */
const MOST_MARKS = 300;
const COSTLY = /[*_]+|~~+|`+|!?\[/g;
const FENCED = /^```[\s\S]*?(?:^```|$(?![\s\S]))/gm;

/** Messages scroll out of sight and back. */
const REMEMBERED = 300;
const remembered = new Map<string, Block[]>();

/** A message's text as a closed tree. Never throws; what is not understood stays as written. */
export function parse(text: string): readonly Block[] {
  const known = remembered.get(text);
  if (known) return known;
  const blocks = read(text.replace(INVISIBLE, '').replace(/\r\n?/g, '\n'));
  remembered.set(text, blocks);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= REMEMBERED) break;
    remembered.delete(oldest);
  }
  return blocks;
}

function read(text: string): Block[] {
  if (!MARKS.test(text) || isCostly(text)) return asWritten(text);
  try {
    return blocksOf(tokensOf(text));
  } catch {
    return asWritten(text);
  }
}

function isCostly(text: string): boolean {
  return (text.replace(FENCED, '').match(COSTLY)?.length ?? 0) > MOST_MARKS;
}

function asWritten(text: string): Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', inside: lined(text) }];
}

/** What stands on neighbouring lines stays one paragraph, although the library ends it before a mark of its own. */
function blocksOf(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  let apart = true;
  for (const token of tokens) {
    if (token.type === 'space') {
      apart = true;
      continue;
    }
    const block = blockOf(token);
    const above = blocks.at(-1);
    if (!apart && above?.kind === 'paragraph' && block.kind === 'paragraph') {
      above.inside.push({ kind: 'break' }, ...block.inside);
    } else blocks.push(block);
    apart = /\n[ \t]*\n\s*$/.test(token.raw);
  }
  return blocks;
}

function blockOf(token: Token): Block {
  switch (token.type) {
    case 'code':
      return { kind: 'codeblock', text: (token as Tokens.Code).text };
    case 'blockquote':
      return { kind: 'quote', blocks: blocksOf((token as Tokens.Blockquote).tokens) };
    case 'list': {
      const { ordered, start, items } = token as Tokens.List;
      return {
        kind: 'list',
        start: ordered ? Number(start) || 0 : null,
        items: items.map(item => itemOf(item)),
      };
    }
    default:
      return { kind: 'paragraph', inside: inside(token) };
  }
}

/** A box to tick is text here: 要回答 and polls are what asks. */
function itemOf(item: Tokens.ListItem): Block[] {
  const blocks = blocksOf(item.tokens.filter(token => token.type !== 'checkbox'));
  if (!item.task) return blocks;
  const box: Inline = { kind: 'text', text: item.checked ? '☑ ' : '☐ ' };
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', inside: [box] }, ...blocks];
  const whole = first.inside.filter(node => node.kind !== 'text' || node.text !== '');
  return [{ kind: 'paragraph', inside: [box, ...whole] }, ...rest];
}

function inside(token: Token): Inline[] {
  const tokens = (token as Tokens.Paragraph).tokens;
  return tokens ? inlines(tokens) : lined(token.raw.replace(/\n+$/, ''));
}

function inlines(tokens: readonly Token[]): Inline[] {
  const nodes: Inline[] = [];
  let text = '';
  const flush = () => {
    nodes.push(...lined(text));
    text = '';
  };
  for (const token of tokens) {
    const node = inlineOf(token);
    if (node === null) text += token.raw;
    else {
      flush();
      nodes.push(node);
    }
  }
  flush();
  return nodes;
}

/** Null for what is text as it was written. */
function inlineOf(token: Token): Inline | null {
  switch (token.type) {
    case 'strong':
      return { kind: 'strong', inside: inlines((token as Tokens.Strong).tokens) };
    case 'em':
      return { kind: 'emphasis', inside: inlines((token as Tokens.Em).tokens) };
    case 'del':
      return { kind: 'strike', inside: inlines((token as Tokens.Del).tokens) };
    case 'codespan':
      return { kind: 'code', text: (token as Tokens.Codespan).text };
    case 'br':
      return { kind: 'break' };
    case 'link':
      return linkOf(token as Tokens.Link);
    default:
      return null;
  }
}

function linkOf({ href: written, tokens }: Tokens.Link): Inline | null {
  const href = safeAddress(written);
  if (href === null) return null;
  const label = inlines(tokens);
  return { kind: 'link', href, host: hostBehind(plain(label), href), inside: label };
}

/** Text with its line breaks and the people named in it. */
function lined(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((line, i) => (i === 0 ? named(line) : [{ kind: 'break' } as const, ...named(line)]));
}

function named(line: string): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  for (const found of line.matchAll(MENTION)) {
    if (found.index > from) nodes.push({ kind: 'text', text: line.slice(from, found.index) });
    nodes.push({ kind: 'mention', of: kindOf(found[1]), id: Number(found[2] ?? 0) });
    from = found.index + found[0].length;
  }
  if (from < line.length) nodes.push({ kind: 'text', text: line.slice(from) });
  return nodes;
}

function kindOf(sign: string | undefined): MentionKind {
  if (sign === 'p') return 'PERSON';
  return sign === 'u' ? 'UNIT' : 'ROOM';
}
