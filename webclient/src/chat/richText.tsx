import { Fragment, type ReactNode } from 'react';

const ADDRESS = /(https?:\/\/[^\s<>"'「」『』()（）、。]+)/g;

/** Text as written, with web addresses as links. Nothing else is interpreted. */
export function richText(text: string): ReactNode[] {
  return text.split(ADDRESS).map((part, i) => {
    const key = `${i}`;
    if (i % 2 === 0) return <Fragment key={key}>{part}</Fragment>;
    return (
      <a key={key} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    );
  });
}
