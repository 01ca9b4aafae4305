import { navigate } from '../../kernel/router';

/** Loads what notifies, once somebody is signed in; returns how to end it, leaving nothing on the screen if wanted. */
export function keepNotices(): (leaving: boolean) => void {
  let over = false;
  const loading = import('./notices').then(({ startNotices, stopNotices }) => {
    if (!over) startNotices();
    return stopNotices;
  });
  loading.catch(() => {});
  navigator.serviceWorker?.addEventListener('message', follow);
  return leaving => {
    over = true;
    navigator.serviceWorker?.removeEventListener('message', follow);
    loading.then(stop => stop(leaving)).catch(() => {});
  };
}

/** A notification was clicked: the worker has brought this page to the front. */
function follow({ data }: MessageEvent): void {
  if (data?.t === 'go' && typeof data.path === 'string' && /^\/(chat|settings)\//.test(data.path))
    navigate(data.path);
}
