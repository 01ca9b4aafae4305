import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import css from './Tooltip.module.css';

const DELAY_MS = 500;

/** Repeats an icon's label for the eye: after a moment under the pointer, at once with the keyboard, away with Esc. */
export function Tooltip({ text, children }: { text: string; children: ReactNode }) {
  const [shown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = () => {
    clearTimeout(timer.current);
    setShown(false);
  };
  const soon = () => {
    timer.current = setTimeout(() => setShown(true), DELAY_MS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what happens on the control inside
    <span
      className={css.host}
      onPointerEnter={event => event.pointerType === 'mouse' && soon()}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={event => event.target.matches(':focus-visible') && setShown(true)}
      onBlur={hide}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && hide()}
    >
      {children}
      {shown && (
        <span className={css.tip} aria-hidden="true">
          {text}
        </span>
      )}
    </span>
  );
}
