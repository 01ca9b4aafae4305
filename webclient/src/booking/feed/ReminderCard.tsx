import { useState } from 'react';
import { asHubError } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { Broken, Card, Chip, SkeletonRows, toast } from '../../look';
import css from './Feed.module.css';
import { feedApi } from './feedApi';
import { texts } from './texts';

/** Minutes before; null is none. */
const CHOICES = [null, 0, 5, 10, 30] as const;

/** When one is told that something begins. Chosen is saved. */
export function ReminderCard() {
  const t = texts.useT();
  const { value, error, reload } = useLoaded('reminder', feedApi.reminder);
  const [chosen, setChosen] = useState<number | null | undefined>(undefined);
  const shown = chosen === undefined ? value?.minutes : chosen;
  const choose = (minutes: number | null) => {
    setChosen(minutes);
    feedApi.setReminder(minutes).then(
      () => toast(t('remind.saved')),
      cause => {
        setChosen(undefined);
        toast(asHubError(cause).message);
      },
    );
  };
  return (
    <Card title={t('remind.title')}>
      <p className={css.text}>{t('remind.text')}</p>
      {!value && (error ? <Broken error={error} onRetry={reload} /> : <SkeletonRows rows={1} />)}
      {value && (
        <fieldset className={css.choices}>
          <legend className="visually-hidden">{t('remind.label')}</legend>
          {CHOICES.map(minutes => (
            <Chip key={minutes ?? 'none'} chosen={shown === minutes} onPress={() => choose(minutes)}>
              {minutes === null
                ? t('remind.none')
                : minutes === 0
                  ? t('remind.start')
                  : t('remind.n', { n: minutes })}
            </Chip>
          ))}
        </fieldset>
      )}
    </Card>
  );
}
