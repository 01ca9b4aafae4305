import { Bell } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '../../kernel/store';
import { Button } from '../../look/Button';
import { words } from './messages';
import css from './NoticeBar.module.css';
import { askPermission, permission } from './permission';

/** Remembered on this device: whoever said "later" is not asked again here; the settings have the same button. */
const LATER = 'hub.noticeLater';

/** Asks gently, once, whether this device may notify. The browser itself asks only after the click. */
export function NoticeBar() {
  const t = words.useT();
  const asked = useStore(permission) === 'default';
  const [later, setLater] = useState(() => localStorage.getItem(LATER) !== null);
  if (!asked || later) return null;
  const put = () => {
    localStorage.setItem(LATER, '1');
    setLater(true);
  };
  return (
    <section className={css.bar} aria-label={t('page.title')}>
      <Bell size={18} aria-hidden="true" />
      <p className={css.words}>
        <b>{t('bar.title')}</b> <span>{t('bar.text')}</span>
      </p>
      <span className={css.actions}>
        <Button size={30} onClick={put}>
          {t('bar.later')}
        </Button>
        <Button size={30} kind="filled" onClick={() => void askPermission().then(put)}>
          {t('bar.yes')}
        </Button>
      </span>
    </section>
  );
}
