import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from '../kernel/router';
import { useStore } from '../kernel/store';
import { resumeSession, session } from '../session/session';
import { Boundary } from './Boundary';
import { Frame } from './Frame';
import { Unreachable } from './Unreachable';

const SignInScreen = lazy(() => import('../session/SignInScreen'));
const SetupScreen = lazy(() => import('../session/SetupScreen'));

/** In front of the hub or inside it. */
export function App() {
  useEffect(() => void resumeSession(), []);
  return (
    <Boundary>
      <Suspense fallback={null}>
        <Place />
      </Suspense>
    </Boundary>
  );
}

function Place() {
  const now = useStore(session);
  const [path] = useLocation();
  switch (now.phase) {
    case 'asking':
      return null;
    case 'unreachable':
      return <Unreachable />;
    case 'out':
      return path === '/setup' ? <SetupScreen /> : <SignInScreen why={now.why} demo={now.demo} />;
    case 'in':
      return <Frame />;
  }
}
