import type { FileHit, MessageHit } from './types';

/** Where a message was said: in its room, or in the thread of that room. */
export function messagePath({ room, root, n }: Pick<MessageHit, 'room' | 'root' | 'n'>): string {
  return root === 0 ? `/chat/${room}/${n}` : `/chat/${room}/${root}/thread/${n}`;
}

export const questionPath = (question: number): string => `/community/q/${question}`;

/** A file leads to where it was shown, which says who may see it. */
export function filePath({ room, n, root, question }: FileHit): string {
  if (question !== null) return questionPath(question);
  return room === null || n === null ? '/search' : messagePath({ room, root: root ?? 0, n });
}
