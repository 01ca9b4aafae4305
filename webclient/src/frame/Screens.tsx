import { Compass } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Route, Switch } from '../kernel/router';
import { ButtonLink } from '../look/Button';
import { Empty } from '../look/Empty';
import { words } from './messages';

const TodayScreen = lazy(() => import('../today/TodayScreen'));
const ChatScreen = lazy(() => import('../chat/ChatScreen'));
const CommunityScreen = lazy(() => import('../community/CommunityScreen'));
const QuestionScreen = lazy(() => import('../community/question/QuestionScreen'));
const DirectoryScreen = lazy(() => import('../directory/DirectoryScreen'));
const SettingsScreen = lazy(() => import('../settings/SettingsScreen'));
const WeekScreen = lazy(() => import('../plan/WeekScreen'));
const PlanImportScreen = lazy(() => import('../plan/import/PlanImportScreen'));
const HoursScreen = lazy(() => import('../settings/hours/HoursScreen'));
const UnitScreen = lazy(() => import('../settings/unit/UnitScreen'));
const ClosedDaysScreen = lazy(() => import('../settings/closed/ClosedDaysScreen'));
const NoticeScreen = lazy(() => import('../chat/notice/NoticeScreen'));
const ViewsScreen = lazy(() => import('../settings/views/ViewsScreen'));
const SystemsScreen = lazy(() => import('../settings/systems/SystemsScreen'));
const ImportScreen = lazy(() => import('../directory/import/ImportScreen'));
const SearchIndexScreen = lazy(() => import('../settings/search/SearchIndexScreen'));
const CalendarScreen = lazy(() => import('../booking/calendar/CalendarScreen'));
const TimesScreen = lazy(() => import('../booking/times/TimesScreen'));
const FeedScreen = lazy(() => import('../booking/feed/FeedScreen'));
const FiguresScreen = lazy(() => import('../community/manage/figures/FiguresScreen'));
const QueueScreen = lazy(() => import('../community/manage/queue/QueueScreen'));
const TopicsScreen = lazy(() => import('../community/manage/topics/TopicsScreen'));
const FaqImportScreen = lazy(() => import('../community/manage/faq/ImportScreen'));
const CollectionsScreen = lazy(() => import('../community/manage/faq/CollectionsScreen'));
const CollectionEdit = lazy(() => import('../community/manage/faq/CollectionEdit'));
const CollectionScreen = lazy(() => import('../community/manage/faq/CollectionScreen'));
const ReviewsScreen = lazy(() => import('../community/manage/reviews/ReviewsScreen'));
const BookingManageScreen = lazy(() => import('../booking/manage/ManageScreen'));
const SeatingManageScreen = lazy(() => import('../seating/manage/ManageScreen'));
const SeatingEditorScreen = lazy(() => import('../seating/editor/EditorScreen'));
const BookingScreen = lazy(() => import('../booking/BookingScreen'));
const PanelConfirm = lazy(() => import('../booking/panel/PanelConfirm'));
const CardConfirm = lazy(() => import('../seating/card/CardConfirm'));
const CardsScreen = lazy(() => import('../seating/card/CardsScreen'));
const SeatWishesScreen = lazy(() => import('../seating/settings/WishesScreen'));
const SeatingScreen = lazy(() => import('../seating/SeatingScreen'));
const SearchScreen = lazy(() => import('../search/SearchScreen'));

/** Each screen is loaded when it is first opened. */
export function Screens({ onSearch }: { onSearch: () => void }) {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/">
          <TodayScreen onSearch={onSearch} />
        </Route>
        <Route path="/chat/*?">
          <ChatScreen />
        </Route>
        <Route path="/community/q/:question">
          <QuestionScreen />
        </Route>
        <Route path="/community/ask">
          <CommunityScreen />
        </Route>
        <Route path="/community">
          <CommunityScreen />
        </Route>
        <Route path="/directory/*?">
          <DirectoryScreen />
        </Route>
        <Route path="/community/figures">
          <FiguresScreen />
        </Route>
        <Route path="/community/queue">
          <QueueScreen />
        </Route>
        <Route path="/community/topics">
          <TopicsScreen />
        </Route>
        <Route path="/community/import">
          <FaqImportScreen />
        </Route>
        <Route path="/community/collections/:id">
          <CollectionEdit />
        </Route>
        <Route path="/community/collections">
          <CollectionsScreen />
        </Route>
        <Route path="/community/c/:id">
          <CollectionScreen />
        </Route>
        <Route path="/community/reviews">
          <ReviewsScreen />
        </Route>
        <Route path="/booking/manage/:page?">
          <BookingManageScreen />
        </Route>
        <Route path="/seating/manage/:page?">
          <SeatingManageScreen />
        </Route>
        <Route path="/seating/plans/:plan">
          <SeatingEditorScreen />
        </Route>
        <Route path="/booking/calendar">
          <CalendarScreen />
        </Route>
        <Route path="/booking/times">
          <TimesScreen />
        </Route>
        <Route path="/booking/mine">
          <BookingScreen />
        </Route>
        <Route path="/booking/new">
          <BookingScreen />
        </Route>
        <Route path="/booking/place/:id">
          <BookingScreen />
        </Route>
        <Route path="/booking/b/:id">
          <BookingScreen />
        </Route>
        <Route path="/booking/door/:code">
          <BookingScreen />
        </Route>
        <Route path="/booking/panel/:code?">{({ code }) => <PanelConfirm code={code ?? ''} />}</Route>
        <Route path="/booking">
          <BookingScreen />
        </Route>
        <Route path="/seating/card/:code?">{({ code }) => <CardConfirm code={code ?? ''} />}</Route>
        <Route path="/seating/floor/:area">
          <SeatingScreen />
        </Route>
        <Route path="/seating/q/:code">
          <SeatingScreen />
        </Route>
        <Route path="/seating">
          <SeatingScreen />
        </Route>
        <Route path="/search">
          <SearchScreen />
        </Route>
        <Route path="/week/:unit/import">
          <PlanImportScreen />
        </Route>
        <Route path="/week/:unit?">
          <WeekScreen />
        </Route>
        <Route path="/settings/import">
          <ImportScreen />
        </Route>
        <Route path="/settings/hours/:person?">
          <HoursScreen />
        </Route>
        <Route path="/settings/unit/:unit?">
          <UnitScreen />
        </Route>
        <Route path="/settings/closed-days">
          <ClosedDaysScreen />
        </Route>
        <Route path="/settings/notice">
          <NoticeScreen />
        </Route>
        <Route path="/settings/calendar">
          <FeedScreen />
        </Route>
        <Route path="/settings/card">
          <CardsScreen />
        </Route>
        <Route path="/settings/seats">
          <SeatWishesScreen />
        </Route>
        <Route path="/settings/views">
          <ViewsScreen />
        </Route>
        <Route path="/settings/search">
          <SearchIndexScreen />
        </Route>
        <Route path="/settings/systems">
          <SystemsScreen />
        </Route>
        <Route path="/settings">
          <SettingsScreen />
        </Route>
        <Route>
          <Missing />
        </Route>
      </Switch>
    </Suspense>
  );
}

function Missing() {
  const t = words.useT();
  return (
    <Empty
      icon={<Compass />}
      title={t('missing.title')}
      action={
        <ButtonLink kind="outlined" to="/">
          {t('missing.do')}
        </ButtonLink>
      }
    >
      {t('missing.text')}
    </Empty>
  );
}
