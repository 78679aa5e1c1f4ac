import { waitUntil } from '@open-wc/testing';
import type { Locale } from '@amanat/l10n';
import { control, drawn, textOf } from '../element/drawn.test.parts.js';
import { LegalAidForm } from './legal-aid-form.js';

/** Nothing listens there: every call is refused. */
export const DEAD_END = 'http://127.0.0.1:9';

/** The form, with the exit noted instead of taken. */
export class ExitNotedForm extends LegalAidForm {
  readonly left: string[] = [];
  protected override leaveTo(address: string): void {
    this.left.push(address);
  }
}
customElements.define('test-exit-noted-form', ExitNotedForm);

/** The real server of the runner. */
export function testEndpoint(): string {
  const { testEndpoint: endpoint } = document.documentElement.dataset;
  if (endpoint === undefined) throw new Error('the runner serves no real server');
  return endpoint;
}

interface Opened {
  readonly locale?: Locale;
  readonly sharedPhone?: boolean;
  readonly endpoint?: string;
}

export function openForm(given: Opened = {}): Promise<ExitNotedForm> {
  const { locale = 'kk', sharedPhone = false, endpoint = testEndpoint() } = given;
  const form = new ExitNotedForm();
  form.endpoint = endpoint;
  form.sharedPhone = sharedPhone;
  opened.push(form);
  return drawn(form, locale);
}

const opened: ExitNotedForm[] = [];

/** Leaves all forms by the exit: what waits in one would make the browser ask before it closes the page. */
export function leaveAll(): void {
  for (const form of opened.splice(0)) control(form, EXIT[form.locale]).click();
}
const EXIT: Readonly<Record<Locale, string>> = {
  kk: 'Шұғыл: беттен шығу',
  ru: 'Срочно: покинуть страницу',
  en: 'Urgent: leave this page',
};

export const root = (form: LegalAidForm) => form.shadowRoot!;

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in querySelector
export const find = <T extends HTMLElement>(form: LegalAidForm, selector: string) =>
  root(form).querySelector<T>(selector);

export const see = (form: LegalAidForm, words: string) =>
  waitUntil(() => textOf(form).includes(words), `"${words}" never came in: ${textOf(form)}`, {
    timeout: 12_000,
  });

export async function press(form: LegalAidForm, name: string): Promise<void> {
  control(form, name).click();
  await form.updateComplete;
}

export async function type(form: LegalAidForm, selector: string, value: string): Promise<void> {
  const field = find<HTMLInputElement>(form, selector)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

export async function tick(form: LegalAidForm, id: string): Promise<void> {
  find<HTMLInputElement>(form, `#${id}`)!.click();
  await form.updateComplete;
}

/** What a person says on the way; everything else stays as it is. */
export interface Said {
  readonly topic?: string;
  readonly channel?: string;
  readonly story?: string;
  readonly files?: readonly File[];
}

/** Answers the question in view. */
async function say(form: LegalAidForm, said: Said): Promise<void> {
  const { topic = 'debt', channel = 'sms', story = 'Шотыма тыйым салынды', files = [] } = said;
  find<HTMLInputElement>(form, `#topic input[value="${topic}"]`)?.click();
  find<HTMLInputElement>(form, `#channel input[value="${channel}"]`)?.click();
  if (find(form, '#phone')) await type(form, '#phone', '8 (701) 234-56-78');
  if (find(form, '#description')) await type(form, '#description', story);
  const chooser = find<HTMLInputElement>(form, '#files');
  if (chooser && files.length > 0) {
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    chooser.files = chosen.files;
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await form.updateComplete;
}

const onward = async (form: LegalAidForm) => {
  find(form, '.step .actions .button.primary')!.click();
  await form.updateComplete;
};

/** From the entrance to the first screen where `isThere`, whatever the language. */
export async function walk(form: LegalAidForm, said: Said, isThere: () => boolean): Promise<void> {
  root(form).querySelectorAll<HTMLElement>('.ways .button')[1]!.click();
  await waitUntil(() => find(form, '#topic'), 'no first question', { timeout: 12_000 });
  for (let step = 0; step < 25 && !isThere(); step++) {
    await say(form, said);
    await onward(form);
  }
  if (!isThere()) throw new Error(`never came there: ${textOf(form)}`);
}

/** To the consent, ticked. */
export async function toConsent(form: LegalAidForm, said: Said = {}): Promise<void> {
  const isConsent = () => find(form, '.answers, .terms, #agree') !== null;
  await walk(form, said, isConsent);
  await onward(form);
  await waitUntil(() => find(form, '#agree'), 'no consent', { timeout: 12_000 });
  await tick(form, 'agree');
}

export const sendIt = onward;

export const receiptOf = (form: LegalAidForm): string =>
  find(form, '#receipt-number')!.textContent.replaceAll(/\s/g, '');

let undoMeddling: () => void = () => undefined;

/** The line is as it was. */
export const stopMeddling = (): void => undoMeddling();

/** After a test: the line is as it was, and no form waits. */
export function tidyUp(): void {
  stopMeddling();
  leaveAll();
}

/** Changes what `fetch` does to calls that `isMeant`, until {@link stopMeddling}, which is returned too. */
export function meddle(
  isMeant: (url: string, init: RequestInit | undefined) => boolean,
  instead: (pass: () => Promise<Response>, url: string, init?: RequestInit) => Promise<Response>,
): () => void {
  stopMeddling();
  const real = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    const asked = input instanceof Request ? { method: input.method, ...init } : init;
    const pass = () => real(input, init);
    return isMeant(url, asked) ? instead(pass, url, asked) : pass();
  };
  undoMeddling = () => (window.fetch = real);
  return stopMeddling;
}

export const isCreation = (url: string) => /\/v1\/legal-requests(\/sealed)?$/.test(url);
/** A real port at which nothing listens. */
export const toDeadEnd = (_pass: unknown, url: string, init?: RequestInit) =>
  fetchDead(url.replace(testEndpoint(), DEAD_END), init);
const fetchDead = window.fetch.bind(window);
