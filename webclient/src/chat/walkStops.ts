import type { KeyboardEvent } from 'react';

/** Up and down walk through what `stops` selects, while no IME is composing. */
export function walkStops(event: KeyboardEvent<HTMLElement>, stops: string): void {
  if (event.altKey || event.nativeEvent.isComposing) return;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = all[at + step];
  if (step === 0 || at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
