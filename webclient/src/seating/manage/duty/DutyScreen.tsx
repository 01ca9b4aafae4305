import { CalendarCheck, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import shared from '../../../community/manage/Manage.module.css';
import { useLoaded } from '../../../kernel/loaded';
import { useNavigate, useSearch } from '../../../kernel/router';
import { hubNow, tokyoDate } from '../../../kernel/time';
import { Broken, Button, Card, Empty, IconButton, Segmented, SkeletonRows } from '../../../look';
import { dayAfter, dayWords, mondayOf } from '../days';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { floorName } from '../plans/names';
import { useZones } from '../rights';
import { texts } from '../texts';
import { useHeard } from '../useHeard';
import { useSeats } from '../zones/useSeats';
import css from './Duty.module.css';
import { Pattern } from './Pattern';
import { Swaps } from './Swaps';
import { WeekGrid } from './WeekGrid';

const WEEK = 7;

/** 当番表: who sits at the counter, half a day at a time; the usual week, the days themselves, and swaps. */
export default function DutyScreen() {
  const t = texts.useT();
  const asked = Number(new URLSearchParams(useSearch()).get('zone'));
  const navigate = useNavigate();
  const zones = useZones();
  const floors = useLoaded('seating floors', () => manageApi.floors());
  const [monday, setMonday] = useState(() => mondayOf(tokyoDate(hubNow())));
  const [view, setView] = useState<'week' | 'pattern'>('week');
  const all = zones.value?.zones ?? [];
  const duty = useLoaded(`my duty ${monday}`, () => manageApi.myDuty(monday, dayAfter(monday, WEEK)));
  const known = all.filter(({ id, may }) => may || duty.value?.zones.includes(id));
  const zone =
    known.find(({ id }) => id === asked) ??
    known.find(({ id }) => duty.value?.zones.includes(id)) ??
    known[0];
  const floorOf = (area: number) => floors.value?.floors.find(one => one.area === area);
  const seats = useSeats(zone && floorOf(zone.floor));
  const until = dayAfter(monday, WEEK);
  const rota = useLoaded(zone ? `duty ${zone.id} ${monday}` : null, () =>
    manageApi.duty(zone?.id ?? 0, monday, until),
  );
  useHeard('seating.duty', rota.reload);
  useHeard('seating.swapped', rota.reload);
  const error = zones.error ?? duty.error ?? rota.error;
  return (
    <ManagePage page="duty" intro={t('duty.intro')}>
      {error && <Broken error={error} onRetry={rota.reload} />}
      {!duty.value && !error && <SkeletonRows rows={4} height="4rem" />}
      {duty.value && known.length === 0 && (
        <Empty icon={<CalendarCheck />} title={t('duty.none')}>
          {t('duty.noneText')}
        </Empty>
      )}
      {zone && (
        <>
          <div className={css.bar}>
            <label className={shared.label}>
              {t('duty.zone')}
              <select
                className={shared.select}
                value={zone.id}
                onChange={event => navigate(`/seating/manage/duty?zone=${event.target.value}`)}
              >
                {known.map(one => (
                  <option key={one.id} value={one.id}>
                    {[
                      floorOf(one.floor) && floorName(floorOf(one.floor) ?? { building: '', name: '' }),
                      one.letter,
                      one.name,
                    ]
                      .filter(Boolean)
                      .join(' ')}
                  </option>
                ))}
              </select>
            </label>
            {rota.value?.may && (
              <Segmented
                label={t('duty.view')}
                value={view}
                options={[
                  { value: 'week', label: t('duty.week') },
                  { value: 'pattern', label: t('duty.pattern') },
                ]}
                onChange={setView}
              />
            )}
          </div>
          {view === 'week' && (
            <div className={css.weeks}>
              <IconButton
                label={t('duty.before')}
                icon={<ChevronLeft size={20} />}
                onClick={() => setMonday(dayAfter(monday, -WEEK))}
              />
              <b aria-live="polite">
                {t('plans.fromUntil', { from: dayWords(monday), until: dayWords(dayAfter(until, -1)) })}
              </b>
              <IconButton
                label={t('duty.after')}
                icon={<ChevronRight size={20} />}
                onClick={() => setMonday(until)}
              />
              <Button size={30} onClick={() => setMonday(mondayOf(tokyoDate(hubNow())))}>
                {t('duty.today')}
              </Button>
            </div>
          )}
          {!rota.value && !rota.error && <SkeletonRows rows={4} height="4rem" />}
          {rota.value && (
            <>
              <Swaps rota={rota.value} seats={seats} onChanged={rota.reload} />
              <Card title={t(view === 'week' ? 'duty.week' : 'duty.pattern')}>
                {view === 'week' ? (
                  <WeekGrid rota={rota.value} monday={monday} seats={seats} onChanged={rota.reload} />
                ) : (
                  <Pattern key={zone.id} rota={rota.value} seats={seats} onChanged={rota.reload} />
                )}
              </Card>
            </>
          )}
        </>
      )}
    </ManagePage>
  );
}
