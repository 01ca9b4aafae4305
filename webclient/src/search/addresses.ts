import type { MessageHit } from '../kernel/wire';

/** Where a message was said: in its room, or in the thread of that room. */
export function messagePath({ room, root, n }: Pick<MessageHit, 'room' | 'root' | 'n'>): string {
  return root === 0 ? `/chat/${room}/${n}` : `/chat/${room}/${root}/thread/${n}`;
}

export const questionPath = (question: number): string => `/community/q/${question}`;
