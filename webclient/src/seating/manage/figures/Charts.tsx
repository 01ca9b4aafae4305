import { useUnitName } from '../../../booking/useUnitName';
import { Bars } from '../../../community/manage/figures/Bars';
import { Figure } from '../../../community/manage/figures/Figure';
import { HeatMap } from '../../../community/manage/figures/HeatMap';
import { percent } from '../../../community/manage/figures/scale';
import type { SeatCrowd, SeatSums, SeatUsePage, UseHour } from '../../../kernel/wire';
import { kindWord } from '../../words';
import { ratio, spelled } from './ratio';
import { texts } from './texts';

/** Bars beyond are in the table. */
const MOST_BARS = 16;

interface ChartsProps {
  page: SeatUsePage;
  zoneName: (zone: number) => string;
}

export function Charts({ page, zoneName }: ChartsProps) {
  const t = texts.useT();
  return (
    <>
      <HeatMap
        title={t('heat.title')}
        text={t('heat.text')}
        heat={page.heat}
        hourWord={hour => t('heat.hour', { hour })}
        told={told(page)}
      />
      {page.zones.length > 0 && (
        <Crowds
          id="zones"
          rows={page.zones.map(one => ({ ...one, key: String(one.zone), name: zoneName(one.zone) }))}
        />
      )}
      <Crowds
        id="kinds"
        rows={page.kinds.map(one => ({ ...one, key: one.kind, name: kindWord(one.kind), members: null }))}
      />
      {page.units.length > 0 && <Units page={page} />}
      {page.reasons.length > 0 && <Reasons page={page} />}
    </>
  );
}

/** Per cent of the seats that were in use in an hour, on the days the house was open. */
function told({ crowd: { seats }, weekdays }: SeatUsePage) {
  return ({ weekday, minutes }: UseHour) => {
    const days = weekdays[weekday - 1] ?? 0;
    return days === 0 || seats === 0 ? '' : percent(minutes, 60 * seats * days);
  };
}

interface Row {
  key: string;
  name: string;
  members: number | null;
  crowd: SeatCrowd;
  sums: SeatSums;
}

function Crowds({ id, rows }: { id: 'zones' | 'kinds'; rows: readonly Row[] }) {
  const t = texts.useT();
  const title = t(`${id}.title`);
  const shown = [...rows].sort((one, other) => share(other.crowd) - share(one.crowd)).slice(0, MOST_BARS);
  return (
    <Figure
      title={title}
      text={t(`${id}.text`)}
      chart={
        <Bars
          label={t('chart', { title })}
          most={Math.max(1, ...shown.map(({ crowd }) => crowd.seats))}
          bars={shown.map(({ key, name, crowd }) => ({
            key,
            name,
            value: Math.min(crowd.p95, crowd.seats),
            rest: Math.max(0, crowd.seats - crowd.p95),
            label: id === 'zones' ? t('seats', { n: crowd.p95 }) : `${crowd.mean}%`,
          }))}
        />
      }
      columns={[
        t('col.what'),
        t('col.seats'),
        ...(id === 'zones' ? [t('col.ratio')] : []),
        t('col.mean'),
        t('col.p95'),
        t('col.most'),
        t('col.noShows'),
        ...(id === 'zones' ? [t('col.refusals')] : []),
        t('col.mixed'),
      ]}
      rows={rows.map(({ key, name, members, crowd, sums }) => ({
        key,
        cells: [
          name,
          spelled(crowd.seats),
          ...(id === 'zones' ? [ratio(crowd.seats, members)] : []),
          `${crowd.mean}%`,
          spelled(crowd.p95),
          spelled(crowd.most),
          percent(sums.noShows, sums.due),
          ...(id === 'zones' ? [spelled(sums.refusals)] : []),
          percent(sums.mixed, sums.beside),
        ],
      }))}
    />
  );
}

const share = ({ p95, seats }: SeatCrowd) => (seats === 0 ? 0 : p95 / seats);

function Units({ page: { units } }: { page: SeatUsePage }) {
  const t = texts.useT();
  const unitName = useUnitName();
  const title = t('units.title');
  const named = units.map(one => ({
    ...one,
    key: String(one.unit),
    name: one.unit === null ? t('units.small') : unitName(one.unit),
  }));
  const shown = [...named].sort((one, other) => other.sums.sittings - one.sums.sittings).slice(0, MOST_BARS);
  return (
    <Figure
      title={title}
      text={t('units.text')}
      chart={
        <Bars
          label={t('chart', { title })}
          most={Math.max(1, ...shown.map(({ sums }) => sums.sittings))}
          bars={shown.map(({ key, name, sums }) => ({
            key,
            name,
            value: sums.sittings,
            label: t('times', { n: spelled(sums.sittings) }),
          }))}
        />
      }
      columns={[t('col.what'), t('col.people'), t('col.sittings'), t('col.noShows'), t('col.mixed')]}
      rows={named.map(({ key, name, staff, sums }) => ({
        key,
        cells: [
          name,
          spelled(staff),
          spelled(sums.sittings),
          percent(sums.noShows, sums.due),
          percent(sums.mixed, sums.beside),
        ],
      }))}
    />
  );
}

const REASONS = [
  'seat.taken',
  'seat.has_another',
  'seat.nothing_free',
  'seat.no_block',
  'seat.away',
  'zone.later',
  'zone.other_unit',
  'zone.closed',
  'zone.blocked',
  'zone.fixed',
  'zone.kept',
  'zone.no_grant',
] as const;

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

function Reasons({ page: { reasons } }: { page: SeatUsePage }) {
  const t = texts.useT();
  const title = t('reasons.title');
  const known = REASONS.flatMap(code =>
    reasons.filter(one => one.code === code).map(({ times }) => ({ code, times })),
  );
  const rest = sum(reasons.map(({ times }) => times)) - sum(known.map(({ times }) => times));
  const named = [
    ...known
      .sort((one, other) => other.times - one.times)
      .map(({ code, times }) => ({ key: code as string, name: t(`reason.${code}`), times })),
    ...(rest > 0 ? [{ key: 'other', name: t('reason.other'), times: rest }] : []),
  ];
  return (
    <Figure
      title={title}
      text={t('reasons.text')}
      chart={
        <Bars
          label={t('chart', { title })}
          most={Math.max(1, ...named.map(({ times }) => times))}
          bars={named.map(({ key, name, times }) => ({
            key,
            name,
            value: times,
            label: t('times', { n: spelled(times) }),
          }))}
        />
      }
      columns={[t('col.what'), t('col.times')]}
      rows={named.map(({ key, name, times }) => ({ key, cells: [name, spelled(times)] }))}
    />
  );
}
