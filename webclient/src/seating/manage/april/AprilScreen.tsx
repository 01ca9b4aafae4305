import { useState } from 'react';
import shared from '../../../community/manage/Manage.module.css';
import { useLoaded } from '../../../kernel/loaded';
import { hubNow, tokyoDate } from '../../../kernel/time';
import { Broken, Card, SkeletonRows, TextField } from '../../../look';
import { dayWords, nextApril } from '../days';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { useZones } from '../rights';
import { texts } from '../texts';
import { Apply } from './Apply';
import css from './April.module.css';
import { FillList, FixedSeats, MoveList, Problems, Rooms, SeatList, UnitChanges } from './Lists';
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
            <p className={shared.hint}>{t('april.counts', value.counts)}</p>
            <Apply reform={value} onChanged={reload} />
          </Card>
          <Problems reform={value} names={names} />
          <FillList reform={value} names={names} />
          <Proposals key={on} on={on} names={names} onChanged={reload} />
          <SeatList reform={value} />
          <FixedSeats reform={value} />
          <UnitChanges reform={value} />
          <MoveList reform={value} />
          <Rooms reform={value} />
        </>
      )}
    </ManagePage>
  );
}
