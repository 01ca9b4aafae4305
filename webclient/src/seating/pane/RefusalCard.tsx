import { X } from 'lucide-react';
import { Button, IconButton, Notice } from '../../look';
import { type Instead, MOST_INSTEAD, type Refused, refused, take } from '../deeds';
import { texts } from '../texts';
import type { Change } from '../view';
import type { SeatReason } from '../wire';
import { kindWord, reasonWord } from '../words';
import css from './Pane.module.css';

/** Why not, what stays as it is, and buttons that each do the nearest instead; the numbers stand on the map. */
export function RefusalCard({ refusal, change }: { refusal: Refused; change: Change }) {
  const t = texts.useT();
  const { error, alternatives, when } = refusal;
  return (
    <div className={css.refusal}>
      <Notice
        kind="refused"
        title={error.message}
        actions={alternatives
          .slice(0, MOST_INSTEAD)
          .map(({ seat, place, kind, metres, reasons = [] }, at) => (
            <Button
              key={seat}
              size={44}
              kind="outlined"
              wide
              icon={<b className={css.number}>{at + 1}</b>}
              hint={hintOf(kind, metres, reasons)}
              onClick={() => void take(seat, when).then(made => made && change({ floor: made.floor, seat }))}
            >
              {t('refused.take', { place })}
            </Button>
          ))}
      >
        {t(alternatives.length > 0 || !error.detail?.alternatives ? 'refused.same' : 'refused.none')}
      </Notice>
      <span className={css.away}>
        <IconButton label={t('close')} icon={<X size={18} />} onClick={() => refused.set(null)} />
      </span>
    </div>
  );
}

/** 「昇降デスク・3m」, or why it suits my wishes. */
function hintOf(kind: Instead['kind'], metres: number | undefined, reasons: readonly SeatReason[]): string {
  const far = metres === undefined ? null : texts.t('pane.far', { m: Math.max(1, Math.round(metres)) });
  return [kind && kindWord(kind), far, ...reasons.map(reasonWord).slice(0, 3)].filter(Boolean).join('・');
}
