import {
  Accessibility,
  Footprints,
  type LucideIcon,
  Monitor,
  Plug,
  Presentation,
  Star,
  UsersRound,
  Utensils,
  Video,
  VolumeX,
} from 'lucide-react';
import { clock, sameDay } from '../../kernel/time';
import { capacityWord, featureWord } from '../placeWords';
import { texts } from '../texts';
import { FEATURES } from '../view';
import type { Feature, Place, Reason } from '../wire';
import css from './Offer.module.css';

const ICONS: Partial<Record<Feature, LucideIcon>> = {
  MONITOR: Monitor,
  BIG_SCREEN: Monitor,
  CAMERA: Video,
  WHITEBOARD: Presentation,
  SOUNDPROOF: VolumeX,
  QUIET: VolumeX,
  POWER: Plug,
  WHEELCHAIR: Accessibility,
  FOOD_OK: Utensils,
};

const MOST = 4;

interface Said {
  word: string;
  Icon: LucideIcon | null;
}

interface ReasonsProps {
  reasons: readonly Reason[];
  place: Place | undefined;
  most?: number;
}

/** Why this one: how far, how quiet, what it has. What is free until when stands elsewhere. */
export function Reasons({ reasons, place, most = MOST }: ReasonsProps) {
  const said = saidOf(reasons);
  const more = place ? place.features.map(saidFeature) : [];
  const words = new Set(said.map(({ word }) => word));
  const shown = [...said, ...more.filter(({ word }) => !words.has(word))].slice(0, most);
  return (
    <span className={css.reasons}>
      {shown.map(({ word, Icon }) => (
        <span key={word} className={css.reason}>
          {Icon && <Icon size={14} aria-hidden="true" />}
          {word}
        </span>
      ))}
    </span>
  );
}

export function saidOf(reasons: readonly Reason[]): Said[] {
  const way = reasons.find(({ code }) => code === 'STAIRS' || code === 'OTHER_BUILDING');
  return reasons.flatMap(reason => {
    const said = wordOf(reason, way?.code);
    return said && said.word !== '' ? [said] : [];
  });
}

function wordOf({ code, value }: Reason, way: string | undefined): Said | null {
  const { t } = texts;
  switch (code) {
    case 'SAME_FLOOR':
      return { word: t('why.SAME_FLOOR'), Icon: Footprints };
    case 'SAME_BUILDING':
      return { word: t('why.SAME_BUILDING'), Icon: Footprints };
    case 'WALK':
      return { word: walkWord(value ?? '', way), Icon: Footprints };
    case 'CAPACITY':
      return Number(value) > 1
        ? { word: capacityWord(Number(value), Number(value)), Icon: UsersRound }
        : null;
    case 'FEATURE':
      return FEATURES.includes(value as Feature) ? saidFeature(value as Feature) : null;
    case 'QUIET':
      return { word: featureWord('QUIET'), Icon: VolumeX };
    case 'SMALLEST_FIT':
      return { word: t('why.SMALLEST_FIT'), Icon: UsersRound };
    case 'USUAL':
      return { word: t('why.USUAL'), Icon: Star };
    default:
      return null;
  }
}

/** 「3分(階段)」 */
function walkWord(n: string, way: string | undefined): string {
  const { t } = texts;
  if (way === 'STAIRS') return t('why.WALK.stairs', { n });
  if (way === 'OTHER_BUILDING') return t('why.WALK.building', { n });
  return t('why.WALK', { n });
}

const saidFeature = (feature: Feature): Said => ({
  word: featureWord(feature),
  Icon: ICONS[feature] ?? null,
});

/** 「13:00まで空き」; what comes on another day is no matter. */
export function freeUntilWord(freeUntil: string | null, from: string | number): string {
  const { t } = texts;
  if (freeUntil === null || !sameDay(freeUntil, from)) return t('free.allDay');
  return t('free.until', { time: clock(freeUntil) });
}
