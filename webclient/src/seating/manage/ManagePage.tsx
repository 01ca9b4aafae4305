import { ChevronLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import pills from '../../booking/manage/Manage.module.css';
import shared from '../../community/manage/Manage.module.css';
import { Link, useLocation, useScreenTitle } from '../../kernel/router';
import { Notice } from '../../look';
import { isCaptain, type Page, pagesOf, useManagesAll, useZones } from './rights';
import { texts } from './texts';

export interface ManagePageProps {
  page: Page;
  /** What the page is for, in a sentence. */
  intro?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page behind the seats, with the ways to the others one may open. */
export function ManagePage({ page, intro, actions, children }: ManagePageProps) {
  const t = texts.useT();
  const title = t(`page.${page}`);
  useScreenTitle(title);
  const all = useManagesAll();
  const zones = useZones().value?.zones ?? null;
  const pages = pagesOf(all, zones?.some(isCaptain) ?? false);
  const waits = !all && zones === null;
  const allowed = pages.includes(page);
  return (
    <div className={shared.screen} data-wide="true">
      <header className={shared.head}>
        <Link className={shared.back} href="/seating">
          <ChevronLeft size={18} aria-hidden="true" />
          {t('back')}
        </Link>
        {pages.length > 1 && <Pages pages={pages} devices={all} />}
        <div className={shared.titleLine}>
          <h1 className={shared.title}>{title}</h1>
          {allowed && actions}
        </div>
        {intro && allowed && <p className={shared.intro}>{intro}</p>}
      </header>
      {allowed ? children : !waits && <Notice kind="refused" title={t('refused')} />}
    </div>
  );
}

function Pages({ pages, devices }: { pages: readonly Page[]; devices: boolean }) {
  const t = texts.useT();
  const [path] = useLocation();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <nav ref={nav} className={pills.pages} aria-label={t('pages')}>
      {pages.map(page => {
        const href = `/seating/manage/${page}`;
        return (
          <Link key={page} href={href} aria-current={path === href ? 'page' : undefined}>
            {t(`page.${page}`)}
          </Link>
        );
      })}
      {devices && <Link href="/booking/manage/devices">{t('page.devices')}</Link>}
    </nav>
  );
}
