import { CalendarPlus, CalendarSearch, ChevronLeft, ChevronRight, Settings2 } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate, useScreenTitle } from '../../kernel/router';
import { HOUR, hubNow } from '../../kernel/time';
import type { LocalDate } from '../../kernel/wire';
import {
  Broken,
  Button,
  ButtonLink,
  IconButton,
  IconLink,
  PHONE,
  Segmented,
  SkeletonRows,
  useMedia,
} from '../../look';
import { dayWord, plusDays, spanWord, today } from '../../plan/days';
import { useMe } from '../../session/session';
import { NoticeBell } from '../notice/NoticeBell';
import ScopeDialog from '../series/ScopeDialog';
import { AgendaList } from './AgendaList';
import { type At, daysOf, pageOf, useAt, type View } from './address';
import { BesideButton, BesideColumn, BesideHeads, useBeside } from './Beside';
import css from './Calendar.module.css';
import { DaysGrid } from './DaysGrid';
import { dayView, type Entry, entriesOf } from './entries';
import { type Stretch, startOfDay } from './geometry';
import { RefusedMoveNotice } from './RefusedMoveNotice';
import { useCalendar } from './store';
import { texts } from './texts';
import { useMoving } from './useMoving';

const BookingPanel = lazy(() => import('../dialog/BookingPanel'));
const QuickForm = lazy(() => import('./QuickForm'));

const DESK_VIEWS: readonly View[] = ['day', 'week', 'whole', 'list'];
const PHONE_VIEWS: readonly View[] = ['day', 'list'];

/** 予定表: my events, bookings and invitations with plans, working hours and closed days. */
export default function CalendarScreen() {
  const t = texts.useT();
  useScreenTitle(t('title'));
  const phone = useMedia(PHONE);
  const [at, go] = useAt(phone ? 'list' : 'week');
  const shown = phone && !PHONE_VIEWS.includes(at.view) ? { ...at, view: 'list' as const } : at;
  return <Calendar at={shown} go={go} phone={phone} />;
}

interface CalendarProps {
  at: At;
  go: (next: Partial<At>) => void;
  phone: boolean;
}

function Calendar({ at, go, phone }: CalendarProps) {
  const me = useMe().person.id;
  const navigate = useNavigate();
  const days = useMemo(() => daysOf(at), [at]);
  const { value, error, reload } = useCalendar(days[0] ?? at.day, days.length);
  const views = useMemo(() => {
    const entries = value ? entriesOf(value, me) : [];
    return days.map(day => dayView(day, value, entries));
  }, [days, value, me]);
  const [form, setForm] = useState<Stretch | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const moving = useMoving();
  const open = (entry: Entry) => {
    if (entry.kind === 'booking') setOpened(entry.booking.id);
    else if (entry.kind === 'wait') navigate('/booking/mine');
  };
  return (
    <div className={css.screen}>
      <Head at={at} days={days} go={go} phone={phone} onNew={() => setForm(usualOn(at.day))} />
      {error && <Broken error={error} onRetry={reload} />}
      <RefusedMoveNotice moving={moving} />
      {!value && !error && <SkeletonRows rows={8} />}
      {value && at.view === 'list' && <AgendaList views={views} onOpen={open} />}
      {value && at.view !== 'list' && (
        <Grid at={at} go={go} views={views} onOpen={open} onNew={setForm} onMoved={moving.move} />
      )}
      <Suspense fallback={null}>
        {form && <QuickForm start={form} onClose={() => setForm(null)} />}
        {opened !== null && <BookingPanel key={opened} booking={opened} onClose={() => setOpened(null)} />}
      </Suspense>
      {moving.asks && (
        <ScopeDialog
          mode="change"
          booking={moving.asks.booking}
          onScope={moving.choose}
          onClose={moving.forget}
        />
      )}
    </div>
  );
}

type GridProps = Pick<CalendarProps, 'at' | 'go'> &
  Pick<Parameters<typeof DaysGrid>[0], 'views' | 'onOpen' | 'onNew' | 'onMoved'>;

function Grid({ at, go, views, onOpen, onNew, onMoved }: GridProps) {
  const t = texts.useT();
  const phone = useMedia(PHONE);
  const people = at.view === 'day' ? at.beside : NOBODY;
  const busy = useBeside(people, at.day);
  const [first, last] = [views[0]?.day ?? at.day, views.at(-1)?.day ?? at.day];
  return (
    <>
      <DaysGrid
        key={`${first} ${last}`}
        views={views}
        label={t('grid.label', { span: spanWord(first, last) })}
        besides={people.length}
        heads={
          <BesideHeads
            people={people}
            onRemove={person => go({ beside: at.beside.filter(id => id !== person) })}
          />
        }
        columns={hours =>
          people.map(person => (
            <BesideColumn key={person} busy={busy.get(person)} day={at.day} hours={hours} />
          ))
        }
        onOpen={onOpen}
        onNew={onNew}
        onMoved={onMoved}
      />
      {!phone && <p className={css.hint}>{t('grid.hint')}</p>}
    </>
  );
}

const NOBODY: readonly number[] = [];

interface HeadProps extends CalendarProps {
  days: readonly LocalDate[];
  onNew: () => void;
}

function Head({ at, days, go, phone, onNew }: HeadProps) {
  const t = texts.useT();
  const [first, last] = [days[0] ?? at.day, days.at(-1) ?? at.day];
  const turn = (side: number) => go({ day: plusDays(at.day, side * pageOf(at.view)) });
  return (
    <header className={css.top}>
      <div className={css.names}>
        <h1 className={css.title}>{t('title')}</h1>
        <p className={css.span}>{at.view === 'day' ? dayWord(at.day) : spanWord(first, last)}</p>
      </div>
      <nav className={css.turn} aria-label={t('nav.label')}>
        <IconButton
          framed
          label={t('nav.before')}
          icon={<ChevronLeft size={20} />}
          onClick={() => turn(-1)}
        />
        <Button disabled={days.includes(today()) && at.day === today()} onClick={() => go({ day: today() })}>
          {t('nav.now')}
        </Button>
        <IconButton framed label={t('nav.after')} icon={<ChevronRight size={20} />} onClick={() => turn(1)} />
      </nav>
      <Segmented
        label={t('view.label')}
        value={at.view}
        onChange={view => go({ view })}
        options={(phone ? PHONE_VIEWS : DESK_VIEWS).map(value => ({ value, label: t(`view.${value}`) }))}
      />
      <div className={css.deeds}>
        <BesideButton
          beside={at.beside}
          onBeside={people => go({ beside: people, ...(people.length > 0 ? { view: 'day' } : {}) })}
        />
        {phone ? (
          <IconLink framed label={t('times')} icon={<CalendarSearch size={20} />} to="/booking/times" />
        ) : (
          <ButtonLink to="/booking/times" icon={<CalendarSearch size={18} aria-hidden="true" />}>
            {t('times')}
          </ButtonLink>
        )}
        <NoticeBell />
        <IconLink framed label={t('feeds')} icon={<Settings2 size={20} />} to="/settings/calendar" />
        <Button kind="filled" icon={<CalendarPlus size={18} aria-hidden="true" />} onClick={onNew}>
          {t('new')}
        </Button>
      </div>
    </header>
  );
}

/** An hour from the next full one on; on another day from ten. */
function usualOn(day: LocalDate): Stretch {
  const next = Math.ceil(hubNow() / HOUR) * HOUR;
  const from = day === today() ? next : startOfDay(day) + 10 * HOUR;
  return { from, until: from + HOUR };
}
