import { useCallback, useEffect, useRef, useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { manageApi } from '../manage/manageApi';
import type { PlanProblem } from '../manage/wire';
import { fileOf, type Sketch } from './model/sketch';

/** After the last change; long enough not to send every arrow key. */
const RESTS_MS = 1_500;

export type Saving = 'saved' | 'waits' | 'saving' | 'changed' | 'broken';

export interface Autosave {
  state: Saving;
  at: number | null;
  error: HubError | null;
  /** What the hub found when it was saved last. */
  problems: readonly PlanProblem[];
  /** Writes mine over what another has written. */
  overwrite: () => void;
  /** At once, and true when it is kept. */
  now: () => Promise<boolean>;
}

/** Keeps the draft whole, one save after the other; who saves upon another's change is asked first. */
export function useAutosave(plan: number, first: number, sketch: Sketch, stopped: boolean): Autosave {
  const [state, setState] = useState<Saving>('saved');
  const [at, setAt] = useState<number | null>(null);
  const [error, setError] = useState<HubError | null>(null);
  const [problems, setProblems] = useState<readonly PlanProblem[]>([]);
  const held = useRef({ sketch, kept: sketch, revision: first, busy: null as Promise<boolean> | null });
  held.current.sketch = sketch;

  const save = useCallback(async (): Promise<boolean> => {
    const here = held.current;
    if (here.busy) await here.busy;
    const sending = here.sketch;
    if (sending === here.kept) return true;
    setState('saving');
    const sent = manageApi.savePlan(plan, here.revision, fileOf(sending)).then(
      ({ revision, problems }) => {
        setProblems(problems);
        here.revision = revision;
        here.kept = sending;
        setError(null);
        setAt(Date.now());
        setState(here.sketch === sending ? 'saved' : 'waits');
        return true;
      },
      cause => {
        const why = asHubError(cause);
        setError(why);
        setState(why.code === 'floor.changed' ? 'changed' : 'broken');
        return false;
      },
    );
    here.busy = sent;
    const done = await sent;
    here.busy = null;
    return done;
  }, [plan]);

  useEffect(() => {
    if (stopped || sketch === held.current.kept) return;
    setState(now => (now === 'changed' ? now : 'waits'));
    const timer = setTimeout(() => void save(), RESTS_MS);
    return () => clearTimeout(timer);
  }, [sketch, stopped, save]);

  const waits = state !== 'saved';
  useEffect(() => {
    if (!waits) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [waits]);
  // Who goes to another screen has not given up what was drawn a second ago.
  useEffect(() => () => void (stopped || save()), [save, stopped]);

  const overwrite = () =>
    void manageApi.plan(plan).then(({ revision }) => {
      held.current.revision = revision;
      return save();
    });
  return { state, at, error, problems, overwrite, now: save };
}
