import type { WeekRow } from '../kernel/wire';
import { today } from './days';
import { PlanDetail } from './PlanDetail';
import { PlanEditor } from './PlanEditor';
import type { PlanEdits } from './usePlanEdits';
import { mayChange, planAt, type Span } from './week';

export interface DayEditorProps {
  row: WeekRow;
  span: Span;
  edits: PlanEdits;
  onSpan: (span: Span) => void;
  onDone: () => void;
}

/** The form where I may change something, else the day in full. */
export function DayEditor({ row, span, edits, onSpan, onDone }: DayEditorProps) {
  const plan = row.days.find(({ day }) => day === span.from);
  if (mayChange(row, span.from, today())) {
    return (
      <PlanEditor
        key={row.person.id}
        person={row.person}
        span={span}
        plan={plan ? planAt(plan, span.part) : null}
        edits={edits}
        onSpan={onSpan}
        onDone={onDone}
      />
    );
  }
  return plan ? <PlanDetail person={row.person} plan={plan} past={row.mayChange} /> : null;
}
