import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, useParams } from '../../kernel/router';
import { PAGES, type Page, pagesOf, useManages } from './rights';

const SCREENS: Record<Page, ComponentType> = {
  places: lazy(() => import('./places/PlacesScreen')),
  closures: lazy(() => import('./closures/ClosuresScreen')),
  policies: lazy(() => import('./policies/PoliciesScreen')),
  purposes: lazy(() => import('./purposes/PurposesScreen')),
  devices: lazy(() => import('./devices/DevicesScreen')),
  approvals: lazy(() => import('./approvals/ApprovalsScreen')),
  figures: lazy(() => import('./figures/FiguresScreen')),
};
const CodesScreen = lazy(() => import('./places/CodesScreen'));

/** Behind the bookings: each page is loaded when it is first opened. */
export default function ManageScreen() {
  const { page = '' } = useParams<{ page?: string }>();
  const first = pagesOf(useManages())[0] ?? 'places';
  if (page === 'codes') return <Suspense fallback={null}>{<CodesScreen />}</Suspense>;
  const known = PAGES.find(one => one === page);
  if (!known) return <Redirect to={`/booking/manage/${first}`} replace />;
  const Screen = SCREENS[known];
  return (
    <Suspense fallback={null}>
      <Screen />
    </Suspense>
  );
}
