import { createElement, Fragment, memo, type ReactNode } from 'react';
import { Link } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import type { Mention } from '../../kernel/wire';
import { cx, PersonButton } from '../../look';
import { rooms, viewer } from '../chat';
import { names } from '../mentions';
import css from './Markdown.module.css';
import { parse } from './parse';
import { placeIn } from './place';
import { texts } from './texts';
import type { Block, Inline } from './tree';

interface MarkdownProps {
  text: string;
  mentions: readonly Mention[];
  className?: string | undefined;
}

/** The text of a message. Everything is drawn as elements of our own; nothing in it can be markup. */
export const Markdown = memo(function Markdown({ text, mentions, className }: MarkdownProps) {
  return (
    <div className={cx(css.text, className)}>
      <Blocks blocks={parse(text)} mentions={mentions} />
    </div>
  );
});

type Mentioned = { mentions: readonly Mention[] };

/** Nothing in a text changes its place, so that nothing needs a key. */
const inRow = (nodes: ReactNode[]): ReactNode => createElement(Fragment, null, ...nodes);

function Blocks({ blocks, mentions }: { blocks: readonly Block[] } & Mentioned): ReactNode {
  return inRow(blocks.map(block => blockElement(block, mentions)));
}

function blockElement(block: Block, mentions: readonly Mention[]): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlines(block.inside, mentions)}</p>;
    case 'codeblock':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} mentions={mentions} />
        </blockquote>
      );
    case 'list': {
      const items = inRow(block.items.map(item => listItem(item, mentions)));
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
  }
}

function listItem(blocks: readonly Block[], mentions: readonly Mention[]): ReactNode {
  return (
    <li>
      <Blocks blocks={blocks} mentions={mentions} />
    </li>
  );
}

function inlines(nodes: readonly Inline[], mentions: readonly Mention[], linked = false): ReactNode {
  return inRow(nodes.map(node => inline(node, mentions, linked)));
}

function inline(node: Inline, mentions: readonly Mention[], linked: boolean): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return <br />;
    case 'strong':
      return <strong>{inlines(node.inside, mentions, linked)}</strong>;
    case 'emphasis':
      return <em>{inlines(node.inside, mentions, linked)}</em>;
    case 'strike':
      return <s>{inlines(node.inside, mentions, linked)}</s>;
    case 'code':
      return <code>{node.text}</code>;
    case 'mention':
      return <Named of={node.of} id={node.id} mentions={mentions} linked={linked} />;
    case 'link':
      return (
        <>
          <Address href={node.href}>{inlines(node.inside, mentions, true)}</Address>
          {node.host && <bdi className={css.host}>({node.host})</bdi>}
        </>
      );
  }
}

/** A place in the hub opens here, everything else in a page of its own that learns nothing of this one. */
function Address({ href, children }: { href: string; children: ReactNode }) {
  const place = placeIn(href);
  if (place) return <Link href={place}>{children}</Link>;
  return (
    <a href={href} title={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

interface NamedProps extends Mentioned {
  of: Mention['kind'];
  id: number;
  linked: boolean;
}

function Named({ of, id, mentions, linked }: NamedProps) {
  const t = texts.useT();
  const me = useStore(viewer);
  const known = mentions.find(mention => mention.kind === of && mention.id === id);
  if (!known) return <span>@{t('unknown')}</span>;
  const word = `@${of === 'ROOM' ? t('everybody') : known.name}`;
  const mine = names([known], me, rooms.state.get().rooms?.units ?? []);
  const about = { className: css.mention, 'data-me': mine || undefined };
  if (of !== 'PERSON' || linked) return <span {...about}>{word}</span>;
  return (
    <PersonButton person={id} {...about}>
      {word}
    </PersonButton>
  );
}
