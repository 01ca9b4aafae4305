import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../look';
import type { PlanProblem } from '../manage/wire';
import css from './Checks.module.css';
import { type Check, checksOf } from './model/checks';
import type { Sketch } from './model/sketch';
import { shifted, shiftsOf } from './model/zones';
import { texts } from './texts';
import type { Editor } from './useEditor';

/** What is found while one draws; the hub looks again before a plan is used. */
export function useChecks(sketch: Sketch): readonly Check[] {
  const later = useDeferredValue(sketch);
  return useMemo(() => checksOf(later), [later]);
}

/** Codes of the hub for what is found here as well. */
const SEEN_HERE: ReadonlySet<string> = new Set([
  'floor.code_twice',
  'floor.letter_twice',
  'floor.off_floor',
  'floor.outside_zone',
  'floor.overlap',
  'floor.aisle',
]);

interface ChecksBarProps {
  editor: Editor;
  checks: readonly Check[];
  /** What the hub found; most of it is seen here sooner. */
  problems: readonly PlanProblem[];
  onShow: (seats: readonly string[]) => void;
}

export function ChecksBar({ editor, checks, problems, onShow }: ChecksBarProps) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const { seats, zones, rest } = editor.sketch;
  const others = problems.filter(({ code }) => !SEEN_HERE.has(code));
  const errors = [...checks, ...others].filter(({ severity }) => severity === 'ERROR').length;
  const count = checks.length + others.length;
  const wheelchair = seats.filter(({ features }) => features.includes('WHEELCHAIR')).length;
  return (
    <section className={css.checks} aria-label={t('checks')}>
      <div className={css.checkLine}>
        <button
          type="button"
          className={css.checkSum}
          aria-expanded={open}
          data-bad={errors > 0 || undefined}
          onClick={() => setOpen(!open)}
        >
          {count === 0 ? (
            <CircleCheck size={16} aria-hidden="true" />
          ) : (
            <TriangleAlert size={16} aria-hidden="true" />
          )}
          {count === 0 ? t('checks.none') : t('checks.some', { n: count, errors })}
        </button>
        <span className={css.facts}>
          {t('checks.facts', {
            seats: seats.length,
            rooms: rest.rooms.length,
            zones: zones.length,
            wheelchair,
          })}
        </span>
      </div>
      {open && (
        <ul className={css.checkList}>
          {checks.map((check, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice
            <li key={n} data-severity={check.severity}>
              <span>{sentence(check, t)}</span>
              {check.seats.length > 0 && (
                <Button size={30} onClick={() => onShow(check.seats)}>
                  {t('checks.show')}
                </Button>
              )}
              {check.code === 'ACROSS' && !editor.readOnly && (
                <Button
                  size={30}
                  onClick={() =>
                    editor.apply(
                      shifted(
                        editor.saved,
                        shiftsOf(editor.saved).filter(({ from }) => from !== null),
                      ),
                      t('did.zone'),
                    )
                  }
                >
                  {t('checks.follow')}
                </Button>
              )}
            </li>
          ))}
          {others.map(({ path, code, message, severity }) => (
            <li key={`${path} ${code}`} data-severity={severity}>
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentence({ code, words }: Check, t: ReturnType<typeof texts.useT>): string {
  const fill = words as Record<string, string | number>;
  return (t as (key: string, words: Record<string, string | number>) => string)(`check.${code}`, fill);
}
