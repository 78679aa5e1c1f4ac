import { html, nothing, type TemplateResult } from 'lit';
import type { NextStep, Topic } from '@amanat/rules/literacy';
import { button } from '../../element/button.js';
import { askForHelp, type HelpTopic } from '../../element/need-help.js';
import type { PieceHost } from '../piece.js';
import { RESULT_STRINGS } from './result.strings.js';

const MOST = 3;

/** What to ask a lawyer about, after a weak topic. */
const HELP_WITH: Readonly<Partial<Record<Topic, HelpTopic>>> = {
  debt: 'debt',
  bankruptcy: 'debt',
  fraud: 'fraud',
};

/** At most three things to do next; what is on the same page is one press away. */
export function stepsView(
  host: PieceHost,
  steps: readonly NextStep[],
  topics: readonly Topic[],
): TemplateResult | typeof nothing {
  const locale = host.locale();
  const strings = RESULT_STRINGS[locale];
  const isAboutLoans = topics.includes('loan') || topics.includes('budget');
  const calculator =
    isAboutLoans && steps.length < MOST ? onPage(host, 'amanat-microcredit-calculator') : undefined;
  if (steps.length === 0 && !calculator) return nothing;
  return html`
    <p class="label" id="steps"><span>${strings.nextSteps}</span></p>
    <ul class="steps" aria-labelledby="steps">
      ${steps.map((step) => html`<li><span>${step.text[locale]}</span>${stepAction(host, step, steps, topics)}</li>`)}
      ${
        calculator
          ? html`<li>
              <span>${strings.calculatorStep}</span>
              <div>${button({ label: strings.toCalculator, onClick: () => goTo(calculator) })}</div>
            </li>`
          : nothing
      }
    </ul>
  `;
}

function stepAction(
  host: PieceHost,
  step: NextStep,
  steps: readonly NextStep[],
  topics: readonly Topic[],
): TemplateResult | typeof nothing {
  const strings = RESULT_STRINGS[host.locale()];
  switch (step.kind) {
    case 'hotline':
      return html`<div>${linkButton(`tel:${step.number}`, strings.call(step.number))}</div>`;
    case 'link':
      return html`<div>
        <a href=${step.url} target="_blank" rel="noopener noreferrer external"
          >${new URL(step.url).hostname}</a
        >
      </div>`;
    case 'legal-form':
      return legalFormAction(host, steps, topics);
  }
}

const linkButton = (address: string, label: string) =>
  html`<a class="button" part="button" href=${address}>${label}</a>`;

/** The form on this page, told the topic and no answer; or the page that has one; or else the lawyers at 111. */
function legalFormAction(
  host: PieceHost,
  steps: readonly NextStep[],
  topics: readonly Topic[],
): TemplateResult | typeof nothing {
  const strings = RESULT_STRINGS[host.locale()];
  const form = onPage(host, 'amanat-legal-aid-form');
  if (form) {
    const ask = () => {
      // A form that has no server says so itself, and whom to call.
      if (!askForHelp(host.element, helpTopicOf(topics))) goTo(form);
    };
    return html`<div>${button({ label: strings.askLawyer, onClick: ask })}</div>`;
  }
  const page = webAddress(host.settings().legalFormUrl, host.element.ownerDocument.baseURI);
  if (page !== undefined) return html`<div>${linkButton(page, strings.askLawyer)}</div>`;
  const is111 = steps.some((step) => step.kind === 'hotline' && step.number === '111');
  return is111 ? nothing : html`<div>${linkButton('tel:111', strings.call('111'))}</div>`;
}

/** An address that a link may lead to; undefined for `javascript:` and the like. */
function webAddress(address: string | undefined, base: string): string | undefined {
  if (address === undefined) return undefined;
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}

const helpTopicOf = (topics: readonly Topic[]): HelpTopic =>
  topics.flatMap((topic) => HELP_WITH[topic] ?? [])[0] ?? 'other';

const onPage = ({ element }: PieceHost, tag: string): HTMLElement | undefined =>
  element.ownerDocument.querySelector<HTMLElement>(tag) ?? undefined;

/** Brings another element of the page into view, and focus to its title. */
function goTo(element: HTMLElement): void {
  element.scrollIntoView({ block: 'start' });
  element.shadowRoot?.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
}
