import { Bars } from '../../../community/manage/figures/Bars';
import { Figure } from '../../../community/manage/figures/Figure';
import { HeatMap } from '../../../community/manage/figures/HeatMap';
import { percent } from '../../../community/manage/figures/scale';
import type { UsePage, UseSums } from '../../../kernel/wire';
import { usePlaces } from '../../places';
import { kindWord } from '../../placeWords';
import { useUnitName } from '../../useUnitName';
import { texts } from '../texts';
import { hours } from './hours';
import { usePurposeNames } from './usePurposeNames';

/** Bars beyond are in the table. */
const MOST_BARS = 15;

interface Row {
  key: string;
  name: string;
  sums: UseSums;
}

export function Charts({ page }: { page: UsePage }) {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  const unitName = useUnitName();
  const purposeName = usePurposeNames();
  return (
    <>
      <HeatMap
        title={t('heat.title')}
        text={t('heat.text')}
        heat={page.heat}
        hourWord={hour => t('heat.hour', { hour })}
        told={({ minutes }) => hours(minutes)}
      />
      <Sums
        id="places"
        rows={page.places.map(({ place, sums }) => ({ key: String(place), name: nameOf(place), sums }))}
      />
      <Sums
        id="kinds"
        rows={page.kinds.map(({ kind, places, sums }) => ({
          key: kind,
          name: t('kindOf', { kind: kindWord(kind), n: places }),
          sums,
        }))}
      />
      <Purposes page={page} nameOf={purposeName} />
      {page.units.length > 0 && (
        <Sums
          id="units"
          rows={page.units.map(({ unit, sums }) => ({
            key: String(unit),
            name: unit === null ? t('units.small') : unitName(unit),
            sums,
          }))}
        />
      )}
    </>
  );
}

function Sums({ id, rows }: { id: 'places' | 'kinds' | 'units'; rows: readonly Row[] }) {
  const t = texts.useT();
  const title = t(`chart.${id}`);
  const shown = rows.slice(0, MOST_BARS);
  return (
    <Figure
      title={title}
      text={t('chart.text')}
      chart={
        <Bars
          label={t('chart.label', { title })}
          most={Math.max(1, ...shown.map(({ sums }) => sums.booked))}
          bars={shown.map(({ key, name, sums }) => ({
            key,
            name,
            value: sums.booked,
            part: sums.booked - sums.used,
            label: t('hours', { n: hours(sums.used) }),
          }))}
        />
      }
      columns={[
        t('what'),
        t('col.bookings'),
        t('col.booked'),
        t('col.used'),
        t('col.given'),
        t('col.noShows'),
      ]}
      rows={rows.map(({ key, name, sums }) => ({
        key,
        cells: [
          name,
          sums.bookings.toLocaleString('ja-JP'),
          hours(sums.booked),
          hours(sums.used),
          hours(sums.released + sums.early),
          percent(sums.noShows, sums.due),
        ],
      }))}
    />
  );
}

interface PurposesProps {
  page: UsePage;
  nameOf: (purpose: number | null) => string;
}

function Purposes({ page: { purposes }, nameOf }: PurposesProps) {
  const t = texts.useT();
  const title = t('chart.purposes');
  return (
    <Figure
      title={title}
      text={t('chart.purposesText')}
      chart={
        <Bars
          label={t('chart.label', { title })}
          most={Math.max(1, ...purposes.map(({ sums }) => sums.bookings))}
          bars={purposes.map(({ purpose, sums }) => ({
            key: String(purpose),
            name: nameOf(purpose),
            value: sums.bookings,
            label: sums.bookings.toLocaleString('ja-JP'),
          }))}
        />
      }
      columns={[t('what'), t('col.bookings'), t('col.used'), t('col.noShows'), t('col.unmet')]}
      rows={purposes.map(({ purpose, sums, unmet }) => ({
        key: String(purpose),
        cells: [
          nameOf(purpose),
          sums.bookings.toLocaleString('ja-JP'),
          hours(sums.used),
          percent(sums.noShows, sums.due),
          t('times', { n: unmet }),
        ],
      }))}
    />
  );
}
