import { fill } from '../kernel/fill';
import { en } from './messages.en';
import { ja } from './messages.ja';
import type { Entry } from './wire';

export type Key = keyof typeof ja;

const words = navigator.language.startsWith('en') ? en : ja;

/** The catalogue without the client's machinery of languages: a panel keeps the one its browser has. */
export function t(key: Key, params?: Record<string, string | number>): string {
  return fill(words[key], params);
}

/** Whose it is, as far as it may be said here. */
export const labelOf = ({ label, state }: Entry) => label ?? t(state === 'HELD' ? 'held' : 'booked');

export const isKey = (key: string): key is Key => key in ja;
