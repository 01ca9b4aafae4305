import { CircleCheck, Ellipsis, Flag, History, MessageSquare, ShieldCheck, ThumbsUp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Files } from '../../chat/file/Files';
import { dayAndClock, shortDay, useNow } from '../../kernel/time';
import type { Answer, QuestionPage } from '../../kernel/wire';
import { Avatar, Button, cx, Menu, type MenuItem, peekOn, Seal } from '../../look';
import { usePresence } from '../../presence/presenceStore';
import { useMe } from '../../session/session';
import { api } from '../api';
import { NumberBox, useUnitName } from '../Bits';
import { useBrief } from '../briefs';
import { PersonName } from '../PersonName';
import { texts } from '../texts';
import { whenText } from '../times';
import { RichText } from '../writing/RichText';
import { CommentList } from './Comments';
import { accept, markUseful } from './commands';
import css from './Question.module.css';
import { useAnswerMenu } from './useAnswerMenu';

const VersionsDialog = lazy(() => import('./VersionsDialog'));
const WordDialog = lazy(() => import('./WordDialog'));

/** An answer; official and accepted ones stand on the tint. */
export function AnswerItem({ answer, page }: { answer: Answer; page: QuestionPage }) {
  const t = texts.useT();
  const me = useMe().person.id;
  const [commenting, setCommenting] = useState(false);
  const [opened, setOpened] = useState<'versions' | 'old' | null>(null);
  const { id, official, accepted, health, useful, comments, version } = answer;
  const { brief } = page.head;
  const person = useBrief(answer.author);
  const name = person?.name ?? (answer.author === null ? t('page.asker') : '');
  const mine = answer.author === me;
  const marked = page.mine.useful.includes(id);
  const standing = (official || accepted) && health !== 'OBSOLETE';
  const menu = useAnswerMenu(answer, page, name);
  const acceptable = page.mine.may.includes('ACCEPT') && !brief.locked;
  return (
    <article
      id={`a${id}`}
      className={cx(css.answer, standing && css.standing)}
      aria-label={t('answer.label', { name })}
    >
      <div className={css.numbers}>
        <NumberBox n={useful} word={t('row.useful')} kind="framed" className={cx(marked && css.marked)} />
        {accepted && (
          <p className={css.solved}>
            <CircleCheck size={28} aria-hidden="true" />
            {t(accepted.by === brief.asker || accepted.by === null ? 'answer.byAsker' : 'answer.accepted')}
          </p>
        )}
      </div>
      <div className={css.said}>
        <Head answer={answer} name={name} />
        {health !== 'FRESH' && (
          <p className={css.health} data-health={health}>
            {t(health === 'DOUBTED' ? 'answer.doubted' : 'answer.obsolete')}
          </p>
        )}
        <RichText text={answer.text} className={css.text} />
        {(answer.files?.length ?? 0) > 0 && <Files files={answer.files} />}
        <div className={css.foot}>
          {!mine && (
            <button
              type="button"
              className={css.act}
              aria-pressed={marked}
              onClick={() => void markUseful(brief.id, id, !marked)}
            >
              <ThumbsUp size={16} aria-hidden="true" />
              {t('answer.useful')}
            </button>
          )}
          <button type="button" className={css.act} onClick={() => setCommenting(!commenting)}>
            <MessageSquare size={16} aria-hidden="true" />
            {comments.length > 0 ? t('answer.comments', { n: comments.length }) : t('answer.commentDo')}
          </button>
          {version > 1 && (
            <button type="button" className={css.act} onClick={() => setOpened('versions')}>
              <History size={16} aria-hidden="true" />
              {t('answer.edits', { n: version - 1 })}
            </button>
          )}
          {!mine && (
            <button type="button" className={css.act} onClick={() => setOpened('old')}>
              <Flag size={16} aria-hidden="true" />
              {t('answer.old')}
            </button>
          )}
          {acceptable && !accepted && (
            <Button
              kind="outlined"
              size={30}
              icon={<CircleCheck size={16} aria-hidden="true" />}
              onClick={() => void accept(brief.id, id, true)}
            >
              {t('answer.accept')}
            </Button>
          )}
          <More items={menu.items} name={name} />
        </div>
        <CommentList
          comments={comments}
          subject={{ answer: id }}
          page={page}
          writing={commenting}
          onWritten={() => setCommenting(false)}
        />
      </div>
      {menu.shown}
      <Suspense fallback={null}>
        {opened === 'versions' && <VersionsDialog subject={{ answer: id }} onClose={() => setOpened(null)} />}
        {opened === 'old' && (
          <WordDialog
            what="old"
            onSend={note => api.review(id, 'OBSOLETE', note)}
            onClose={() => setOpened(null)}
          />
        )}
      </Suspense>
    </article>
  );
}

function More({ items, name }: { items: readonly MenuItem[]; name: string }) {
  const t = texts.useT();
  if (items.length === 0) return null;
  return (
    <span className={css.more}>
      <Menu label={t('answer.more', { name })} icon={<Ellipsis size={18} />} items={items} />
    </span>
  );
}

/** Who wrote it and when, whose answer it is, when it was checked and is to be again. */
function Head({ answer, name }: { answer: Answer; name: string }) {
  const t = texts.useT();
  const now = useNow();
  const unitName = useUnitName();
  const { author, official, checked, review, at } = answer;
  const person = useBrief(author);
  const states = usePresence(author === null || official ? [] : [author]);
  const when = (
    <time dateTime={at} title={dayAndClock(at)}>
      {whenText(at, now)}
    </time>
  );
  const about = (
    <>
      {checked && (
        <>
          ・<b className={css.checked}>{t('answer.checked', { day: shortDay(checked) })}</b>
        </>
      )}
      {review && `・${t('answer.review', { day: shortDay(`${review}T00:00:00+09:00`) })}`}
    </>
  );
  if (official) {
    return (
      <p className={css.by}>
        <Seal kind="official" icon={<ShieldCheck size={14} aria-hidden="true" />}>
          {t('answer.official')}
        </Seal>
        <b>{unitName(official.unit)}</b>
        <span className={css.sub}>
          {author === null ? (
            name
          ) : (
            <PersonName
              person={author}
              className={css.plainName}
              words={word => t('answer.by', { name: word })}
            />
          )}
          ・{when}
          {about}
        </span>
      </p>
    );
  }
  return (
    <p className={css.by}>
      {person && (
        <span {...peekOn(person.id)}>
          <Avatar person={person} size={30} state={states.get(person.id)?.state} />
        </span>
      )}
      {author === null ? <b>{name}</b> : <PersonName person={author} className={css.name} />}
      <span className={css.sub}>
        {person?.unit ?? unitName(answer.section)}・{when}
        {about}
      </span>
    </p>
  );
}
