import { ContactRound, MessagesSquare, Settings, Sun } from 'lucide-react';
import { Link, useLocation } from '../kernel/router';
import { useStore } from '../kernel/store';
import { unreadTotal } from '../kernel/unread';
import { Count } from '../look/Count';
import { Logo } from '../look/Logo';
import { PHONE, useMedia } from '../look/media';
import { words } from './messages';
import css from './Nav.module.css';

const ITEMS = [
  { path: '/', word: 'nav.today', Icon: Sun },
  { path: '/chat', word: 'nav.chat', Icon: MessagesSquare },
  { path: '/directory', word: 'nav.directory', Icon: ContactRound },
  { path: '/settings', word: 'nav.settings', Icon: Settings },
] as const;

function isHere(item: string, path: string): boolean {
  return item === '/' ? path === '/' : path === item || path.startsWith(`${item}/`);
}

/** The rail at the left of a desk, the tabs at the foot of a phone. */
export function Nav() {
  const t = words.useT();
  const [path] = useLocation();
  const unread = useStore(unreadTotal);
  const phone = useMedia(PHONE);
  return (
    <nav className={css.nav} aria-label={t('main')}>
      {!phone && (
        <span className={css.logo}>
          <Logo size={32} />
        </span>
      )}
      {ITEMS.map(({ path: to, word, Icon }) => (
        <Link key={to} href={to} className={css.item} aria-current={isHere(to, path) ? 'page' : undefined}>
          <span className={css.icon}>
            <Icon size={22} strokeWidth={1.8} aria-hidden="true" />
            {to === '/chat' && (
              <span className={css.badge}>
                <Count n={unread} kind={phone ? 'unread' : 'rail'} />
              </span>
            )}
          </span>
          {t(word)}
        </Link>
      ))}
    </nav>
  );
}
