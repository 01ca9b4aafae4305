import { type ReactNode, useEffect, useRef } from 'react';
import { VList, type VListHandle } from 'virtua';
import type { SearchAnswer } from '../kernel/wire';
import { useWatch } from '../presence/presenceStore';
import { FileRow, MessageRow, QuestionRow, RoomRow } from './HitRows';
import { PersonHitRow } from './PersonHitRow';
import type { SearchPlace } from './place';
import css from './SearchScreen.module.css';
import { texts } from './texts';
import { keepScroll, type Search } from './useFound';

/** Asked for the next page when so much is left to scroll, px. */
const AHEAD = 1200;
const MOST_WATCHED = 50;

export interface LongListProps {
  place: SearchPlace;
  answer: SearchAnswer;
  found: Search;
}

/** All hits of one kind: only what is on screen is drawn, the next page comes before its end is reached. */
export function LongList({ place, answer, found }: LongListProps) {
  const t = texts.useT();
  const list = useRef<VListHandle>(null);
  const first = useRef(found.scroll);
  const next = nextOf(place, answer);
  useWatch(place.kind === 'people' ? answer.people.slice(0, MOST_WATCHED).map(hit => hit.person.id) : []);
  useEffect(() => {
    if (first.current > 0) list.current?.scrollTo(first.current);
  }, []);
  const rows = rowsOf(place, answer);
  const ahead = (offset: number) => {
    const at = list.current;
    if (next !== null && at && at.scrollSize - offset - at.viewportSize < AHEAD) found.more(next);
  };
  // A page that does not fill the screen never scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each page
  useEffect(() => ahead(list.current?.scrollOffset ?? 0), [next]);
  return (
    <VList
      ref={list}
      className={css.long ?? ''}
      onScroll={offset => {
        keepScroll(offset);
        ahead(offset);
      }}
    >
      {rows}
      <p key="end" className={css.end}>
        {next === null ? t('end') : t('loading')}
      </p>
    </VList>
  );
}

function nextOf({ kind }: SearchPlace, answer: SearchAnswer): string | null {
  return kind === 'messages' || kind === 'questions' || kind === 'files' ? answer[kind].next : null;
}

function rowsOf({ kind }: SearchPlace, answer: SearchAnswer): ReactNode[] {
  switch (kind) {
    case 'all':
      return [];
    case 'people':
      return answer.people.map(hit => (
        <div key={hit.person.id} data-hit className={css.person}>
          <PersonHitRow hit={hit} typed={answer.text} />
        </div>
      ));
    case 'rooms':
      return answer.rooms.map(hit => <RoomRow key={hit.id} hit={hit} />);
    case 'messages':
      return answer.messages.hits.map(hit => (
        <MessageRow key={`${hit.room}/${hit.root}/${hit.n}`} hit={hit} />
      ));
    case 'questions':
      return answer.questions.hits.map(hit => <QuestionRow key={hit.brief.id} hit={hit} />);
    case 'files':
      return answer.files.hits.map(hit => (
        <FileRow key={`${hit.file.id} ${hit.room}/${hit.root}/${hit.n}`} hit={hit} />
      ));
  }
}
