import { Armchair } from 'lucide-react';
import { useEffect, useState } from 'react';
import { mainUnit, sectionOf, useUnits } from '../../directory/units';
import { Link } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { useNow } from '../../kernel/time';
import { Button, ButtonLink, Card, PHONE, useMedia } from '../../look';
import { useMe } from '../../session/session';
import { api } from '../api';
import { busy, refused, takeBest } from '../deeds';
import { useFloors, useMySittings } from '../live';
import { standing, Ways, Words } from '../mine/MyBar';
import { RefusalCard } from '../pane/RefusalCard';
import { texts } from '../texts';
import { RULES, todayOf, whenOf } from '../when';
import type { SectionToday } from '../wire';
import css from './SeatCard.module.css';

const NOW = { part: 'NOW' as const, hours: null };

/** 今日: my seat with its check-in, or one in one tap; below it where my section sits. */
export default function SeatCard() {
  const t = texts.useT();
  const now = useNow();
  const phone = useMedia(PHONE);
  const wait = useStore(busy);
  const refusal = useStore(refused);
  const { value } = useMySittings();
  const { value: floors } = useFloors();
  useEffect(() => () => refused.set(null), []);
  if (!value || !floors?.floors.some(({ plan }) => plan !== null)) return null;
  const today = standing(value.sittings, now).filter(one => todayOf(Date.parse(one.from)) === todayOf(now));
  const mine = today.find(({ state }) => state === 'HERE') ?? today[0];
  return (
    <Card
      title={t('today.title')}
      action={
        <ButtonLink
          kind="plain"
          size={30}
          to={mine ? `/seating/floor/${mine.floor}?seat=${mine.seat}` : '/seating'}
        >
          {t('today.map')}
        </ButtonLink>
      }
    >
      {mine ? (
        <div className={css.mine}>
          <Words sitting={mine} now={now} />
          <span className={css.ways}>
            <Ways sitting={mine} rules={RULES} phone={phone} />
          </span>
        </div>
      ) : (
        <div className={css.mine}>
          <p className={css.none}>
            <b>{t('today.none')}</b> {t('today.noneText')}
          </p>
          {refusal && <RefusalCard refusal={refusal} change={() => {}} />}
          <Button
            kind="outlined"
            size={44}
            disabled={wait}
            icon={<Armchair size={18} aria-hidden="true" />}
            onClick={() => void takeBest({ when: whenOf({ ...NOW, day: todayOf() }) })}
          >
            {t('take.best')}
          </Button>
        </div>
      )}
      <Section />
    </Card>
  );
}

/** How many of my section sit where. */
function Section() {
  const t = texts.useT();
  const unit = mainUnit(useMe().person);
  const units = useUnits().value;
  const section = units && unit !== null ? (sectionOf(units, unit)?.id ?? null) : null;
  const { value: floors } = useFloors();
  const [today, setToday] = useState<SectionToday | null>(null);
  useEffect(() => {
    if (section === null) return;
    let on = true;
    api.section(section).then(
      answer => on && setToday(answer),
      () => {},
    );
    return () => {
      on = false;
    };
  }, [section]);
  if (!today || today.seats.length === 0) return null;
  const counts = new Map<string, { n: number; path: string }>();
  for (const { seat } of today.seats) {
    const floor = floors?.floors.find(({ area }) => area === seat.floor);
    const zone = floor?.zones.find(({ id }) => id === seat.zone);
    const place = [floor?.name, zone?.name].filter(Boolean).join(' ');
    counts.set(place, { n: (counts.get(place)?.n ?? 0) + 1, path: `/seating/floor/${seat.floor}` });
  }
  const rows = [...counts].sort((a, b) => b[1].n - a[1].n);
  return (
    <div className={css.section}>
      <h3>{t('today.section')}</h3>
      <ul>
        {rows.map(([place, { n, path }]) => (
          <li key={place}>
            <Link href={path}>{t('today.sectionAt', { place, n })}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
