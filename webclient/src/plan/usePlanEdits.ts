import { asHubError, type HubError } from '../kernel/http';
import type { DayPlan, LocalDate, SetPlan, UnitWeek } from '../kernel/wire';
import { toast } from '../look/Toast';
import { spanWord } from './days';
import { words } from './messages';
import { planApi } from './planApi';
import type { WeekView } from './useWeek';
import { knownDays, restoring, type Span } from './week';

/** What became of a wish. `clash`: these days hold something else, which may be replaced. */
export type Outcome = 'done' | { clash: Taken[] } | { refused: HubError };

/** A day that holds something else; what it is, if that week is on screen. */
export interface Taken {
  day: LocalDate;
  plan: DayPlan | null;
}

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
      return outcomeOf(asHubError(cause), week, span.person);
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

function outcomeOf(error: HubError, week: UnitWeek | null, person: number): Outcome {
  const days = error.detail?.days;
  if (error.code !== 'presence.plan_contradicts' || !Array.isArray(days)) return { refused: error };
  const known = week?.rows.find(row => row.person.id === person)?.days ?? [];
  return {
    clash: (days as LocalDate[]).map(day => ({ day, plan: known.find(plan => plan.day === day) ?? null })),
  };
}
