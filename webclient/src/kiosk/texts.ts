import { clock, hourOf, ms } from '../device/clock';
import { catalogue, speakEnglish } from '../device/texts';
import type { Catalogue } from '../kernel/i18n';
import type { Instant } from '../kernel/wire';
import { ja } from './messages.ja';

export type Key = keyof typeof ja;

let english: Catalogue<typeof ja> = ja;

export const t = catalogue(ja, () => english);

/** Few ask for English: it is fetched by who does. */
export async function speak(inEnglish: boolean): Promise<void> {
  if (inEnglish) english = (await import('./messages.en')).en;
  speakEnglish(inEnglish);
}

export const isKey = (key: string): key is Key => key in ja;

/** `prefix` and a code of the hub as a text; `other` where the code is not known here. */
export const worded = (key: string, other: Key, params?: Record<string, string | number>) =>
  t(isKey(key) ? key : other, params);

/** 11月20日（金） */
export function dateOf(now: number): string {
  const tokyo = new Date(now + 9 * 3_600_000);
  const day = tokyo.getUTCDay();
  const names = t('weekdays');
  const w = names.includes(' ') ? (names.split(' ')[day] ?? '') : names.charAt(day);
  return t('date', { m: tokyo.getUTCMonth() + 1, d: tokyo.getUTCDate(), w });
}

/** Until when; what ends at midnight ends when one leaves. */
export function untilOf(until: Instant, open: boolean): string {
  return open || hourOf(ms(until)) === 0 ? t('untilLeave') : t('until', { at: clock(until) });
}
