import { type RefObject, useLayoutEffect } from 'react';

/** Makes the field as high as its text, up to what the style sheet allows. */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides the height
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.blockSize = 'auto';
    // One that is not drawn yet has no height to tell.
    if (element.scrollHeight > 0) element.style.blockSize = `${element.scrollHeight}px`;
  }, [text]);
}
