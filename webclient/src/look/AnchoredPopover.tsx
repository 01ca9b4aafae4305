import type { PointerEvent, ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import css from './Popover.module.css';

export interface AnchoredPopoverProps {
  onClose: () => void;
  anchor: RefObject<HTMLElement | null>;
  label: string;
  placement: 'bottom end' | 'bottom start' | 'top start' | 'top end' | 'right top' | 'left top';
  /** Only shown, for a pointer that rests: takes no focus and leaves the rest of the page in use. */
  passive?: { onPointerEnter: () => void; onPointerLeave: (event: PointerEvent) => void };
  children: ReactNode;
}

/** Loaded when the first popover opens: positioning, outside press, focus and Esc come from the library. */
export default function AnchoredPopover({
  onClose,
  anchor,
  label,
  placement,
  passive,
  children,
}: AnchoredPopoverProps) {
  return (
    <Popover
      className={css.popover ?? ''}
      triggerRef={anchor}
      placement={placement}
      offset={8}
      isOpen
      isNonModal={passive !== undefined}
      onOpenChange={open => !open && onClose()}
    >
      {passive ? (
        <div role="dialog" aria-label={label} {...passive}>
          {children}
        </div>
      ) : (
        <Dialog className={css.dialog ?? ''} aria-label={label}>
          {children}
        </Dialog>
      )}
    </Popover>
  );
}
