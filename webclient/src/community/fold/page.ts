import type { Answer, Comment, QuestionBrief, QuestionPage } from '../../kernel/wire';
import type { CommunityEvent } from '../events';

/** Old snapshot + its events = new snapshot. Events the snapshot already contains change nothing; null: it is gone. */
export function applyPageEvent(page: QuestionPage, event: CommunityEvent): QuestionPage | null {
  if (event.s <= page.seq) return page;
  const next = applied(page, event);
  return next && { ...next, seq: event.s };
}

function applied(page: QuestionPage, event: CommunityEvent): QuestionPage | null {
  const id = page.head.brief.id;
  switch (event.t) {
    case 'community.asked':
    case 'community.changed':
      return event.d.head.brief.id === id ? { ...page, head: event.d.head } : page;
    case 'community.gone':
      return event.d.question === id ? null : page;
    case 'community.answered':
    case 'community.answerChanged': {
      const { brief, answer, steps } = event.d;
      if (brief.id !== id) return page;
      return { ...page, head: { ...page.head, brief, steps }, answers: withAnswer(page.answers, answer) };
    }
    case 'community.answerGone': {
      const { brief, answer, steps } = event.d;
      if (brief.id !== id) return page;
      const answers = page.answers.filter(one => one.id !== answer);
      return { ...page, head: { ...page.head, brief, steps }, answers };
    }
    case 'community.commented':
    case 'community.commentChanged':
      return event.d.question === id ? commented(page, event.d.comment) : page;
    case 'community.commentGone': {
      const { question, comment } = event.d;
      return question === id ? withoutComment(page, comment) : page;
    }
    case 'community.useful':
      return event.d.question === id ? useful(page, event.d.answer, event.d.count) : page;
    case 'community.mine':
      return event.d.question === id ? { ...page, mine: event.d.mine } : page;
    case 'community.watching':
      return event.d.kind === 'QUESTION' && event.d.id === id
        ? { ...page, mine: { ...page.mine, watching: event.d.watching } }
        : page;
    case 'community.watchers':
      return event.d.question === id ? { ...page, watchers: event.d.count } : page;
    case 'community.tagMerged':
      return { ...page, head: { ...page.head, brief: withTag(page.head.brief, event.d) } };
    default:
      return page;
  }
}

/** A question that had a tag has the one it was merged into. */
export function withTag(brief: QuestionBrief, { from, into }: { from: number; into: number }): QuestionBrief {
  if (!brief.tags.includes(from)) return brief;
  return { ...brief, tags: [...new Set(brief.tags.map(tag => (tag === from ? into : tag)))] };
}

function withoutComment(page: QuestionPage, comment: number): QuestionPage {
  const rest = (all: Comment[]) => all.filter(({ id }) => id !== comment);
  const answers = page.answers.map(one => ({ ...one, comments: rest(one.comments) }));
  return { ...page, comments: rest(page.comments), answers };
}

function withAnswer(answers: readonly Answer[], answer: Answer): Answer[] {
  return [...answers.filter(({ id }) => id !== answer.id), answer].sort(byStanding);
}

/** Official and accepted ones first, then what helped most, then the older one. */
export function byStanding(a: Answer, b: Answer): number {
  return standing(b) - standing(a) || b.useful - a.useful || a.id - b.id;
}

function standing({ accepted, official, health }: Answer): number {
  if (health === 'OBSOLETE') return 0;
  return (accepted ? 1 : 0) + (official ? 2 : 0);
}

function commented(page: QuestionPage, comment: Comment): QuestionPage {
  return inComments(page, comment.answer, all => {
    const at = all.findIndex(({ id }) => id === comment.id);
    return at < 0 ? [...all, comment] : all.with(at, comment);
  });
}

function inComments(
  page: QuestionPage,
  answer: number | null,
  to: (all: Comment[]) => Comment[],
): QuestionPage {
  if (answer === null) return { ...page, comments: to(page.comments) };
  const change = (one: Answer) => (one.id === answer ? { ...one, comments: to(one.comments) } : one);
  return { ...page, answers: page.answers.map(change) };
}

function useful(page: QuestionPage, answer: number | null, count: number): QuestionPage {
  if (answer === null) {
    return { ...page, head: { ...page.head, brief: { ...page.head.brief, useful: count } } };
  }
  const answers = page.answers.map(one => (one.id === answer ? { ...one, useful: count } : one));
  return { ...page, answers: answers.sort(byStanding) };
}
