import { SettingsPage } from '../../settings/SettingsPage';
import { FeedsCard } from './FeedsCard';
import { ImportCard } from './ImportCard';
import { ReminderCard } from './ReminderCard';
import { texts } from './texts';

/** カレンダーの連携: addresses to subscribe to, a file brought in, when one is reminded. */
export default function FeedScreen() {
  const t = texts.useT();
  return (
    <SettingsPage title={t('title')} intro={t('intro')}>
      <FeedsCard />
      <ImportCard />
      <ReminderCard />
    </SettingsPage>
  );
}
