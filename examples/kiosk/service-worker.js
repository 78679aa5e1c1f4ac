/** The kiosk's own files; change this line with them. */
const KIOSK = 'kiosk-1';
const PAGE = ['./', 'kiosk.css', 'kiosk.js', 'manifest.json', 'icon.svg', 'cdn/amanat-space.css'];

addEventListener('install', (event) => event.waitUntil(takeRelease().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return;
  event.respondWith(kept(request).then((response) => response ?? fetch(request)));
  // Newer files are for the next visit; without a network these go on.
  if (request.mode === 'navigate') event.waitUntil(takeRelease().catch(() => undefined));
});

async function kept(request) {
  return caches.match(request, { ignoreSearch: true });
}

/** Keeps all files of the release that is there now, unless it is kept already. All or nothing. */
async function takeRelease() {
  const answer = await fetch('cdn/release.json', { cache: 'no-store' });
  if (!answer.ok) throw new Error('There is no release.json');
  const { version, files } = await answer.json();
  const name = [KIOSK, version, files['amanat.js'].integrity].join(' ');
  if (await caches.has(name)) return;
  const names = Object.keys(files).filter((file) => file === 'amanat.js' || file.startsWith('chunks/'));
  const requests = [
    ...PAGE.map((file) => new Request(file, { cache: 'reload' })),
    ...names.map((file) => new Request(`cdn/${file}`, { cache: 'reload', integrity: files[file].integrity })),
  ];
  // Fetched before anything is put away, so that no half of a release is ever found.
  const responses = await Promise.all(requests.map((request) => fetch(request)));
  if (!responses.every(({ ok }) => ok)) throw new Error('A file of the release is missing');
  const before = await caches.keys();
  const cache = await caches.open(name);
  await Promise.all(requests.map((request, at) => cache.put(request.url, responses[at])));
  await Promise.all(before.filter((one) => one.startsWith('kiosk-')).map((one) => caches.delete(one)));
}
