/** The hub's own mark: a ring and five who meet at it. */
export function Logo({
  size = 32,
  ring = 'currentColor',
  people = 'var(--rail-bar)',
}: {
  size?: number;
  ring?: string;
  people?: string;
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16.5" r="6.6" fill="none" stroke={ring} strokeWidth="3" />
      <g fill={people}>
        <circle cx="16" cy="4" r="2.9" />
        <circle cx="27.9" cy="12.6" r="2.9" />
        <circle cx="23.4" cy="26.6" r="2.9" />
        <circle cx="8.6" cy="26.6" r="2.9" />
        <circle cx="4.1" cy="12.6" r="2.9" />
      </g>
    </svg>
  );
}
