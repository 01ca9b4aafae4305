import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from '../kernel/router';
import { useStore } from '../kernel/store';
import { resumeSession, session } from '../session/session';
import { Boundary } from './Boundary';
import { Frame } from './Frame';
import { Unreachable } from './Unreachable';

const SignInScreen = lazy(() => import('../session/SignInScreen'));
const ResetScreen = lazy(() => import('../session/ResetScreen'));
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
      if (path === '/setup') return <SetupScreen />;
      if (path === '/reset') return <ResetScreen />;
      return <SignInScreen why={now.why} gate={now.gate} />;
    case 'in':
      return <Frame />;
  }
}
