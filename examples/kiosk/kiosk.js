/** In ms: so long after the last touch the next person finds the beginning. */
const REST = 3 * 60_000;
/** In ms: how long a word stays. */
const SHOWN = 8_000;

let resting;
let shown;

addEventListener('load', () => void navigator.serviceWorker?.register('service-worker.js'));

/** A page that is loaded anew knows nothing of the person before. */
function beginAgain() {
  location.hash = '';
  location.reload();
}

for (const touch of ['pointerdown', 'keydown', 'scroll']) {
  const wait = () => {
    clearTimeout(resting);
    resting = setTimeout(beginAgain, REST);
  };
  addEventListener(touch, wait, { capture: true, passive: true });
}

/** What leads away from here says where, and stays: sources, and numbers to call. */
function stay(event) {
  const link = event.composedPath().find((node) => node.localName === 'a' && node.href);
  if (!link || link.hasAttribute('download') || link.origin === location.origin) return;
  event.preventDefault();
  const status = document.querySelector('[role=status]');
  const address = link.href;
  status.textContent = address.startsWith('tel:')
    ? `Өз телефоныңыздан қоңырау шалыңыз · Позвоните со своего телефона: ${address.slice(4)}`
    : `Өз телефоныңыздан ашыңыз · Откройте на своём телефоне: ${address}`;
  clearTimeout(shown);
  shown = setTimeout(() => (status.textContent = ''), SHOWN);
}
addEventListener('click', stay, { capture: true });
addEventListener('auxclick', stay, { capture: true });
addEventListener('contextmenu', (event) => event.preventDefault());
