import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayInKazakhstan } from '@amanat/l10n';
import type { Store } from '../element/store.js';
import type { CalculatorAction, CalculatorState } from './microcredit-calculator.model.js';
import type { RulesSince } from './plan-link.js';

/** Opens the plan that stands in the page's address, at the start and whenever the address gets one. */
export class LinkedPlan implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #calculator: Store<CalculatorState, CalculatorAction>;
  #since: RulesSince | undefined;

  constructor(host: ReactiveControllerHost, calculator: Store<CalculatorState, CalculatorAction>) {
    this.#host = host;
    this.#calculator = calculator;
    host.addController(this);
  }

  /** How the rules of the plan on show stand; nothing when it is not, or no longer, that of a link. */
  get since(): RulesSince | undefined {
    return this.#since;
  }

  /** The visitor changed the plan: it is their own now. */
  forget(): void {
    this.#since = undefined;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  readonly #read = (): void => {
    // Without a connection for the reader the calculator stays as it is.
    if (location.hash.includes('amanat-plan=')) this.#open(location.hash).catch(() => undefined);
  };

  async #open(hash: string): Promise<void> {
    const { planIn, rulesSince } = await import('./plan-link.js');
    // After the first render: what the page's attributes begin with gives way to the link.
    await this.#host.updateComplete;
    const plan = planIn(hash, this.#calculator.state.livelihoods);
    if (!plan) return;
    this.#calculator.dispatch({ type: 'begin', changes: plan.input });
    this.#since = rulesSince(plan, this.#calculator.state.rules.terms, dayInKazakhstan(new Date()));
    this.#host.requestUpdate();
  }
}
