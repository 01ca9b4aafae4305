import { X } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from '../../kernel/router';
import type { QuestionBrief } from '../../kernel/wire';
import { Button, IconButton, SearchField, Sheet, toast } from '../../look';
import { api } from '../api';
import { useSimilar } from '../ask/useSimilar';
import { Marked, Seals } from '../Bits';
import { texts } from '../texts';
import { tried } from './commands';
import css from './Dialog.module.css';

interface FindDialogProps {
  what: 'duplicate' | 'merge';
  brief: QuestionBrief;
  onClose: () => void;
}

/** Chooses the question that stands for this one, or that takes it in. */
export default function FindDialog({ what, brief, onClose }: FindDialogProps) {
  const t = texts.useT();
  const navigate = useNavigate();
  const [text, setText] = useState(brief.title);
  const [chosen, setChosen] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const found = useSimilar(text);
  const hits = found?.similar.hits.filter(({ question }) => question.id !== brief.id) ?? [];
  const go = async () => {
    if (chosen === null) return;
    setBusy(true);
    const done = await tried(brief.id, () =>
      what === 'merge' ? api.merge(brief.id, chosen) : api.duplicate(brief.id, chosen),
    );
    setBusy(false);
    if (!done) return;
    toast(t(`find.${what}Done`));
    onClose();
    navigate(`/community/q/${chosen}`);
  };
  return (
    <Sheet kind="box" label={t(`find.${what}`)} onClose={onClose}>
      <div className={css.dialog}>
        <header className={css.head}>
          <h2>{t(`find.${what}`)}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <div className={css.body}>
          <p className={css.text}>{t(`find.${what}Text`)}</p>
          <SearchField label={t('find.label')} value={text} onChange={setText} autoFocus />
          <fieldset className={css.choices}>
            <legend className="visually-hidden">{t('find.label')}</legend>
            {hits.map(({ question, answer }) => (
              <label key={question.id} className={css.hit}>
                <input
                  type="radio"
                  name="question"
                  checked={chosen === question.id}
                  onChange={() => setChosen(question.id)}
                />
                <span>
                  <b>
                    <Marked text={question.title} typed={text} />
                  </b>
                  <span className={css.seals}>
                    <Seals brief={question} />
                  </span>
                  {answer && <span className={css.sub}>{answer}</span>}
                </span>
              </label>
            ))}
          </fieldset>
          {found && hits.length === 0 && <p className={css.text}>{t('find.none')}</p>}
        </div>
        <footer className={css.foot}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="filled" disabled={chosen === null || busy} onClick={() => void go()}>
            {t(`find.${what}Do`)}
          </Button>
        </footer>
      </div>
    </Sheet>
  );
}
