import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError, http } from '../kernel/http';
import { useNavigate } from '../kernel/router';
import type { PersonBrief, RoomSummary } from '../kernel/wire';
import { TextField } from '../look';
import { rooms } from './chat';
import { texts as words } from './keeping/texts';
import { PeopleDialog } from './PeopleDialog';
import { PeoplePicker } from './PeoplePicker';
import css from './PeoplePicker.module.css';
import { texts } from './texts';

/** Others in a room that needs no name. */
const MIN_OTHERS = 2;
const MAX_OTHERS = 7;

export default function NewGroup({ onClose }: { onClose: () => void }) {
  const t = texts.useT();
  const w = words.useT();
  const navigate = useNavigate();
  const [op] = useState(() => uuidv7());
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState('');
  const [people, setPeople] = useState<readonly PersonBrief[]>([]);
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<HubError | null>(null);

  const create = () =>
    http
      .post<RoomSummary>('/api/chat/rooms', {
        op,
        name: name.trim() || null,
        purpose: purpose.trim() || null,
        people: people.map(person => person.id),
        open: open && name.trim() !== '',
      })
      .then(
        room => {
          rooms.add(room);
          onClose();
          navigate(`/chat/${room.id}`);
        },
        cause => setError(asHubError(cause)),
      );
  const named = name.trim() !== '';
  const nameless = !named && people.length >= MIN_OTHERS && people.length <= MAX_OTHERS;
  const why = named
    ? people.length === 0 && !open
      ? t('group.nobody')
      : null
    : nameless
      ? null
      : t('group.noName');
  return (
    <PeopleDialog
      title={t('group.title')}
      action={t('group.create')}
      why={why}
      error={error}
      onAction={() => void create()}
      onClose={onClose}
    >
      <TextField
        label={w('group.name')}
        placeholder={t('group.nameHint')}
        value={name}
        onChange={setName}
        maxLength={80}
        hint={nameless ? w('group.nameless', { n: people.length + 1 }) : undefined}
      />
      <TextField label={t('group.purpose')} value={purpose} onChange={setPurpose} maxLength={200} />
      {named && (
        <label className={css.open}>
          <input type="checkbox" checked={open} onChange={event => setOpen(event.target.checked)} />
          {w('group.open')}
        </label>
      )}
      <div>
        <p className={css.label}>{t('group.people')}</p>
        <PeoplePicker chosen={people} onChange={setPeople} />
      </div>
    </PeopleDialog>
  );
}
