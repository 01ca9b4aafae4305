import { X } from 'lucide-react';
import { useLoaded } from '../../kernel/loaded';
import { Broken, Button, IconButton, Sheet, SkeletonRows } from '../../look';
import { api } from '../api';
import { redraw } from '../deeds';
import { texts } from '../texts';
import type { MySitting, SeatDraw } from '../wire';
import css from './Draw.module.css';

/** How a lot was drawn: everybody can count it again. */
export default function DrawSheet({
  draw,
  sitting,
  onClose,
}: {
  draw: number;
  sitting: MySitting;
  onClose: () => void;
}) {
  const t = texts.useT();
  const { value, error, reload } = useLoaded(`draw ${draw}`, signal => api.draw(draw, signal));
  return (
    <Sheet kind="side" label={t('lot.title')} onClose={onClose}>
      <div className={css.sheet}>
        <header className={css.head}>
          <h2>{t('lot.title')}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        {error && <Broken error={error} onRetry={reload} />}
        {!value && !error && <SkeletonRows rows={6} />}
        {value && <Drawn drawn={value} />}
        {value?.mayRedraw && (
          <Button
            kind="outlined"
            size={44}
            wide
            onClick={() => {
              onClose();
              void redraw(sitting);
            }}
          >
            {t('mine.redraw')}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

function Drawn({ drawn }: { drawn: SeatDraw }) {
  const t = texts.useT();
  return (
    <div className={css.body}>
      <p className={css.result}>{t('lot.text', { n: drawn.candidates.length, place: drawn.place })}</p>
      {drawn.again !== null && <p>{t('lot.again')}</p>}
      <p className={css.how}>{t('lot.how')}</p>
      <dl className={css.seed}>
        <dt>{t('lot.seed')}</dt>
        <dd>{drawn.seed}</dd>
      </dl>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('lot.candidate')}</th>
            <th scope="col">{t('lot.weight')}</th>
            <th scope="col">{t('list.state')}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.candidates.map(({ seat, place, weight, gone }) => (
            <tr key={seat} data-chosen={seat === drawn.seat || undefined}>
              <td>{place}</td>
              <td>{(weight / 1000).toFixed(2)}</td>
              <td>{seat === drawn.seat ? t('lot.chosen') : gone ? t('lot.gone') : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
