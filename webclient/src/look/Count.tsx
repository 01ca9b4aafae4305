import css from './Count.module.css';
import { look } from './messages';

export interface CountProps {
  n: number;
  kind?: 'unread' | 'named' | 'request' | 'rail';
  /** What is counted, for screen readers; unread messages unless told. */
  label?: string;
}

const MOST = 99;

/** A count badge; draws nothing for zero. */
export function Count({ n, kind = 'unread', label }: CountProps) {
  const t = look.useT();
  if (n <= 0) return null;
  return (
    <span className={css.count} data-kind={kind}>
      <span aria-hidden="true">
        {kind === 'named' && '@'}
        {n > MOST ? `${MOST}+` : n}
      </span>
      <span className="visually-hidden">{label ?? t('unread', { n })}</span>
    </span>
  );
}
