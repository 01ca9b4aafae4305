import { Lexer, Tokenizer, type Tokens } from 'marked';

/** Quotes in quotes and emphasis in emphasis end here; what is deeper stays as written. */
const MOST_DEPTH = 8;

/** An address ends where Japanese text goes on, and before the marks that may surround it. */
const ADDRESS = /^https?:\/\/[!#-&+-;=?-[\]^_a-z~{|}]+/i;
const MAIL = /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/i;
const AFTER_ADDRESS = /[.,:;!?_~|}\]]+$/;

/** CommonMark counts 「」、。 as punctuation, so that **「注意」**です would not become bold: only ASCII counts here. */
const ANY_PUNCTUATION = /\\p\{P\}\\p\{S\}/g;
const ASCII_PUNCTUATION = '!-\\/:-@\\[-`\\{-~';

const none = () => undefined;

/**
 * The part of Markdown that chat knows. Backslashes and & stay as written: people paste \\server\share\*.xlsx
 * far more often than they escape a star. HTML, images, headings, tables, rules and references are text.
 */
class ChatTokenizer extends Tokenizer {
  private depth = 0;

  override code = none;
  override heading = none;
  override lheading = none;
  override hr = none;
  override html = none;
  override def = none;
  override table = none;
  override tag = none;
  override escape = none;
  override reflink = none;

  override blockquote(src: string) {
    return this.deeper(() => super.blockquote(src));
  }

  override list(src: string) {
    return this.deeper(() => super.list(src));
  }

  override emStrong(src: string, masked: string, before?: string) {
    return this.deeper(() => super.emStrong(src, masked, before));
  }

  override del(src: string, masked: string, before?: string) {
    return src.startsWith('~~') ? this.deeper(() => super.del(src, masked, before)) : undefined;
  }

  override link(src: string) {
    return this.deeper(() => super.link(src));
  }

  override br(src: string): Tokens.Br | undefined {
    const found = /^ *\n/.exec(src);
    return found ? { type: 'br', raw: found[0] } : undefined;
  }

  override url(src: string): Tokens.Link | undefined {
    const web = ADDRESS.exec(src)?.[0];
    const found = (web ?? MAIL.exec(src)?.[0])?.replace(AFTER_ADDRESS, '');
    if (!found) return undefined;
    const href = web ? found : `mailto:${found}`;
    return { type: 'link', raw: found, text: found, href, title: null, tokens: [textOf(found)] };
  }

  private deeper<T>(take: () => T | undefined): T | undefined {
    if (this.depth >= MOST_DEPTH) return undefined;
    this.depth++;
    try {
      return take();
    } finally {
      this.depth--;
    }
  }
}

function textOf(raw: string): Tokens.Text {
  return { type: 'text', raw, text: raw, escaped: false };
}

/** @throws Error if the library finds no way through the text */
export function tokensOf(text: string) {
  const tokenizer = new ChatTokenizer();
  const lexer = new Lexer({ gfm: true, breaks: true, tokenizer });
  const { block, inline, other } = tokenizer.rules;
  tokenizer.rules = { block, other, inline: japanese(inline) };
  return lexer.lex(text);
}

type InlineRules = Tokenizer['rules']['inline'];
let adapted: InlineRules | null = null;

function japanese(rules: InlineRules): InlineRules {
  adapted ??= Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      rule instanceof RegExp && /Strong|Delim|punctuation/.test(name)
        ? new RegExp(rule.source.replace(ANY_PUNCTUATION, ASCII_PUNCTUATION), rule.flags)
        : rule,
    ]),
  ) as InlineRules;
  return adapted;
}
