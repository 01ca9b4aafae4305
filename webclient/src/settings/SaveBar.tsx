import type { ReactNode } from 'react';
import { Button } from '../look/Button';
import { Notice } from '../look/Notice';
import { words } from './messages';
import css from './SettingsScreen.module.css';
import type { Draft } from './useDraft';

/** Writes a form, or takes its changes back; a refusal stands above. */
export function SaveBar<T>({ draft, children }: { draft: Draft<T>; children?: ReactNode }) {
  const t = words.useT();
  const { dirty, busy, error, reset, save } = draft;
  return (
    <>
      {error && <Notice kind="refused" title={error.message} />}
      <div className={css.saveBar}>
        {children}
        <span className={css.space} />
        {dirty && (
          <Button disabled={busy} onClick={reset}>
            {t('save.reset')}
          </Button>
        )}
        <Button kind={dirty ? 'filled' : 'outlined'} disabled={!dirty || busy} onClick={save}>
          {t('save.do')}
        </Button>
      </div>
    </>
  );
}
