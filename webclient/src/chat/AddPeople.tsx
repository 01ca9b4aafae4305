import { useState } from 'react';
import { asHubError, type HubError, http } from '../kernel/http';
import type { PersonBrief, RoomSummary } from '../kernel/wire';
import { PeopleDialog } from './PeopleDialog';
import { PeoplePicker } from './PeoplePicker';
import { texts } from './texts';

export default function AddPeople({ room, onClose }: { room: RoomSummary; onClose: () => void }) {
  const t = texts.useT();
  const [people, setPeople] = useState<readonly PersonBrief[]>([]);
  const [error, setError] = useState<HubError | null>(null);
  const add = () =>
    http
      .post(`/api/chat/rooms/${room.id}/members`, { people: people.map(person => person.id) })
      .then(onClose, cause => setError(asHubError(cause)));
  return (
    <PeopleDialog
      title={t('panel.add')}
      action={t('pick.add')}
      why={people.length === 0 ? t('add.nobody') : null}
      error={error}
      onAction={() => void add()}
      onClose={onClose}
    >
      <PeoplePicker chosen={people} onChange={setPeople} />
    </PeopleDialog>
  );
}
