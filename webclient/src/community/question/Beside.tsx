import {
  CircleCheck,
  CircleHelp,
  GitMerge,
  MessageCircle,
  RotateCw,
  ShieldCheck,
  UserRoundSearch,
} from 'lucide-react';
import { useLoaded } from '../../kernel/loaded';
import { Link } from '../../kernel/router';
import { dayAndClock } from '../../kernel/time';
import type { Expert, Expertise, QuestionBrief, QuestionPage, Step, StepKind } from '../../kernel/wire';
import { Card, SkeletonRows } from '../../look';
import { api } from '../api';
import { useUnitName } from '../Bits';
import { useBriefs } from '../briefs';
import { ExpertRows, useInvite } from '../People';
import { texts } from '../texts';
import { stepTime } from '../times';
import css from './Beside.module.css';
import { grouped, type Stage } from './steps';

/** Beside a question: its way, who may know, what is like it. */
export function Beside({ page }: { page: QuestionPage }) {
  return (
    <>
      <Steps steps={page.head.steps} brief={page.head.brief} />
      <Knowing question={page.head.brief.id} answers={page.answers.length} />
      <Related question={page.head.brief.id} />
    </>
  );
}

const ICONS: Record<StepKind, typeof CircleHelp> = {
  ASKED: CircleHelp,
  INVITED: UserRoundSearch,
  ANSWERED: MessageCircle,
  SOLVED: CircleCheck,
  OFFICIAL: ShieldCheck,
  REVIEWED: RotateCw,
  MERGED: GitMerge,
};

function Steps({ steps, brief }: { steps: readonly Step[]; brief: QuestionBrief }) {
  const t = texts.useT();
  const stages = grouped(steps);
  const people = useBriefs(steps.map(({ person }) => person));
  const unitName = useUnitName();
  const words = ({ kind, people: ids, unit }: Stage): string => {
    const names = ids
      .map(id => people.get(id)?.name.split(/[\s　]/)[0] ?? '')
      .filter(name => name !== '')
      .map(name => t('steps.san', { name }))
      .join(t('steps.and'));
    if (kind === 'ASKED') {
      return brief.asker === null ? t('steps.ASKEDanonymous') : t('steps.ASKED', { name: names });
    }
    if (kind === 'INVITED') return names ? t('steps.INVITED', { name: names }) : t('steps.INVITEDnobody');
    if (kind === 'OFFICIAL') {
      const name = unitName(unit);
      return name ? t('steps.OFFICIAL', { unit: name }) : t('steps.OFFICIALnobody');
    }
    return t(`steps.${kind}`);
  };
  return (
    <Card title={t('steps.title')}>
      <ol className={css.steps}>
        {stages.map(stage => {
          const Icon = ICONS[stage.kind];
          return (
            <li key={`${stage.kind} ${stage.at}`} className={css.step} data-kind={stage.kind}>
              <Icon size={18} aria-hidden="true" />
              <time dateTime={stage.at} title={dayAndClock(stage.at)}>
                {stepTime(stage.at, brief.asked)}
              </time>
              <span>{words(stage)}</span>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

function Knowing({ question, answers }: { question: number; answers: number }) {
  const t = texts.useT();
  const { value } = useLoaded(`experts ${question} ${answers}`, signal => api.experts(question, signal));
  const { asked, ask } = useInvite(question);
  const experts = value?.experts ?? [];
  const all = new Set([...asked, ...experts.filter(({ invited }) => invited).map(({ person }) => person)]);
  if (!value) return null;
  return (
    <Card title={t('experts.known')}>
      {experts.length === 0 ? (
        <p className={css.none}>{t('experts.knownNone')}</p>
      ) : (
        <ExpertRows
          experts={experts.map(expertOf)}
          asked={all}
          askedWord={t('experts.sent')}
          onAsk={person => all.has(person) || ask(person)}
        />
      )}
    </Card>
  );
}

/** The strongest reason is the one that is told. */
function expertOf({ person, answers, why }: Expertise): Expert {
  return { person, answers, tags: why.flatMap(({ tag }) => (tag === null ? [] : [tag])).slice(0, 1) };
}

function Related({ question }: { question: number }) {
  const t = texts.useT();
  const { value, error } = useLoaded(`related ${question}`, signal => api.related(question, signal));
  if (error) return null;
  return (
    <Card title={t('related.title')}>
      {!value && <SkeletonRows rows={3} height="3rem" />}
      {value?.questions.length === 0 && <p className={css.none}>{t('related.none')}</p>}
      <ul className={css.related}>
        {value?.questions.map(brief => (
          <li key={brief.id}>
            <Sign brief={brief} />
            <span>
              <Link className={css.relatedTitle} href={`/community/q/${brief.id}`}>
                {brief.title}
              </Link>
              <span className={css.relatedAbout}>
                {brief.answers === 0
                  ? t('row.noAnswer')
                  : brief.state === 'SOLVED'
                    ? t('row.solvedN', { n: brief.answers })
                    : t('row.answersN', { n: brief.answers })}
                ・{t('row.usefulN', { n: brief.useful })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Sign({ brief: { state, answers } }: { brief: QuestionBrief }) {
  const Icon = state === 'SOLVED' ? CircleCheck : answers === 0 ? CircleHelp : MessageCircle;
  return (
    <Icon size={18} aria-hidden="true" className={css.sign} data-state={answers === 0 ? 'OPEN' : state} />
  );
}
