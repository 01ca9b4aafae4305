import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Markdown } from './Markdown';
import corpus from './xss.json';

const DRAWN = new Set('DIV P STRONG EM S CODE PRE BLOCKQUOTE UL OL LI A BR SPAN BUTTON BDI'.split(' '));
const ATTRIBUTES = new Set(
  'class href title target rel start tabindex type aria-haspopup data-me'.split(' '),
);

describe('what somebody means harm with, drawn', () => {
  it('has no element and no attribute but ours', () => {
    for (const text of corpus) {
      const { container, unmount } = render(
        <Markdown text={text} mentions={[{ kind: 'PERSON', id: 1, name: '<img src=x onerror=alert(1)>' }]} />,
      );
      for (const element of container.querySelectorAll('*')) {
        expect([...DRAWN], text.slice(0, 80)).toContain(element.tagName);
        for (const { name } of element.attributes) expect([...ATTRIBUTES], text.slice(0, 80)).toContain(name);
      }
      unmount();
    }
  }, 30_000);

  it('says where a label that looks like another address leads', () => {
    const { container } = render(
      <Markdown text="[https://city.example](https://evil.example)" mentions={[]} />,
    );
    expect(container.textContent).toBe('https://city.example(evil.example)');
  });
});
