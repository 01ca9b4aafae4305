import type { ComponentProps, ReactNode } from 'react';
import { Link } from '../kernel/router';
import { cx } from './cx';
import css from './IconButton.module.css';
import { Tooltip } from './Tooltip';

interface Common {
  /** What it does, in words: spoken by screen readers, shown by the pointer. */
  label: string;
  icon: ReactNode;
  framed?: boolean;
}

export type IconButtonProps = Common & Omit<ComponentProps<'button'>, keyof Common>;

export function IconButton({ label, icon, framed, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button
        type={type}
        className={cx(css.button, framed && css.framed, className)}
        aria-label={label}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  );
}

export function IconLink({ label, icon, framed, to }: Common & { to: string }) {
  const className = cx(css.button, framed && css.framed);
  return (
    <Tooltip text={label}>
      {to.startsWith('/') ? (
        <Link className={className} href={to} aria-label={label}>
          {icon}
        </Link>
      ) : (
        <a className={className} href={to} aria-label={label}>
          {icon}
        </a>
      )}
    </Tooltip>
  );
}
