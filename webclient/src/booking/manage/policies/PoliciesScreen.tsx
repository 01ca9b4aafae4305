import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Policy } from '../../../kernel/wire';
import { Broken, Button, Card, Seal, SkeletonRows } from '../../../look';
import { usePlaces } from '../../places';
import { useUnitName } from '../../useUnitName';
import css from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { texts } from '../texts';
import { usePolicies } from '../usePolicies';
import { PolicySheet } from './PolicySheet';
import { sentences } from './sentences';

/** きまり: by which rules places are booked, each told in sentences. */
export default function PoliciesScreen() {
  const t = texts.useT();
  const { value, error, reload } = usePolicies();
  const places = usePlaces();
  const unitName = useUnitName();
  const [editing, setEditing] = useState<Policy | 'new' | null>(null);
  return (
    <ManagePage
      page="policies"
      intro={t('policies.intro')}
      actions={
        <Button kind="filled" icon={<Plus size={18} />} onClick={() => setEditing('new')}>
          {t('policy.new')}
        </Button>
      }
    >
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={6} height="8rem" />}
      {value && (
        <div className={css.cards}>
          {value.policies.map(policy => (
            <Card
              key={policy.id}
              title={policy.name}
              action={
                <Button
                  size={30}
                  aria-label={t('policy.change', { name: policy.name })}
                  onClick={() => setEditing(policy)}
                >
                  {t('change')}
                </Button>
              }
            >
              <p className={css.small}>
                {t('policy.used', {
                  n: places.all.filter(place => (place.policy ?? value.usual) === policy.id).length,
                })}{' '}
                {policy.id === value.usual && <Seal kind="plain">{t('policy.usual')}</Seal>}
              </p>
              <ul className={css.sentences}>
                {sentences(policy, unitName).map(one => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Card>
          ))}
        </div>
      )}
      {editing && value && (
        <PolicySheet
          policy={editing === 'new' ? null : editing}
          removable={editing !== 'new' && editing.id !== value.usual}
          onClose={() => setEditing(null)}
          onChanged={reload}
        />
      )}
    </ManagePage>
  );
}
