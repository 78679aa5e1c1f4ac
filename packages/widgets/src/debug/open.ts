import { addressesOf, findings } from './findings.js';
import { createPanel } from './panel.js';
import { watchViolations } from './violations.js';

/** How long what is found may still change: elements arrive, servers answer, policies forbid. */
const AGAIN_AFTER_MS = 1500;

/** Opens the report of `?amanat-debug`. Nothing of it leaves the page, but for the question to each server whether it answers. */
export async function open(tags: readonly string[]): Promise<void> {
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const panel = createPanel(() => {
    closed = true;
    clearTimeout(timer);
  });
  const own = new Set<Element>([panel.host]);
  const draw = async () => {
    const chapters = await findings(tags, own);
    if (!closed) panel.show(chapters);
  };
  const drawSoon = () => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void draw(), AGAIN_AFTER_MS);
  };
  await bodyOf();
  panel.open();
  watchViolations(await addressesOf(own), drawSoon);
  await draw();
  // An element that arrives changes nothing in the page's own tree.
  for (const tag of tags) if (!customElements.get(tag)) void customElements.whenDefined(tag).then(drawSoon);
  new MutationObserver(drawSoon).observe(document.body, { childList: true, subtree: true });
}

/** A loader in `<head>` runs before there is a body. */
const bodyOf = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.body as HTMLElement | null) resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
