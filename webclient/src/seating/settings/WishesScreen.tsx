import { useState } from 'react';
import { asHubError } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { Broken, Card, Chip, Segmented, SkeletonRows, toast } from '../../look';
import { SettingsPage } from '../../settings/SettingsPage';
import { api } from '../api';
import { texts } from '../texts';
import { settings } from '../useWishes';
import { type SeatSettings, WISHES } from '../wire';
import { wishWord } from '../words';
import css from './Wishes.module.css';

/** 席の希望: what 「席をとる」 looks for, and to whom it is shown where I sit. Saved as it is chosen. */
export default function WishesScreen() {
  const t = texts.useT();
  const { value, error, reload } = useLoaded('my wishes for seats', () => api.settings());
  const [mine, setMine] = useState<SeatSettings | null>(null);
  const shown = mine ?? value;
  const save = async (now: SeatSettings, change: Partial<SeatSettings>) => {
    const next = { ...now, ...change };
    setMine(next);
    try {
      const kept = await api.setSettings(next);
      setMine(kept);
      settings.set(kept);
      toast(t('done.wishes'));
    } catch (cause) {
      setMine(now);
      toast(asHubError(cause).message);
    }
  };
  return (
    <SettingsPage title={t('settings.title')} intro={t('settings.intro')}>
      {error && !shown && <Broken error={error} onRetry={reload} />}
      {!shown && !error && <SkeletonRows rows={4} />}
      {shown && <Choices shown={shown} onChange={change => void save(shown, change)} />}
    </SettingsPage>
  );
}

function Choices({
  shown,
  onChange,
}: {
  shown: SeatSettings;
  onChange: (change: Partial<SeatSettings>) => void;
}) {
  const t = texts.useT();
  const { wishes } = shown;
  return (
    <>
      <Card title={t('settings.wishes')}>
        <div className={css.wishes}>
          {WISHES.map(wish => (
            <Chip
              key={wish}
              chosen={wishes.includes(wish)}
              onPress={() =>
                onChange({
                  wishes: wishes.includes(wish) ? wishes.filter(one => one !== wish) : [...wishes, wish],
                })
              }
            >
              {wishWord(wish)}
            </Chip>
          ))}
        </div>
      </Card>
      <Card title={t('settings.shown')}>
        <div className={css.wishes}>
          <Segmented
            label={t('settings.shown')}
            value={shown.shown}
            options={(['STAFF', 'NOBODY'] as const).map(value => ({
              value,
              label: t(`settings.shown.${value}`),
            }))}
            onChange={to => onChange({ shown: to })}
          />
          <p className={css.hint}>{t('settings.shownText')}</p>
        </div>
      </Card>
      <Card title={t('settings.remind')}>
        <div className={css.wishes}>
          <Segmented
            label={t('settings.remind')}
            value={shown.remind ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: t('yes') },
              { value: 'no', label: t('no') },
            ]}
            onChange={to => onChange({ remind: to === 'yes' })}
          />
        </div>
      </Card>
    </>
  );
}
