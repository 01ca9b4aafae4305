import { CalendarOff, Lock, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { mainUnit, sectionOf, useUnits } from '../directory/units';
import { useLocation, useParams, useScreenTitle, useSearch } from '../kernel/router';
import { ButtonLink } from '../look/Button';
import { Empty } from '../look/Empty';
import { PHONE, useMedia } from '../look/media';
import { Broken } from '../look/Notice';
import { SkeletonRows } from '../look/Skeleton';
import { useWatch } from '../presence/presenceStore';
import { useMe } from '../session/session';
import { asDay, mondayOf, today } from './days';
import { words } from './messages';
import { usePlanEdits } from './usePlanEdits';
import { useWeek } from './useWeek';
import { WeekGrid } from './WeekGrid';
import { WeekHead } from './WeekHead';
import { WeekPhone } from './WeekPhone';
import css from './WeekScreen.module.css';
import { isEmptyWeek } from './week';

/** 課の予定: who is where this week. The address names the unit and a day of the week. */
export default function WeekScreen() {
  const t = words.useT();
  const params = useParams();
  const me = useMe().person;
  const units = useUnits();
  const asked = params.unit && /^\d+$/.test(params.unit) ? Number(params.unit) : null;
  const home = mainUnit(me);
  const unit = asked ?? (units.value && home !== null ? (sectionOf(units.value, home)?.id ?? null) : null);
  const name = (unit !== null && units.value?.byId.get(unit)?.name) || null;
  useScreenTitle(name ? t('title.of', { unit: name }) : t('title'));
  if (asked === null && home === null) return <NoSection />;
  if (units.error && unit === null) return <Broken error={units.error} onRetry={units.reload} />;
  return <Week key={unit} unit={unit} name={name ?? t('title')} />;
}

function Week({ unit, name }: { unit: number | null; name: string }) {
  const [day, setDay] = useDay();
  const phone = useMedia(PHONE);
  const monday = mondayOf(day);
  const view = useWeek(unit, monday);
  const edits = usePlanEdits(view);
  const me = useMe().person.id;
  const { week, error, reload } = view;
  useWatch(week?.rows.map(row => row.person.id) ?? NOBODY);

  if (error?.status === 404 || error?.status === 403) return <Hidden />;
  const people = week && week.rows.length > 0;
  return (
    <div className={css.screen}>
      <WeekHead unit={unit} name={name} day={day} onDay={setDay} week={week} />
      {error && <Broken error={error} onRetry={reload} />}
      {!week && !error && <SkeletonRows rows={14} height="2.625rem" />}
      {week && !people && <Nobody />}
      {week && people && phone && <WeekPhone week={week} day={day} onDay={setDay} me={me} edits={edits} />}
      {week && people && !phone && (
        <>
          <div className={css.scroll}>
            <WeekGrid key={week.unit} week={week} me={me} edits={edits} />
          </div>
          <Foot empty={isEmptyWeek(week)} />
        </>
      )}
    </div>
  );
}

const NOBODY: number[] = [];

/** The day in the address, so that back, reload and links keep the week. */
function useDay(): [string, (day: string) => void] {
  const [path, go] = useLocation();
  const asked = asDay(new URLSearchParams(useSearch()).get('from'));
  const [first] = useState(today);
  return [asked ?? first, day => go(`${path}?from=${day}`, { replace: true })];
}

function Foot({ empty }: { empty: boolean }) {
  const t = words.useT();
  return (
    <p className={css.foot}>
      {empty && <b>{t('empty.title')}。</b>} {empty ? t('empty.text') : ''} {t('grid.hint')}
    </p>
  );
}

function Nobody() {
  const t = words.useT();
  return (
    <Empty icon={<UserRoundX />} title={t('nobody.title')}>
      {t('nobody.text')}
    </Empty>
  );
}

function Hidden() {
  const t = words.useT();
  return (
    <Empty
      icon={<Lock />}
      title={t('hidden.title')}
      action={
        <ButtonLink kind="outlined" to="/week">
          {t('hidden.do')}
        </ButtonLink>
      }
    >
      {t('hidden.text')}
    </Empty>
  );
}

function NoSection() {
  const t = words.useT();
  return (
    <Empty
      icon={<CalendarOff />}
      title={t('none.title')}
      action={
        <ButtonLink kind="outlined" to="/directory">
          {t('none.do')}
        </ButtonLink>
      }
    >
      {t('none.text')}
    </Empty>
  );
}
