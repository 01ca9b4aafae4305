import { useEffect, useState } from 'react';

/** Long enough that typing asks once, short enough that nobody waits. */
const QUIET_MS = 180;

/** What has stayed the same for a moment. */
export function useQuiet<T>(value: T, ms = QUIET_MS): T {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return quiet;
}
