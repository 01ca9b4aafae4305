import { texts } from './texts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 14分, 3時間20分, 2日4時間: as exact as one needs it. */
export function duration(seconds: number | null): string {
  const { t } = texts;
  if (seconds === null) return t('time.none');
  if (seconds < MINUTE) return t('time.seconds');
  const [d, h, m] = [
    Math.floor(seconds / DAY),
    Math.floor((seconds % DAY) / HOUR),
    Math.floor((seconds % HOUR) / MINUTE),
  ];
  if (d > 0) return h > 0 ? t('time.days', { d, h }) : t('time.wholeDays', { d });
  if (h > 0) return m > 0 ? t('time.hours', { h, m }) : t('time.wholeHours', { h });
  return t('time.minutes', { m });
}
