import { lazy, type ReactNode, Suspense } from 'react';
import { useStore } from '../../kernel/store';
import { words } from './messages';
import css from './WatchToasts.module.css';
import { firedOf, watches } from './watches';

const WatchToast = lazy(() => import('./WatchToast'));

/**
 * Says that somebody one waited for is free; stays until it is put away on any of my devices. Part of the frame, which
 * puts below what else calls.
 */
export function WatchToasts({ children }: { children?: ReactNode }) {
  const t = words.useT();
  const fired = firedOf(useStore(watches));
  return (
    // A popover that is open somewhere else does not lock it: the attribute is the library's word for that.
    <section
      className={css.place}
      aria-label={t('place')}
      aria-live="polite"
      data-react-aria-top-layer="true"
    >
      <Suspense fallback={null}>
        {fired.map(watch => (
          <WatchToast key={watch.id} watch={watch} />
        ))}
      </Suspense>
      {children}
    </section>
  );
}
