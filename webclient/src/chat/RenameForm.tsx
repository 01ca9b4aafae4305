import { useState } from 'react';
import { asHubError, type HubError, http } from '../kernel/http';
import type { RoomSummary } from '../kernel/wire';
import { Button, TextField } from '../look';
import css from './RoomPanel.module.css';
import { texts } from './texts';

export function RenameForm({ room, onDone }: { room: RoomSummary; onDone: () => void }) {
  const t = texts.useT();
  const [name, setName] = useState(room.name);
  const [purpose, setPurpose] = useState(room.purpose ?? '');
  const [error, setError] = useState<HubError | null>(null);
  const save = () =>
    http
      .patch(`/api/chat/rooms/${room.id}`, { name: name.trim(), purpose: purpose.trim() || null })
      .then(onDone, cause => setError(asHubError(cause)));
  return (
    <form
      className={css.form}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('rename.name')}
        value={name}
        onChange={setName}
        error={error?.message ?? null}
        autoFocus
      />
      <TextField label={t('rename.purpose')} value={purpose} onChange={setPurpose} />
      <div className={css.buttons}>
        <Button type="submit" kind="filled" disabled={name.trim() === ''}>
          {t('rename.save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
