import { useState } from 'react';
import shared from '../../../community/manage/Manage.module.css';
import { useLoaded } from '../../../kernel/loaded';
import { hubNow } from '../../../kernel/time';
import { Broken, Card, SkeletonRows, TextField } from '../../../look';
import { dayWords, nextApril } from '../days';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { useZones } from '../rights';
import { texts } from '../texts';
import { Apply } from './Apply';
import css from './April.module.css';
import { FillList, LostSeats, MoveList, RoomList, UnitChanges } from './Lists';
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
        <TextField label={t('april.on')} type="date" required value={on} onChange={setOn} />
        <span className={shared.hint}>{on && dayWords(on)}</span>
      </div>
      {error && <Broken error={error} onRetry={reload} />}
      {!value && !error && on !== '' && <SkeletonRows rows={5} height="5rem" />}
      {value && (
        <>
          <Card accent>
            <p className={css.headline}>
              {t('april.headline', { people: value.people, zones: value.zones, over: value.over })}
            </p>
            <p className={shared.hint}>{t(`april.${value.state}`, { day: dayWords(value.on) })}</p>
            <Apply view={value} onChanged={reload} />
          </Card>
          <FillList view={value} names={names} />
          <Proposals
            key={on}
            on={on}
            names={names}
            over={new Set(value.fill.filter(({ percent }) => percent > FULL).map(({ zone }) => zone))}
            onChanged={reload}
          />
          <LostSeats view={value} />
          <UnitChanges view={value} />
          <MoveList view={value} />
          <RoomList view={value} />
        </>
      )}
    </ManagePage>
  );
}

/** Per cent: from here somebody will find no seat on a busy day. */
export const FULL = 95;
