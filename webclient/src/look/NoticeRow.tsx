import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from '../kernel/router';
import type { Instant } from '../kernel/wire';
import css from './NoticeRow.module.css';

export interface NoticeRowProps {
  icon: LucideIcon;
  /** What happened, in a sentence. */
  what: string;
  /** What it is about; none where the sentence says all. */
  about: string;
  at: Instant;
  /** How that is said. */
  when: string;
  /** Not looked at yet. */
  fresh: boolean;
  to: string;
  onOpen: () => void;
  /** What can be done in place. */
  children?: ReactNode;
}

/** The list that rows of notices stand in. */
export function NoticeRows({ children }: { children: ReactNode }) {
  return <ul className={css.list}>{children}</ul>;
}

/** Something that concerns me, and the way to it. */
export function NoticeRow({
  icon: Icon,
  what,
  about,
  at,
  when,
  fresh,
  to,
  onOpen,
  children,
}: NoticeRowProps) {
  return (
    <li>
      <Link className={css.row} data-fresh={fresh || undefined} href={to} onClick={onOpen}>
        <Icon size={18} aria-hidden="true" />
        <span className={css.words}>
          <span className={css.what}>{what}</span>
          {about !== '' && <span className={css.title}>{about}</span>}
        </span>
        <time className={css.when} dateTime={at}>
          {when}
        </time>
      </Link>
      {children}
    </li>
  );
}
