import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError, http } from '../kernel/http';
import { useNavigate } from '../kernel/router';
import type { PersonBrief, RoomSummary } from '../kernel/wire';
import { TextField } from '../look';
import { rooms } from './chat';
import { PeopleDialog } from './PeopleDialog';
import { PeoplePicker } from './PeoplePicker';
import css from './PeoplePicker.module.css';
import { texts } from './texts';

export default function NewGroup({ onClose }: { onClose: () => void }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const [op] = useState(() => uuidv7());
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState('');
  const [people, setPeople] = useState<readonly PersonBrief[]>([]);
  const [error, setError] = useState<HubError | null>(null);

  const create = () =>
    http
      .post<RoomSummary>('/api/chat/rooms', {
        op,
        name: name.trim(),
        purpose: purpose.trim() || null,
        people: people.map(person => person.id),
      })
      .then(
        room => {
          rooms.add(room);
          onClose();
          navigate(`/chat/${room.id}`);
        },
        cause => setError(asHubError(cause)),
      );
  const why = name.trim() === '' ? t('group.noName') : people.length === 0 ? t('group.nobody') : null;
  return (
    <PeopleDialog
      title={t('group.title')}
      action={t('group.create')}
      why={why}
      error={error}
      onAction={() => void create()}
      onClose={onClose}
    >
      <TextField label={t('group.name')} placeholder={t('group.nameHint')} value={name} onChange={setName} />
      <TextField label={t('group.purpose')} value={purpose} onChange={setPurpose} />
      <div>
        <p className={css.label}>{t('group.people')}</p>
        <PeoplePicker chosen={people} onChange={setPeople} />
      </div>
    </PeopleDialog>
  );
}
