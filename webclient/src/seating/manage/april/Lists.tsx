import { type ReactNode, useState } from 'react';
import bk from '../../../booking/manage/Manage.module.css';
import { usePlaces } from '../../../booking/places';
import { useUnitName } from '../../../booking/useUnitName';
import { PersonName } from '../../../community/PersonName';
import { clock, day } from '../../../kernel/time';
import { Button, Card, Seal } from '../../../look';
import { texts } from '../texts';
import type { ReformView } from '../wire';
import css from './April.module.css';
import { FULL } from './AprilScreen';
import { type Names, zoneName } from './names';

const FIRST = 20;

interface ListProps<T> {
  title: string;
  all: readonly T[];
  none: string;
  heads: readonly string[];
  row: (one: T, n: number) => ReactNode;
}

/** The first of many, and the others when they are wanted. */
function List<T>({ title, all, none, heads, row }: ListProps<T>) {
  const t = texts.useT();
  const [open, setOpen] = useState(false);
  const shown = open ? all : all.slice(0, FIRST);
  return (
    <Card title={title} aside={t('april.count', { n: all.length })}>
      {all.length === 0 ? (
        <p>{none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keys
        <section className={bk.scroll} aria-label={title} tabIndex={0}>
          <table className={bk.table}>
            <thead>
              <tr>
                {heads.map(head => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{shown.map(row)}</tbody>
          </table>
        </section>
      )}
      {all.length > FIRST && !open && (
        <Button size={36} onClick={() => setOpen(true)}>
          {t('april.more', { n: all.length - FIRST })}
        </Button>
      )}
    </Card>
  );
}

export function FillList({ view, names }: { view: ReformView; names: Names }) {
  const t = texts.useT();
  const fill = [...view.fill].sort((a, b) => b.percent - a.percent);
  return (
    <List
      title={t('april.fill')}
      all={fill}
      none={t('april.fillNone')}
      heads={[t('april.zone'), t('april.people'), t('april.seats'), t('april.percent')]}
      row={({ zone, people, seats, percent }) => (
        <tr key={zone}>
          <th scope="row">{zoneName(names, zone)}</th>
          <td className={bk.number}>{people}</td>
          <td className={bk.number}>{seats}</td>
          <td>
            <span className={css.meter} data-full={percent > FULL || undefined}>
              <span style={{ inlineSize: `${Math.min(100, percent)}%` }} />
              <b>{percent}%</b>
            </span>
          </td>
        </tr>
      )}
    />
  );
}

export function LostSeats({ view }: { view: ReformView }) {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  return (
    <List
      title={t('april.lost')}
      all={view.lost}
      none={t('april.lostNone')}
      heads={[t('april.person'), t('april.seat'), t('april.when'), t('april.instead')]}
      row={({ person, seat, number, from, until, instead, insteadNumber }, n) => (
        <tr key={`${person} ${seat} ${from} ${n}`}>
          <th scope="row">
            <PersonName person={person} />
          </th>
          <td>{number ?? nameOf(seat)}</td>
          <td>
            {day(from)} {clock(from)}–{clock(until)}
          </td>
          <td>{instead === null ? t('april.nothing') : (insteadNumber ?? nameOf(instead))}</td>
        </tr>
      )}
    />
  );
}

export function UnitChanges({ view }: { view: ReformView }) {
  const t = texts.useT();
  return (
    <List
      title={t('april.units')}
      all={view.units}
      none={t('april.unitsNone')}
      heads={[t('april.unit'), t('april.change')]}
      row={({ unit, name, change }, n) => (
        <tr key={`${unit} ${change} ${n}`}>
          <th scope="row">{name}</th>
          <td>
            <Seal kind={change === 'ENDED' ? 'plain' : 'official'}>{t(`unit.${change}`)}</Seal>
          </td>
        </tr>
      )}
    />
  );
}

export function MoveList({ view }: { view: ReformView }) {
  const t = texts.useT();
  const unitName = useUnitName();
  const word = (unit: number | null) => (unit === null ? t('april.outside') : unitName(unit) || '…');
  return (
    <List
      title={t('april.moves')}
      all={view.moves}
      none={t('april.movesNone')}
      heads={[t('april.person'), t('april.from'), t('april.to')]}
      row={({ person, from, to }, n) => (
        <tr key={`${person} ${n}`}>
          <th scope="row">
            <PersonName person={person} />
          </th>
          <td>{word(from)}</td>
          <td>{word(to)}</td>
        </tr>
      )}
    />
  );
}

export function RoomList({ view }: { view: ReformView }) {
  const t = texts.useT();
  return (
    <List
      title={t('april.rooms')}
      all={view.rooms}
      none={t('april.roomsNone')}
      heads={[t('april.room'), t('april.joins'), t('april.leaves')]}
      row={({ name, joins, leaves }, n) => (
        <tr key={`${name} ${n}`}>
          <th scope="row">{name}</th>
          <td className={bk.number}>{joins}</td>
          <td className={bk.number}>{leaves}</td>
        </tr>
      )}
    />
  );
}
