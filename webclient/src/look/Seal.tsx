import type { ReactNode } from 'react';
import css from './Seal.module.css';

/** A word with standing: 公式回答, 解決済み, 回答 0, 兼務. */
export function Seal({
  kind,
  icon,
  children,
}: {
  kind: 'official' | 'solved' | 'open' | 'plain';
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={css.seal} data-kind={kind}>
      {icon}
      {children}
    </span>
  );
}
