import { Link } from '../../kernel/router';
import { dayAndClock } from '../../kernel/time';
import type { MessageHit } from '../../kernel/wire';
import { Avatar } from '../../look';
import { messagePath } from '../../search/addresses';
import { Spans } from '../../search/Spans';
import css from './Find.module.css';
import { texts } from './texts';

/** What was found in the room, around the word that was hit: leads to where it was said. */
export function FoundRow({ hit }: { hit: MessageHit }) {
  const t = texts.useT();
  return (
    <Link className={css.row} href={messagePath(hit)}>
      <Avatar person={hit.author} size={26} />
      <span className={css.words}>
        <span className={css.about}>
          <b className={css.author}>{hit.author.name}</b> {dayAndClock(hit.at)}
        </span>
        <span className={css.said}>
          {hit.line === '' ? t('noWords') : <Spans text={hit.line} marks={hit.marks} />}
        </span>
      </span>
    </Link>
  );
}
