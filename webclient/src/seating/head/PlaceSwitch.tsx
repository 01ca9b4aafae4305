import { Link } from '../../kernel/router';
import { texts } from '../texts';
import css from './PlaceSwitch.module.css';

/** On the phone both stand under one tab. */
export function PlaceSwitch({ here }: { here: 'booking' | 'seating' }) {
  const t = texts.useT();
  return (
    <nav className={css.switch} aria-label={t('switch.label')}>
      <Link href="/booking" aria-current={here === 'booking' ? 'page' : undefined}>
        {t('booking')}
      </Link>
      <Link href="/seating" aria-current={here === 'seating' ? 'page' : undefined}>
        {t('nav')}
      </Link>
    </nav>
  );
}
