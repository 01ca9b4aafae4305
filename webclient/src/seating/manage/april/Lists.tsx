import { TriangleAlert } from 'lucide-react';
import bk from '../../../booking/manage/Manage.module.css';
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

export function FillList({ reform, names }: { reform: Reform; names: Names }) {
  const t = texts.useT();
  const zones = [...reform.zones].sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0));
  const unitName = (id: number) => reform.names.find(({ unit }) => unit === id)?.name ?? '';
  return (
    <List
      title={t('april.fill')}
      all={zones}
      none={t('april.fillNone')}
      heads={['zone', 'unit', 'people', 'peak', 'seats', 'percent']}
      row={({ zone, units, heads, peak, seats, percent }) => (
        <tr key={zone}>
          <th scope="row">{zoneName(names, zone)}</th>
          <td>{units.map(unitName).join('、')}</td>
          <td className={bk.number}>{heads}</td>
          <td className={bk.number}>{peak}</td>
          <td className={bk.number}>{seats}</td>
          <td>
            {percent !== null && (
              <span className={css.meter} data-full={percent > FULL || undefined}>
                <span style={{ inlineSize: `${Math.min(100, percent)}%` }} />
                <b>{percent}%</b>
              </span>
            )}
          </td>
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
      none={t('april.lostNone')}
      heads={['person', 'seat', 'when', 'instead']}
      row={({ person, place, from, until, to }, n) => (
        <tr key={`${person.id} ${from} ${n}`}>
          <th scope="row">
            <Person person={person} />
          </th>
          <td>{place}</td>
          <td>
            {day(from)} {clock(from)}–{clock(until)}
          </td>
          <td>{to ?? <Seal kind="open">{t('april.nothing')}</Seal>}</td>
        </tr>
      )}
    />
  );
}

export function FixedSeats({ reform }: { reform: Reform }) {
  const t = texts.useT();
  if (reform.fixed.length === 0) return null;
  return (
    <List
      title={t('april.fixed')}
      all={reform.fixed}
      none=""
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
      none={t('april.unitsNone')}
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
      none={t('april.movesNone')}
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
  return (
    <Card title={t('april.rooms')}>
      {begin.length + end.length + members === 0 && <p>{t('april.roomsNone')}</p>}
      {members > 0 && <p>{t('april.members', { n: members })}</p>}
      {begin.length > 0 && <p>{t('april.roomsBegin', { names: begin.join('、') })}</p>}
      {end.length > 0 && <p>{t('april.roomsEnd', { names: end.join('、') })}</p>}
    </Card>
  );
}
