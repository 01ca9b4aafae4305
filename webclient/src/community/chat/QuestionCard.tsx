import { CircleHelp } from 'lucide-react';
import { useLoaded } from '../../kernel/loaded';
import { Link } from '../../kernel/router';
import { api } from '../api';
import { Seals } from '../Bits';
import { texts } from '../texts';
import css from './Chat.module.css';

/** A link to a question as a card of one row; one that cannot be seen stays a plain link. */
export default function QuestionCard({ question }: { question: number }) {
  const t = texts.useT();
  const { value } = useLoaded(`question card ${question}`, signal => api.page(question, signal));
  if (!value) return null;
  const { brief } = value.head;
  return (
    <Link className={css.card} href={`/community/q/${question}`}>
      <CircleHelp size={18} aria-hidden="true" />
      <span className={css.cardTitle}>{brief.title}</span>
      <Seals brief={brief} />
      <span className={css.cardAbout}>{t('row.answersN', { n: brief.answers })}</span>
    </Link>
  );
}
