import { useState } from 'react';
import { asHubError, type HubError, http } from '../../kernel/http';
import { useStore } from '../../kernel/store';
import type { ChangeRoom, RoomIcon, RoomSummary } from '../../kernel/wire';
import { Button, Segmented, TextField } from '../../look';
import { rooms } from '../chat';
import { ROOM_ICONS, RoomSign } from './RoomSign';
import css from './SettingsForm.module.css';
import { texts } from './texts';

const MAX_NAME = 80;
const MAX_PURPOSE = 200;
const ICONS = Object.keys(ROOM_ICONS) as (keyof typeof ROOM_ICONS)[];

/** How a room is called and run, for those who look after it. Name and door of a unit's room follow the organisation. */
export function SettingsForm({ room, onDone }: { room: RoomSummary; onDone: () => void }) {
  const t = texts.useT();
  const fixed = useStore(rooms.state).rooms?.receipts !== 'FREE';
  const [name, setName] = useState(room.name);
  const [purpose, setPurpose] = useState(room.purpose ?? '');
  const [icon, setIcon] = useState<RoomIcon>(room.icon ?? 'USUAL');
  const [posting, setPosting] = useState(room.posting);
  const [receipts, setReceipts] = useState(room.receipts);
  const [open, setOpen] = useState(room.open);
  const [error, setError] = useState<HubError | null>(null);
  const unit = room.kind === 'UNIT';
  const named = name.trim() !== '';

  const save = () => {
    const change: ChangeRoom = {
      name: unit || !named ? null : name.trim(),
      purpose: purpose.trim(),
      icon,
      open: unit || !named ? null : open,
      posting,
      receipts: fixed ? null : receipts,
    };
    return http
      .patch(`/api/chat/rooms/${room.id}`, change)
      .then(onDone, cause => setError(asHubError(cause)));
  };
  return (
    <form
      className={css.form}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      {unit ? (
        <p className={css.hint}>{t('set.unit')}</p>
      ) : (
        <TextField
          label={t('set.name')}
          hint={room.people.length > 0 ? t('set.namelessHint') : undefined}
          value={name}
          onChange={setName}
          maxLength={MAX_NAME}
          autoFocus
        />
      )}
      <TextField label={t('set.purpose')} value={purpose} onChange={setPurpose} maxLength={MAX_PURPOSE} />
      <fieldset className={css.icons}>
        <legend className={css.label}>{t('set.icon')}</legend>
        {(['USUAL', ...ICONS] as const).map(each => (
          <label key={each} className={css.icon} title={t(`icon.${each}`)}>
            <input
              type="radio"
              name="icon"
              className="visually-hidden"
              aria-label={t(`icon.${each}`)}
              checked={icon === each}
              onChange={() => setIcon(each)}
            />
            <RoomSign room={{ ...room, icon: each }} size={20} />
          </label>
        ))}
      </fieldset>
      <div>
        <p className={css.label}>{t('set.posting')}</p>
        <Segmented
          label={t('set.posting')}
          value={posting}
          options={[
            { value: 'ALL', label: t('posting.ALL') },
            { value: 'OWNERS', label: t('posting.OWNERS') },
          ]}
          onChange={setPosting}
        />
      </div>
      <div>
        <p className={css.label}>{t('set.receipts')}</p>
        {fixed ? (
          <p className={css.hint}>{t('set.receiptsFixed', { how: t(`receipts.${room.receipts}`) })}</p>
        ) : (
          <Segmented
            label={t('set.receipts')}
            value={receipts}
            options={(['NAMES', 'COUNT', 'OFF'] as const).map(value => ({
              value,
              label: t(`receipts.${value}`),
            }))}
            onChange={setReceipts}
          />
        )}
      </div>
      {!unit && named && (
        <label className={css.check}>
          <input type="checkbox" checked={open} onChange={event => setOpen(event.target.checked)} />
          <span>
            {t('set.open')}
            <span className={css.hint}>{t('set.openHint')}</span>
          </span>
        </label>
      )}
      {error && (
        <p className={css.trouble} role="alert">
          {error.message}
        </p>
      )}
      <div className={css.buttons}>
        <Button type="submit" kind="filled" disabled={!unit && !named && room.people.length === 0}>
          {t('set.save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
