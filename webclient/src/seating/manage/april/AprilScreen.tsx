import { useState } from 'react';
import shared from '../../../community/manage/Manage.module.css';
import { useLoaded } from '../../../kernel/loaded';
import { Link } from '../../../kernel/router';
import { hubNow, tokyoDate } from '../../../kernel/time';
import { Broken, Card, SkeletonRows, TextField } from '../../../look';
import { useRole } from '../../../session/session';
import { dayWords, nextApril } from '../days';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { useZones } from '../rights';
import { texts } from '../texts';
import type { Reform } from '../wire';
import { Apply } from './Apply';
import css from './April.module.css';
import {
  FillList,
  FixedSeats,
  GrantList,
  MoveList,
  Problems,
  Rooms,
  SeatList,
  Unchanged,
  UnitChanges,
} from './Lists';
import { Proposals } from './Proposals';

/** 組織替え: what the day changes, seen before it comes. Nobody moves a seat by hand. */
export default function AprilScreen() {
  const t = texts.useT();
  const [on, setOn] = useState(() => nextApril(hubNow()));
  const zones = useZones();
  const floors = useLoaded('seating floors', () => manageApi.floors());
  const { value, error, reload } = useLoaded(on === '' ? null : `reform ${on}`, () => manageApi.reform(on));
  const names = { zones: zones.value?.zones ?? [], floors: floors.value?.floors ?? [] };
  return (
    <ManagePage page="april" intro={t('april.intro')}>
      <div className={css.day}>
        <TextField
          label={t('april.on')}
          type="date"
          required
          min={tokyoDate(hubNow())}
          value={on}
          onChange={setOn}
        />
        <span className={shared.hint}>{on && dayWords(on)}</span>
      </div>
      {error && <Broken error={error} onRetry={reload} />}
      {!value && !error && on !== '' && <SkeletonRows rows={5} height="5rem" />}
      {value && (
        <>
          <Card accent className={css.head}>
            <p className={css.headline}>
              {t('april.headline', {
                people: value.counts.moving,
                zones: value.counts.zones,
                full: value.counts.full,
              })}
            </p>
            {isQuiet(value) ? (
              <Quiet />
            ) : (
              <>
                <p className={shared.hint}>{countWords(value, t)}</p>
                <Apply reform={value} onChanged={reload} />
              </>
            )}
          </Card>
          <Problems reform={value} names={names} />
          <SeatList reform={value} />
          <FixedSeats reform={value} />
          <Proposals key={on} on={on} names={names} onChanged={reload} />
          <GrantList reform={value} names={names} />
          <FillList reform={value} names={names} />
          <UnitChanges reform={value} />
          <MoveList reform={value} />
          <Rooms reform={value} />
          <Unchanged reform={value} />
        </>
      )}
    </ManagePage>
  );
}

const COUNTS = [
  'joining',
  'leaving',
  'unitsBegin',
  'unitsEnd',
  'unitsRenamed',
  'grantsBegin',
  'grantsEnd',
  'seatsMoved',
  'seatsLost',
] as const;

function countWords({ counts }: Reform, t: ReturnType<typeof texts.useT>): string {
  return COUNTS.filter(key => counts[key] > 0)
    .map(key => t(`count.${key}`, { n: counts[key] }))
    .join('・');
}

/** Whether nothing is entered for the day, and nothing was decided. */
function isQuiet({ counts, decided, problems }: Reform): boolean {
  const changes = counts.moving + COUNTS.reduce((sum, key) => sum + counts[key], 0);
  return decided === null && changes === 0 && problems.every(({ kind }) => kind === 'FULL');
}

/** Where the changes of a day are entered. */
function Quiet() {
  const t = texts.useT();
  const imports = useRole('ADMINISTRATOR');
  return (
    <>
      <p>{t('april.quiet')}</p>
      <p className={shared.actions}>
        {imports && <Link href="/settings/import">{t('april.toImport')}</Link>}
        <Link href="/seating/manage/zones">{t('april.toZones')}</Link>
      </p>
    </>
  );
}
