import type { MentionKind } from '../../kernel/wire';

/** All that a message's text can become. What is not listed here stays as it was written. */
export type Block =
  | { kind: 'paragraph'; inside: Inline[] }
  | { kind: 'codeblock'; text: string }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; start: number | null; items: Block[][] };

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'strike'; inside: Inline[] }
  | { kind: 'code'; text: string }
  /** `host` is shown beside a label that names another place than the link leads to. */
  | { kind: 'link'; href: string; host: string | null; inside: Inline[] }
  | { kind: 'mention'; of: MentionKind; id: number }
  | { kind: 'break' };

/** The letters only, as a screen reader or a one-line preview has them. */
export function plain(nodes: readonly Inline[]): string {
  return nodes
    .map(node => {
      if (node.kind === 'break') return '\n';
      if (node.kind === 'mention') return '';
      return 'inside' in node ? plain(node.inside) : node.text;
    })
    .join('');
}
