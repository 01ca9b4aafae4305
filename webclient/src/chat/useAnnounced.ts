import { useEffect, useRef, useState } from 'react';
import { firstOf, type History, lastOf } from './history';
import { wordsOf } from './markdown/words';

const MOST_CHARS = 120;

interface News {
  n: number;
  name: string;
  text: string;
}

/** The newest message of somebody else that came while the room was open, for screen readers; not after it was taken back. */
export function useAnnounced(history: History, me: number, loaded: boolean): News | null {
  const known = useRef<number | null>(null);
  const [news, setNews] = useState<News | null>(null);
  useEffect(() => {
    if (!loaded) return;
    const last = history.run.at(-1);
    const isNew = known.current !== null && last?.n === known.current + 1;
    known.current = lastOf(history);
    setNews(told => (told && history.run[told.n - firstOf(history)]?.state !== 'SENT' ? null : told));
    if (!last || !isNew || last.author.id === me || last.state !== 'SENT') return;
    const { n, author, text, mentions } = last;
    setNews({ n, name: author.name, text: wordsOf(text, mentions, MOST_CHARS) });
  }, [history, me, loaded]);
  return news;
}
