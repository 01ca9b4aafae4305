import type { PresenceState } from '../kernel/wire';
import css from './Avatar.module.css';
import { StateBadge } from './StateBadge';

const PAIRS = 10;
const TWO_CHARACTERS_FROM = 48;
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** First of the family name, or its first two where there is room: 佐, 佐々. Variants of a character stay whole. */
export function initials(name: string, size: number): string {
  const family = name.trim().split(/[\s　]+/)[0] ?? '';
  const characters = [...graphemes.segment(family)].map(part => part.segment);
  return characters.slice(0, size < TWO_CHARACTERS_FROM ? 1 : 2).join('');
}

/** Fibonacci hashing: neighbours in the staff list get different colours, and a person keeps hers for ever. */
export function colourPair(person: number): number {
  return Math.floor(((Math.imul(person, 0x9e3779b1) >>> 0) / 2 ** 32) * PAIRS);
}

function badgeSize(size: number): number {
  if (size < 32) return 13;
  return size < 56 ? 16 : 22;
}

export interface AvatarProps {
  person: { id: number; name: string };
  size?: number;
  /** The badge; leave it out where the state is unknown to this screen, not to the hub. */
  state?: PresenceState | undefined;
}

/** People are the only circles. Decoration: the name always stands beside it. */
export function Avatar({ person, size = 36, state }: AvatarProps) {
  return (
    <span className={css.avatar} style={{ inlineSize: size, blockSize: size }} aria-hidden="true">
      <span
        className={css.circle}
        data-pair={colourPair(person.id)}
        style={{ fontSize: size >= 48 ? size * 0.36 : size * 0.47 }}
      >
        {initials(person.name, size)}
      </span>
      {state && (
        <span className={css.badge} data-large={size >= 56 || undefined}>
          <StateBadge state={state} size={badgeSize(size)} />
        </span>
      )}
    </span>
  );
}
