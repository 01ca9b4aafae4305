import { Armchair, QrCode } from 'lucide-react';
import { useState } from 'react';
import { useUnitName } from '../../booking/useUnitName';
import { useLoaded } from '../../kernel/loaded';
import { useNavigate } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { hubNow } from '../../kernel/time';
import { Button, ButtonLink, Empty, SkeletonRows } from '../../look';
import { useMe } from '../../session/session';
import { api } from '../api';
import { busy, checkIn, refused, take } from '../deeds';
import { Words } from '../mine/MyBar';
import css from '../pane/Pane.module.css';
import { RefusalCard } from '../pane/RefusalCard';
import { mayNot, seatNow } from '../seats';
import { texts } from '../texts';
import { RULES, spanOf, todayOf, whenOf } from '../when';
import type { SeatOfCode } from '../wire';
import { seatStateWord, untilWord, whyWord } from '../words';

/** What the code on a desk opens: sit down here, or say that I am there. */
export default function CodeScreen({ code }: { code: string }) {
  const t = texts.useT();
  const [turn, setTurn] = useState(0);
  const { value, error } = useLoaded(`desk ${code} ${turn}`, signal => api.code(code, signal));
  if (error)
    return (
      <Empty
        icon={<QrCode />}
        title={t('qr.unknown')}
        action={
          <ButtonLink kind="outlined" to="/seating">
            {t('qr.map')}
          </ButtonLink>
        }
      >
        {t('qr.unknownText')}
      </Empty>
    );
  if (!value) return <SkeletonRows rows={4} />;
  return <Desk desk={value} code={code} onDone={() => setTurn(now => now + 1)} />;
}

const NOW = () => ({ day: todayOf(), part: 'NOW' as const, hours: null });

function Desk({ desk, code, onDone }: { desk: SeatOfCode; code: string; onDone: () => void }) {
  const t = texts.useT();
  const wait = useStore(busy);
  const refusal = useStore(refused);
  const me = useMe().person.id;
  const unitName = useUnitName();
  const navigate = useNavigate();
  const now = hubNow();
  const span = spanOf(NOW(), RULES, now);
  const seat = {
    space: desk.seat,
    code: desk.number,
    kind: 'DESK' as const,
    at: [0, 0] as const,
    rot: 0,
    zone: null,
    features: [],
    mode: 'RESERVABLE' as const,
    units: 1,
    order: 0,
  };
  const shown = seatNow(seat, desk.live, desk.right, {
    chosen: NOW(),
    span,
    me,
    now,
    minMs: RULES.minMinutes * 60_000,
  });
  const { mine } = desk;
  const may = shown.state === 'FREE' && !mayNot(desk.right, span.from);
  return (
    <div className={css.desk}>
      <div className={css.pane}>
        <p className={css.zone}>{t('qr.title')}</p>
        <h1 className={css.code}>{desk.place}</h1>
        <p className={css.state} data-state={shown.state}>
          <b>{seatStateWord(shown.state)}</b> {untilWord(shown)}
        </p>
        {whyWord(shown, unitName) && <p className={css.why}>{whyWord(shown, unitName)}</p>}
        {mine && <Words sitting={mine} now={now} />}
        {refusal && (
          <RefusalCard refusal={refusal} change={({ floor }) => navigate(`/seating/floor/${floor}`)} />
        )}
        {mine?.may.includes('CHECK_IN') ? (
          <Button
            kind="filled"
            size={52}
            wide
            disabled={wait}
            onClick={() => void checkIn(mine, code).then(onDone)}
          >
            {t('mine.checkIn')}
          </Button>
        ) : (
          may && (
            <Button
              kind="filled"
              size={52}
              wide
              disabled={wait}
              icon={<Armchair size={20} aria-hidden="true" />}
              onClick={() => void take(desk.seat, whenOf(NOW())).then(onDone)}
            >
              {t('qr.here')}
            </Button>
          )
        )}
        <ButtonLink size={44} to={`/seating/floor/${desk.floor}?seat=${desk.seat}`}>
          {t('mine.show')}
        </ButtonLink>
      </div>
    </div>
  );
}
