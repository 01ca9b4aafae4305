import { CalendarDays } from 'lucide-react';
import { clock, day as dayWord, sameDay, useNow } from '../../kernel/time';
import { Empty } from '../../look';
import { MyAnswer } from '../attendees/Answers';
import css from './Calendar.module.css';
import { PlanBand } from './DaysGrid';
import { useWords } from './EntryBlock';
import { agendaOf, type DayView, type Entry, isOpen } from './entries';
import { texts } from './texts';

/** The days one below the other, to be read; the invitations are answered in place. */
export function AgendaList({ views, onOpen }: { views: readonly DayView[]; onOpen: (entry: Entry) => void }) {
  const t = texts.useT();
  const now = useNow();
  if (views.every(view => view.placed.length === 0 && view.plans.length === 0))
    return (
      <Empty icon={<CalendarDays size={30} />} title={t('list.empty')}>
        {t('list.emptyText')}
      </Empty>
    );
  return (
    <div className={css.agenda}>
      {views.map(view => {
        const entries = agendaOf(view);
        const isToday = sameDay(now, view.frame.from);
        if (entries.length === 0 && view.plans.length === 0 && !isToday) return null;
        return (
          <section key={view.day} className={css.agendaDay}>
            <h2 className={css.agendaHead} data-today={isToday || undefined}>
              {dayWord(view.frame.from)}
              {isToday && <span className={css.today}>{t('day.today')}</span>}
              {view.closed && <span className={css.off}>{view.closed}</span>}
            </h2>
            {view.plans.length > 0 && <PlanBand plans={view.plans} />}
            {entries.length === 0 && <p className={css.none}>{t('list.none')}</p>}
            <ul>
              {entries.map(entry => (
                <Row key={entry.key} entry={entry} now={now} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Row({ entry, now, onOpen }: { entry: Entry; now: number; onOpen: (entry: Entry) => void }) {
  const t = texts.useT();
  const words = useWords(entry);
  const running = entry.from <= now && now < entry.until;
  const asked = entry.kind === 'booking' && !entry.own && entry.answer === 'NONE' && now < entry.until;
  return (
    <li
      className={css.line}
      data-open={entry.kind !== 'booking' || isOpen(entry) || undefined}
      data-no={(entry.kind === 'booking' && entry.answer === 'NO') || undefined}
      data-past={entry.until <= now || undefined}
    >
      <button type="button" className={css.lineButton} aria-label={words.label} onClick={() => onOpen(entry)}>
        <span className={css.lineTime}>
          <b>{clock(entry.from)}</b>
          <span>{clock(entry.until)}</span>
        </span>
        <span className={css.lineWords}>
          <b>{words.title}</b>
          <span>
            {running && <span className={css.running}>{t('entry.now')}</span>} {words.more}
          </span>
        </span>
      </button>
      {asked && (
        <div className={css.lineAnswer}>
          <MyAnswer booking={entry.booking} />
        </div>
      )}
    </li>
  );
}
