import { useState } from 'react';
import { hubNow } from '../../kernel/time';
import { Sheet } from '../../look';
import { texts } from '../texts';
import BookingForm from './BookingForm';
import { startOfSearch } from './start';

/** /booking/new: the form over the screen, filled from the address. */
export default function FormDoor({ search, onClose }: { search: string; onClose: () => void }) {
  const t = texts.useT();
  const [start] = useState(() => startOfSearch(search, hubNow()));
  return (
    <Sheet kind="side" label={t('form.new')} onClose={onClose}>
      <BookingForm start={start} onClose={onClose} />
    </Sheet>
  );
}
