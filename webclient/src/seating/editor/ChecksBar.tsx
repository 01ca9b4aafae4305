import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../look';
import css from './Editor.module.css';
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

interface ChecksBarProps {
  editor: Editor;
  checks: readonly Check[];
  onShow: (seats: readonly string[]) => void;
  children?: React.ReactNode;
}

export function ChecksBar({ editor, checks, onShow, children }: ChecksBarProps) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const { seats, zones, rest } = editor.sketch;
  const errors = checks.filter(({ severity }) => severity === 'ERROR').length;
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
          {checks.length === 0 ? (
            <CircleCheck size={16} aria-hidden="true" />
          ) : (
            <TriangleAlert size={16} aria-hidden="true" />
          )}
          {checks.length === 0 ? t('checks.none') : t('checks.some', { n: checks.length, errors })}
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
        <>
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
          </ul>
          {children}
        </>
      )}
    </section>
  );
}

function sentence({ code, words }: Check, t: ReturnType<typeof texts.useT>): string {
  const fill = words as Record<string, string | number>;
  return (t as (key: string, words: Record<string, string | number>) => string)(`check.${code}`, fill);
}
