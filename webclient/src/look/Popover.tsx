import { lazy, type ReactNode, type RefObject, Suspense } from 'react';
import { PHONE, useMedia } from './media';
import { Sheet } from './Sheet';

const Anchored = lazy(() => import('./AnchoredPopover'));

export interface PopoverProps {
  open: boolean;
  onClose: () => void;
  /** The control it belongs to; focus returns there. */
  anchor: RefObject<HTMLElement | null>;
  label: string;
  placement?: 'bottom end' | 'bottom start' | 'top start' | 'top end' | 'right top' | 'left top';
  children: ReactNode;
}

/** Beside its control on a desk, a sheet from below on a phone. */
export function Popover({ open, onClose, anchor, label, placement = 'bottom end', children }: PopoverProps) {
  const phone = useMedia(PHONE);
  if (!open) return null;
  if (phone) {
    return (
      <Sheet label={label} onClose={onClose}>
        {children}
      </Sheet>
    );
  }
  return (
    <Suspense fallback={null}>
      <Anchored onClose={onClose} anchor={anchor} label={label} placement={placement}>
        {children}
      </Anchored>
    </Suspense>
  );
}
