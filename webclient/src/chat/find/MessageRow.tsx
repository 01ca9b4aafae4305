import { Link } from '../../kernel/router';
import { dayAndClock } from '../../kernel/time';
import type { Message } from '../../kernel/wire';
import { Avatar } from '../../look';
import { pathOf } from '../column';
import { wordsOf } from '../markdown/words';
import css from './Find.module.css';
import { texts } from './texts';

const CHARS = 160;

interface MessageRowProps {
  room: number;
  message: Message;
  /** Number in the room of the message it answers, 0 outside threads. */
  root?: number;
}

/** A message in a list: leads to where it was said. */
export function MessageRow({ room, message, root = 0 }: MessageRowProps) {
  const t = texts.useT();
  const { author, at, files, text, mentions } = message;
  const words = wordsOf(text, mentions, CHARS);
  const said = words || files.map(file => file.name).join('・') || t('noWords');
  return (
    <Link className={css.row} href={pathOf({ home: room, root }, message)}>
      <Avatar person={author} size={26} />
      <span className={css.words}>
        <span className={css.about}>
          <b className={css.author}>{author.name}</b> {dayAndClock(at)}
        </span>
        <span className={css.said}>{said}</span>
      </span>
    </Link>
  );
}
