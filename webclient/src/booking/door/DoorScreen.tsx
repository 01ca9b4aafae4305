import { Check, DoorOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useLoaded } from '../../kernel/loaded';
import { useScreenTitle } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { clock, MINUTE, useNow } from '../../kernel/time';
import { Broken, Button, ButtonLink, Card, Empty, SkeletonRows } from '../../look';
import { api } from '../api';
import { act, book, checkIn, refused } from '../deeds';
import { onBooking } from '../live';
import { usePlaces } from '../places';
import { RefusalCard } from '../refusal/RefusalCard';
import { texts } from '../texts';
import { down, spanWord, stretchOf } from '../times';
import { useUnitName } from '../useUnitName';
import type { Block } from '../wire';
import css from './Door.module.css';

const LENGTHS = [15, 30, 60] as const;

/** What the code beside a door leads to: this place, now; check in or take it. */
export default function DoorScreen({ code }: { code: string }) {
  const t = texts.useT();
  const places = usePlaces();
  const now = useNow();
  const unitName = useUnitName();
  const refusal = useStore(refused);
  const [busy, setBusy] = useState(false);
  const { value, error, reload } = useLoaded(`door ${code}`, signal => api.door(code, signal));
  const name = value ? places.nameOf(value.place) : '';
  useScreenTitle(name || t('door.title'));
  useEffect(
    () =>
      onBooking(event => {
        if (event.t === 'booking.block' && event.d.block.space === value?.place) reload();
      }),
    [reload, value?.place],
  );
  if (error?.status === 404) {
    return (
      <Empty
        icon={<DoorOpen size={30} />}
        title={t('door.unknown')}
        action={
          <ButtonLink kind="outlined" to="/booking">
            {t('door.unknownDo')}
          </ButtonLink>
        }
      >
        {t('door.unknownText')}
      </Empty>
    );
  }
  if (error) return <Broken error={error} onRetry={reload} />;
  if (!value) return <SkeletonRows rows={3} />;
  const does = async (deed: Promise<unknown>) => {
    setBusy(true);
    await deed;
    setBusy(false);
    reload();
  };
  const mine = value.booking;
  const free = value.freeUntil === null ? Number.POSITIVE_INFINITY : Date.parse(value.freeUntil);
  const start = down(now, MINUTE);
  return (
    <div className={css.screen}>
      <Card title={<span className={css.name}>{name}</span>} accent>
        {mine ? (
          <>
            <p className={css.now}>
              {t('door.yours', { when: spanWord(stretchOf(mine)) })} <b>{mine.title}</b>
            </p>
            {mine.checkIn.at !== null || mine.state === 'CHECKED_IN' ? (
              <>
                <p className={css.good}>
                  <Check size={18} aria-hidden="true" /> {t('state.CHECKED_IN')}
                </p>
                {mine.may.includes('END') && (
                  <Button
                    size={52}
                    wide
                    disabled={busy}
                    onClick={() =>
                      void does(act(op => api.end(mine.id, op), t('done.ended', { time: clock(now) })))
                    }
                  >
                    {t('end')}
                  </Button>
                )}
              </>
            ) : (
              <Button
                kind="filled"
                size={52}
                wide
                disabled={busy}
                icon={<Check size={20} />}
                onClick={() => void does(checkIn(mine.id, code))}
              >
                {t('checkIn')}
              </Button>
            )}
          </>
        ) : value.now ? (
          <p className={css.now}>
            {t('door.taken', { when: spanWord(stretchOf(value.now)), unit: wordOf(value.now, unitName) })}
          </p>
        ) : (
          <>
            <p className={css.good}>
              {value.freeUntil === null
                ? t('free.allDay')
                : t('free.until', { time: clock(value.freeUntil) })}
            </p>
            <div className={css.lengths}>
              {LENGTHS.map((minutes, n) => (
                <Button
                  key={minutes}
                  kind={n === 0 ? 'filled' : 'outlined'}
                  size={52}
                  disabled={busy || !value.free || start + minutes * MINUTE > free}
                  onClick={() =>
                    void does(
                      book(
                        { place: value.place, from: start, until: start + minutes * MINUTE },
                        { title: t('title.usual'), purpose: null },
                      ).then(made =>
                        made?.may.includes('CHECK_IN') ? api.checkIn(made.id, uuidv7(), code) : null,
                      ),
                    )
                  }
                >
                  {t('door.take', { n: minutes })}
                </Button>
              ))}
            </div>
          </>
        )}
        {refusal && <RefusalCard refusal={refusal} focus onClose={() => refused.set(null)} />}
        {value.next && (
          <p className={css.next}>
            {t('door.next', { when: spanWord(stretchOf(value.next)), unit: wordOf(value.next, unitName) })}
          </p>
        )}
      </Card>
      <ButtonLink kind="plain" to={`/booking/place/${value.place}`}>
        {t('door.week')}
      </ButtonLink>
    </div>
  );
}

function wordOf(block: Block, unitName: (unit: number | null) => string): string {
  return unitName(block.unit) || block.title || texts.t('block.taken');
}
