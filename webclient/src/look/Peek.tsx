import type { ComponentProps, PointerEvent } from 'react';
import { createStore } from '../kernel/store';
import { cx } from './cx';
import css from './Peek.module.css';

/** Whose card is open beside which name. A pointer only looks; a press moves the focus into the card. */
export interface Peeked {
  person: number;
  anchor: HTMLElement;
  by: 'pointer' | 'press';
}

/** One card at a time; the frame draws it, so that names need not know what a card is. */
export const peeked = createStore<Peeked | null>(null);

const OPENS_MS = 350;
/** Long enough to bring the pointer from the name into the card. */
const CLOSES_MS = 220;

let turn: ReturnType<typeof setTimeout> | undefined;

export function closePeek(): void {
  clearTimeout(turn);
  peeked.set(null);
}

/** The pointer has come into the card: it stays. */
export function keepPeek(): void {
  clearTimeout(turn);
}

export function leavePeek(): void {
  clearTimeout(turn);
  turn = setTimeout(() => peeked.set(now => (now?.by === 'pointer' ? null : now)), CLOSES_MS);
}

/** For whatever stands for a person on screen: a pointer that rests on it opens the card. */
export function peekOn(person: number | undefined) {
  if (person === undefined) return {};
  return {
    onPointerEnter: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      const anchor = event.currentTarget;
      clearTimeout(turn);
      if (peeked.get()?.person === person) return;
      turn = setTimeout(() => peeked.set({ person, anchor, by: 'pointer' }), OPENS_MS);
    },
    onPointerLeave: leavePeek,
  };
}

export type PersonButtonProps = { person: number } & ComponentProps<'button'>;

/** A name that leads nowhere else: pressed by finger or key it opens the card and gives it the focus. */
export function PersonButton({ person, className, ...rest }: PersonButtonProps) {
  return (
    <button
      type="button"
      className={cx(css.name, className)}
      aria-haspopup="dialog"
      {...peekOn(person)}
      onClick={event => {
        clearTimeout(turn);
        peeked.set({ person, anchor: event.currentTarget, by: 'press' });
      }}
      {...rest}
    />
  );
}
