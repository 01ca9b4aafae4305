import { lazy, Suspense } from 'react';
import { useLocation, useScreenTitle } from '../kernel/router';
import { texts } from './texts';

const MapScreen = lazy(() => import('./MapScreen'));
const CodeScreen = lazy(() => import('./code/CodeScreen'));

/** 座席: the floor, and what the code on a desk opens. */
export default function SeatingScreen() {
  const t = texts.useT();
  useScreenTitle(t('title'));
  const [path] = useLocation();
  const code = /^\/seating\/q\/([^/]+)/.exec(path)?.[1];
  return (
    <Suspense fallback={null}>
      {code ? <CodeScreen code={decodeURIComponent(code)} /> : <MapScreen path={path} />}
    </Suspense>
  );
}
