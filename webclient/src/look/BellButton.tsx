import { Bell } from 'lucide-react';
import css from './BellButton.module.css';
import { Count } from './Count';
import { IconButton, type IconButtonProps } from './IconButton';

interface BellButtonProps extends Omit<IconButtonProps, 'icon'> {
  /** How many are new; `label` says it in words. */
  unread: number;
}

/** Opens a list of notices, with the number of new ones on it. */
export function BellButton({ unread, ...button }: BellButtonProps) {
  return (
    <IconButton
      {...button}
      icon={
        <span className={css.bell}>
          <Bell size={20} aria-hidden="true" />
          <span className={css.badge} aria-hidden="true">
            <Count n={unread} />
          </span>
        </span>
      }
      aria-haspopup="dialog"
    />
  );
}
