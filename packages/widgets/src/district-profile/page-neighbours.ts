import type { LoanDirection } from '@amanat/rules/terms';
import { warnDeveloper } from '../element/development.js';
import { isKnownDirection } from '../element/loan-directions.js';
import type { LegalAidForm } from '../legal-aid-form/legal-aid-form.js';
import type { MicrocreditCalculator } from '../microcredit-calculator/microcredit-calculator.js';
import type { Screening } from './screening.js';

/** Where a button leads: to an element of this page, to an address, or nowhere, and then there is no button. */
export type Way<Neighbour> =
  | { readonly to: 'element'; readonly element: Neighbour }
  | { readonly to: 'address'; readonly href: string }
  | undefined;

/** The calculator of this page, else the address that the page's owner gave. */
export function wayToCalculator(from: HTMLElement, href: string | undefined): Way<MicrocreditCalculator> {
  const element = from.isConnected ? from.ownerDocument.querySelector('amanat-microcredit-calculator') : null;
  return element ? { to: 'element', element } : addressOf(href, 'calculator-href', from);
}

/** The form for legal aid of this page, else the address that the page's owner gave. */
export function wayToHelp(from: HTMLElement, href: string | undefined): Way<LegalAidForm> {
  const element = from.isConnected ? from.ownerDocument.querySelector('amanat-legal-aid-form') : null;
  return element ? { to: 'element', element } : addressOf(href, 'help-href', from);
}

function addressOf(href: string | undefined, attribute: string, from: HTMLElement): Way<never> {
  if (!href) return undefined;
  try {
    const { protocol } = new URL(href, from.baseURI);
    if (protocol === 'https:' || protocol === 'http:') return { to: 'address', href };
  } catch {
    // Told below.
  }
  warnDeveloper(`${attribute}="${href}" is not an address of the web; there is no link`);
  return undefined;
}

/** What the calculator is told. */
export interface HandOver {
  readonly region: string;
  readonly district: string;
  readonly screening?: Screening | undefined;
  readonly direction?: LoanDirection | undefined;
}

/** Sets the calculator to the district, and moves there. Works on a tag whose code is still on its way, too. */
export function moveToCalculator(
  calculator: MicrocreditCalculator,
  { region, district, screening, direction }: HandOver,
) {
  calculator.region = region || undefined;
  calculator.district = district;
  // Made-up findings stay here, where they are called so.
  if (screening && !screening.example) {
    const { directions, source } = screening;
    const others = (calculator.screenings ?? []).filter(({ kato }) => kato !== district);
    calculator.screenings = [
      ...others,
      { kato: district, directions: directions.filter(isKnownDirection), source },
    ];
  }
  if (direction) {
    calculator.direction = direction;
    // The same once more, after the visitor has set another one there.
    if (calculator.hasUpdated) calculator.requestUpdate('direction');
  }
  moveTo(calculator);
}

/** Moves to another element of the page, and focus with it. */
export function moveTo(neighbour: HTMLElement): void {
  neighbour.scrollIntoView({ block: 'start' });
  neighbour.focus({ preventScroll: true });
}
