import { Plus, Trash2 } from 'lucide-react';
import bk from '../../../booking/manage/Manage.module.css';
import { useUnitName } from '../../../booking/useUnitName';
import shared from '../../../community/manage/Manage.module.css';
import { UnitChoice } from '../../../community/manage/UnitChoice';
import { useLoaded } from '../../../kernel/loaded';
import { Broken, Button, Card, IconButton } from '../../../look';
import { SaveBar } from '../../../settings/SaveBar';
import { useDraft } from '../../../settings/useDraft';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { ReformGrant, Strength } from '../wire';
import { type Names, zoneName } from './names';

interface ProposalsProps {
  on: string;
  names: Names;
  /** Zones that will be too full: where a correction helps. */
  over: ReadonlySet<number>;
  onChanged: () => void;
}

const STRENGTHS: readonly Strength[] = ['HOME', 'FIRST', 'OPEN'];

/** Whose each zone will be: the grants of today taken over, to be corrected before the day. */
export function Proposals({ on, names, over, onChanged }: ProposalsProps) {
  const t = texts.useT();
  const unitName = useUnitName();
  const { value: kept, error, reload } = useLoaded(`proposals ${on}`, () => manageApi.proposals(on));
  const draft = useDraft<readonly ReformGrant[]>(
    kept?.grants ?? null,
    grants =>
      manageApi.setProposals(on, grants).then(() => {
        reload();
        onChanged();
      }),
    t('saved'),
  );
  const grants = draft.value ?? [];
  const set = (n: number, change: Partial<ReformGrant>) =>
    draft.set(grants.map((grant, at) => (at === n ? { ...grant, ...change } : grant)));
  const add = (zone: number) => draft.set([...grants, forAll(zone)]);
  const free = names.zones.filter(({ id }) => !grants.some(({ zone }) => zone === id));
  const named = (grant: ReformGrant) =>
    `${zoneName(names, grant.zone)} ${grant.unit === null ? t('grant.everybody') : unitName(grant.unit)}`;
  return (
    <Card title={t('april.proposals')} aside={t('april.count', { n: grants.length })}>
      <p className={shared.hint}>{t('april.proposalsText')}</p>
      {error && !kept && <Broken error={error} onRetry={reload} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keys */}
      <section className={bk.scroll} aria-label={t('april.proposals')} tabIndex={0}>
        <table className={bk.table}>
          <thead>
            <tr>
              <th scope="col">{t('april.zone')}</th>
              <th scope="col">{t('grant.who')}</th>
              <th scope="col">{t('grant.how')}</th>
              <th aria-label={t('change')} />
            </tr>
          </thead>
          <tbody>
            {grants.map((grant, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the draft
              <tr key={n}>
                <th scope="row">
                  {zoneName(names, grant.zone)}
                  {over.has(grant.zone) && <small> {t('april.tooFull')}</small>}
                </th>
                <td>
                  <UnitChoice
                    label={t('april.whoOf', { zone: zoneName(names, grant.zone) })}
                    value={grant.unit}
                    none={t('grant.everybody')}
                    onChange={unit =>
                      set(n, unit === null ? { unit, strength: 'OPEN', opensAt: null } : { unit })
                    }
                  />
                </td>
                <td>
                  <select
                    className={shared.select}
                    aria-label={t('april.howOf', { zone: zoneName(names, grant.zone) })}
                    value={grant.strength}
                    disabled={grant.unit === null}
                    onChange={event => set(n, { strength: event.target.value as Strength, opensAt: null })}
                  >
                    {STRENGTHS.map(strength => (
                      <option key={strength} value={strength}>
                        {t(`strength.${strength}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <IconButton
                    label={t('april.drop', { name: named(grant) })}
                    icon={<Trash2 size={16} />}
                    onClick={() => draft.set(grants.filter((_, at) => at !== n))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={shared.actions}>
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
        {free.length > 0 && kept && (
          <Button
            icon={<Plus size={16} />}
            onClick={() => draft.set([...grants, ...free.map(({ id }) => forAll(id))])}
          >
            {t('april.addFree', { n: free.length })}
          </Button>
        )}
      </div>
      <SaveBar draft={draft} />
    </Card>
  );
}

const forAll = (zone: number): ReformGrant => ({
  zone,
  unit: null,
  strength: 'OPEN',
  weekdays: '1-5',
  opensAt: null,
});
