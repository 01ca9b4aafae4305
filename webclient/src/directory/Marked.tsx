import { hitRange } from './reading';

/** A text with the part marked that made it a hit. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  const range = hitRange(text, typed);
  if (!range) return text;
  const [start, end] = range;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
