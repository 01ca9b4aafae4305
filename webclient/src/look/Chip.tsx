import type { ReactNode } from 'react';
import css from './Chip.module.css';

export interface ChipProps {
  chosen: boolean;
  onPress: () => void;
  icon?: ReactNode;
  count?: number;
  children: ReactNode;
}

/** A filter that is on or off. */
export function Chip({ chosen, onPress, icon, count, children }: ChipProps) {
  return (
    <button type="button" className={css.chip} aria-pressed={chosen} onClick={onPress}>
      {icon}
      <span>{children}</span>
      {count !== undefined && <span className={css.count}>{count}</span>}
    </button>
  );
}
