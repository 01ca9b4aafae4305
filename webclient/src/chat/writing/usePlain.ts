import { useEffect, useState } from 'react';
import { fromWire, tokensIn } from './mentionText';
import { namesOf } from './names';

/** A text as it is sent, with names instead of ids as soon as they are known. */
export function usePlain(wire: string): string {
  const [text, setText] = useState(wire);
  useEffect(() => {
    let gone = false;
    const tokens = tokensIn(wire);
    setText(wire);
    if (tokens.length > 0) {
      namesOf(tokens).then(
        known => !gone && setText(fromWire(wire, known).text),
        () => undefined,
      );
    }
    return () => {
      gone = true;
    };
  }, [wire]);
  return text;
}
