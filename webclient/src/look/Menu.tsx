import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { IconButton } from './IconButton';

const Items = lazy(() => import('./MenuItems'));

export interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  /** Hurts others: drawn in red. */
  danger?: boolean;
  /** The key that does the same. */
  keys?: string | undefined;
  onAction: () => void;
}

/** An icon button with a short list of actions behind it. */
export function Menu({ label, icon, items }: { label: string; icon: ReactNode; items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={anchor}
        label={label}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense fallback={null}>
          <Items anchor={anchor} label={label} items={items} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
