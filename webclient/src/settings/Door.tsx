import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from '../kernel/router';
import css from './SettingsScreen.module.css';

export interface DoorProps {
  to: string;
  icon: ReactNode;
  title: string;
  children: ReactNode;
}

/** Leads to a page of the settings, saying what it is for. */
export function Door({ to, icon, title, children }: DoorProps) {
  return (
    <Link className={css.door} href={to}>
      <span className={css.square} aria-hidden="true">
        {icon}
      </span>
      <span className={css.doorWords}>
        <b>{title}</b>
        <span className={css.hint}>{children}</span>
      </span>
      <ChevronRight size={18} aria-hidden="true" />
    </Link>
  );
}
