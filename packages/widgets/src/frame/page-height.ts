/** An exact origin of the web, or nothing. */
function originOf(text: string | null | undefined, isExact: boolean): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const { protocol, origin } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return isExact && origin !== text ? undefined : origin;
}

/** Where browsers tell it, the parent is known for certain; else as the page's address or the referrer says. */
export function parentOrigin(
  ancestors: { readonly 0?: string; readonly length: number } | undefined,
  referrer: string,
  host: string | null,
): string | undefined {
  if (ancestors && ancestors.length > 0) return originOf(ancestors[0], true);
  return originOf(host, true) ?? originOf(referrer, false);
}

/**
 * Tells one origin the height of a box, in whole CSS pixels, whenever it changes, and again when the frame was resized:
 * that is how a parent asks whose script came later than this page. A message to any other origin is not delivered.
 */
export function tellHeight(box: Element, origin: string): void {
  let isDue = false;
  const tell = (): void => {
    isDue = false;
    const height = Math.ceil(box.getBoundingClientRect().height);
    if (height > 0) parent.postMessage({ type: 'amanat-height', height }, origin);
  };
  const tellSoon = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(tell);
  };
  new ResizeObserver(tellSoon).observe(box);
  addEventListener('resize', tellSoon);
}
