import { CalendarRange, Lock, UserCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useUnitName } from '../../../booking/useUnitName';
import { useDeed } from '../../../community/manage/useDeed';
import { PersonName } from '../../../community/PersonName';
import { useLoaded } from '../../../kernel/loaded';
import { dayAndClock } from '../../../kernel/time';
import { Button, Notice, toast } from '../../../look';
import { dayAfter, dayWords } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { useHeard } from '../useHeard';
import { weekdayWords } from '../weekdays';
import type { ZoneDetail } from '../wire';
import { BlockSheet } from './BlockSheet';
import { CloseSheet } from './CloseSheet';
import { FixSheet } from './FixSheet';
import type { Seats } from './useSeats';
import css from './Zones.module.css';

type Open = 'close' | 'block' | 'fix' | null;

/** What is decided about single seats of a zone: closed, reserved, somebody's own. */
export function SeatDeeds({ zone, seats }: { zone: ZoneDetail; seats: Seats }) {
  const t = texts.useT();
  const unitName = useUnitName();
  const deed = useDeed();
  const [open, setOpen] = useState<Open>(null);
  const closures = useLoaded('seat closures', () => manageApi.closures());
  const blocks = useLoaded('seat blocks', () => manageApi.blocks());
  const fixed = useLoaded('seat fixed', () => manageApi.fixed());
  useHeard('seating.zones', closures.reload);
  useHeard('seating.zones', blocks.reload);
  useHeard('seating.zones', fixed.reload);
  const own = seats.all.filter(seat => seat.zone === zone.letter);
  const here = (ids: readonly number[]) => ids.some(id => seats.has(id) && seats.zoneOf(id) === zone.letter);
  const codes = (ids: readonly number[]) => ids.map(seats.codeOf).sort().join('、');
  const done = (reload: () => void) => () => {
    setOpen(null);
    toast(t('saved'));
    reload();
  };
  const undo = (act: () => Promise<unknown>, reload: () => void) =>
    void deed.run(act).then(ok => {
      if (ok) reload();
    });
  return (
    <section className={css.deeds} aria-label={t('deeds.title', { name: zone.name })}>
      <h3>{t('deeds')}</h3>
      <div className={css.buttons}>
        <Button size={36} icon={<Lock size={16} />} onClick={() => setOpen('close')}>
          {t('close.do')}
        </Button>
        <Button size={36} icon={<CalendarRange size={16} />} onClick={() => setOpen('block')}>
          {t('block.do')}
        </Button>
        <Button size={36} icon={<UserCheck size={16} />} onClick={() => setOpen('fix')}>
          {t('fix.do')}
        </Button>
      </div>
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
      <ul className={css.rows}>
        {(closures.value?.closures ?? [])
          .filter(one => here(one.seats))
          .map(one => (
            <Row
              key={`c${one.id}`}
              icon={<Lock size={16} aria-label={t('close.word')} />}
              title={codes(one.seats)}
              undo={t('close.undo')}
              onUndo={() => undo(() => manageApi.open(one.id), closures.reload)}
            >
              {one.reason}　{dayAndClock(one.from)} – {dayAndClock(one.until)}
            </Row>
          ))}
        {(blocks.value?.blocks ?? [])
          .filter(one => here(one.seats))
          .map(one => (
            <Row
              key={`b${one.id}`}
              icon={<CalendarRange size={16} aria-label={t('block.word')} />}
              title={t('block.row', { name: one.name, seats: codes(one.seats) })}
              undo={t('block.undo')}
              onUndo={() => undo(() => manageApi.unblock(one.id), blocks.reload)}
            >
              {one.unit !== null ? unitName(one.unit) : t('block.people', { n: one.people.length })}
              {'　'}
              {dayAndClock(one.from)} – {dayAndClock(one.until)}
            </Row>
          ))}
        {(fixed.value?.fixed ?? [])
          .filter(one => here([one.seat]))
          .map(one => (
            <Row
              key={`f${one.id}`}
              icon={<UserCheck size={16} aria-label={t('fix.word')} />}
              title={
                <>
                  {seats.codeOf(one.seat)} <PersonName person={one.person} />
                </>
              }
              undo={t('fix.undo')}
              onUndo={() => undo(() => manageApi.unfix(one.id), fixed.reload)}
            >
              {weekdayWords(one.weekdays)}
              {'　'}
              {one.until
                ? t('plans.fromUntil', { from: dayWords(one.from), until: dayWords(dayAfter(one.until, -1)) })
                : t('plans.from', { from: dayWords(one.from) })}
            </Row>
          ))}
      </ul>
      {open === 'close' && (
        <CloseSheet zone={zone} seats={own} onClose={() => setOpen(null)} onDone={done(closures.reload)} />
      )}
      {open === 'block' && (
        <BlockSheet zone={zone} seats={own} onClose={() => setOpen(null)} onDone={done(blocks.reload)} />
      )}
      {open === 'fix' && (
        <FixSheet zone={zone} seats={own} onClose={() => setOpen(null)} onDone={done(fixed.reload)} />
      )}
    </section>
  );
}

interface RowProps {
  icon: ReactNode;
  title: ReactNode;
  undo: string;
  onUndo: () => void;
  children: ReactNode;
}

function Row({ icon, title, undo, onUndo, children }: RowProps) {
  return (
    <li>
      <span className={css.said}>
        {icon}
        <span>{title}</span>
        <small>{children}</small>
      </span>
      <Button size={30} onClick={onUndo}>
        {undo}
      </Button>
    </li>
  );
}
