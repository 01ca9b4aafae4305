import { CircleAlert } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../look';
import type { Spot } from '../parcel';
import { texts } from './texts';

const AskDialog = lazy(() => import('./AskDialog'));

/** Makes what is being written a request. */
export function AskButton({ spot, disabled = false }: { spot: Spot; disabled?: boolean }) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        label={t('ask.button')}
        icon={<CircleAlert size={20} aria-hidden="true" />}
        disabled={disabled}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense fallback={null}>
          <AskDialog spot={spot} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
