import { SendHorizontal } from 'lucide-react';
import { type Ref, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, http } from '../../kernel/http';
import type { Message, RoomSummary } from '../../kernel/wire';
import { Button } from '../../look';
import { mayWrite } from '../column';
import { sends } from '../composerKeys';
import css from './Thread.module.css';
import { texts } from './texts';

interface ThreadComposerProps {
  room: RoomSummary;
  root: number;
  onSent: () => void;
  ref: Ref<HTMLTextAreaElement>;
}

/** Where one answers in a thread, and says whether the room shall read it as well. */
export function ThreadComposer({ room, root, onSent, ref }: ThreadComposerProps) {
  const t = texts.useT();
  const [text, setText] = useState('');
  const [toRoom, setToRoom] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (!mayWrite(room)) return null;
  const submit = async () => {
    if (text.trim() === '') return;
    const body = { op: uuidv7(), text: text.trimEnd(), urgency: null, files: null, room: toRoom };
    setText('');
    setTrouble(null);
    try {
      await http.post<Message>(`/api/chat/rooms/${room.id}/messages/${root}/replies`, body);
      onSent();
    } catch (cause) {
      setText(text);
      setTrouble(asHubError(cause).message);
    }
  };
  return (
    <form
      className={css.composer}
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <label className={css.toRoom}>
        <input type="checkbox" checked={toRoom} onChange={event => setToRoom(event.target.checked)} />
        {t('toRoom')}
      </label>
      <div className={css.field}>
        <textarea
          ref={ref}
          className={css.text}
          rows={1}
          value={text}
          placeholder={t('write')}
          aria-label={t('write')}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (!sends(event.nativeEvent, 'enter')) return;
            event.preventDefault();
            void submit();
          }}
        />
        <Button
          type="submit"
          kind="filled"
          disabled={text.trim() === ''}
          aria-label={t('send')}
          icon={<SendHorizontal size={18} aria-hidden="true" />}
        />
      </div>
      {trouble && (
        <p className={css.refused} role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}
