import { useRole } from '../../session/session';
import { SettingsPage } from '../SettingsPage';
import { HooksCard } from './HooksCard';
import { KeysCard } from './KeysCard';
import { words } from './messages';

/** つながるシステム: keys for machines that talk to the hub, and addresses the hub talks to. */
export default function SystemsScreen() {
  const t = words.useT();
  const allowed = useRole('ADMINISTRATOR');
  return (
    <SettingsPage title={t('title')} intro={t('intro')} allowed={allowed}>
      {allowed && <KeysCard />}
      {allowed && <HooksCard />}
    </SettingsPage>
  );
}
