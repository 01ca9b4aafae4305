import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import shared from '../../community/manage/Manage.module.css';
import { Link, useLocation, useScreenTitle } from '../../kernel/router';
import { Notice } from '../../look';
import css from './Manage.module.css';
import { type Page, pagesOf, useManages } from './rights';
import { texts } from './texts';

export interface ManagePageProps {
  page: Page;
  /** What the page is for, in a sentence. */
  intro?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page behind the bookings, for those who look after places, with the ways to the others. */
export function ManagePage({ page, intro, actions, children }: ManagePageProps) {
  const t = texts.useT();
  const title = t(`page.${page}`);
  useScreenTitle(title);
  const pages = pagesOf(useManages());
  const allowed = pages.includes(page);
  return (
    <div className={shared.screen} data-wide="true">
      <header className={shared.head}>
        <Link className={shared.back} href="/booking">
          <ChevronLeft size={18} aria-hidden="true" />
          {t('back')}
        </Link>
        <Pages pages={pages} />
        <div className={shared.titleLine}>
          <h1 className={shared.title}>{title}</h1>
          {allowed && actions}
        </div>
        {intro && allowed && <p className={shared.intro}>{intro}</p>}
      </header>
      {allowed ? children : <Notice kind="refused" title={t('refused')} />}
    </div>
  );
}

function Pages({ pages }: { pages: readonly Page[] }) {
  const t = texts.useT();
  const [path] = useLocation();
  return (
    <nav className={css.pages} aria-label={t('pages')}>
      {pages.map(page => {
        const href = `/booking/manage/${page}`;
        return (
          <Link key={page} href={href} aria-current={path === href ? 'page' : undefined}>
            {t(`page.${page}`)}
          </Link>
        );
      })}
    </nav>
  );
}
