import { catalogue } from '../device/texts';
import { en } from './messages.en';
import { ja } from './messages.ja';
import type { Entry } from './wire';

export type Key = keyof typeof ja;

export const t = catalogue(ja, () => en);

/** Whose it is, as far as it may be said here. */
export const labelOf = ({ label, state }: Entry) => label ?? t(state === 'HELD' ? 'held' : 'booked');

export const isKey = (key: string): key is Key => key in ja;
