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

/** A click on a notification leads to its message: in a page that is open, else in a new one. */
self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(lead(event.notification.data?.path ?? '/chat'));
});

/** The hub speaks while no page is open. It says who wrote where, never what. */
self.addEventListener('push', event => {
  event.waitUntil(hear(event.data?.json() ?? {}));
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

/** What hangs on a wall has a page of its own; every other address of the client is the same page. */
async function page(request) {
  const cache = await caches.open(CACHE);
  const { pathname } = new URL(request.url);
  const own = pathname === '/panel' || pathname === '/kiosk';
  return (await cache.match(own ? `${pathname}.html` : '/')) ?? fetch(request);
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

async function pages() {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

async function lead(path) {
  const open = await pages();
  const page =
    open.find(({ focused }) => focused) ??
    open.find(({ visibilityState }) => visibilityState === 'visible') ??
    open[0];
  if (!page) return self.clients.openWindow(path);
  page.postMessage({ t: 'go', path });
  return page.focus();
}

async function hear(note) {
  if (note.t === 'show') return show(note);
  if (note.t === 'try') return self.registration.showNotification(WORDS.trial, { tag: 'try' });
  const over = ({ room, n }) =>
    room === note.room && (note.t === 'gone' ? n === note.n : note.t === 'read' && n <= note.upTo);
  const standing = await self.registration.getNotifications();
  for (const one of standing) if (one.data && over(one.data)) one.close();
}

/** A page that somebody sees says it better itself. */
async function show({ room, home, root, n, title, sound }) {
  const open = await pages();
  if (open.some(({ visibilityState }) => visibilityState === 'visible')) return;
  await self.registration.showNotification(title || WORDS.message, {
    tag: `room-${room}`,
    data: { room, home, root, n, path: root ? `/chat/${home}/${root}/thread/${n}` : `/chat/${home}/${n}` },
    body: title ? WORDS.message : '',
    icon: '/icon.svg',
    silent: !sound,
  });
}

const WORDS = self.navigator.language.startsWith('en')
  ? { message: 'New message', trial: 'Notifications reach this device' }
  : { message: '新着メッセージがあります', trial: 'この端末に通知が届いています' };
