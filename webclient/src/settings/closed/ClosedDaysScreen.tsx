import { useRole } from '../../session/session';
import { SettingsPage } from '../SettingsPage';
import { ClosedDays } from './ClosedDays';
import { words } from './messages';

/** 閉庁日: for administrators. */
export default function ClosedDaysScreen() {
  const t = words.useT();
  const allowed = useRole('ADMINISTRATOR');
  return (
    <SettingsPage title={t('title')} intro={t('intro')} allowed={allowed}>
      {allowed && <ClosedDays />}
    </SettingsPage>
  );
}
