import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useScreenTitle } from '../../kernel/router';
import { Notice } from '../../look';
import css from './Manage.module.css';
import { texts } from './texts';

export interface ManagePageProps {
  title: string;
  /** What the page is for, in a sentence. */
  intro?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  /** For tables and charts, which use the width. */
  wide?: boolean;
  allowed?: boolean;
  children: ReactNode;
}

/** A page behind the community, for those who look after it. */
export function ManagePage({ title, intro, actions, wide, allowed = true, children }: ManagePageProps) {
  const t = texts.useT();
  useScreenTitle(title);
  return (
    <div className={css.screen} data-wide={wide || undefined}>
      <header className={css.head}>
        <Link className={css.back} href="/community">
          <ChevronLeft size={18} aria-hidden="true" />
          {t('back')}
        </Link>
        <div className={css.titleLine}>
          <h1 className={css.title}>{title}</h1>
          {allowed && actions}
        </div>
        {intro && allowed && <p className={css.intro}>{intro}</p>}
      </header>
      {allowed ? children : <Notice kind="refused" title={t('refused.moderator')} />}
    </div>
  );
}
