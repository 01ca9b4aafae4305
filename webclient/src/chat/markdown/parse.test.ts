import { describe, expect, it } from 'vitest';
import { parse } from './parse';
import type { Block, Inline } from './tree';

/** The tree in one line, so that a case is a line. */
function shown(nodes: readonly (Block | Inline)[]): string {
  return nodes
    .map(node => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'break':
          return '⏎';
        case 'mention':
          return `<${node.of}${node.id}>`;
        case 'code':
          return `code(${node.text})`;
        case 'codeblock':
          return `codeblock(${node.text})`;
        case 'link':
          return `link(${shown(node.inside)}→${node.href}${node.host ? ` at ${node.host}` : ''})`;
        case 'paragraph':
          return `p(${shown(node.inside)})`;
        case 'quote':
          return `quote(${shown(node.blocks)})`;
        case 'list':
          return `list${node.start ?? ''}(${node.items.map(item => shown(item)).join('|')})`;
        default:
          return `${node.kind}(${shown(node.inside)})`;
      }
    })
    .join('');
}

const cases: Record<string, [string, string][]> = {
  'what is written stays as it is': [
    ['おはようございます', 'p(おはようございます)'],
    ['1行目\n2行目', 'p(1行目⏎2行目)'],
    ['  字下げ\n    した行', 'p(  字下げ⏎    した行)'],
    ['段落\n\n段落', 'p(段落)p(段落)'],
    ['# 見出し\n本文\n---\n結び', 'p(# 見出し⏎本文⏎---⏎結び)'],
    ['A\n===\nB', 'p(A⏎===⏎B)'],
    ['R&D と &amp; と &lt;', 'p(R&D と &amp; と &lt;)'],
    ['\\\\fs01\\総務\\_共有\\*.xlsx', 'p(\\\\fs01\\総務\\_共有\\*.xlsx)'],
    ['\\\\fs01\\総務\\\n次', 'p(\\\\fs01\\総務\\⏎次)'],
    ['20_10_file_name と 3 * 4 * 5', 'p(20_10_file_name と 3 * 4 * 5)'],
    ['10時~11時~12時', 'p(10時~11時~12時)'],
    ['<b>太字</b>\n<div>箱</div>', 'p(<b>太字</b>⏎<div>箱</div>)'],
    ['![図](https://a.example/a.png)', 'p(![図](https://a.example/a.png))'],
    ['[a]: https://a.example\n[a]', 'p([a]: link(https://a.example→https://a.example/)⏎[a])'],
    ['|a|b|\n|-|-|\n|1|2|', 'p(|a|b|⏎|-|-|⏎|1|2|)'],
  ],
  'weight and code': [
    ['**場所・写真・通れるか**を', 'p(strong(場所・写真・通れるか)を)'],
    ['これは**「注意」**です。', 'p(これはstrong(「注意」)です。)'],
    ['**重要。**次へ', 'p(strong(重要。)次へ)'],
    ['*斜め*と~~消し~~と`a*b*`', 'p(emphasis(斜め)とstrike(消し)とcode(a*b*))'],
    ['~~**両方**~~', 'p(strike(strong(両方)))'],
    ['```js\nconst a = "<b>";\n```', 'codeblock(const a = "<b>";)'],
    ['```\n閉じない', 'codeblock(閉じない)'],
  ],
  'lists and quotes': [
    ['準備:\n- 机\n- 椅子', 'p(準備:)list(p(机)|p(椅子))'],
    ['3. 三\n4. 四', 'list3(p(三)|p(四))'],
    ['- 親\n  - 子', 'list(p(親)list(p(子)))'],
    ['- [ ] 未\n- [x] 済', 'list(p(☐ 未)|p(☑ 済))'],
    ['> 引用\n> 二行目\n\n返事', 'quote(p(引用⏎二行目))p(返事)'],
  ],
  links: [
    [
      'https://city.example/a_b?c=1#d を見て',
      'p(link(https://city.example/a_b?c=1#d→https://city.example/a_b?c=1#d) を見て)',
    ],
    ['(https://city.example/)。', 'p((link(https://city.example/→https://city.example/))。)'],
    ['「https://city.example」を見て', 'p(「link(https://city.example→https://city.example/)」を見て)'],
    ['https://city.example/を見て、', 'p(link(https://city.example/→https://city.example/)を見て、)'],
    ['詳しくはhttps://city.example/a.', 'p(詳しくはlink(https://city.example/a→https://city.example/a).)'],
    ['**https://city.example/**', 'p(strong(link(https://city.example/→https://city.example/)))'],
    ['[要綱](https://city.example/a)を', 'p(link(要綱→https://city.example/a)を)'],
    [
      '[https://city.example](https://evil.example)',
      'p(link(https://city.example→https://evil.example/ at evil.example))',
    ],
    ['[city.example](https://city.example/x)', 'p(link(city.example→https://city.example/x))'],
    ['soumu@city.example まで', 'p(link(soumu@city.example→mailto:soumu@city.example) まで)'],
    ['[電話](tel:0312345678)', 'p(link(電話→tel:0312345678))'],
    ['<https://city.example/>', 'p(link(https://city.example/→https://city.example/))'],
  ],
  people: [
    ['@{p12} @{u3} @{room} へ', 'p(<PERSON12> <UNIT3> <ROOM0> へ)'],
    ['**@{p12}さん**', 'p(strong(<PERSON12>さん))'],
    ['@{p12', 'p(@{p12)'],
    ['a@{p12}', 'p(a<PERSON12>)'],
  ],
};

describe('the text of a message', () => {
  for (const [what, lines] of Object.entries(cases)) {
    for (const [text, tree] of lines)
      it(`${what}: ${JSON.stringify(text)}`, () => expect(shown(parse(text))).toBe(tree));
  }
});
