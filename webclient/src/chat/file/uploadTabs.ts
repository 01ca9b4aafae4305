/** Tabs of one browser tell each other which upload is whole or over. */
export const TABS = 'hub.uploads';

/** One tab at a time sends a file. Without a secure context there are no locks; the server tells how far it is. */
export function alone(op: string, work: () => Promise<void>): Promise<void> {
  return navigator.locks ? navigator.locks.request(`${TABS}.${op}`, work) : work();
}
