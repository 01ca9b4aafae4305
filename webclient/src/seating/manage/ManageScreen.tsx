import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, useParams } from '../../kernel/router';
import { PAGES, type Page, useManagesAll } from './rights';

const SCREENS: Record<Page, ComponentType> = {
  plans: lazy(() => import('./plans/PlansScreen')),
  zones: lazy(() => import('./zones/ZonesScreen')),
  rules: lazy(() => import('./rules/RulesScreen')),
  duty: lazy(() => import('./duty/DutyScreen')),
  april: lazy(() => import('./april/AprilScreen')),
  cards: lazy(() => import('./cards/CardsScreen')),
  figures: lazy(() => import('./figures/FiguresScreen')),
};

/** Behind the seats: each page is loaded when it is first opened. */
export default function ManageScreen() {
  const { page = '' } = useParams<{ page?: string }>();
  const all = useManagesAll();
  const known = PAGES.find(one => one === page);
  if (!known) return <Redirect to={`/seating/manage/${all ? 'plans' : 'zones'}`} replace />;
  const Screen = SCREENS[known];
  return (
    <Suspense fallback={null}>
      <Screen />
    </Suspense>
  );
}
