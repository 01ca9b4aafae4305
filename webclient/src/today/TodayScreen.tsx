import { Search } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { NoticeBar } from '../chat/notice/NoticeBar';
import { TodayRequests } from '../chat/request/TodayRequests';
import { useScreenTitle } from '../kernel/router';
import { day, useNow } from '../kernel/time';
import { IconButton } from '../look/IconButton';
import { PHONE, useMedia } from '../look/media';
import { StatePill } from '../presence/StatePill';
import { MyDay } from './MyDay';
import { words } from './messages';
import { OftenCard, useOften } from './OftenCard';
import { SectionCard } from './SectionCard';
import css from './TodayScreen.module.css';
import { UnreadCard } from './UnreadCard';
import { WatchCard } from './WatchCard';

const NextBooking = lazy(() => import('../booking/today/NextCard'));
const SeatCard = lazy(() => import('../seating/today/SeatCard'));
const TodayQuestions = lazy(() => import('../community/today/TodayQuestions'));

/** 今日: my state, my section, what waits for me. Later cards take their place in the same two columns. */
export default function TodayScreen({ onSearch }: { onSearch: () => void }) {
  const t = words.useT();
  useScreenTitle(t('title'));
  const phone = useMedia(PHONE);
  return (
    <>
      <NoticeBar />
      {phone ? <Phone onSearch={onSearch} /> : <Desk />}
    </>
  );
}

function Desk() {
  const t = words.useT();
  return (
    <div className={css.desk}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <div className={css.left}>
        <MyDay />
        <SectionCard />
      </div>
      <div className={css.right}>
        <Suspense fallback={null}>
          <NextBooking />
          <SeatCard />
        </Suspense>
        <WatchCard />
        <TodayRequests />
        <Suspense fallback={null}>
          <TodayQuestions />
        </Suspense>
        <UnreadCard />
        <OftenCard />
      </div>
    </div>
  );
}

function Phone({ onSearch }: { onSearch: () => void }) {
  const t = words.useT();
  const now = useNow();
  const often = useOften().length > 0;
  return (
    <>
      <header className={css.title}>
        <h1 className={css.date}>{day(now)}</h1>
        <IconButton label={t('search')} icon={<Search size={22} />} onClick={onSearch} />
        <StatePill />
      </header>
      <div className={css.phone}>
        <Suspense fallback={null}>
          <NextBooking />
          <SeatCard />
        </Suspense>
        <WatchCard />
        <TodayRequests />
        <UnreadCard />
        <Suspense fallback={null}>
          <TodayQuestions />
        </Suspense>
        <SectionCard short={often} />
        <OftenCard />
      </div>
    </>
  );
}
