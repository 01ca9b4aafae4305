import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useDeed } from '../../../community/manage/useDeed';
import { PersonName } from '../../../community/PersonName';
import { hubNow, shortDay, tokyoDate, weekdayWord } from '../../../kernel/time';
import { Button, Notice } from '../../../look';
import { dayAfter, weekdayOf } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { DutyRota, DutyTurn, HalfDay } from '../wire';
import type { Seats } from '../zones/useSeats';
import css from './Duty.module.css';
import { Grid } from './Grid';
import { PersonSelect } from './PersonSelect';
import { SwapSheet } from './SwapSheet';

interface WeekGridProps {
  rota: DutyRota;
  monday: string;
  seats: Seats;
  onChanged: () => void;
}

/** The days as they are: a captain changes one half-day, who is on duty asks somebody to swap. */
export function WeekGrid({ rota, monday, seats, onChanged }: WeekGridProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [asking, setAsking] = useState<DutyTurn | null>(null);
  const today = tokyoDate(hubNow());
  const days = Array.from({ length: 7 }, (_, n) => dayAfter(monday, n)).filter(
    day => weekdayOf(day) <= 5 || rota.turns.some(turn => turn.day === day),
  );
  const turnOf = (seat: number, day: string, part: HalfDay) =>
    rota.turns.find(turn => turn.seat === seat && turn.day === day && turn.half === part);
  const assign = (seat: number, day: string, part: HalfDay, person: number | null) =>
    void deed
      .run(() => manageApi.assign(rota.zone, uuidv7(), { seat, day, half: part }, person))
      .then(done => done && onChanged());
  return (
    <>
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
      <Grid
        label={t('duty.week')}
        rota={rota}
        seats={seats}
        columns={days.map(day => ({
          key: day,
          title: `${shortDay(`${day}T03:00:00Z`)}（${weekdayWord(weekdayOf(day))}）`,
          today: day === today,
        }))}
        cell={(seat, day, part) => {
          const turn = turnOf(seat, day, part);
          if (turn?.mine && day >= today)
            return (
              <span className={css.mine}>
                <b>{t('duty.me')}</b>
                <Button
                  size={30}
                  aria-label={t('swap.askOf', { seat: seats.codeOf(seat), day, part: t(`part.${part}`) })}
                  onClick={() => setAsking(turn)}
                >
                  {t('swap.ask')}
                </Button>
              </span>
            );
          if (rota.may && day >= today)
            return (
              <PersonSelect
                gap={turn?.away ?? false}
                label={t('duty.cell', { seat: seats.codeOf(seat), day, part: t(`part.${part}`) })}
                people={rota.people}
                value={turn?.person ?? null}
                disabled={deed.busy}
                onChange={person => assign(seat, day, part, person)}
              />
            );
          return turn?.person && !turn.away ? (
            <PersonName person={turn.person} />
          ) : (
            <span className={css.nobody}>{t('duty.nobody')}</span>
          );
        }}
      />
      {asking && (
        <SwapSheet
          rota={rota}
          turn={asking}
          seat={seats.codeOf(asking.seat)}
          onClose={() => setAsking(null)}
          onDone={() => {
            setAsking(null);
            onChanged();
          }}
        />
      )}
    </>
  );
}
