import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconLink } from '../look/IconButton';
import { SearchField } from '../look/TextField';
import css from './DirectoryPhone.module.css';
import type { DirectoryView } from './DirectoryScreen';
import { words } from './messages';
import { PeopleList } from './PeopleList';
import { PersonCard } from './PersonCard';
import { pathTo } from './place';
import { Tree } from './TreeColumn';

/** A stack: the organisation with its search, the people of a unit, one person. */
export function DirectoryPhone({ view }: { view: DirectoryView }) {
  const { place, unit, typed } = view;
  if (place.person !== null) {
    return (
      <Page back={pathTo({ unit, person: null })}>
        <div className={css.scroll}>
          <PersonCard key={place.person} person={place.person} />
        </div>
      </Page>
    );
  }
  if (place.unit !== null && !typed) {
    return (
      <Page back="/directory">
        <PeopleList view={view} />
      </Page>
    );
  }
  return <Home view={view} />;
}

function Home({ view }: { view: DirectoryView }) {
  const t = words.useT();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1 className={css.title}>{t('title')}</h1>
      </header>
      <div className={css.search}>
        <SearchField label={t('search')} value={view.typed} onChange={view.setTyped} />
      </div>
      {view.typed ? <PeopleList view={view} /> : <Tree view={view} />}
    </div>
  );
}

function Page({ back, children }: { back: string; children: ReactNode }) {
  const t = words.useT();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <IconLink label={t('back')} icon={<ChevronLeft size={24} />} to={back} />
      </header>
      {children}
    </div>
  );
}
