import { http } from '../../kernel/http';
import type { PushDevice, PushDevices, PushKey } from '../../kernel/wire';

const path = '/api/chat/push/subscriptions';

export const pushApi = {
  devices: (signal: AbortSignal) => http.get<PushDevices>(path, { signal }),
  remove: (id: number) => http.delete(`${path}/${id}`),
  attempt: (id: number) => http.post(`${path}/${id}/try`, {}),
};

/** Whether this browser could be told while no page is open. */
export const canPush = () => 'PushManager' in window && 'serviceWorker' in navigator;

/** Subscribes this browser at its push service and tells the hub. The permission must have been given. */
export async function subscribe(): Promise<PushDevice> {
  const { key } = await http.get<PushKey>('/api/chat/push/key');
  const worker = await navigator.serviceWorker.ready;
  const made = await subscription(worker.pushManager, key);
  const { endpoint, keys } = made.toJSON();
  return http.post<PushDevice>(path, { endpoint, p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' });
}

/** What this browser subscribed to with another key of the hub is worth nothing any more. */
async function subscription(manager: PushManager, key: string): Promise<PushSubscription> {
  const options = { userVisibleOnly: true, applicationServerKey: key };
  const known = await manager.getSubscription();
  if (known && sameKey(known.options.applicationServerKey, key)) return known;
  await known?.unsubscribe();
  return manager.subscribe(options);
}

function sameKey(known: ArrayBuffer | null, key: string): boolean {
  if (!known) return false;
  const text = btoa(String.fromCharCode(...new Uint8Array(known)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === key;
}

/** This browser wants to hear no more. */
export async function unsubscribe(device: PushDevice): Promise<void> {
  await pushApi.remove(device.id);
  if (!device.current) return;
  const worker = await navigator.serviceWorker.ready;
  await (await worker.pushManager.getSubscription())?.unsubscribe();
}
