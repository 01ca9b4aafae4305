import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useStore } from '../../kernel/store';
import type { RoomSummary } from '../../kernel/wire';
import { Button, Sheet, TextField } from '../../look';
import { nameOf } from '../sections';
import { folderOf, inFolder, MAX_FOLDER_NAME, MAX_FOLDERS, renamed, withFolder } from './arrangement';
import { arrange, arrangement } from './arrangementStore';
import css from './FolderDialog.module.css';
import { texts } from './texts';

const NEW = 'new';
const NONE = 'none';

/** Which folder of mine a room is in; a new one can be made on the way. */
export default function FolderDialog({ room, onClose }: { room: RoomSummary; onClose: () => void }) {
  const t = texts.useT();
  const mine = useStore(arrangement);
  const [name, setName] = useState('');
  const full = mine.folders.length >= MAX_FOLDERS;
  const [chosen, setChosen] = useState(folderOf(mine, room.id)?.id ?? (mine.folders.length > 0 ? NONE : NEW));
  const put = () => {
    const id = chosen === NEW ? uuidv7() : chosen;
    if (chosen === NEW) arrange(withFolder(id, name));
    arrange(inFolder(room.id, chosen === NONE ? null : id));
    onClose();
  };
  const choices = [
    ...mine.folders.map(folder => ({ id: folder.id, label: folder.name })),
    { id: NONE, label: t('folder.none') },
    ...(full ? [] : [{ id: NEW, label: t('folder.new') }]),
  ];
  return (
    <Dialog
      title={t('folder.title', { room: nameOf(room) })}
      action={t('folder.put')}
      ready={chosen !== NEW || name.trim() !== ''}
      onAction={put}
      onClose={onClose}
    >
      <fieldset className={css.choices}>
        <legend className="visually-hidden">{t('folder.title', { room: nameOf(room) })}</legend>
        {choices.map(choice => (
          <label key={choice.id} className={css.choice}>
            <input
              type="radio"
              name="folder"
              checked={chosen === choice.id}
              onChange={() => setChosen(choice.id)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </fieldset>
      {full && <p className={css.hint}>{t('folder.full', { n: MAX_FOLDERS })}</p>}
      {chosen === NEW && (
        <TextField label={t('folder.name')} value={name} onChange={setName} maxLength={MAX_FOLDER_NAME} />
      )}
    </Dialog>
  );
}

/** A folder without a room, or another name for one. */
export function FolderNameDialog({ folder, onClose }: { folder: string | null; onClose: () => void }) {
  const t = texts.useT();
  const known = useStore(arrangement).folders.find(({ id }) => id === folder);
  const [name, setName] = useState(known?.name ?? '');
  const save = () => {
    arrange(folder === null ? withFolder(uuidv7(), name) : renamed(folder, name));
    onClose();
  };
  return (
    <Dialog
      title={known ? t('folder.rename') : t('folder.new')}
      action={known ? t('folder.save') : t('folder.create')}
      ready={name.trim() !== ''}
      onAction={save}
      onClose={onClose}
    >
      <TextField
        label={t('folder.name')}
        value={name}
        onChange={setName}
        maxLength={MAX_FOLDER_NAME}
        autoFocus
      />
    </Dialog>
  );
}

interface DialogProps {
  title: string;
  action: string;
  ready: boolean;
  onAction: () => void;
  onClose: () => void;
  children: React.ReactNode;
}

function Dialog({ title, action, ready, onAction, onClose, children }: DialogProps) {
  const t = texts.useT();
  return (
    <Sheet kind="box" label={title} onClose={onClose}>
      <form
        className={css.dialog}
        onSubmit={event => {
          event.preventDefault();
          if (ready) onAction();
        }}
      >
        <h2 className={css.title}>{title}</h2>
        {children}
        <div className={css.buttons}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" kind="filled" disabled={!ready}>
            {action}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
