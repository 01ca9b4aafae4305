import { useEffect } from 'react';
import { Notice } from '../look/Notice';
import { words } from '../session/messages';
import { resumeSession } from '../session/session';
import css from './Frame.module.css';

const AGAIN_MS = 3000;

/** The page came from the device, the server does not answer: tries until it does. */
export function Unreachable() {
  const t = words.useT();
  useEffect(() => {
    const timer = setInterval(() => void resumeSession(), AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <main id="main" className={css.alone}>
      <Notice kind="broken" title={t('unreachable')}>
        {t('unreachable.text')}
      </Notice>
    </main>
  );
}
