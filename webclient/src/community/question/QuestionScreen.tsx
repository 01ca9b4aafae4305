import { ChevronLeft, CircleHelp } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useNavigate, useParams, useScreenTitle } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import type { QuestionPage } from '../../kernel/wire';
import { Broken, Button, ButtonLink, Card, Empty, SkeletonRows } from '../../look';
import { lookingFor, solve } from '../ask/solved';
import { useTagNames } from '../Bits';
import { useQuestion } from '../community';
import { texts } from '../texts';
import { AnswerField } from './AnswerField';
import { AnswerItem } from './AnswerItem';
import { Beside } from './Beside';
import css from './Question.module.css';
import { MergedLine, QuestionBody } from './QuestionBody';
import { QuestionTools } from './QuestionTools';

/** A question with its answers and the way to its solution. */
export default function QuestionScreen() {
  const t = texts.useT();
  const question = Number(useParams().question);
  const { value: page, error, reload } = useQuestion(question);
  useScreenTitle(page?.head.brief.title ?? t('title'));
  if (!page && error?.status === 404) return <Missing gone={error.code === 'community.gone'} />;
  return (
    <div className={css.screen}>
      <main className={css.card} aria-label={page?.head.brief.title ?? t('title')}>
        {!page && error && <Broken error={error} onRetry={reload} />}
        {!page && !error && <SkeletonRows rows={5} height="5rem" />}
        {page && <Whole page={page} error={error !== null} onRetry={reload} />}
      </main>
      <aside className={css.side}>{page && <Beside page={page} />}</aside>
    </div>
  );
}

function Missing({ gone }: { gone: boolean }) {
  const t = texts.useT();
  return (
    <div className={css.missing}>
      <Card>
        <Empty
          icon={<CircleHelp size={30} />}
          title={t(gone ? 'page.gone' : 'page.missing')}
          action={
            <ButtonLink kind="outlined" to="/community">
              {t('page.toList')}
            </ButtonLink>
          }
        >
          {t(gone ? 'page.goneText' : 'page.missingText')}
        </Empty>
      </Card>
    </div>
  );
}

function Whole({ page }: { page: QuestionPage; error: boolean; onRetry: () => void }) {
  const t = texts.useT();
  const { brief } = page.head;
  const tags = useTagNames();
  const tag = brief.tags[0];
  const tagName = tag === undefined ? undefined : tags.get(tag);
  useNamedAnswer(page);
  return (
    <>
      <header className={css.head}>
        <p className={css.path}>
          <Link href="/community">
            <ChevronLeft size={18} aria-hidden="true" />
            {t('title')}
          </Link>
          {tagName && (
            <>
              <span aria-hidden="true">/</span>
              <Link className={css.pathTag} href={`/community?tab=NEW&tag=${tag}`}>
                #{tagName}
              </Link>
            </>
          )}
        </p>
        <QuestionTools page={page} />
      </header>
      <QuestionBody page={page} />
      <Looking question={brief.id} />
      {page.answers.map(answer => (
        <AnswerItem key={answer.id} answer={answer} page={page} />
      ))}
      {page.answers.length === 0 && brief.state !== 'DUPLICATE' && (
        <Empty icon={<CircleHelp size={30} />} title={t('page.noAnswer')}>
          {t('page.noAnswerText')}
        </Empty>
      )}
      <MergedLine merged={page.head.merged} />
      <AnswerField page={page} />
    </>
  );
}

/** Who came here in search of an answer says whether it was one, or goes on asking. */
function Looking({ question }: { question: number }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const sought = useStore(lookingFor);
  if (sought?.question !== question) return null;
  const end = () => {
    solve(sought);
    navigate('/community');
  };
  return (
    <div className={css.looking} role="status">
      <p>{t('solve.looking', { words: sought.wording })}</p>
      <Button kind="filled" onClick={end}>
        {t('solve.do')}
      </Button>
      <ButtonLink to="/community/ask">{t('solve.back')}</ButtonLink>
    </div>
  );
}

/** `#a12`: the address names an answer. */
function useNamedAnswer(page: QuestionPage): void {
  const id = page.head.brief.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each question
  useEffect(() => {
    const named = /^#a\d+$/.exec(window.location.hash)?.[0];
    if (named) document.querySelector(named)?.scrollIntoView({ block: 'center' });
  }, [id]);
}
