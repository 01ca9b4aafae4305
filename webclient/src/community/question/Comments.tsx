import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { toWire } from '../../chat/writing/mentionText';
import { useSendKey } from '../../chat/writing/useSendKey';
import type { Named } from '../../kernel/outboxShelf';
import { dayAndClock, useNow } from '../../kernel/time';
import type { Comment, QuestionPage } from '../../kernel/wire';
import { Button, IconButton } from '../../look';
import { useMe } from '../../session/session';
import { api, type Subject } from '../api';
import { PersonName } from '../PersonName';
import { texts } from '../texts';
import { whenText } from '../times';
import { MentionArea } from '../writing/MentionArea';
import { RichText } from '../writing/RichText';
import { tried } from './commands';
import css from './Question.module.css';

const FOLDED = 5;
const MOST_CHARS = 1_000;
const NOBODY: readonly Named[] = [];

interface CommentListProps {
  comments: readonly Comment[];
  subject: Subject;
  page: QuestionPage;
  /** Whether the field is open. */
  writing: boolean;
  onWritten: () => void;
}

/** Remarks in one line each, and the field for another. */
export function CommentList({ comments, subject, page, writing, onWritten }: CommentListProps) {
  const t = texts.useT();
  const [all, setAll] = useState(false);
  const { locked } = page.head.brief;
  const shown = all ? comments : comments.slice(0, FOLDED);
  const open = writing && !locked;
  return (
    <>
      {comments.length > 0 && (
        <ul className={css.comments} aria-label={t('comment.label')}>
          {shown.map(comment => (
            <Row key={comment.id} comment={comment} page={page} />
          ))}
        </ul>
      )}
      {comments.length > shown.length && (
        <Button kind="plain" size={30} onClick={() => setAll(true)}>
          {t('comment.more', { n: comments.length - shown.length })}
        </Button>
      )}
      {open && <CommentField subject={subject} question={page.head.brief.id} onDone={onWritten} />}
    </>
  );
}

function Row({ comment, page }: { comment: Comment; page: QuestionPage }) {
  const t = texts.useT();
  const now = useNow();
  const me = useMe().person.id;
  const question = page.head.brief.id;
  const own = comment.author === me || (comment.byAsker && page.mine.asker);
  return (
    <li className={css.comment}>
      <span className={css.commentBody}>
        {comment.author === null ? (
          <b>{t('page.asker')}</b>
        ) : (
          <PersonName person={comment.author} className={css.name} />
        )}
        <RichText text={comment.text} className={css.commentText} />
      </span>
      <time className={css.when} dateTime={comment.at} title={dayAndClock(comment.at)}>
        {whenText(comment.at, now)}
      </time>
      {(own || page.mine.may.includes('MODERATE')) && (
        <IconButton
          className={css.drop}
          label={t('answer.delete')}
          icon={<Trash2 size={16} />}
          onClick={() => void tried(question, () => api.dropComment(comment.id))}
        />
      )}
    </li>
  );
}

interface CommentFieldProps {
  subject: Subject;
  question: number;
  onDone: () => void;
}

function CommentField({ subject, question, onDone }: CommentFieldProps) {
  const t = texts.useT();
  const key = useSendKey();
  const [text, setText] = useState('');
  const [named, setNamed] = useState(NOBODY);
  const [busy, setBusy] = useState(false);
  const [op] = useState(() => uuidv7());
  const over = [...text].length > MOST_CHARS;
  const send = async () => {
    if (text.trim() === '' || over || busy) return;
    setBusy(true);
    const done = await tried(question, () => api.comment(subject, toWire(text.trim(), named), op));
    setBusy(false);
    if (done) onDone();
  };
  return (
    <div className={css.write}>
      <div className={css.grow}>
        <MentionArea
          label={t('comment.write')}
          value={text}
          named={named}
          autoFocus
          invalid={over}
          enterSubmits={key === 'enter'}
          onChange={(value, names) => {
            setText(value);
            setNamed(names);
          }}
          onSubmit={() => void send()}
          onKeyDown={event => event.key === 'Escape' && onDone()}
        />
      </div>
      <Button kind="outlined" disabled={text.trim() === '' || over || busy} onClick={() => void send()}>
        {t('comment.do')}
      </Button>
      <Button onClick={onDone}>{t('cancel')}</Button>
      {over && (
        <p className={css.trouble} role="alert">
          {t('comment.tooLong')}
        </p>
      )}
    </div>
  );
}
