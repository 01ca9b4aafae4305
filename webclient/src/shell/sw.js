/*
 * Keeps the shell of the web client on the device: the page, its scripts and styles, and the slices of the font that
 * were used. Nothing of /api is ever stored, so no message and no name stays behind.
 * VERSION and SHELL are filled in by the build; another build is another worker.
 */
const CACHE = `shell-${VERSION}`;
const FONTS = 'fonts';

self.addEventListener('install', event => {
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(SHELL)));
});

self.addEventListener('activate', event => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()));
});

/** The page says when: nobody is interrupted in the middle of a sentence. */
self.addEventListener('message', event => {
  if (event.data === 'take over') self.skipWaiting();
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/'))
    return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (url.pathname.endsWith('.woff2')) event.respondWith(kept(FONTS, request));
  else if (SHELL.includes(url.pathname)) event.respondWith(kept(CACHE, request));
});

/** Every address of the client is the same page. */
async function page(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match('/')) ?? fetch(request);
}

async function kept(name, request) {
  const cache = await caches.open(name);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function forgetOld() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name !== CACHE && name !== FONTS).map(name => caches.delete(name)));
}
