import { Plus, SendHorizontal } from 'lucide-react';
import { useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useStore } from '../kernel/store';
import { Button, IconButton } from '../look';
import type { ComposerProps } from './Composer';
import css from './Composer.module.css';
import { save, useDraftText } from './drafts';
import { AttachButton } from './file/AttachButton';
import { FileTray } from './file/FileTray';
import { useFilesReady } from './file/fileQueue';
import { goesAlone, parcelOf, parcels } from './parcel';
import { QuestionTray } from './request/QuestionTray';
import { ScheduleButton } from './scheduled/ScheduleButton';
import { nameOf } from './sections';
import { texts } from './texts';
import { ComposerHint } from './writing/ComposerHint';
import { ComposerTools } from './writing/ComposerTools';
import { EditBar } from './writing/EditBar';
import { editing, saveEdit } from './writing/editing';
import { MentionList } from './writing/MentionList';
import { MissingNames } from './writing/MissingNames';
import { MOST_MENTIONS, stillNamed } from './writing/mentionText';
import { ParcelLine } from './writing/ParcelLine';
import { readyIn, send } from './writing/send';
import { writing } from './writing/texts';
import { useField } from './writing/useField';
import { useGrowing } from './writing/useGrowing';

const MOST_CHARS = 10_000;

/** The field, what goes with it, and the tools. Enter never sends while an IME is composing. */
export function ComposerForm({ room, root = 0, thread = null, onSend, ref }: ComposerProps) {
  const t = texts.useT();
  const w = writing.useT();
  const id = useId();
  const spot = useMemo(() => ({ room: room.id, root }), [room.id, root]);
  const here = root === 0 ? room.id : thread;
  const edit = useStore(editing, now => (now?.message.room === here ? now : null));
  const draft = useDraftText(spot);
  const text = edit ? edit.text : draft;
  const parcel = useStore(parcels, all => parcelOf(all, spot));
  const files = useFilesReady(spot);
  const [failed, setFailed] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [alsoRoom, setAlsoRoom] = useState(false);
  const [tools, setTools] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useGrowing(area, text);
  useEffect(() => () => void save(), []);
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement);

  const over = text.length > MOST_CHARS ? [...text].length - MOST_CHARS : 0;
  const said = text.trim() !== '';
  const go = () => {
    const ready = readyIn(spot);
    if (!ready) return;
    setFailed(false);
    setWaiting(false);
    setAlsoRoom(false);
    onSend?.();
    send(spot, ready, root > 0 && alsoRoom).catch(() => setFailed(true));
  };
  const submit = () => {
    area.current?.focus();
    if (!may) return;
    if (edit) void saveEdit();
    else if (files.ready) go();
    else setWaiting(true);
  };
  const field = useField({ room, spot, edit, area, typingIn: here, onSubmit: submit });
  const named = stillNamed(text, field.named);
  const trouble = troubleOf();
  const may = over <= 0 && named.length <= MOST_MENTIONS && (said || (!edit && goesAlone(parcel)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes when the files are there
  useEffect(() => {
    if (waiting && files.ready) go();
  }, [waiting, files.ready]);

  function troubleOf(): string | null {
    if (over > 0) return t('compose.tooLong', { n: over });
    if (named.length > MOST_MENTIONS) return w('mention.tooMany');
    if (edit?.error) return edit.error.message;
    return failed ? t('compose.failed') : null;
  }

  return (
    <div className={css.host}>
      {root > 0 && !edit && (
        <label className={css.also}>
          <input type="checkbox" checked={alsoRoom} onChange={event => setAlsoRoom(event.target.checked)} />
          {w('thread.alsoRoom')}
        </label>
      )}
      <div
        className={css.composer}
        data-urgency={edit ? undefined : parcel.urgency}
        data-edit={edit ? '' : undefined}
      >
        <div className={css.top}>
          {edit ? (
            <EditBar />
          ) : (
            <>
              <FileTray spot={spot} />
              <QuestionTray spot={spot} />
              <ParcelLine spot={spot} parcel={parcel} />
            </>
          )}
          <MissingNames room={room} named={named} />
        </div>
        <textarea
          ref={area}
          className={css.text}
          rows={1}
          value={text}
          placeholder={root > 0 ? w('thread.placeholder') : t('compose.placeholder')}
          aria-label={root > 0 ? w('thread.placeholder') : t('compose.label', { name: nameOf(room) })}
          aria-describedby={`${id}-hint`}
          aria-invalid={trouble ? true : undefined}
          aria-autocomplete="list"
          aria-controls={field.mention.open ? `${id}-names` : undefined}
          aria-activedescendant={field.mention.open ? `${id}-names-${field.mention.at}` : undefined}
          {...field.props}
        />
        {!edit && (
          <span className={css.plus}>
            <IconButton
              label={tools ? w('tools.fewer') : w('tools.more')}
              aria-expanded={tools}
              icon={<Plus size={22} className={css.cross} />}
              onClick={() => setTools(!tools)}
            />
            <span className={css.camera}>
              <AttachButton spot={spot} />
            </span>
          </span>
        )}
        {!edit && (
          <ComposerTools room={room} spot={spot} area={area} open={tools} onMention={field.mention.begin} />
        )}
        <ComposerHint
          id={`${id}-hint`}
          trouble={trouble}
          waiting={waiting}
          onStop={() => setWaiting(false)}
          composing={field.composing}
          picking={field.mention.open}
          editing={edit !== null}
        />
        <span className={css.end}>
          {!edit && <ScheduleButton room={room} spot={spot} alsoRoom={alsoRoom} ready={may && files.ready} />}
          <Button
            kind="filled"
            onClick={submit}
            className={css.send}
            disabled={!may || waiting || edit?.saving}
            icon={<SendHorizontal size={18} aria-hidden="true" />}
          >
            <span className={css.word}>{edit ? w('edit.save') : t('compose.send')}</span>
          </Button>
        </span>
      </div>
      {field.mention.open && (
        <MentionList
          id={`${id}-names`}
          candidates={field.mention.candidates}
          typed={field.mention.typed}
          at={field.mention.at}
          onPick={field.mention.pick}
          onPoint={field.mention.setAt}
        />
      )}
    </div>
  );
}
