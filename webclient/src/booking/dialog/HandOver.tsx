import { useState } from 'react';
import { PeopleDialog } from '../../chat/PeopleDialog';
import { PeoplePicker } from '../../chat/PeoplePicker';
import type { PersonBrief } from '../../kernel/wire';
import { api } from '../api';
import { act } from '../deeds';
import { texts } from '../texts';
import type { Booking } from '../wire';

/** Gives the booking to one colleague. */
export function HandOver({ booking, onClose }: { booking: Booking; onClose: () => void }) {
  const t = texts.useT();
  const [people, setPeople] = useState<readonly PersonBrief[]>([]);
  const to = people[0];
  return (
    <PeopleDialog
      title={t('handOver.title')}
      action={t('handOver')}
      why={to ? null : t('handOver.who')}
      error={null}
      onAction={() => {
        if (!to) return;
        onClose();
        void act(op => api.handOver(booking.id, to.id, op), t('done.handedOver', { name: to.name }));
      }}
      onClose={onClose}
    >
      <PeoplePicker chosen={people} onChange={chosen => setPeople(chosen.slice(-1))} />
    </PeopleDialog>
  );
}
