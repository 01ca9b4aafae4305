import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useDeed } from '../../../community/manage/useDeed';
import type { Affected, Policy, PolicyTerms } from '../../../kernel/wire';
import { Button, TextField, toast } from '../../../look';
import { useUnitName } from '../../useUnitName';
import { FormSheet } from '../FormSheet';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { Preview } from '../Preview';
import { texts } from '../texts';
import { sentences } from './sentences';
import { CheckInTerms, QuotaTerms, WhenTerms, WhoTerms } from './TermFields';
import { termsOf, wrongWith } from './terms';

interface PolicySheetProps {
  policy: Policy | null;
  removable: boolean;
  onClose: () => void;
  onChanged: () => void;
}

/** The rules of a policy, with what they mean while one writes them. */
export function PolicySheet({ policy, removable, onClose, onChanged }: PolicySheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const unitName = useUnitName();
  const [op] = useState(() => uuidv7());
  const [start] = useState(() => termsOf(policy));
  const [terms, setTerms] = useState(start);
  const [affected, setAffected] = useState<Affected | null>(null);
  const set = (change: Partial<PolicyTerms>) => {
    setTerms({ ...terms, ...change });
    setAffected(null);
  };
  const finish = () => {
    toast(t('saved'));
    onChanged();
    onClose();
  };
  const save = async () => {
    if (policy && !affected) {
      await deed.run(async () => setAffected(await manageApi.previewPolicy(policy.id, terms)));
      return;
    }
    const write = () => (policy ? manageApi.changePolicy(policy.id, terms) : manageApi.newPolicy(op, terms));
    if (await deed.run(write)) finish();
  };
  return (
    <FormSheet
      title={policy ? t('policy.edit', { name: policy.name }) : t('policy.new')}
      dirty={JSON.stringify(terms) !== JSON.stringify(start)}
      deed={deed}
      wrong={wrongWith(terms)}
      save={policy && !affected ? t('closure.look') : t('save')}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('name')}
        value={terms.name}
        maxLength={40}
        required
        onChange={name => set({ name })}
      />
      <WhenTerms terms={terms} set={set} />
      <WhoTerms terms={terms} set={set} />
      <QuotaTerms terms={terms} set={set} />
      <CheckInTerms terms={terms} set={set} />
      <section className={css.preview}>
        <b>{t('terms.means')}</b>
        <ul className={css.sentences}>
          {sentences(terms, unitName).map(one => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      {affected && <Preview affected={affected} />}
      {policy && removable && (
        <Button
          kind="danger"
          size={30}
          disabled={deed.busy}
          onClick={() => void deed.run(() => manageApi.dropPolicy(policy.id)).then(done => done && finish())}
        >
          {t('policy.remove')}
        </Button>
      )}
    </FormSheet>
  );
}
