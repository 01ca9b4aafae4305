import { Check, NumberField } from '../../../booking/manage/Fields';
import bk from '../../../booking/manage/Manage.module.css';
import shared from '../../../community/manage/Manage.module.css';
import { useLoaded } from '../../../kernel/loaded';
import { Broken, Card, SkeletonRows, TextField } from '../../../look';
import { SaveBar } from '../../../settings/SaveBar';
import { useDraft } from '../../../settings/useDraft';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { SeatRules } from '../wire';

type Times = 'dayFrom' | 'noon' | 'afternoon' | 'dayUntil' | 'workFrom' | 'workUntil' | 'othersAt';
type Numbers =
  | 'horizonDays'
  | 'stepMinutes'
  | 'minMinutes'
  | 'graceMinutes'
  | 'graceLongMinutes'
  | 'warnMinutes';

const LIMITS: Record<Numbers, [number, number]> = {
  horizonDays: [0, 92],
  stepMinutes: [1, 60],
  minMinutes: [1, 240],
  graceMinutes: [1, 240],
  graceLongMinutes: [1, 240],
  warnMinutes: [0, 239],
};

const GROUPS: readonly {
  title: 'ahead' | 'day' | 'claim';
  times: readonly Times[];
  numbers: readonly Numbers[];
}[] = [
  { title: 'ahead', times: ['othersAt'], numbers: ['horizonDays'] },
  {
    title: 'day',
    times: ['dayFrom', 'dayUntil', 'noon', 'afternoon', 'workFrom', 'workUntil'],
    numbers: ['stepMinutes', 'minMinutes'],
  },
  { title: 'claim', times: [], numbers: ['graceMinutes', 'graceLongMinutes', 'warnMinutes'] },
];

/** 座席の決まり: what holds for all seats of the house. */
export default function RulesScreen() {
  const t = texts.useT();
  const { value: kept, error, reload } = useLoaded('seat rules', () => manageApi.rules());
  const draft = useDraft(kept, rules => manageApi.setRules(rules).then(reload), t('saved'));
  const { value } = draft;
  const set = (change: Partial<SeatRules>) => value && draft.set({ ...value, ...change });
  return (
    <ManagePage page="rules" intro={t('rules.intro')}>
      {error && !kept && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={4} height="6rem" />}
      {value &&
        GROUPS.map(({ title, times, numbers }) => (
          <Card key={title} title={t(`rules.${title}`)}>
            <div className={shared.fields}>
              <div className={bk.two}>
                {times.map(field => (
                  <TextField
                    key={field}
                    label={t(`rule.${field}`)}
                    type="time"
                    required
                    value={value[field]}
                    onChange={text => set({ [field]: text })}
                  />
                ))}
                {numbers.map(field => (
                  <NumberField
                    key={field}
                    label={t(`rule.${field}`)}
                    value={value[field]}
                    min={LIMITS[field][0]}
                    max={LIMITS[field][1]}
                    onChange={n => set({ [field]: n ?? 0 })}
                  />
                ))}
              </div>
              {title === 'ahead' && (
                <Check
                  checked={value.namesShown}
                  hint={t('rule.namesHint')}
                  onChange={namesShown => set({ namesShown })}
                >
                  {t('rule.namesShown')}
                </Check>
              )}
            </div>
          </Card>
        ))}
      {value && <SaveBar draft={draft} />}
    </ManagePage>
  );
}
