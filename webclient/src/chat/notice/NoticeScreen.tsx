import { useEffect } from 'react';
import { useLoaded } from '../../kernel/loaded';
import { useStore } from '../../kernel/store';
import { Card } from '../../look/Card';
import { Broken } from '../../look/Notice';
import { SkeletonRows } from '../../look/Skeleton';
import { SettingsPage } from '../../settings/SettingsPage';
import { DeviceCard } from './DeviceCard';
import { HowCard } from './HowCard';
import { words } from './messages';
import { notice, noticeApi } from './noticeStore';
import { PushCard } from './PushCard';
import { lookAgain } from './permission';
import { RoomsCard } from './RoomsCard';
import { WordsCard } from './WordsCard';

/** 通知: what I am told, when, how loudly and on which devices. */
export default function NoticeScreen() {
  const t = words.useT();
  const { value, error, reload } = useLoaded('notice', noticeApi.load);
  const held = useStore(notice) ?? value;
  useEffect(lookAgain, []);
  return (
    <SettingsPage title={t('page.title')} intro={t('page.intro')}>
      <DeviceCard />
      {error && <Broken error={error} onRetry={reload} />}
      {!held && !error && (
        <Card>
          <SkeletonRows rows={5} height="3rem" />
        </Card>
      )}
      {held && <HowCard settings={held.settings} />}
      <WordsCard />
      <RoomsCard />
      {held?.push && <PushCard />}
    </SettingsPage>
  );
}
