import { Lock } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { AttachButton } from '../../chat/file/AttachButton';
import { DropZone } from '../../chat/file/DropZone';
import { FileTray } from '../../chat/file/FileTray';
import { useFilesReady } from '../../chat/file/fileQueue';
import { clearParcel, parcelOf, parcels } from '../../chat/parcel';
import { toWire } from '../../chat/writing/mentionText';
import type { Named } from '../../kernel/outboxShelf';
import { useStore } from '../../kernel/store';
import type { QuestionPage } from '../../kernel/wire';
import { Avatar, Button, ButtonLink, PHONE, toast, useMedia } from '../../look';
import { useMe } from '../../session/session';
import { api } from '../api';
import { texts } from '../texts';
import { MentionArea } from '../writing/MentionArea';
import { keep, taken } from '../writing/shelf';
import { answerSpot } from '../writing/spots';
import { tried } from './commands';
import css from './Question.module.css';

const MOST_CHARS = 20_000;
const SETTLE_MS = 300;

interface Begun {
  text: string;
  named: readonly Named[];
}

const NOTHING: Begun = { text: '', named: [] };

/** Where one answers, at the foot of the page; what was begun stays on this device. */
export function AnswerField({ page }: { page: QuestionPage }) {
  const t = texts.useT();
  const { locked, state, canonical } = page.head.brief;
  if (locked || state === 'DUPLICATE') {
    return (
      <p className={css.closed}>
        <Lock size={16} aria-hidden="true" />
        {state === 'DUPLICATE' ? t('page.duplicateOf') : t('page.locked')}
        <ButtonLink size={30} to={canonical === null ? '/community/ask' : `/community/q/${canonical}`}>
          {canonical === null ? t('ask.start') : t('page.duplicateGo')}
        </ButtonLink>
      </p>
    );
  }
  return <Field key={page.head.brief.id} page={page} />;
}

function Field({ page }: { page: QuestionPage }) {
  const t = texts.useT();
  const me = useMe().person;
  const phone = useMedia(PHONE);
  const { id, title } = page.head.brief;
  const spot = useMemo(() => answerSpot(id), [id]);
  const [begun, setBegun] = useBegun(id);
  const files = useFilesReady(spot);
  const attached = useStore(parcels, all => parcelOf(all, spot).files.length);
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [open, setOpen] = useState(false);
  const op = useRef('');
  const over = [...begun.text].length - MOST_CHARS;
  const may = begun.text.trim() !== '' && over <= 0 && !busy;

  const go = async () => {
    setWaiting(false);
    setBusy(true);
    op.current ||= uuidv7();
    const answer = {
      op: op.current,
      text: toWire(begun.text.trim(), begun.named),
      files: parcelOf(parcels.get(), spot).files.map(file => file.id),
    };
    const done = await tried(id, () => api.answer(id, answer));
    setBusy(false);
    if (!done) return;
    op.current = '';
    setBegun(NOTHING);
    clearParcel(spot);
    setOpen(false);
    toast(t('answer.done'));
  };
  const submit = () => {
    if (!may) return;
    if (files.ready) void go();
    else setWaiting(true);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes when the files are there
  useEffect(() => {
    if (waiting && files.ready) void go();
  }, [waiting, files.ready]);

  const wide = open || begun.text !== '' || attached > 0;
  return (
    <DropZone spot={spot} name={title} className={css.field}>
      <FileTray spot={spot} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only grows while one writes in it */}
      <div
        className={css.fieldRow}
        onFocus={() => setOpen(true)}
        onBlur={event => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
      >
        {!phone && <Avatar person={me} size={32} />}
        <div className={css.fieldBox}>
          <div className={css.grow}>
            <MentionArea
              bare
              label={t('answer.write')}
              placeholder={t(phone ? 'answer.writeShort' : 'answer.write')}
              rows={wide ? 3 : 1}
              value={begun.text}
              named={begun.named}
              invalid={over > 0}
              onChange={(text, named) => setBegun({ text, named })}
              onSubmit={submit}
            />
          </div>
          <AttachButton spot={spot} />
        </div>
        <Button
          kind={begun.text.trim() === '' ? 'grey' : 'filled'}
          size={phone ? 44 : 36}
          disabled={!may || waiting}
          onClick={submit}
        >
          {t('answer.do')}
        </Button>
      </div>
      {waiting && (
        <p className={css.sub} role="status">
          {t('ask.files')}
        </p>
      )}
      {over > 0 && (
        <p className={css.trouble} role="alert">
          {t('answer.tooLong', { n: over })}
        </p>
      )}
      {wide && !phone && over <= 0 && !waiting && <p className={css.keys}>{t('answer.keys')}</p>}
    </DropZone>
  );
}

/** What was begun here, also before a reload. */
function useBegun(question: number): [Begun, (begun: Begun) => void] {
  const key = `answer:${question}`;
  const [begun, setBegun] = useState<Begun>(NOTHING);
  const saving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    let here = true;
    void taken<Begun>(key).then(before => {
      if (here && before) setBegun(now => (now.text === '' ? before : now));
    });
    return () => {
      here = false;
    };
  }, [key]);
  const write = (next: Begun) => {
    setBegun(next);
    clearTimeout(saving.current);
    saving.current = setTimeout(() => void keep(key, next.text === '' ? null : next), SETTLE_MS);
  };
  return [begun, write];
}
