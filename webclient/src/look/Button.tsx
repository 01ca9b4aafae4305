import type { ComponentProps, ReactNode } from 'react';
import { Link } from '../kernel/router';
import css from './Button.module.css';
import { cx } from './cx';

/** One `filled` per region: what the person most likely does next. `impossible` says in words why not now. */
export type ButtonKind = 'filled' | 'outlined' | 'grey' | 'plain' | 'danger' | 'impossible';
export type ButtonSize = 30 | 36 | 44 | 52;

interface Common {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: ReactNode;
  /** A second, smaller line under the label. */
  hint?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

export type ButtonProps = Common & Omit<ComponentProps<'button'>, keyof Common>;

function inside({ icon, hint, children }: Common): ReactNode {
  return (
    <>
      {icon}
      <span className={cx(css.words, hint !== undefined && css.twoLines)}>
        <span className={css.label}>{children}</span>
        {hint !== undefined && <span className={css.hint}>{hint}</span>}
      </span>
    </>
  );
}

function names({ kind = 'grey', size = 36, wide, hint }: Common, className?: string): string {
  return cx(
    css.button,
    css[kind],
    css[`h${size}`],
    wide && css.wide,
    hint !== undefined && css.hinted,
    className,
  );
}

export function Button(props: ButtonProps) {
  const { kind, size, icon, hint, wide, children, className, type = 'button', ...rest } = props;
  const off = kind === 'impossible' ? { 'aria-disabled': true } : {};
  return (
    <button type={type} className={names(props, className)} {...off} {...rest}>
      {inside(props)}
    </button>
  );
}

export type ButtonLinkProps = Common & { to: string; className?: string };

/** A button that leads somewhere: inside the hub by `to` (/…), outside by tel: and mailto:. */
export function ButtonLink(props: ButtonLinkProps) {
  const { to, className } = props;
  if (!to.startsWith('/')) {
    return (
      <a className={names(props, className)} href={to}>
        {inside(props)}
      </a>
    );
  }
  return (
    <Link className={names(props, className)} href={to}>
      {inside(props)}
    </Link>
  );
}
