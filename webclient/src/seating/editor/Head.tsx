import { ChevronLeft, Download, List, Map as MapIcon, Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from '../../kernel/router';
import { clock } from '../../kernel/time';
import { Button, IconButton, Seal, toast } from '../../look';
import { dayWords } from '../manage/days';
import { manageApi } from '../manage/manageApi';
import { downloadJson } from '../manage/plans/downloadJson';
import type { PlanHead } from '../manage/wire';
import css from './Head.module.css';
import { texts } from './texts';
import type { Autosave } from './useAutosave';
import type { Editor as Edits } from './useEditor';

interface HeadProps {
  editor: Edits;
  plan: PlanHead;
  floor: string;
  saving: Autosave;
  listed: boolean;
  onList: () => void;
  onUse: () => void;
}

/** Which plan, whether it is kept, back and forth, and what is done with the whole. */
export function Head({ editor, plan, floor, saving, listed, onList, onUse }: HeadProps) {
  const t = texts.useT();
  useUndoKeys(editor, t);
  return (
    <header className={css.head}>
      <Link className={css.back} href={`/seating/manage/plans?floor=${plan.floor}`} aria-label={t('back')}>
        <ChevronLeft size={20} aria-hidden="true" />
      </Link>
      <div className={css.name}>
        <h1>{t(editor.readOnly ? 'title.read' : 'title')}</h1>
        <span>
          {floor}　{t('version', { n: plan.version })}
          {plan.from && !(plan.state === 'DRAFT') ? `　${t('from', { day: dayWords(plan.from) })}` : ''}
        </span>
      </div>
      {editor.readOnly ? (
        <Seal kind="plain">{t('readOnly')}</Seal>
      ) : (
        <>
          <span className={css.saving} role="status">
            {saving.state === 'saved' && saving.at !== null
              ? t('saving.at', { at: clock(saving.at) })
              : t(`saving.${saving.state}`)}
          </span>
          <IconButton
            label={t('undo')}
            icon={<Undo2 size={20} />}
            disabled={editor.history.past.length === 0}
            onClick={() => takeBack(editor, t)}
          />
          <IconButton
            label={t('redo')}
            icon={<Redo2 size={20} />}
            disabled={editor.history.future.length === 0}
            onClick={editor.redo}
          />
        </>
      )}
      <Button
        className={css.tool}
        icon={listed ? <MapIcon size={18} /> : <List size={18} />}
        aria-pressed={listed}
        onClick={onList}
      >
        {t(listed ? 'view.map' : editor.readOnly ? 'view.read' : 'view.list')}
      </Button>
      <Button
        className={css.tool}
        icon={<Download size={18} />}
        onClick={() =>
          void saving
            .now()
            .then(() => manageApi.file(plan.id))
            .then(file => downloadJson(t('fileName', { floor, n: plan.version }), file))
        }
      >
        {t('export')}
      </Button>
      {!editor.readOnly && (
        <Button kind="filled" onClick={onUse}>
          {t('use')}
        </Button>
      )}
    </header>
  );
}

/** Also from a field or the list, unless a text is being written there. */
function useUndoKeys(editor: Edits, t: ReturnType<typeof texts.useT>): void {
  const now = useRef(editor);
  now.current = editor;
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (at.closest('[role="application"], dialog') || !(event.ctrlKey || event.metaKey)) return;
      if (at instanceof HTMLInputElement && at.type !== 'checkbox' && at.value !== at.defaultValue) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) now.current.redo();
      else takeBack(now.current, t);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [t]);
}

/** Says what was taken back, with the way forth again. */
export function takeBack(editor: Edits, t: ReturnType<typeof texts.useT>): void {
  const what = editor.history.past.at(-1)?.what;
  if (!what) return;
  editor.undo();
  toast(t('undone', { what }), editor.redo, t('redoWord'));
}
