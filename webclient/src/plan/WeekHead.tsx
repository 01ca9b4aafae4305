import { ChevronLeft, ChevronRight, Download, Ellipsis, Printer, Upload } from 'lucide-react';
import { asHubError } from '../kernel/http';
import { useNavigate } from '../kernel/router';
import type { LocalDate, UnitWeek } from '../kernel/wire';
import { Button } from '../look/Button';
import { IconButton } from '../look/IconButton';
import { Menu } from '../look/Menu';
import { PHONE, useMedia } from '../look/media';
import { toast } from '../look/Toast';
import { useMe } from '../session/session';
import { dayWord, mondayOf, monthOf, plusDays, today } from './days';
import { download } from './download';
import { words } from './messages';
import { planApi } from './planApi';
import css from './WeekScreen.module.css';
import { shownDays } from './week';

export interface WeekHeadProps {
  unit: number | null;
  name: string;
  day: LocalDate;
  onDay: (day: LocalDate) => void;
  week: UnitWeek | null;
}

/** Whose plans, which week, and what can be done with all of them. */
export function WeekHead({ unit, name, day, onDay, week }: WeekHeadProps) {
  const t = words.useT();
  const phone = useMedia(PHONE);
  const thisWeek = mondayOf(day) === mondayOf(today());
  return (
    <header className={css.head}>
      <div className={css.names}>
        <h1 className={css.title}>{t('title.of', { unit: name })}</h1>
        <p className={css.sub}>{weekWord(day, week)}</p>
      </div>
      <nav className={css.switch} aria-label={t('nav.week')}>
        <IconButton
          framed={!phone}
          label={t('nav.before')}
          icon={<ChevronLeft size={20} />}
          onClick={() => onDay(plusDays(day, -7))}
        />
        <Button aria-pressed={thisWeek} disabled={thisWeek && day === today()} onClick={() => onDay(today())}>
          {t('nav.now')}
        </Button>
        <IconButton
          framed={!phone}
          label={t('nav.after')}
          icon={<ChevronRight size={20} />}
          onClick={() => onDay(plusDays(day, 7))}
        />
      </nav>
      {unit !== null && (
        <div className={css.actions}>
          <Actions unit={unit} day={day} week={week} />
        </div>
      )}
    </header>
  );
}

function weekWord(day: LocalDate, week: UnitWeek | null): string {
  const monday = mondayOf(day);
  const shown = week ? shownDays(week) : [];
  const last = shown.at(-1) ?? 4;
  return `${dayWord(monday)} – ${dayWord(plusDays(monday, last))}`;
}

function Actions({ unit, day, week }: { unit: number; day: LocalDate; week: UnitWeek | null }) {
  const t = words.useT();
  const go = useNavigate();
  const me = useMe().person.id;
  const manages = week?.rows.some(row => row.mayChange && row.person.id !== me) ?? false;
  const save = (from: LocalDate, to: LocalDate) =>
    planApi.file(unit, from, to).then(
      ({ name, text }) => download(name, text),
      cause => toast(`${t('csv.failed')}${asHubError(cause).message}`),
    );
  const monday = mondayOf(day);
  const month = monthOf(day);
  return (
    <Menu
      label={t('nav.more')}
      icon={<Ellipsis size={20} />}
      items={[
        {
          id: 'week',
          label: t('csv.week'),
          icon: <Download size={18} />,
          onAction: () => void save(monday, plusDays(monday, 6)),
        },
        {
          id: 'month',
          label: t('csv.month'),
          icon: <Download size={18} />,
          onAction: () => void save(month.from, month.to),
        },
        ...(manages
          ? [
              {
                id: 'import',
                label: t('csv.import'),
                icon: <Upload size={18} />,
                onAction: () => go(`/week/${unit}/import`),
              },
            ]
          : []),
        { id: 'print', label: t('nav.print'), icon: <Printer size={18} />, onAction: () => window.print() },
      ]}
    />
  );
}
