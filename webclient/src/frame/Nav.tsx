import {
  Armchair,
  CalendarClock,
  CircleHelp,
  ContactRound,
  MessagesSquare,
  Settings,
  Sun,
} from 'lucide-react';
import { Link, useLocation } from '../kernel/router';
import { useStore } from '../kernel/store';
import { bookingOpen, bookingUnread, communityUnread, unreadTotal } from '../kernel/unread';
import { Count } from '../look/Count';
import { Logo } from '../look/Logo';
import { PHONE, useMedia } from '../look/media';
import { words } from './messages';
import css from './Nav.module.css';

const ITEMS = [
  { path: '/', word: 'nav.today', Icon: Sun },
  { path: '/chat', word: 'nav.chat', Icon: MessagesSquare },
  { path: '/community', word: 'nav.community', short: 'nav.questions', Icon: CircleHelp },
  { path: '/booking', word: 'nav.booking', short: 'nav.bookingSeating', Icon: CalendarClock },
  { path: '/seating', word: 'nav.seating', Icon: Armchair, desk: true },
  { path: '/directory', word: 'nav.directory', Icon: ContactRound },
  { path: '/settings', word: 'nav.settings', Icon: Settings },
] as const;

/** What a number counts where it is not unread messages. */
const SAID = { '/community': 'nav.notices', '/booking': 'nav.checkIns' } as const;

function isHere(item: string, path: string): boolean {
  return item === '/' ? path === '/' : path === item || path.startsWith(`${item}/`);
}

/** On a phone bookings and seats share a tab. */
const tabOf = (path: string): string => path.replace(/^\/seating(?=\/|$)/, '/booking');

/** The rail at the left of a desk, the tabs at the foot of a phone. */
export function Nav() {
  const t = words.useT();
  const [path] = useLocation();
  const counts: Partial<Record<string, number>> = {
    '/chat': useStore(unreadTotal),
    '/community': useStore(communityUnread),
    '/booking': useStore(bookingOpen) + useStore(bookingUnread),
  };
  const phone = useMedia(PHONE);
  return (
    <nav className={css.nav} aria-label={t('main')}>
      {!phone && (
        <span className={css.logo}>
          <Logo size={32} />
        </span>
      )}
      {ITEMS.filter(item => !phone || !('desk' in item)).map(({ path: to, word, Icon, ...item }) => (
        <Link
          key={to}
          href={to}
          className={css.item}
          aria-current={isHere(to, phone ? tabOf(path) : path) ? 'page' : undefined}
        >
          <span className={css.icon}>
            <Icon size={22} strokeWidth={1.8} aria-hidden="true" />
            {to in counts && (
              <span className={css.badge}>
                <Count
                  n={counts[to] ?? 0}
                  kind={phone ? 'unread' : 'rail'}
                  {...(to in SAID ? { label: t(SAID[to as keyof typeof SAID], { n: counts[to] ?? 0 }) } : {})}
                />
              </span>
            )}
          </span>
          {t(phone && 'short' in item ? item.short : word)}
        </Link>
      ))}
    </nav>
  );
}
