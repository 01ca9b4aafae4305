import type { CSSProperties } from 'react';
import { clock, HOUR, useNow } from '../kernel/time';
import type { PresenceState, ReachCard } from '../kernel/wire';
import { stateWord } from '../look/presenceText';
import { stateColour } from '../look/StateBadge';
import css from './FreeLine.module.css';
import { busyIn, dayOf, freeOf, nextGap, type Stretch, workOf } from './freeDay';
import { words } from './messages';

const spoken = ({ from, to }: Stretch) => `${clock(from)}–${clock(to)}`;

/** きょうの空き: the working day as a line, taken parts hatched in the colour of their state. The words are its text. */
export function FreeLine({ card, state }: { card: ReachCard; state: PresenceState }) {
  const t = words.useT();
  const now = useNow();
  const work = workOf(card);
  const over = work !== null && now >= work.to;
  const gap = nextGap(card, now);
  const free = state === 'AVAILABLE' || state === 'TELEWORK';
  // Who may not see the hours is told nothing of them.
  if (!work && (card.working || card.nextWork === null)) return null;
  return (
    <section className={css.free}>
      <header className={css.head}>
        <h3 className={css.title}>{t('free.title')}</h3>
        <p className={css.next} data-free={(gap !== null && (free || gap.from > now)) || undefined}>
          {!work ? t('free.off') : over ? t('free.over') : told(gap, now, state)}
        </p>
      </header>
      {work && !over && <Line card={card} work={work} now={now} />}
      {work && !over && (
        <p className="visually-hidden">
          {t('free.text', { spans: freeOf(card).map(spoken).join('、') || '—' })}
        </p>
      )}
    </section>
  );
}

/** Who is on the phone has the time, but not now. */
function told(gap: Stretch | null, now: number, state: PresenceState): string {
  const t = words.t;
  if (!gap) return t('free.none');
  if (gap.from > now) return t('free.next', { span: spoken(gap) });
  const free = state === 'AVAILABLE' || state === 'TELEWORK';
  return t(free ? 'free.now' : 'free.then', { time: clock(gap.to) });
}

function Line({ card, work, now }: { card: ReachCard; work: Stretch; now: number }) {
  const day = dayOf(card, now);
  const place = ({ from, to }: Stretch): CSSProperties => ({
    insetInlineStart: `${along(day, from)}%`,
    inlineSize: `${along(day, to) - along(day, from)}%`,
  });
  return (
    <div className={css.line} aria-hidden="true">
      {freeOf(card).map(gap => (
        <span key={gap.from} className={css.gap} style={place(gap)} />
      ))}
      {busyIn(card.busy, work).map(taken => (
        <span
          key={`${taken.from} ${taken.state}`}
          className={css.taken}
          title={`${stateWord(taken.state)} ${spoken(taken)}`}
          style={{ ...place(taken), '--tint': stateColour(taken.state) } as CSSProperties}
        />
      ))}
      <span className={css.past} style={place({ from: day.from, to: Math.max(day.from, now) })} />
      {now >= day.from && now <= day.to && (
        <span className={css.now} style={{ insetInlineStart: `${along(day, now)}%` }} />
      )}
      {hours(day).map(hour => (
        <span key={hour} className={css.hour} style={{ insetInlineStart: `${along(day, hour)}%` }}>
          {clock(hour).split(':')[0]}
        </span>
      ))}
    </div>
  );
}

function along(day: Stretch, at: number): number {
  return (Math.min(1, Math.max(0, (at - day.from) / (day.to - day.from))) * 1000) / 10;
}

function hours(day: Stretch): number[] {
  const first = Math.ceil(day.from / HOUR) * HOUR;
  return Array.from({ length: Math.floor((day.to - first) / HOUR) + 1 }, (_, n) => first + n * HOUR);
}
