import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from '../kernel/router';
import { useStore } from '../kernel/store';
import { closePeek, peeked } from '../look/Peek';

const PersonPeek = lazy(() => import('../directory/PersonPeek'));

/** The one place where the card beside a name appears; loaded with the first. Going elsewhere closes it. */
export function PeekHost() {
  const now = useStore(peeked);
  const [path] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is shown
  useEffect(() => closePeek, [path]);
  if (!now) return null;
  return (
    <Suspense fallback={null}>
      <PersonPeek {...now} />
    </Suspense>
  );
}
