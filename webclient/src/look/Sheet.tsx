import { type ReactNode, useEffect, useRef } from 'react';
import css from './Sheet.module.css';

export interface SheetProps {
  label: string;
  onClose: () => void;
  /** sheet: from below. side: from the right. box: in the middle, for Ctrl+K and small forms. ask: one question. */
  kind?: 'sheet' | 'side' | 'box' | 'ask';
  children: ReactNode;
}

/** A modal over the screen: the browser's own dialog keeps the focus inside, closes with Esc and gives focus back. */
export function Sheet({ label, onClose, kind = 'sheet', children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    // A box has a field to type in; the others start at their beginning, not on their first button.
    const field = kind === 'box' ? element?.querySelector<HTMLElement>('input, textarea') : null;
    (field ?? (kind === 'box' ? null : element))?.focus();
    return () => element?.close();
  }, [kind]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it by the browser's own cancel event
    <dialog
      ref={dialog}
      className={css.sheet}
      data-kind={kind}
      aria-label={label}
      tabIndex={-1}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      onClick={event => event.target === dialog.current && onClose()}
    >
      <div className={css.body}>{children}</div>
    </dialog>
  );
}
