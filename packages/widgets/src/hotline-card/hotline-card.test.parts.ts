import { waitUntil } from '@open-wc/testing';
import type { Locale } from '@amanat/l10n';
import { control, drawn, textOf } from '../element/drawn.test.parts.js';
import { HotlineCard } from './hotline-card.js';
import { EMBEDDED_HOTLINE, type Hotline } from './hotline-card.model.js';

/** Nothing listens there: every call is refused. */
export const DEAD_END = 'http://127.0.0.1:9';
export const VERIFIED = new Date(`${EMBEDDED_HOTLINE.verifiedOn}T06:00:00Z`);
export const CHAT = {
  kind: 'web',
  href: 'https://chat.example/111',
  label: { kk: 'Чатқа жазу', ru: 'Написать в чат', en: 'Write in the chat' },
};

/** The card, with the exit noted instead of taken. */
export class ExitNotedCard extends HotlineCard {
  readonly left: string[] = [];
  protected override leaveTo(address: string): void {
    this.left.push(address);
  }
}
customElements.define('test-exit-noted-card', ExitNotedCard);

export const cardAt = (now: Date, settings: Partial<HotlineCard> = {}): ExitNotedCard =>
  Object.assign(new ExitNotedCard(), { now: () => now }, settings);

export async function see(card: HotlineCard, words: string): Promise<void> {
  try {
    await waitUntil(() => textOf(card).includes(words), undefined, { timeout: 12_000 });
  } catch {
    throw new Error(`"${words}" never came in: ${textOf(card)}`);
  }
}

export async function press(card: HotlineCard, name: string): Promise<void> {
  control(card, name).click();
  await card.updateComplete;
}

/** A drawn card, once the desk behind it is there. */
export async function wholeCard(card: ExitNotedCard, locale: Locale = 'kk'): Promise<ExitNotedCard> {
  await drawn(card, locale);
  await waitUntil(() => card.shadowRoot!.querySelector('.tools:not([aria-busy]), .strip'), 'no desk', {
    timeout: 12_000,
  });
  return card;
}

/** What the page's `fetch` is asked. */
export interface Watched {
  readonly asked: string[];
  readonly restore: () => void;
}

type Instead = (pass: () => Promise<Response>) => Promise<Response>;

/** Lets every call through to the real server, and notes it; those to `path` are answered by `instead`. */
export function watch(path = '', instead: Instead = (pass) => pass()): Watched {
  const real = window.fetch.bind(window);
  const asked: string[] = [];
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    asked.push(url);
    const pass = () => real(input, init);
    return path && url.includes(path) ? instead(pass) : pass();
  };
  return { asked, restore: () => (window.fetch = real) };
}

/** The real server's answer about the line, as an operator's own data would change it. */
export const watchWithData = (changes: Partial<Hotline>): Watched =>
  watch('/v1/hotline', async (pass) => {
    const response = await pass();
    const answer = (await response.json()) as Hotline;
    return new Response(JSON.stringify({ ...answer, ...changes }), {
      headers: { 'content-type': 'application/json' },
    });
  });
