import type { SpaceKind } from '../wire';
import css from './Offer.module.css';

/** The plan of a place in a few strokes: a door and a desk, or a table with chairs. */
export function Pictogram({ kind, capacity }: { kind: SpaceKind; capacity: number }) {
  return (
    <span className={css.picture} aria-hidden="true">
      <svg viewBox="0 0 48 48" width="100%" height="100%" fill="none">
        <title>-</title>
        {kind === 'BOOTH' ? <Booth /> : kind === 'EQUIPMENT' ? <Thing /> : <Room chairs={capacity} />}
      </svg>
    </span>
  );
}

function Booth() {
  return (
    <>
      <rect
        x="9"
        y="5"
        width="30"
        height="38"
        rx="4"
        stroke="var(--accent)"
        strokeWidth="4"
        fill="var(--surface)"
      />
      <rect x="16" y="12" width="16" height="8" rx="2" fill="var(--accent)" opacity="0.4" />
      <circle cx="24" cy="29" r="5" fill="var(--accent)" />
      <rect x="25" y="40" width="9" height="6" fill="var(--surface)" />
    </>
  );
}

function Thing() {
  return (
    <>
      <rect
        x="7"
        y="17"
        width="34"
        height="18"
        rx="4"
        stroke="var(--accent)"
        strokeWidth="4"
        fill="var(--surface)"
      />
      <circle cx="30" cy="26" r="5" fill="var(--accent)" />
    </>
  );
}

function Room({ chairs }: { chairs: number }) {
  const rows = chairs > 8 ? 4 : chairs > 4 ? 3 : 2;
  const at = Array.from({ length: rows }, (_, n) => 17 + (n * 20) / (rows - 1));
  return (
    <>
      <rect
        x="6"
        y="6"
        width="36"
        height="36"
        rx="4"
        stroke="var(--accent)"
        strokeWidth="3"
        fill="var(--surface)"
      />
      <rect x="10" y="5" width="28" height="5" fill="var(--accent)" />
      <rect x="19" y="17" width="10" height="20" rx="2" fill="var(--accent)" opacity="0.4" />
      {at.map(y => (
        <g key={y} fill="var(--accent)">
          <circle cx="13.5" cy={y} r="2.8" />
          <circle cx="34.5" cy={y} r="2.8" />
        </g>
      ))}
    </>
  );
}
