import { texts } from './texts';
import type { Feature, SpaceKind } from './wire';

const { t } = texts;

export const kindWord = (kind: SpaceKind) => t(`kind.${kind}`);
export const featureWord = (feature: Feature) => t(`feature.${feature}`);

/** 「6人」, 「4〜6人」; nothing for what has no seats. */
export function capacityWord(least: number, most: number): string {
  if (!Number.isFinite(least) || most <= 0) return '';
  return least === most ? t('people', { n: most }) : t('people.range', { from: least, to: most });
}
