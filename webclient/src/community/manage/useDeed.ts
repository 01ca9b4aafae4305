import { useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';

export interface Deed {
  busy: boolean;
  error: HubError | null;
  /** True when it was done; a refusal stays to be shown. */
  run: (act: () => Promise<unknown>) => Promise<boolean>;
  forget: () => void;
}

/** Something the hub is asked to do, one at a time. */
export function useDeed(): Deed {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  const run = async (act: () => Promise<unknown>) => {
    setBusy(true);
    setError(null);
    try {
      await act();
      return true;
    } catch (cause) {
      setError(asHubError(cause));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run, forget: () => setError(null) };
}
