import { useEffect, useMemo, useState } from 'react';
import { HubCards } from '../../chat/markdown/HubCards';
import { Markdown } from '../../chat/markdown/Markdown';
import { fromWire, mentionsOf, tokensIn } from '../../chat/writing/mentionText';
import { namesOf } from '../../chat/writing/names';
import type { Mention } from '../../kernel/wire';

const NONE: readonly Mention[] = [];

/** What somebody wrote, with the names of those it names; links into the hub unfold below it. */
export function RichText({ text, className }: { text: string; className?: string | undefined }) {
  const mentions = useMentions(text);
  return (
    <div className={className}>
      <Markdown text={text} mentions={mentions} />
      <HubCards text={text} />
    </div>
  );
}

/** Who is named in a text as it was sent. */
export function useMentions(text: string): readonly Mention[] {
  const tokens = useMemo(() => tokensIn(text), [text]);
  const key = tokens.join();
  const [found, setFound] = useState<readonly Mention[]>(NONE);
  useEffect(() => {
    if (key === '') return setFound(NONE);
    let here = true;
    namesOf(key.split(',')).then(
      names => {
        const wire = key.split(',').join(' ');
        const { text: shown, named } = fromWire(wire, names);
        if (here) setFound(mentionsOf(shown, named));
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [key]);
  return found;
}
