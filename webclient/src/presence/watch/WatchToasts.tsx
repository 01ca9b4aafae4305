import { lazy, Suspense } from 'react';
import { useStore } from '../../kernel/store';
import { words } from './messages';
import css from './WatchToasts.module.css';
import { firedOf, watches } from './watches';

const WatchToast = lazy(() => import('./WatchToast'));

/** Says that somebody one waited for is free; stays until it is put away on any of my devices. Part of the frame. */
export function WatchToasts() {
  const t = words.useT();
  const fired = firedOf(useStore(watches));
  return (
    <section className={css.place} aria-label={t('place')} aria-live="polite">
      <Suspense fallback={null}>
        {fired.map(watch => (
          <WatchToast key={watch.id} watch={watch} />
        ))}
      </Suspense>
    </section>
  );
}
