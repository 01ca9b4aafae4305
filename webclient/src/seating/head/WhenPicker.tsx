import { DAY, day as dayWord, sameDay, weekdayWord } from '../../kernel/time';
import { Segmented } from '../../look';
import { texts } from '../texts';
import type { Seating } from '../useSeating';
import type { Change, View } from '../view';
import { dayStart, daysAhead, hoursFrom, minutesOf, timeWord, todayOf } from '../when';
import type { LocalDate, Part } from '../wire';
import css from './Head.module.css';

const { t: say } = texts;

/** 「今日」「あした」「11月20日(金)」 */
export function dayWordOf(day: LocalDate, now: number): string {
  if (day === todayOf(now)) return say('when.today');
  if (sameDay(dayStart(day), now + DAY)) return say('when.tomorrow');
  return dayWord(dayStart(day));
}

interface Props {
  seating: Seating;
  view: View;
  change: Change;
}

/** The day within the horizon, and what part of it. */
export function WhenPicker({ seating, view, change }: Props) {
  const t = texts.useT();
  const { rules, now } = seating;
  const { chosen } = view;
  const today = todayOf(now);
  const parts: Part[] =
    chosen.day === today ? ['NOW', 'DAY', 'AM', 'PM', 'HOURS'] : ['DAY', 'AM', 'PM', 'HOURS'];
  const hours =
    chosen.hours ?? hoursFrom(chosen.day === today ? now : dayStart(chosen.day) + 32_400_000, rules);
  const choose = (part: Part) =>
    change({ chosen: { ...chosen, part, hours: part === 'HOURS' ? hours : null } });
  return (
    <div className={css.picker}>
      <fieldset className={css.days}>
        <legend>{t('when.day')}</legend>
        {daysAhead(rules, now).map(day => (
          <button
            key={day}
            type="button"
            className={css.day}
            aria-pressed={day === chosen.day}
            aria-label={dayWord(dayStart(day))}
            onClick={() =>
              change({
                chosen: {
                  ...chosen,
                  day,
                  part: day !== today && chosen.part === 'NOW' ? 'DAY' : chosen.part,
                },
              })
            }
          >
            <span>{day === today ? t('when.today') : weekdayWord(weekdayOf(day))}</span>
            <b>{Number(day.slice(8))}</b>
          </button>
        ))}
      </fieldset>
      <Segmented
        label={t('when.part')}
        value={chosen.part}
        onChange={choose}
        options={parts.map(part => ({ value: part, label: t(`part.${part}`) }))}
      />
      {chosen.part === 'HOURS' && <Hours {...{ seating, view, change }} hours={hours} />}
    </div>
  );
}

/** Monday is 1. */
const weekdayOf = (day: LocalDate): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

function Hours({ seating, view, change, hours }: Props & { hours: readonly [number, number] }) {
  const t = texts.useT();
  const { rules } = seating;
  const [from, until] = hours;
  const steps: number[] = [];
  for (let at = minutesOf(rules.dayFrom); at <= minutesOf(rules.dayUntil); at += rules.stepMinutes)
    steps.push(at);
  const set = (next: readonly [number, number]) =>
    change({ chosen: { ...view.chosen, part: 'HOURS', hours: next } });
  const length = until - from;
  return (
    <div className={css.hours}>
      <label>
        <span>{t('when.from')}</span>
        <select
          value={from}
          onChange={event => {
            const at = Number(event.target.value);
            set([at, Math.min(minutesOf(rules.dayUntil), Math.max(at + rules.minMinutes, at + length))]);
          }}
        >
          {steps
            .filter(at => at <= minutesOf(rules.dayUntil) - rules.minMinutes)
            .map(at => (
              <option key={at} value={at}>
                {timeWord(at)}
              </option>
            ))}
        </select>
      </label>
      <label>
        <span>{t('when.until')}</span>
        <select value={until} onChange={event => set([from, Number(event.target.value)])}>
          {steps
            .filter(at => at >= from + rules.minMinutes)
            .map(at => (
              <option key={at} value={at}>
                {timeWord(at)}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
