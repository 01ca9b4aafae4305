import { X } from 'lucide-react';
import { Button, IconButton, Notice } from '../../look';
import { type Refused, refused, take } from '../deeds';
import { texts } from '../texts';
import type { Change } from '../view';
import { reasonWord } from '../words';
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
        actions={alternatives.slice(0, 3).map(({ seat, place, floor, reasons }) => (
          <Button
            key={seat}
            size={44}
            kind="outlined"
            wide
            hint={reasons.map(reasonWord).slice(0, 3).join('・') || undefined}
            onClick={() => void take(seat, when).then(made => made && change({ floor, seat }))}
          >
            {t('refused.take', { place })}
          </Button>
        ))}
      >
        {t(alternatives.length > 0 ? 'refused.same' : 'refused.none')}
      </Notice>
      <span className={css.away}>
        <IconButton label={t('close')} icon={<X size={18} />} onClick={() => refused.set(null)} />
      </span>
    </div>
  );
}
