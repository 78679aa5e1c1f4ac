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

/** Fails unless axe finds nothing. The types of this `expect` are those of an older chai. */
export const isAccessible = (element: Element): Promise<void> =>
  (expect as unknown as (drawn: Element) => { to: { be: { accessible: () => Promise<void> } } })(
    element,
  ).to.be.accessible();

const nameOf = (control: Element) =>
  (control.getAttribute('aria-label') ?? control.textContent).replace(/\s+/g, ' ').trim();

/** The button, link or summary in an element that is called by a name. */
export function control(element: Element, name: string): HTMLElement {
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a[href], summary')];
  const found = all.find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`no "${name}" among: ${all.map(nameOf).join(' | ')}`);
  return found;
}

/** All that an element says, on one line. */
export const textOf = (element: Element): string =>
  element.shadowRoot!.querySelector('.card')!.textContent.replace(/\s+/g, ' ');

/** Puts `answer` in the place of the page's `fetch`; returns the way back. */
export function answerWith(answer: (url: string) => Response | Promise<Response>): () => void {
  const real = window.fetch;
  window.fetch = (input) => Promise.resolve(answer(input instanceof Request ? input.url : String(input)));
  return () => (window.fetch = real);
}

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
