import { ChevronLeft } from 'lucide-react';
import { Link, useScreenTitle } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { IconLink } from '../../look';
import { drafts } from '../drafts';
import { ScheduledList } from '../scheduled/ScheduledList';
import { texts } from '../texts';
import { useSaved, useScheduled } from '../writing/desk';
import { writing } from '../writing/texts';
import { DraftList } from './DraftList';
import css from './Later.module.css';
import { SavedList } from './SavedList';

export type LaterTab = 'saved' | 'scheduled' | 'drafts';

/** あとで: what I saved, what I mean to send later, what I have begun. */
export default function LaterScreen({ tab }: { tab: LaterTab }) {
  const t = writing.useT();
  const c = texts.useT();
  const counts = {
    saved: useSaved().length,
    scheduled: useScheduled().length,
    drafts: useStore(drafts, all => [...all.values()].filter(({ text }) => text !== '').length),
  };
  const names = { saved: t('saved.tab'), scheduled: t('scheduled.title'), drafts: t('drafts.title') };
  useScreenTitle(t('saved.title'));
  return (
    <section className={css.screen} aria-label={t('saved.title')}>
      <header className={css.top}>
        <span className={css.back}>
          <IconLink label={c('room.back')} icon={<ChevronLeft size={22} />} to="/chat" />
        </span>
        <h1 className={css.title}>{t('saved.title')}</h1>
        <nav className={css.tabs}>
          {(['saved', 'scheduled', 'drafts'] as const).map(one => (
            <Link
              key={one}
              href={`/chat/${one}`}
              className={css.tab}
              aria-current={one === tab ? 'page' : undefined}
            >
              {names[one]} {counts[one] > 0 && <span className={css.count}>{counts[one]}</span>}
            </Link>
          ))}
        </nav>
      </header>
      <div className={css.body}>
        {tab === 'saved' && <SavedList />}
        {tab === 'scheduled' && <ScheduledList />}
        {tab === 'drafts' && <DraftList />}
      </div>
    </section>
  );
}
