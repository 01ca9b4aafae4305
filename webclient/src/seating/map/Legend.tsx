import { useMemo } from 'react';
import { type PlanSeat, SEAT_KINDS, type SeatState, seatSymbol } from '../draw';
import { texts } from '../texts';
import { kindWord, seatStateWord } from '../words';
import css from './Legend.module.css';

const STATES: readonly SeatState[] = ['FREE', 'USED', 'BOOKED', 'MINE', 'NOT_MINE', 'CLOSED'];
const SCALE = 13;

const sample = (kind: PlanSeat['kind']): PlanSeat => ({
  space: null,
  code: '',
  kind,
  at: [0, 0],
  rot: 0,
  zone: null,
  features: [],
  mode: 'RESERVABLE',
  units: 1,
  order: 0,
});

/** Shape tells the kind, fill and mark tell the state. */
export function Legend() {
  const t = texts.useT();
  const kinds = useMemo(
    () =>
      SEAT_KINDS.map(
        kind => [kind, seatSymbol(sample(kind), { state: 'FREE' }, SCALE, `lk${kind}`)] as const,
      ),
    [],
  );
  const states = useMemo(
    () => STATES.map(state => [state, seatSymbol(sample('DESK'), { state }, SCALE, `ls${state}`)] as const),
    [],
  );
  return (
    <section className={css.legend} aria-label={t('legend.label')}>
      <p className={css.line}>
        <span className={css.head}>{t('legend.kind')}</span>
        {kinds.map(([kind, svg]) => (
          <span key={kind} className={css.entry}>
            <Drawn svg={svg} />
            {kindWord(kind)}
          </span>
        ))}
      </p>
      <p className={css.line}>
        <span className={css.head}>{t('legend.state')}</span>
        {states.map(([state, svg]) => (
          <span key={state} className={css.entry}>
            <Drawn svg={svg} />
            {seatStateWord(state)}
          </span>
        ))}
      </p>
    </section>
  );
}

export function Drawn({ svg }: { svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us, names in it are escaped
  return <span className={css.drawn} dangerouslySetInnerHTML={{ __html: svg }} />;
}
