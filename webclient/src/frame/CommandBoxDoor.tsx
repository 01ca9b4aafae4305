import { lazy, Suspense, useEffect } from 'react';

const CommandBox = lazy(() => import('./CommandBox'));

export interface CommandBoxDoorProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Ctrl/⌘ K opens the box from everywhere; it is loaded when it is first wanted. */
export function CommandBoxDoor({ open, onOpenChange }: CommandBoxDoorProps) {
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      onOpenChange(true);
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, [onOpenChange]);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <CommandBox onClose={() => onOpenChange(false)} />
    </Suspense>
  );
}
