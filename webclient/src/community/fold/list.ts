import type { QuestionBrief, QuestionList } from '../../kernel/wire';
import type { Filter } from '../api';
import type { CommunityEvent } from '../events';
import type { Tab } from '../tabs';
import { withTag } from './page';

/** Which list is held. */
export interface Lane {
  tab: Tab;
  filter: Filter;
}

/** Moves a list on: what is shown stays up to date where it stands; a new question comes to the top of 新着 and 未回答. */
export function applyListEvent(list: QuestionList, event: CommunityEvent, lane: Lane): QuestionList {
  if (event.s <= list.seq) return list;
  return { ...list, seq: event.s, questions: applied(list.questions, event, lane) };
}

function applied(all: QuestionBrief[], event: CommunityEvent, lane: Lane): QuestionBrief[] {
  switch (event.t) {
    case 'community.asked': {
      const { brief } = event.d.head;
      const news = lane.tab === 'NEW' || lane.tab === 'UNANSWERED';
      return news && fits(brief, lane.filter) ? [brief, ...without(all, brief.id)] : put(all, brief);
    }
    case 'community.changed':
      return changed(all, event.d.head.brief, lane);
    case 'community.answered':
    case 'community.answerChanged':
    case 'community.answerGone':
      return put(all, event.d.brief);
    case 'community.gone':
      return without(all, event.d.question);
    case 'community.useful': {
      const { question, answer, count } = event.d;
      if (answer !== null) return all;
      return all.map(one => (one.id === question ? { ...one, useful: count } : one));
    }
    case 'community.tagMerged':
      return all.map(one => withTag(one, event.d));
    default:
      return all;
  }
}

/** Whether the list may now be another one than what could be told from the event. */
export function needsAnew(event: CommunityEvent, { tab }: Lane): boolean {
  if (event.t === 'community.watching') return tab === 'WATCHED';
  return event.t === 'community.asked' && (tab === 'MINE_TO_ANSWER' || tab === 'ASKED_BY_ME');
}

function put(all: QuestionBrief[], brief: QuestionBrief): QuestionBrief[] {
  return all.some(({ id }) => id === brief.id) ? all.map(one => (one.id === brief.id ? brief : one)) : all;
}

/** What became a duplicate leaves all lists but one's own; what stands for itself again comes back to where it was. */
function changed(all: QuestionBrief[], brief: QuestionBrief, { tab, filter }: Lane): QuestionBrief[] {
  if (brief.state === 'DUPLICATE') {
    return tab === 'ASKED_BY_ME' || tab === 'WATCHED' ? put(all, brief) : without(all, brief.id);
  }
  const last = all.at(-1);
  const back =
    tab === 'NEW' &&
    brief.shown === 'SHOWN' &&
    fits(brief, filter) &&
    last !== undefined &&
    brief.id > last.id;
  return back ? [...without(all, brief.id), brief].sort((a, b) => b.id - a.id) : put(all, brief);
}

const without = (all: QuestionBrief[], id: number) => all.filter(one => one.id !== id);

export function fits(brief: QuestionBrief, { category, tag, unit }: Filter): boolean {
  if (category !== null && brief.category !== category) return false;
  if (tag !== null && !brief.tags.includes(tag)) return false;
  return unit === null || brief.concerned === unit || brief.section === unit;
}
