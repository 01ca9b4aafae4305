import { GitMerge, HandHelping, Lock, MessageSquare, MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { Files } from '../../chat/file/Files';
import { Link } from '../../kernel/router';
import { dayAndClock, shortDay, useNow } from '../../kernel/time';
import type { Merged, QuestionHead, QuestionPage } from '../../kernel/wire';
import { Avatar, ButtonLink, Notice, peekOn, Seal } from '../../look';
import { usePresence } from '../../presence/presenceStore';
import { Seals, Tags, useUnitName } from '../Bits';
import { useBrief } from '../briefs';
import { PersonName } from '../PersonName';
import { texts } from '../texts';
import { spanText, whenText } from '../times';
import { RichText } from '../writing/RichText';
import { CommentList } from './Comments';
import { markUseful } from './commands';
import css from './Question.module.css';

/** What is asked, by whom, and how far it is. */
export function QuestionBody({ page }: { page: QuestionPage }) {
  const t = texts.useT();
  const [commenting, setCommenting] = useState(false);
  const { head, mine } = page;
  const { brief } = head;
  const unitName = useUnitName();
  const concerned = unitName(brief.concerned);
  const body = head.text.includes('\n') ? head.text.slice(head.text.indexOf('\n') + 1).trim() : '';
  return (
    <>
      <div className={css.question}>
        <h1 className={css.title}>{brief.title}</h1>
        <p className={css.meta}>
          <Seals brief={{ ...brief, official: false }} />
          {brief.locked && (
            <Seal kind="plain" icon={<Lock size={14} aria-hidden="true" />}>
              {t('state.locked')}
            </Seal>
          )}
          <Tags ids={brief.tags} />
          <span>{facts(page, t)}</span>
          {concerned && <span>{t('page.unit', { unit: concerned })}</span>}
        </p>
        <div className={css.asked}>
          <AskerFace asker={brief.asker} />
          <div className={css.askedBody}>
            <AskedBy head={head} mine={mine.from} />
            {body !== '' && <RichText text={body} className={css.text} />}
            {(head.files?.length ?? 0) > 0 && <Files files={head.files} />}
            <p className={css.foot}>
              {!mine.asker && (
                <button
                  type="button"
                  className={css.act}
                  aria-pressed={mine.usefulQuestion}
                  onClick={() => void markUseful(brief.id, null, !mine.usefulQuestion)}
                >
                  <HandHelping size={16} aria-hidden="true" />
                  {t('page.usefulQuestion')}
                  {brief.useful > 0 && ` ${brief.useful}`}
                </button>
              )}
              {!brief.locked && (
                <button type="button" className={css.act} onClick={() => setCommenting(!commenting)}>
                  <MessageSquare size={16} aria-hidden="true" />
                  {t('answer.commentDo')}
                </button>
              )}
              {mine.asker && brief.useful > 0 && <span>{t('page.usefulN', { n: brief.useful })}</span>}
            </p>
            <CommentList
              comments={page.comments}
              subject={{ question: brief.id }}
              page={page}
              writing={commenting}
              onWritten={() => setCommenting(false)}
            />
          </div>
        </div>
      </div>
      {brief.canonical !== null && (
        <div className={css.band}>
          <Notice
            kind="refused"
            icon={<GitMerge size={18} />}
            title={t('page.duplicateOf')}
            actions={
              <ButtonLink size={30} kind="outlined" to={`/community/q/${brief.canonical}`}>
                {t('page.duplicateGo')}
              </ButtonLink>
            }
          />
        </div>
      )}
    </>
  );
}

function facts({ head, seen }: QuestionPage, t: ReturnType<typeof texts.useT>): string {
  const { asked, solved } = head.brief;
  return [
    t('page.seen', { n: seen }),
    t('page.asked', { day: shortDay(asked) }),
    solved && t('page.solvedIn', { time: spanText(asked, solved) }),
  ]
    .filter(Boolean)
    .join('・');
}

function AskerFace({ asker }: { asker: number | null }) {
  const brief = useBrief(asker);
  const states = usePresence(asker === null ? [] : [asker]);
  if (!brief) return <span className={css.nobody} aria-hidden="true" />;
  return (
    <span {...peekOn(brief.id)}>
      <Avatar person={brief} size={36} state={states.get(brief.id)?.state} />
    </span>
  );
}

function AskedBy({ head, mine }: { head: QuestionHead; mine: QuestionPage['mine']['from'] }) {
  const t = texts.useT();
  const now = useNow();
  const { brief, origin, edited } = head;
  const person = useBrief(brief.asker);
  const unitName = useUnitName();
  return (
    <p className={css.by}>
      {brief.asker === null ? (
        <b>{t('page.anonymous')}</b>
      ) : (
        <PersonName person={brief.asker} className={css.name} />
      )}
      <span className={css.sub}>
        {brief.asker !== null && `${person?.unit ?? unitName(brief.section) ?? ''}・`}
        <time dateTime={brief.asked} title={dayAndClock(brief.asked)}>
          {whenText(brief.asked, now)}
        </time>
        {edited && `・${t('page.edited', { time: whenText(edited, now) })}`}
      </span>
      {origin && (
        <span className={css.origin}>
          <MessagesSquare size={14} aria-hidden="true" />
          {mine ? (
            <Link href={`/chat/${mine.room}/${mine.n}`}>{t('page.origin', { name: origin.title })}</Link>
          ) : (
            t('page.origin', { name: origin.title })
          )}
        </span>
      )}
    </p>
  );
}

/** Questions this one stands for. */
export function MergedLine({ merged }: { merged: readonly Merged[] }) {
  const t = texts.useT();
  if (merged.length === 0) return null;
  return (
    <p className={css.merged}>
      <GitMerge size={16} aria-hidden="true" />
      <span>
        {t('page.merged', { n: merged.length })}
        {merged.slice(0, 5).map(({ id, title }) => (
          <Link key={id} href={`/community/q/${id}`}>
            「{title}」
          </Link>
        ))}
      </span>
    </p>
  );
}
