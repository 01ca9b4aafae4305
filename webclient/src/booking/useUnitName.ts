import { useCallback } from 'react';
import { useUnits } from '../directory/units';

/** The name of a unit; nothing as long as it is not known. */
export function useUnitName(): (unit: number | null) => string {
  const { value } = useUnits();
  return useCallback(unit => (unit === null ? '' : (value?.byId.get(unit)?.name ?? '')), [value]);
}
