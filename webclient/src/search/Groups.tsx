import type { ReactNode } from 'react';
import { Link } from '../kernel/router';
import type { SearchAnswer } from '../kernel/wire';
import { useWatch } from '../presence/presenceStore';
import { counted } from './counted';
import { FileRow, MessageRow, QuestionRow, RoomRow } from './HitRows';
import { PersonHitRow } from './PersonHitRow';
import { addressOf, type Kind, type SearchPlace } from './place';
import css from './SearchScreen.module.css';
import { texts } from './texts';

const MOST = 5;

/** The first few of every kind, with the way to all of them. */
export function Groups({ place, answer }: { place: SearchPlace; answer: SearchAnswer }) {
  const people = answer.people.slice(0, MOST);
  useWatch(people.map(hit => hit.person.id));
  const group = (kind: Exclude<Kind, 'all'>, rows: ReactNode[]) =>
    rows.length > 0 && <Group key={kind} place={place} kind={kind} n={answer.counts[kind]} rows={rows} />;
  return (
    <div className={css.groups}>
      {group(
        'people',
        people.map(hit => (
          <div key={hit.person.id} data-hit className={css.person}>
            <PersonHitRow hit={hit} typed={answer.text} />
          </div>
        )),
      )}
      {group(
        'questions',
        answer.questions.hits.slice(0, MOST).map(hit => <QuestionRow key={hit.brief.id} hit={hit} />),
      )}
      {group(
        'messages',
        answer.messages.hits
          .slice(0, MOST)
          .map(hit => <MessageRow key={`${hit.room}/${hit.root}/${hit.n}`} hit={hit} />),
      )}
      {group(
        'rooms',
        answer.rooms.slice(0, MOST).map(hit => <RoomRow key={hit.id} hit={hit} />),
      )}
      {group(
        'files',
        answer.files.hits
          .slice(0, MOST)
          .map(hit => <FileRow key={`${hit.file.id} ${hit.room}/${hit.root}/${hit.n}`} hit={hit} />),
      )}
    </div>
  );
}

interface GroupProps {
  place: SearchPlace;
  kind: Exclude<Kind, 'all'>;
  n: number;
  rows: ReactNode[];
}

function Group({ place, kind, n, rows }: GroupProps) {
  const t = texts.useT();
  return (
    <section className={css.group} aria-label={t(`kind.${kind}`)}>
      <header className={css.groupHead}>
        <h2 className={css.groupTitle}>{t(`kind.${kind}`)}</h2>
        <span className={css.groupCount}>{t(kind === 'people' ? 'people' : 'count', { n: counted(n) })}</span>
        {n > rows.length && <Link href={addressOf({ ...place, kind })}>{t('all')}</Link>}
      </header>
      {rows}
    </section>
  );
}
