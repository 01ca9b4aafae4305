import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useScreenTitle } from '../kernel/router';
import { Notice } from '../look/Notice';
import { words } from './messages';
import css from './SettingsScreen.module.css';

export interface SettingsPageProps {
  title: string;
  /** What the page is for, in a sentence. */
  intro?: ReactNode;
  /** False for those whose role does not reach so far. */
  allowed?: boolean;
  children: ReactNode;
}

/** A page behind a door of the settings. */
export function SettingsPage({ title, intro, allowed = true, children }: SettingsPageProps) {
  const t = words.useT();
  useScreenTitle(title);
  return (
    <div className={css.screen}>
      <header className={css.pageHead}>
        <Link className={css.back} href="/settings">
          <ChevronLeft size={18} aria-hidden="true" />
          {t('back')}
        </Link>
        <h1 className={css.title}>{title}</h1>
        {intro && allowed && <p className={css.intro}>{intro}</p>}
      </header>
      {allowed ? children : <Notice kind="refused" title={t('refused.role')} />}
    </div>
  );
}
