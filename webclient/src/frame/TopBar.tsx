import { Search } from 'lucide-react';
import { StatePill } from '../presence/StatePill';
import { useMe } from '../session/session';
import { words } from './messages';
import css from './TopBar.module.css';

const MODIFIER = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

/** Where I am, the one search, and my state. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const t = words.useT();
  const { hub } = useMe();
  return (
    <header className={css.bar}>
      <p className={css.place}>
        <b>{hub.name}</b>
        <span className={css.where}>{hub.place}</span>
      </p>
      <button type="button" className={css.search} onClick={onSearch} aria-haspopup="dialog">
        <Search size={18} aria-hidden="true" />
        {t('search')}
        <kbd className={css.keys}>
          <span>{MODIFIER}</span>
          <span>K</span>
        </kbd>
      </button>
      <div className={css.mine}>
        <StatePill />
      </div>
    </header>
  );
}
