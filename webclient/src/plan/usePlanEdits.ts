import { asHubError, type HubError } from '../kernel/http';
import type { DayPlan, SetPlan } from '../kernel/wire';
import { toast } from '../look/Toast';
import { spanWord } from './days';
import { words } from './messages';
import { planApi } from './planApi';
import type { WeekView } from './useWeek';
import { knownDays, restoring, type Span } from './week';

/** What became of a wish. `clash`: these days hold something else, which may be replaced. */
export type Outcome = 'done' | { clash: DayPlan[] } | { refused: HubError };

export interface PlanEdits {
  save: (wish: SetPlan) => Promise<Outcome>;
  clear: (span: Span) => Promise<Outcome>;
}

/** Every change says that it is done and offers the way back, as long as what was there is known. */
export function usePlanEdits({ week, tell }: Pick<WeekView, 'week' | 'tell'>): PlanEdits {
  const undo = (span: Span) => {
    const before = week && knownDays(week, span);
    if (!before) return undefined;
    const { clear, sets } = restoring(span, before);
    const back = async () => {
      await planApi.clear(clear);
      for (const set of sets) await planApi.set(set);
      tell(span.person, before);
      toast(words.t('done.back'));
    };
    return () =>
      void back().catch(cause => toast(words.t('done.failed', { why: asHubError(cause).message })));
  };
  const attempt = async (span: Span, done: string, asked: Promise<{ days: DayPlan[] }>): Promise<Outcome> => {
    const back = undo(span);
    try {
      tell(span.person, (await asked).days);
      toast(done, back);
      return 'done';
    } catch (cause) {
      return outcomeOf(asHubError(cause));
    }
  };
  return {
    save: wish => {
      const said = { span: spanWord(wish.from, wish.to), kind: words.t(`kind.${wish.kind}`) };
      return attempt(wish, words.t('done.set', said), planApi.set(wish));
    },
    clear: ({ person, from, to, part }) =>
      attempt(
        { person, from, to, part },
        words.t('done.clear', { span: spanWord(from, to) }),
        planApi.clear({ person, from, to, part }),
      ),
  };
}

function outcomeOf(error: HubError): Outcome {
  const days = error.detail?.days;
  if (error.code === 'presence.plan_contradicts' && Array.isArray(days)) return { clash: days as DayPlan[] };
  return { refused: error };
}
