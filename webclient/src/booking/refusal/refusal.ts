import type { HubError } from '../../kernel/http';
import type { Alternative, Refusal } from '../wire';

const NONE: Refusal = { rule: null, whose: null, space: null, from: null, until: null, alternatives: [] };

/** What a refused wish was answered beside the sentence. */
export function refusalOf(error: Pick<HubError, 'detail'>): Refusal {
  const detail = error.detail as Partial<Refusal> | null;
  if (!detail) return NONE;
  return { ...NONE, ...detail, alternatives: Array.isArray(detail.alternatives) ? detail.alternatives : [] };
}

const ORDER: readonly Alternative['kind'][] = ['SHORTEN', 'SHIFT', 'OTHER_PLACE', 'WAIT'];
const MOST = 4;

/** The nearest first; one of each kind before a second one. */
export function waysOut(alternatives: readonly Alternative[]): Alternative[] {
  const first = ORDER.flatMap(kind => alternatives.find(one => one.kind === kind) ?? []);
  const others = alternatives.filter(one => !first.includes(one) && one.kind !== 'WAIT');
  const chosen = [...first, ...others].slice(0, MOST);
  return chosen.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
