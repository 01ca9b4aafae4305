import { v7 as uuidv7 } from 'uuid';
import { useDeed } from '../../../community/manage/useDeed';
import { PersonName } from '../../../community/PersonName';
import { Button, Card, Notice } from '../../../look';
import { useMe } from '../../../session/session';
import { dayWords } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { DutyKey, DutyRota } from '../wire';
import type { Seats } from '../zones/useSeats';
import zoned from '../zones/Zones.module.css';
import css from './Duty.module.css';

interface SwapsProps {
  rota: DutyRota;
  seats: Seats;
  onChanged: () => void;
}

/** Swaps that wait for an answer: mine to give, or mine to wait for. */
export function Swaps({ rota, seats, onChanged }: SwapsProps) {
  const t = texts.useT();
  const deed = useDeed();
  const me = useMe().person.id;
  const open = rota.swaps.filter(
    ({ state, by, to }) => state === 'ASKED' && (by === me || to === me || rota.may),
  );
  if (open.length === 0) return null;
  const words = ({ seat, day, half }: DutyKey) =>
    `${seats.codeOf(seat)}　${dayWords(day)} ${t(`part.${half}`)}`;
  const answer = (swap: number, accept: boolean) =>
    void deed.run(() => manageApi.answerSwap(swap, uuidv7(), accept)).then(done => done && onChanged());
  return (
    <Card title={t('swaps')} accent>
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
      <ul className={zoned.rows}>
        {open.map(({ id, turn, by, to, instead }) => (
          <li key={id} className={css.swap}>
            <span>
              <PersonName person={by} /> → <PersonName person={to} />
              <small>
                {words(turn)}
                {instead && t('swap.for', { turn: words(instead) })}
              </small>
            </span>
            {to === me && (
              <>
                <Button size={36} disabled={deed.busy} onClick={() => answer(id, true)}>
                  {t('swap.yes')}
                </Button>
                <Button size={36} disabled={deed.busy} onClick={() => answer(id, false)}>
                  {t('swap.no')}
                </Button>
              </>
            )}
            {by === me && (
              <>
                <span>{t('swap.waits')}</span>
                <Button
                  size={36}
                  disabled={deed.busy}
                  onClick={() =>
                    void deed.run(() => manageApi.withdrawSwap(id)).then(done => done && onChanged())
                  }
                >
                  {t('swap.withdraw')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
