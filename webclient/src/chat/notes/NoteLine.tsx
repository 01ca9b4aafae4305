import { clock } from '../../kernel/time';
import type { Note } from '../../kernel/wire';
import css from './NoteLine.module.css';
import { noteText } from './noteText';
import { texts } from './texts';

/** What happened to the room, between its messages. */
export function NoteLine({ note }: { note: Note }) {
  texts.useT();
  return (
    <p className={css.note}>
      <span className={css.text}>{noteText(note)}</span> <time className={css.when}>{clock(note.at)}</time>
    </p>
  );
}
