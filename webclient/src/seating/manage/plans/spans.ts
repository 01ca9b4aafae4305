import { DAY } from '../../../kernel/time';
import type { PlanBrief } from '../wire';

export interface Span {
  plan: PlanBrief;
  /** Per cent of the line. */
  start: number;
  width: number;
}

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
/** Days shown before the first and after the last change, and per cent kept for what has no date. */
const EDGE = 60;
const DRAFTS = 18;
/** A name has to fit. */
const LEAST = 12;
const SHOWN = 5;

/** The last versions side by side, as wide as they hold but never too narrow to be read; drafts at the end. */
export function spansOf(
  plans: readonly PlanBrief[],
  today: string,
): { spans: Span[]; todayAt: number | null } {
  const dated = plans
    .filter(plan => plan.state !== 'DRAFT' && plan.from !== null)
    .sort((a, b) => at(a.from ?? today) - at(b.from ?? today))
    .slice(-SHOWN);
  const drafts = plans
    .filter(plan => plan.state === 'DRAFT')
    .sort((a, b) => a.version - b.version)
    .slice(-2);
  const kept = dated.length === 0 ? 100 : drafts.length * DRAFTS;
  const last = Math.max(at(today), ...dated.map(({ from }) => at(from ?? today))) + EDGE;
  const days = dated.map(({ from }, n) => {
    const next = dated[n + 1]?.from;
    return Math.max(1, (next ? at(next) : last) - at(from ?? today));
  });
  const room = 100 - kept - LEAST * dated.length;
  const sum = days.reduce((all, one) => all + one, 0);
  const spans: Span[] = [];
  let start = 0;
  let todayAt: number | null = null;
  dated.forEach((plan, n) => {
    const width = LEAST + (room * (days[n] ?? 1)) / sum;
    const into = at(today) - at(plan.from ?? today);
    if (into >= 0 && into < (days[n] ?? 1)) todayAt = start + (width * into) / (days[n] ?? 1);
    spans.push({ plan, start, width });
    start += width;
  });
  for (const plan of drafts) {
    const width = kept / drafts.length;
    spans.push({ plan, start, width });
    start += width;
  }
  return { spans, todayAt };
}
