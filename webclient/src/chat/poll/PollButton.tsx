import { ChartBar } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../look';
import type { Spot } from '../parcel';
import { texts } from './texts';

const PollDialog = lazy(() => import('./PollDialog'));

/** Puts what is being written to the vote. */
export function PollButton({ spot, disabled = false }: { spot: Spot; disabled?: boolean }) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        label={t('button')}
        icon={<ChartBar size={20} aria-hidden="true" />}
        disabled={disabled}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense fallback={null}>
          <PollDialog spot={spot} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
