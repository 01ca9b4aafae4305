import type { ReactNode } from 'react';
import { language } from '../kernel/preferences';
import { useStore } from '../kernel/store';
import { hubName } from '../kernel/title';
import { Logo } from '../look/Logo';
import css from './Gate.module.css';

/** The calm page in front of the hub: sign-in and first set-up. */
export function Gate({ title, below, children }: { title: string; below?: ReactNode; children: ReactNode }) {
  const name = useStore(hubName);
  const lang = useStore(language);
  return (
    <main id="main" className={css.gate}>
      <div className={css.column}>
        <div className={css.card}>
          <div className={css.brand}>
            <Logo size={40} ring="var(--accent)" people="var(--accent-line)" />
            <div>
              {name && <p className={css.hub}>{name}</p>}
              <h1 className={css.title}>{title}</h1>
            </div>
          </div>
          {children}
        </div>
        {below}
        <button
          type="button"
          className={css.language}
          lang={lang === 'ja' ? 'en' : 'ja'}
          onClick={() => language.set(lang === 'ja' ? 'en' : 'ja')}
        >
          {lang === 'ja' ? 'English' : '日本語'}
        </button>
      </div>
    </main>
  );
}
