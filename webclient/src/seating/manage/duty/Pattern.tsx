import { v7 as uuidv7 } from 'uuid';
import shared from '../../../community/manage/Manage.module.css';
import { weekdayWord } from '../../../kernel/time';
import { SaveBar } from '../../../settings/SaveBar';
import { useDraft } from '../../../settings/useDraft';
import { mondayOf } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { DutyCell, DutyRota, HalfDay } from '../wire';
import type { Seats } from '../zones/useSeats';
import css from './Duty.module.css';
import { Grid } from './Grid';
import { PersonSelect } from './PersonSelect';

/** Weeks after which it begins again. */
const MOST = 6;

interface PatternProps {
  rota: DutyRota;
  seats: Seats;
  onChanged: () => void;
}

/** The usual week. Days that were changed by hand stay as they are. */
export function Pattern({ rota, seats, onChanged }: PatternProps) {
  const t = texts.useT();
  const draft = useDraft<DutyCell[]>(
    rota.cells,
    cells =>
      manageApi
        .setPattern(
          rota.zone,
          uuidv7(),
          rota.anchor ?? mondayOf(rota.from),
          cells.filter(({ people }) => people.length > 0),
        )
        .then(onChanged),
    t('saved'),
  );
  const cells = draft.value ?? [];
  const find = (seat: number, weekday: number, half: HalfDay) =>
    cells.find(cell => cell.seat === seat && cell.weekday === weekday && cell.half === half);
  const set = (seat: number, weekday: number, half: HalfDay, people: number[]) => {
    const old = find(seat, weekday, half);
    draft.set([...cells.filter(cell => cell !== old), { seat, weekday, half, people }]);
  };
  return (
    <>
      <p className={shared.hint}>{t('duty.patternText')}</p>
      <Grid
        label={t('duty.pattern')}
        rota={rota}
        seats={seats}
        columns={[1, 2, 3, 4, 5].map(key => ({ key, title: weekdayWord(key) }))}
        cell={(seat, weekday, half) => {
          const people = find(seat, weekday, half)?.people ?? [];
          const shown = people.length < MOST ? [...people, null] : people;
          const named = t('duty.cell', {
            seat: seats.codeOf(seat),
            day: weekdayWord(weekday),
            part: t(`part.${half}`),
          });
          return (
            <span className={css.turns}>
              {shown.map((person, n) => (
                <PersonSelect
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same person may come twice
                  key={n}
                  label={n === 0 ? named : t('duty.inTurn', { cell: named, n: n + 1 })}
                  people={rota.people}
                  value={person}
                  onChange={next =>
                    set(
                      seat,
                      weekday,
                      half,
                      next === null ? people.toSpliced(n, 1) : people.toSpliced(n, 1, next),
                    )
                  }
                />
              ))}
            </span>
          );
        }}
      />
      <SaveBar draft={draft} />
    </>
  );
}
