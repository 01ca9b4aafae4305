import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createStore, useStore } from '../kernel/store';
import { look } from './messages';
import css from './Toast.module.css';

const SECONDS = 8;

interface Toast {
  key: number;
  text: string;
  undo?: (() => void) | undefined;
  /** What the way back is called, where it is not 元に戻す. */
  word?: string | undefined;
}

let keys = 0;
const current = createStore<Toast | null>(null);

/** Says that something is done, with a way back for 8 s. A newer one replaces it. */
export function toast(text: string, undo?: () => void, word?: string): void {
  keys += 1;
  current.set({ key: keys, text, undo, word });
}

export function dismissToast(): void {
  current.set(null);
}

/** The one place where toasts appear; part of the frame. */
export function Toasts() {
  const shown = useStore(current);
  return (
    <div className={css.place} role="status">
      {shown && <Body key={shown.key} shown={shown} />}
    </div>
  );
}

function Body({ shown }: { shown: Toast }) {
  const t = look.useT();
  const [left, setLeft] = useState(SECONDS);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setInterval(() => setLeft(s => s - 1), 1000);
    return () => clearInterval(timer);
  }, [held]);
  useEffect(() => {
    if (left <= 0) dismissToast();
  }, [left]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only stops the countdown
    <div
      className={css.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Check size={18} aria-hidden="true" />
      <span>{shown.text}</span>
      {shown.undo && (
        <button
          type="button"
          className={css.undo}
          onClick={() => {
            shown.undo?.();
            dismissToast();
          }}
        >
          {shown.word ?? t('undo')}
        </button>
      )}
      {shown.undo && (
        <span className={css.left} aria-hidden="true">
          {t('seconds', { n: left })}
        </span>
      )}
    </div>
  );
}
