import { X } from 'lucide-react';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import bk from '../../../booking/manage/Manage.module.css';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { inOrder, useUnits } from '../../../directory/units';
import { useLoaded } from '../../../kernel/loaded';
import { Broken, Button, Card, IconButton, Notice, toast } from '../../../look';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { Proposals as Proposed, ProposedGrant, Strength } from '../wire';
import css from './April.module.css';
import { type Names, zoneName } from './names';

interface ProposalsProps {
  on: string;
  names: Names;
  onChanged: () => void;
}

const STRENGTHS: readonly Strength[] = ['HOME', 'FIRST', 'OPEN'];

type Row = ProposedGrant & { reason?: Proposed['grants'][number]['reason'] };

/** What the hub would grant instead of what ends with its unit; corrected here, then written for the day. */
export function Proposals({ on, names, onChanged }: ProposalsProps) {
  const t = texts.useT();
  const deed = useDeed();
  const tree = useUnits().value;
  const { value, error, reload } = useLoaded(`proposals ${on}`, () => manageApi.proposals(on));
  const [edited, setEdited] = useState<readonly Row[] | null>(null);
  const rows: readonly Row[] = edited ?? value?.grants ?? [];
  const ends = value?.ends ?? [];
  const known = value?.names ?? [];
  const units = [
    ...known,
    ...(tree ? inOrder(tree).map(({ unit }) => ({ unit: unit.id, name: unit.name })) : []).filter(
      ({ unit }) => !known.some(one => one.unit === unit),
    ),
  ];
  const set = (n: number, change: Partial<Row>) =>
    setEdited(rows.map((row, at) => (at === n ? { ...row, ...change } : row)));
  const add = (zone: number) => {
    const [first] = units;
    if (first)
      setEdited([...rows, { zone, unit: first.unit, strength: 'HOME', weekdays: '1-5', opensAt: null }]);
  };
  const write = () =>
    deed.run(async () => {
      const grants = rows.map(({ zone, unit, strength, weekdays, opensAt }) => ({
        zone,
        unit,
        strength,
        weekdays,
        opensAt,
      }));
      await manageApi.writeProposals(uuidv7(), on, ends, grants);
      toast(t('saved'));
      setEdited(null);
      reload();
      onChanged();
    });
  return (
    <Card
      title={t('april.proposals')}
      aside={rows.length > 0 ? t('april.count', { n: rows.length }) : undefined}
    >
      <p className={shared.hint}>
        {ends.length > 0 ? t('april.proposalsEnd', { n: ends.length }) : t('april.proposalsText')}
      </p>
      {error && !value && <Broken error={error} onRetry={reload} />}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keys
        <section className={bk.scroll} aria-label={t('table', { title: t('april.proposals') })} tabIndex={0}>
          <table className={bk.table}>
            <thead>
              <tr>
                <th scope="col">{t('april.zone')}</th>
                <th scope="col">{t('grant.who')}</th>
                <th scope="col">{t('grant.how')}</th>
                <th scope="col">{t('april.why')}</th>
                <th>
                  <span className="visually-hidden">{t('change')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the draft
                <tr key={n}>
                  <th scope="row">{zoneName(names, row.zone)}</th>
                  <td>
                    <select
                      className={shared.select}
                      aria-label={t('april.whoOf', { zone: zoneName(names, row.zone) })}
                      value={row.unit}
                      onChange={event => set(n, { unit: Number(event.target.value) })}
                    >
                      {units.map(({ unit, name }) => (
                        <option key={unit} value={unit}>
                          {name}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <select
                      className={shared.select}
                      aria-label={t('april.howOf', { zone: zoneName(names, row.zone) })}
                      value={row.strength}
                      onChange={event => set(n, { strength: event.target.value as Strength, opensAt: null })}
                    >
                      {STRENGTHS.map(strength => (
                        <option key={strength} value={strength}>
                          {t(`strength.${strength}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>{row.reason ? t(`reason.${row.reason}`) : ''}</td>
                  <td>
                    <IconButton
                      label={t('april.drop', { name: zoneName(names, row.zone) })}
                      icon={<X size={16} />}
                      onClick={() => setEdited(rows.filter((_, at) => at !== n))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
      <div className={css.write}>
        <label className={shared.label}>
          {t('april.add')}
          <select
            className={shared.select}
            value=""
            onChange={event => event.target.value !== '' && add(Number(event.target.value))}
          >
            <option value="">{t('ladder.choose')}</option>
            {names.zones.map(({ id }) => (
              <option key={id} value={id}>
                {zoneName(names, id)}
              </option>
            ))}
          </select>
        </label>
        {rows.length + ends.length > 0 && (
          <Button kind="outlined" disabled={deed.busy} onClick={() => void write()}>
            {t('april.write')}
          </Button>
        )}
      </div>
    </Card>
  );
}
