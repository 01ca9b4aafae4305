import { atClock, clock, DAY, hubNow, tokyoDate } from '../../../kernel/time';
import type { Closure, ClosureKind, Instant, SetClosure } from '../../../kernel/wire';
import { texts } from '../texts';

/** A closure as it stands on the form; times are the wall clock of the hall. */
export interface ClosureForm {
  spaces: number[];
  area: number | null;
  from: string;
  until: string;
  reason: string;
  kind: ClosureKind;
  units: number[];
}

export function formOf(closure: Closure | null): ClosureForm {
  if (closure) {
    const { spaces, area, from, until, reason, kind, units } = closure;
    return {
      spaces,
      area,
      from: toField(Date.parse(from)),
      until: toField(Date.parse(until)),
      reason,
      kind,
      units,
    };
  }
  const tomorrow = hubNow() + DAY;
  return {
    spaces: [],
    area: null,
    from: toField(atClock(tomorrow, 8, 30)),
    until: toField(atClock(tomorrow, 17, 15)),
    reason: '',
    kind: 'CLOSED',
    units: [],
  };
}

export function bodyOf(form: ClosureForm, op: string): SetClosure {
  return {
    op,
    spaces: form.area === null ? form.spaces : [],
    area: form.area,
    from: fromField(form.from),
    until: fromField(form.until),
    reason: form.reason.trim(),
    kind: form.kind,
    units: form.kind === 'BLOCKED' ? form.units : [],
  };
}

export function wrongWith(form: ClosureForm): string | null {
  const { t } = texts;
  if (form.area === null && form.spaces.length === 0) return t('wrong.where');
  if (form.from === '' || form.until === '' || form.from >= form.until) return t('wrong.until');
  return form.reason.trim() === '' ? t('wrong.reason') : null;
}

/** As a field of the browser has it, wherever the browser is. */
export function toField(at: number): string {
  return `${tokyoDate(at)}T${clock(at).padStart(5, '0')}`;
}

export function fromField(text: string): Instant {
  return new Date(`${text}:00+09:00`).toISOString();
}
