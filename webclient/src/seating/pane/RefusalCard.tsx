import { X } from 'lucide-react';
import { day as dayWord, hubNow, sameDay } from '../../kernel/time';
import { Button, IconButton, Notice } from '../../look';
import { type Instead, MOST_INSTEAD, type OtherTime, type Refused, refused, take } from '../deeds';
import { texts } from '../texts';
import type { Change } from '../view';
import { shortSpan } from '../when';
import type { MySitting, SeatReason, When } from '../wire';
import { kindWord, reasonWord } from '../words';
import css from './Pane.module.css';

/** Why not, what stays as it is, and buttons that each do the nearest instead; the numbers stand on the map. */
export function RefusalCard({ refusal, change }: { refusal: Refused; change: Change }) {
  const t = texts.useT();
  const { error, alternatives, times, blocks, when, again } = refusal;
  const goTo = (made: MySitting | null) => made && change({ floor: made.floor, seat: made.seat });
  return (
    <div className={css.refusal}>
      <Notice
        kind="refused"
        title={error.message}
        actions={
          <>
            {alternatives.slice(0, MOST_INSTEAD).map(({ seat, place, kind, metres, reasons = [] }, at) => (
              <Button
                key={seat}
                size={44}
                kind="outlined"
                wide
                icon={<b className={css.number}>{at + 1}</b>}
                hint={hintOf(kind, metres, reasons)}
                onClick={() => void take(seat, when).then(goTo)}
              >
                {t('refused.take', { place })}
              </Button>
            ))}
            {again &&
              times.map(other => (
                <Button
                  key={other.from + other.part}
                  size={44}
                  kind="outlined"
                  wide
                  hint={t('refused.free', { n: other.free })}
                  onClick={() => void again(asked(other)).then(goTo)}
                >
                  {t('refused.time', { when: timeWord(other) })}
                </Button>
              ))}
          </>
        }
      >
        {blocks.map(({ floor, places }) => (
          <span key={floor}>{t('refused.block', { n: places.length, place: places[0] ?? '' })} </span>
        ))}
        {t(
          alternatives.length + times.length > 0 || !error.detail?.alternatives
            ? 'refused.same'
            : 'refused.none',
        )}
      </Notice>
      <span className={css.away}>
        <IconButton label={t('close')} icon={<X size={18} />} onClick={() => refused.set(null)} />
      </span>
    </div>
  );
}

const asked = ({ day, part, from, until }: OtherTime): When =>
  part === 'HOURS' ? { day, part, from, until } : { day, part, from: null, until: null };

/** 「午後」「11月19日(木) 1日」 */
function timeWord({ part, from, until }: OtherTime): string {
  const span = { from: Date.parse(from), until: Date.parse(until) };
  const word = part === 'HOURS' ? shortSpan(span) : texts.t(`part.${part}`);
  return sameDay(span.from, hubNow()) ? word : `${dayWord(span.from)} ${word}`;
}

/** 「昇降デスク・3m」, or why it suits my wishes. */
function hintOf(kind: Instead['kind'], metres: number | undefined, reasons: readonly SeatReason[]): string {
  const far = metres === undefined ? null : texts.t('pane.far', { m: Math.max(1, Math.round(metres)) });
  return [kind && kindWord(kind), far, ...reasons.map(reasonWord).slice(0, 3)].filter(Boolean).join('・');
}
