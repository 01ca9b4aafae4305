import { usePurposes } from '../../live';
import { texts } from '../texts';

export function usePurposeNames(): (purpose: number | null) => string {
  const t = texts.useT();
  const known = usePurposes().value?.purposes;
  return purpose => {
    if (purpose === null) return t('purpose.none');
    return known?.find(one => one.id === purpose)?.name ?? t('purpose.old');
  };
}
