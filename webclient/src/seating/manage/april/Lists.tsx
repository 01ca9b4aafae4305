import { TriangleAlert } from 'lucide-react';
import bk from '../../../booking/manage/Manage.module.css';
import { useUnitName } from '../../../booking/useUnitName';
import { clock, day } from '../../../kernel/time';
import type { PersonBrief } from '../../../kernel/wire';
import { Card, PersonButton, Seal } from '../../../look';
import { texts } from '../texts';
import type { Reform } from '../wire';
import css from './April.module.css';
import { List } from './List';
import { type Names, zoneName } from './names';

/** Per cent: from here somebody will find no seat on a busy day. */
const FULL = 95;

const Person = ({ person }: { person: PersonBrief }) => (
  <PersonButton person={person.id}>{person.name}</PersonButton>
);

export function Problems({ reform, names }: { reform: Reform; names: Names }) {
  const t = texts.useT();
  // How full the zones will be has a list of its own.
  const problems = reform.problems.filter(({ kind }) => kind !== 'FULL');
  if (problems.length === 0) return null;
  return (
    <Card title={t('april.problems')} aside={t('april.count', { n: problems.length })}>
      <ul className={css.problems}>
        {problems.map(({ kind, zone, unit, name }) => (
          <li key={`${kind} ${zone} ${unit}`}>
            <TriangleAlert size={16} aria-hidden="true" />
            {t(`problem.${kind}`, { name: zone === null ? name : zoneName(names, zone), unit: name })}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Whose zones begin or end to be whose on the day. */
export function GrantList({ reform, names }: { reform: Reform; names: Names }) {
  const t = texts.useT();
  const unitName = useUnitName();
  const all = [
    ...reform.end.map(grant => ({ grant, begins: false })),
    ...reform.begin.map(grant => ({ grant, begins: true })),
  ];
  return (
    <List
      title={t('april.grants')}
      all={all}
      heads={['zone', 'change', 'unit', 'how']}
      row={({ grant, begins }) => (
        <tr key={grant.id}>
          <th scope="row">{zoneName(names, grant.zone)}</th>
          <td>
            <Seal kind={begins ? 'official' : 'plain'}>{t(begins ? 'april.begins' : 'april.ends')}</Seal>
          </td>
          <td>
            {grant.unit === null ? t('grant.everybody') : unitName(grant.unit) || nameIn(reform, grant.unit)}
          </td>
          <td>{t(`strength.${grant.strength}`)}</td>
        </tr>
      )}
    />
  );
}

const nameIn = ({ names }: Reform, id: number) => names.find(({ unit }) => unit === id)?.name ?? '';

export function FillList({ reform, names }: { reform: Reform; names: Names }) {
  const t = texts.useT();
  const zones = reform.zones
    .filter(({ units }) => units.length > 0)
    .sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0));
  return (
    <List
      title={t('april.fill')}
      text={t('april.fillText')}
      all={zones}
      heads={['zone', 'percent', 'peak', 'seats', 'people', 'unit']}
      row={({ zone, units, heads, peak, seats, percent }) => (
        <tr key={zone}>
          <th scope="row">{zoneName(names, zone)}</th>
          <td>
            {percent !== null && (
              <span className={css.meter} data-full={percent > FULL || undefined}>
                <span style={{ inlineSize: `${Math.min(100, percent)}%` }} />
                <b>{percent}%</b>
              </span>
            )}
          </td>
          <td className={bk.number}>{peak}</td>
          <td className={bk.number}>{seats}</td>
          <td className={bk.number}>{heads}</td>
          <td>{units.map(unit => nameIn(reform, unit)).join('、')}</td>
        </tr>
      )}
    />
  );
}

export function SeatList({ reform }: { reform: Reform }) {
  const t = texts.useT();
  return (
    <List
      title={t('april.lost')}
      all={reform.seats}
      total={reform.counts.seatsMoved + reform.counts.seatsLost}
      heads={['person', 'seat', 'instead', 'when']}
      row={({ person, place, from, until, to }, n) => (
        <tr key={`${person.id} ${from} ${n}`}>
          <th scope="row">
            <Person person={person} />
          </th>
          <td>{place}</td>
          <td>{to ?? <Seal kind="open">{t('april.nothing')}</Seal>}</td>
          <td>
            {day(from)} {clock(from)}–{clock(until)}
          </td>
        </tr>
      )}
    />
  );
}

export function FixedSeats({ reform }: { reform: Reform }) {
  const t = texts.useT();
  return (
    <List
      title={t('april.fixed')}
      all={reform.fixed}
      heads={['person', 'seat', 'change']}
      row={({ person, seat, place, leaves }) => (
        <tr key={seat}>
          <th scope="row">
            <Person person={person} />
          </th>
          <td>{place}</td>
          <td>{t(leaves ? 'april.leavesHall' : 'april.changesUnit')}</td>
        </tr>
      )}
    />
  );
}

export function UnitChanges({ reform }: { reform: Reform }) {
  const t = texts.useT();
  return (
    <List
      title={t('april.units')}
      all={reform.units}
      heads={['unit', 'change', 'people']}
      row={({ unit, kind, name, before, people }) => (
        <tr key={`${unit} ${kind}`}>
          <th scope="row">{before ? t('april.renamed', { before, name }) : name}</th>
          <td>
            <Seal kind={kind === 'ENDS' ? 'plain' : 'official'}>{t(`unit.${kind}`)}</Seal>
          </td>
          <td className={bk.number}>{people}</td>
        </tr>
      )}
    />
  );
}

export function MoveList({ reform }: { reform: Reform }) {
  const t = texts.useT();
  const { moving, joining, leaving } = reform.counts;
  const words = (units: readonly string[]) => (units.length === 0 ? t('april.outside') : units.join('・'));
  return (
    <List
      title={t('april.moves')}
      all={reform.moves}
      total={moving + joining + leaving}
      heads={['person', 'from', 'to']}
      row={({ person, from, to }) => (
        <tr key={person.id}>
          <th scope="row">
            <Person person={person} />
          </th>
          <td>{words(from)}</td>
          <td>{words(to)}</td>
        </tr>
      )}
    />
  );
}

export function Rooms({ reform }: { reform: Reform }) {
  const t = texts.useT();
  const { begin, end, members } = reform.rooms;
  if (begin.length + end.length + members === 0) return null;
  return (
    <Card title={t('april.rooms')}>
      {members > 0 && <p>{t('april.members', { n: members })}</p>}
      {begin.length > 0 && <p>{t('april.roomsBegin', { names: begin.join('、') })}</p>}
      {end.length > 0 && <p>{t('april.roomsEnd', { names: end.join('、') })}</p>}
    </Card>
  );
}

/** What stays as it is, in one line. */
export function Unchanged({ reform }: { reform: Reform }) {
  const t = texts.useT();
  const { rooms, seats, fixed, units, moves, begin, end } = reform;
  const none = [
    seats.length + fixed.length === 0 && ('april.seats.same' as const),
    units.length === 0 && ('april.units.same' as const),
    moves.length === 0 && ('april.moves.same' as const),
    begin.length + end.length === 0 && ('april.grants.same' as const),
    rooms.begin.length + rooms.end.length + rooms.members === 0 && ('april.rooms.same' as const),
  ].filter(key => key !== false);
  if (none.length === 0) return null;
  return (
    <p className={css.same}>{t('april.same', { what: none.map(key => t(key)).join(t('april.and')) })}</p>
  );
}
