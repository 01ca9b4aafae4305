import { useState } from 'react';
import { asHubError, type HubError } from '../../kernel/http';
import { type Arrangement, arrange } from '../arrangement';

export interface Arrange {
  arrange: (change: (held: Arrangement) => Arrangement) => Promise<void>;
  /** Why the last change was refused. */
  error: HubError | null;
}

/** Changes my arrangement from a form. */
export function useArrange(): Arrange {
  const [error, setError] = useState<HubError | null>(null);
  return {
    arrange: change =>
      arrange(change).then(
        () => setError(null),
        cause => setError(asHubError(cause)),
      ),
    error,
  };
}
