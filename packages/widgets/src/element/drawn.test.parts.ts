import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Locale } from '@amanat/l10n';

/** A drawn element in a place of the given language. */
export async function drawn<T extends LitElement>(element: T, lang: Locale | 'none' = 'kk'): Promise<T> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  if (lang !== 'none') place.lang = lang;
  place.append(element);
  await element.updateComplete;
  return element;
}

/** The real server of the runner. */
export function testEndpoint(): string {
  const { testEndpoint: endpoint } = document.documentElement.dataset;
  if (endpoint === undefined) throw new Error('the runner serves no real server');
  return endpoint;
}

/** Fails unless axe finds nothing. The types of this `expect` are those of an older chai. */
export const isAccessible = (element: Element): Promise<void> =>
  (expect as unknown as (drawn: Element) => { to: { be: { accessible: () => Promise<void> } } })(
    element,
  ).to.be.accessible();

/** The first match in an element's shadow root. */
export function part(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
}

/** All matches in an element's shadow root. */
export const parts = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const nameOf = (control: Element) =>
  (control.getAttribute('aria-label') ?? control.textContent).replace(/\s+/g, ' ').trim();

/** The button, link or summary in an element that is called by a name. */
export function control(element: Element, name: string): HTMLElement {
  const all = parts(element, 'button, a[href], summary');
  const found = all.find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`no "${name}" among: ${all.map(nameOf).join(' | ')}`);
  return found;
}

/** All that an element says, on one line. */
export const textOf = (element: Element): string => part(element, '.card').textContent.replace(/\s+/g, ' ');

/** Puts `answer` in the place of the page's `fetch`; returns the way back. */
export function answerWith(
  answer: (url: string, init?: RequestInit) => Response | Promise<Response>,
): () => void {
  const real = window.fetch.bind(window);
  window.fetch = (input, init) =>
    Promise.resolve(answer(input instanceof Request ? input.url : input.toString(), init));
  return () => (window.fetch = real);
}

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
