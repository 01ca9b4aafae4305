import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import css from './Popover.module.css';

export interface AnchoredPopoverProps {
  onClose: () => void;
  anchor: RefObject<HTMLElement | null>;
  label: string;
  placement: 'bottom end' | 'bottom start' | 'top start' | 'top end' | 'right top' | 'left top';
  children: ReactNode;
}

/** Loaded when the first popover opens: positioning, outside press, focus and Esc come from the library. */
export default function AnchoredPopover({
  onClose,
  anchor,
  label,
  placement,
  children,
}: AnchoredPopoverProps) {
  return (
    <Popover
      className={css.popover ?? ''}
      triggerRef={anchor}
      placement={placement}
      offset={8}
      isOpen
      onOpenChange={open => !open && onClose()}
    >
      <Dialog className={css.dialog ?? ''} aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}
