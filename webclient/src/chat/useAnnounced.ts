import { useEffect, useRef, useState } from 'react';
import { type History, lastOf } from './history';

const MOST_CHARS = 120;

/** The newest message of somebody else that came while the room was open, for screen readers. */
export function useAnnounced(
  history: History,
  me: number,
  loaded: boolean,
): { name: string; text: string } | null {
  const known = useRef<number | null>(null);
  const [news, setNews] = useState<{ name: string; text: string } | null>(null);
  useEffect(() => {
    if (!loaded) return;
    const last = history.run.at(-1);
    const isNew = known.current !== null && last?.n === known.current + 1;
    known.current = lastOf(history);
    if (!last || !isNew || last.author.id === me) return;
    setNews({ name: last.author.name, text: last.text.slice(0, MOST_CHARS) });
  }, [history, me, loaded]);
  return news;
}
