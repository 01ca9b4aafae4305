import { lazy, Suspense } from 'react';
import { useStore } from '../../kernel/store';
import { forwarding } from './dialogs';

const ForwardBox = lazy(() => import('./ForwardBox'));

/** The dialogs of writing that belong to no room; part of the chat screen. */
export function WritingHost() {
  const message = useStore(forwarding);
  return (
    <Suspense fallback={null}>
      {message && <ForwardBox message={message} onClose={() => forwarding.set(null)} />}
    </Suspense>
  );
}
