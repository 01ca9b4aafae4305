import { type ReactNode, useId } from 'react';
import css from './Card.module.css';
import { cx } from './cx';

export interface CardProps {
  title?: ReactNode;
  /** Beside the title: a count, a sentence. */
  aside?: ReactNode;
  /** At the right of the head: where to go on. */
  action?: ReactNode;
  accent?: boolean;
  className?: string | undefined;
  children?: ReactNode;
}

export function Card({ title, aside, action, accent, className, children }: CardProps) {
  const id = useId();
  const named = title === undefined ? {} : { 'aria-labelledby': id };
  return (
    <section className={cx(css.card, accent && css.accent, className)} {...named}>
      {title !== undefined && (
        <header className={css.head}>
          <h2 id={id} className={css.title}>
            {title}
          </h2>
          {aside !== undefined && <span className={css.aside}>{aside}</span>}
          {action !== undefined && <span className={css.action}>{action}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
