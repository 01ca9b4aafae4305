import type { KeyboardEvent } from 'react';
import { words } from './messages';
import css from './StateMenu.module.css';

/** As much as fits one line of a row; the hub takes no more. */
export const MOST_NOTE = 60;

interface NoteFieldProps {
  value: string;
  /** Written, and not yet beside my state. */
  changed: boolean;
  onChange: (note: string) => void;
  /** Null while no state is chosen by hand: the note then goes along with the next one. */
  onDone: (() => void) | null;
}

/** A few words beside the state. Enter takes it, but not the Enter that ends a conversion. */
export function NoteField({ value, changed, onChange, onDone }: NoteFieldProps) {
  const t = words.useT();
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (changed) onDone?.();
  }
  return (
    <div className={css.note}>
      <input
        className={css.noteText}
        type="text"
        aria-label={t('menu.note')}
        placeholder={t('menu.noteHint')}
        maxLength={MOST_NOTE}
        autoComplete="off"
        value={value}
        onChange={event => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {changed && onDone && (
        <button type="button" className={css.take} onClick={onDone}>
          {t('menu.noteDo')}
        </button>
      )}
      {changed && !onDone && <p className={css.noteNext}>{t('menu.noteNext')}</p>}
    </div>
  );
}
