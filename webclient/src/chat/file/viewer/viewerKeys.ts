export type ViewerAct = 'previous' | 'next' | 'first' | 'last' | 'in' | 'out' | 'fit';

const KEYS: Record<string, ViewerAct> = {
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ArrowRight: 'next',
  PageDown: 'next',
  Home: 'first',
  End: 'last',
  '+': 'in',
  ';': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
};

/** Keys that a video or a field uses itself are left to it; so are those of the browser. */
export function actOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>,
): ViewerAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.target instanceof HTMLMediaElement && !event.key.startsWith('Page')) return null;
  return KEYS[event.key] ?? null;
}
