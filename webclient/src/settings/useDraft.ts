import { useState } from 'react';
import { asHubError, type HubError } from '../kernel/http';
import { toast } from '../look/Toast';

export interface Draft<T> {
  /** What is on the form; null until the hub has answered. */
  value: T | null;
  set: (next: T) => void;
  dirty: boolean;
  busy: boolean;
  error: HubError | null;
  /** Back to what the hub has. */
  reset: () => void;
  save: () => void;
}

interface Edited<T> {
  value: T;
  /** Written while the hub had this: shown until it tells what it has now. */
  over?: T | null;
}

/** A form over something the hub keeps: changed here first, written as a whole. */
export function useDraft<T>(kept: T | null, write: (value: T) => Promise<unknown>, done: string): Draft<T> {
  const [last, setEdited] = useState<Edited<T> | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  const edited = last?.over !== undefined && last.over !== kept ? null : last;
  const value = edited ? edited.value : kept;
  const changed = edited !== null && edited.over === undefined;
  const dirty = changed && JSON.stringify(edited.value) !== JSON.stringify(kept);
  const save = async () => {
    if (!value) return;
    setBusy(true);
    setError(null);
    try {
      await write(value);
      setEdited({ value, over: kept });
      toast(done);
    } catch (cause) {
      setError(asHubError(cause));
    } finally {
      setBusy(false);
    }
  };
  return {
    value,
    set: next => setEdited({ value: next }),
    dirty,
    busy,
    error,
    reset: () => {
      setEdited(null);
      setError(null);
    },
    save: () => void save(),
  };
}
