import type { ReactNode } from 'react';
import css from './Empty.module.css';

export interface EmptyProps {
  icon: ReactNode;
  /** What is missing. */
  title: string;
  /** What the place is for and whom it reaches. */
  children?: ReactNode;
  /** The first action, as an outlined button. */
  action?: ReactNode;
}

export function Empty({ icon, title, children, action }: EmptyProps) {
  return (
    <div className={css.empty}>
      <span className={css.icon}>{icon}</span>
      <p className={css.title}>{title}</p>
      {children && <p className={css.text}>{children}</p>}
      {action}
    </div>
  );
}
