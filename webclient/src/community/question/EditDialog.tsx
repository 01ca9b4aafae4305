import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fromWire, tokensIn, toWire } from '../../chat/writing/mentionText';
import { namesOf } from '../../chat/writing/names';
import { asHubError, type HubError } from '../../kernel/http';
import type { Named } from '../../kernel/outboxShelf';
import type { Answer, QuestionHead } from '../../kernel/wire';
import { Button, IconButton, Sheet, TextField, toast } from '../../look';
import { api } from '../api';
import about from '../ask/About.module.css';
import { TagPicker } from '../ask/TagPicker';
import { renewPage, useTopics } from '../community';
import { texts } from '../texts';
import { UnitSelect } from '../UnitSelect';
import { MentionArea } from '../writing/MentionArea';
import css from './Dialog.module.css';

interface EditDialogProps {
  head: QuestionHead;
  /** Null: the question itself. */
  answer?: Answer;
  onClose: () => void;
}

interface Writing {
  title: string;
  text: string;
  named: readonly Named[];
}

/** Changes a question or an answer; what was there before is kept as a version. */
export default function EditDialog({ head, answer, onClose }: EditDialogProps) {
  const t = texts.useT();
  const topics = useTopics();
  const { brief } = head;
  const [writing, setWriting] = useWriting(answer ? answer.text : head.text, answer === undefined);
  const [tags, setTags] = useState<readonly number[]>(brief.tags);
  const [category, setCategory] = useState(brief.category);
  const [concerned, setConcerned] = useState(brief.concerned);
  const [error, setError] = useState<HubError | null>(null);
  const [busy, setBusy] = useState(false);
  const word = t(answer ? 'edit.answer' : 'edit.question');
  if (!writing) return null;

  const save = async () => {
    setBusy(true);
    setError(null);
    const body = toWire(writing.text.trim(), writing.named);
    const text = answer ? body : [writing.title.trim(), body].filter(Boolean).join('\n');
    try {
      if (answer) await api.changeAnswer(answer.id, { text, version: answer.version });
      else {
        await api.change(brief.id, {
          ...(text === head.text ? {} : { text, version: head.version }),
          tags,
          category,
          concerned: concerned ?? 0,
        });
      }
      renewPage(brief.id);
      toast(t('edit.done'));
      onClose();
    } catch (cause) {
      setError(asHubError(cause));
      setBusy(false);
    }
  };
  const clash = error?.code === 'community.edited_meanwhile';
  const may = answer ? writing.text.trim() !== '' : writing.title.trim() !== '';
  return (
    <Sheet kind="box" label={word} onClose={onClose}>
      <div className={css.dialog}>
        <header className={css.head}>
          <h2>{word}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <div className={css.body}>
          {!answer && (
            <TextField
              label={t('edit.title')}
              value={writing.title}
              maxLength={120}
              onChange={title => setWriting({ ...writing, title })}
            />
          )}
          <MentionArea
            label={t('edit.text')}
            rows={6}
            autoFocus={answer !== undefined}
            value={writing.text}
            named={writing.named}
            onChange={(text, named) => setWriting({ ...writing, text, named })}
            onSubmit={() => may && void save()}
          />
          {!answer && (
            <>
              <TagPicker tags={tags} onChange={setTags} />
              <label className={css.label}>
                {t('about.category')}
                <select
                  className={about.select}
                  value={category}
                  onChange={event => setCategory(Number(event.target.value))}
                >
                  {topics?.categories
                    .filter(one => !one.closed || one.id === category)
                    .map(one => (
                      <option key={one.id} value={one.id}>
                        {one.name}
                      </option>
                    ))}
                </select>
              </label>
              <label className={css.label} htmlFor="edit-unit">
                {t('about.unit')}
                <UnitSelect
                  id="edit-unit"
                  value={concerned}
                  none={t('about.unitNone')}
                  onChange={setConcerned}
                />
              </label>
            </>
          )}
        </div>
        <footer className={css.foot}>
          <p className={css.trouble} role="alert">
            {error && (clash ? t('edit.clash') : error.message)}
          </p>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="filled" disabled={busy || !may} onClick={() => void save()}>
            {t('save')}
          </Button>
        </footer>
      </div>
    </Sheet>
  );
}

/** The text as it stands in a field; null until the names in it are known. */
function useWriting(wire: string, titled: boolean): [Writing | null, (writing: Writing) => void] {
  const [writing, setWriting] = useState<Writing | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what others write meanwhile does not come into the field
  useEffect(() => {
    let here = true;
    void namesOf(tokensIn(wire))
      .catch(() => new Map<string, string>())
      .then(names => {
        const { text, named } = fromWire(wire, names);
        const end = text.indexOf('\n');
        if (!here) return;
        if (!titled) return setWriting({ title: '', text, named });
        setWriting({
          title: end < 0 ? text : text.slice(0, end),
          text: end < 0 ? '' : text.slice(end + 1),
          named,
        });
      });
    return () => {
      here = false;
    };
  }, []);
  return [writing, setWriting];
}
