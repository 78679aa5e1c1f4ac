import { nothing, type LitElement } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { Calculation } from './calculation.js';
import { LazyPiece } from './lazy-piece.js';
import type * as printedPlan from './printed-plan.js';

/** Prints a plan on one page with nothing else of the site on it. */
export class PlanPrinting {
  readonly #host: LitElement;
  readonly #piece: LazyPiece<typeof printedPlan>;
  #plan: printedPlan.PrintedPlan | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#piece = new LazyPiece(host, () => import('./printed-plan.js'));
  }

  /** The page, while it is being printed. */
  get page(): unknown {
    return this.#plan ? this.#piece.now?.printedPlan(this.#plan) : nothing;
  }

  /** Without a connection for the parts, the page as it is. */
  async print(result: Calculation, locales: readonly Locale[]): Promise<void> {
    try {
      const { preparePlan, printAlone } = await this.#piece.fetch();
      this.#show(await preparePlan(result, locales, location.href));
      await this.#host.updateComplete;
      // On phones print() returns while the page is still being laid out.
      addEventListener('afterprint', () => this.#show(undefined), { once: true });
      printAlone(this.#host);
    } catch {
      print();
    }
  }

  #show(plan: printedPlan.PrintedPlan | undefined): void {
    this.#plan = plan;
    this.#host.requestUpdate();
  }
}
