import { MessageSquareText } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { Link } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { day } from '../../kernel/time';
import type { Message } from '../../kernel/wire';
import { rooms } from '../chat';
import { nameOf } from '../sections';
import { hrefsIn } from './hrefs';
import css from './Markdown.module.css';
import { type MessagePlace, messageAt, questionAt } from './place';
import { wordsOf } from './words';

const QuestionCard = lazy(() => import('../../community/chat/QuestionCard'));

const MOST_CARDS = 3;
const CARD_CHARS = 80;

/** Links to messages and questions as cards of one row. What one may not see stays a plain link. */
export function HubCards({ text }: { text: string }) {
  const places = useMemo(() => placesIn(text), [text]);
  const questions = useMemo(() => questionsIn(text), [text]);
  return (
    <>
      {places.map(place => (
        <MessageCard key={`${place.room}/${place.n}`} {...place} />
      ))}
      <Suspense fallback={null}>
        {questions.map(question => (
          <QuestionCard key={question} question={question} />
        ))}
      </Suspense>
    </>
  );
}

function questionsIn(text: string): number[] {
  if (!text.includes('/community/q/')) return [];
  return [...new Set(hrefsIn(text).flatMap(href => questionAt(href) ?? []))].slice(0, MOST_CARDS);
}

function placesIn(text: string): MessagePlace[] {
  if (!text.includes('/chat/')) return [];
  const found = hrefsIn(text).flatMap(href => messageAt(href) ?? []);
  return [...new Map(found.map(place => [`${place.room}/${place.n}`, place])).values()].slice(0, MOST_CARDS);
}

function MessageCard({ room: id, n }: MessagePlace) {
  const room = useStore(rooms.state, state => state.rooms?.byId.get(id));
  const { value } = useLoaded(room ? `${id}/${n}` : null, signal =>
    http.get<Message>(`/api/chat/rooms/${id}/messages/${n}`, { signal }),
  );
  if (!room || !value) return null;
  const said = wordsOf(value.text, value.mentions, CARD_CHARS);
  return (
    <Link className={css.card} href={`/chat/${id}/${n}`}>
      <MessageSquareText size={18} aria-hidden="true" />
      <span className={css.cardWords}>
        <span className={css.cardText}>{said || nameOf(room)}</span>
        <span className={css.cardAbout}>
          {nameOf(room)}・{value.author.name}・{day(value.at)}
        </span>
      </span>
    </Link>
  );
}
