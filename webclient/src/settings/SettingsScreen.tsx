import {
  Armchair,
  Bell,
  Building2,
  CalendarSync,
  CalendarX2,
  Clock,
  Eye,
  IdCard,
  ListOrdered,
  Network,
  Search,
  Upload,
} from 'lucide-react';
import { language, sendKey, theme } from '../kernel/preferences';
import { useScreenTitle } from '../kernel/router';
import { useStore } from '../kernel/store';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import { Segmented } from '../look/Segmented';
import { signOut, useMe, useRole } from '../session/session';
import { Door } from './Door';
import { words } from './messages';
import { PasswordCard } from './PasswordCard';
import { SessionsCard } from './SessionsCard';
import css from './SettingsScreen.module.css';

/** 設定: what is mine on this device, where I am signed in, my password; for administrators the door to 管理. */
export default function SettingsScreen() {
  const t = words.useT();
  useScreenTitle(t('title'));
  const me = useMe().person;
  const manages = useRole('UNIT_MANAGER');
  const administrator = useRole('ADMINISTRATOR');
  const facility = useRole('FACILITY_MANAGER');
  return (
    <div className={css.screen}>
      <h1 className={css.title}>{t('title')}</h1>
      <WorkCard manages={manages || administrator} places={manages || administrator || facility} />
      {administrator && <AdministrationCard />}
      <LookCard />
      <NoticeCard />
      <SendCard />
      <SessionsCard />
      <PasswordCard />
      <Card>
        <div className={css.leave}>
          <p>{t('signedInAs', { name: me.name, number: me.staffNumber })}</p>
          <Button onClick={() => void signOut()}>{t('signOut')}</Button>
        </div>
      </Card>
    </div>
  );
}

function WorkCard({ manages, places }: { manages: boolean; places: boolean }) {
  const t = words.useT();
  return (
    <Card title={t('work.title')}>
      <Door to="/settings/hours" icon={<Clock size={18} />} title={t('work.hours')}>
        {t('work.hoursText')}
      </Door>
      <Door to="/settings/calendar" icon={<CalendarSync size={18} />} title={t('work.calendar')}>
        {t('work.calendarText')}
      </Door>
      <Door to="/settings/seats" icon={<Armchair size={18} />} title={t('work.wishes')}>
        {t('work.wishesText')}
      </Door>
      <Door to="/settings/card" icon={<IdCard size={18} />} title={t('work.card')}>
        {t('work.cardText')}
      </Door>
      <Door to="/settings/views" icon={<Eye size={18} />} title={t('work.views')}>
        {t('work.viewsText')}
      </Door>
      {manages && (
        <Door to="/settings/unit" icon={<ListOrdered size={18} />} title={t('work.unit')}>
          {t('work.unitText')}
        </Door>
      )}
      {places && (
        <Door to="/booking/manage" icon={<Building2 size={18} />} title={t('work.places')}>
          {t('work.placesText')}
        </Door>
      )}
      {places && (
        <Door to="/seating/manage" icon={<Armchair size={18} />} title={t('work.seats')}>
          {t('work.seatsText')}
        </Door>
      )}
    </Card>
  );
}

function AdministrationCard() {
  const t = words.useT();
  return (
    <Card title={t('admin.title')}>
      <Door to="/settings/import" icon={<Upload size={18} />} title={t('admin.import')}>
        {t('admin.importText')}
      </Door>
      <Door to="/settings/closed-days" icon={<CalendarX2 size={18} />} title={t('admin.closed')}>
        {t('admin.closedText')}
      </Door>
      <Door to="/settings/systems" icon={<Network size={18} />} title={t('admin.systems')}>
        {t('admin.systemsText')}
      </Door>
      <Door to="/settings/search" icon={<Search size={18} />} title={t('admin.search')}>
        {t('admin.searchText')}
      </Door>
    </Card>
  );
}

function LookCard() {
  const t = words.useT();
  return (
    <Card title={t('look.title')}>
      <div className={css.choice}>
        <span className={css.name}>{t('look.language')}</span>
        <Segmented
          label={t('look.language')}
          value={useStore(language)}
          onChange={language.set}
          options={[
            { value: 'ja', label: <span lang="ja">日本語</span> },
            { value: 'en', label: <span lang="en">English</span> },
          ]}
        />
      </div>
      <div className={css.choice}>
        <span className={css.name}>{t('look.theme')}</span>
        <Segmented
          label={t('look.theme')}
          value={useStore(theme)}
          onChange={theme.set}
          options={[
            { value: 'system', label: t('look.system') },
            { value: 'light', label: t('look.light') },
            { value: 'dark', label: t('look.dark') },
          ]}
        />
      </div>
    </Card>
  );
}

function NoticeCard() {
  const t = words.useT();
  return (
    <Card title={t('notice.title')}>
      <Door to="/settings/notice" icon={<Bell size={18} />} title={t('notice.door')}>
        {t('notice.doorText')}
      </Door>
    </Card>
  );
}

function SendCard() {
  const t = words.useT();
  return (
    <Card title={t('send.title')}>
      <div className={css.choice}>
        <span className={css.name}>{t('send.key')}</span>
        <Segmented
          label={t('send.key')}
          value={useStore(sendKey)}
          onChange={sendKey.set}
          options={[
            { value: 'enter', label: t('send.enter') },
            { value: 'ctrl-enter', label: t('send.ctrl') },
          ]}
        />
      </div>
      <p className={css.hint}>{t('send.hint')}</p>
    </Card>
  );
}
