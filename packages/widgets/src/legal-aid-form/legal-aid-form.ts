import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AmanatElement } from '../element/amanat-element.js';
import { connect, openOutboxOf } from '../element/connection.js';
import { oneOf, warnDeveloper } from '../element/development.js';
import { ELEMENT_STRINGS } from '../element/element.strings.js';
import { loadingNotice, problemNotice } from '../element/problem-notice.js';
import {
  DEFAULT_EXIT_URL,
  exitAddress,
  exitCover,
  QuickExitController,
  quickExitButton,
} from '../element/quick-exit.js';
import { replacePage } from '../element/replace-page.js';
import { quickExitStyles } from '../element/quick-exit.styles.js';
import { HelpAsked } from './help-asked.js';
import type { Setting } from './questions/circumstances.js';
import { eraseDevice } from '../element/kept-on-device.js';
import { AmanatRequestAcceptedEvent } from './legal-aid-form.events.js';
import { LEGAL_AID_STRINGS } from './legal-aid-form.strings.js';
import { legalAidStyles } from './legal-aid-form.styles.js';
import type { RequestRoom } from './room.js';
import { fetchWords } from './request-words.js';
import { dangerView, emergencyLines, startView, type Entrance, type Way } from './start-view.js';

/** Who fills the form in. */
export const MODES = ['self', 'assisted'] as const;
export type Mode = (typeof MODES)[number];

/** Where the person is: at the entrance, before the emergency numbers, or in the room of questions. */
type Place = 'start' | 'danger' | 'room';

/**
 * A request for legal aid, one question a step, for people who may be in debt, in court or in danger.
 * It keeps what is typed in memory only, and needs nothing but a way to reach the person.
 *
 * @summary Request legal aid («Құқықтық көмек»), follow it by receipt, withdraw it.
 * @documentation https://www.npmjs.com/package/@amanat/widgets
 * @since 0.1.0
 * @tag amanat-legal-aid-form
 * @slot fallback - Shown before, and without, JavaScript: a `tel:` link.
 * @fires {AmanatRequestAcceptedEvent} amanat-request-accepted - The server accepted a request. Carries no receipt and nothing personal.
 * @csspart button - Every button.
 * @example
 * ```html
 * <amanat-legal-aid-form endpoint="https://amanat.example.kz" exit-url="https://www.gov.kz/">
 *   <p slot="fallback"><a href="tel:111">111</a></p>
 * </amanat-legal-aid-form>
 * ```
 */
export class LegalAidForm extends AmanatElement {
  static override styles = [AmanatElement.styles, quickExitStyles, legalAidStyles];

  readonly #exit = new QuickExitController(this, {
    wipe: (at) => this.#wipe(at),
    navigate: (address) => this.leaveTo(address),
  });
  readonly #help = new HelpAsked(this, {
    canServe: () => this.server !== undefined,
    isFree: () => this.place === 'start',
    show: () => {
      this.scrollIntoView({ block: 'start' });
      void this.focusOn('#question');
    },
  });
  /** Which way the person took into the room, to try again when it did not come. */
  #way: 'ask' | 'track' = 'ask';

  /** Where the exit leads: a page that anyone may have open. Only `http:` and `https:` addresses are taken. */
  @property({ attribute: 'exit-url' }) exitUrl = DEFAULT_EXIT_URL;

  /** Other people use this phone: nothing is stored, the receipt leaves the view after a minute, SMS is not offered. */
  @property({ attribute: 'shared-phone', type: Boolean }) sharedPhone = false;
  /** `self` (default), or `assisted`: a village specialist fills the form in for others, one after another. */
  @property() mode: Mode = 'self';
  /** Asks, as the last question, for the IIN, which legal advice rarely needs; nobody has to give it. */
  @property({ attribute: 'ask-iin', type: Boolean }) askIin = false;

  @state() private place: Place = 'start';
  /** The visitor's own word that the phone is shared. */
  @state() private saysShared = false;
  @state() private room: RequestRoom | undefined;
  @state() private roomFailed = false;

  /** Replaces the page with another. A host application with its own way of leaving may override it. */
  protected leaveTo(address: string): void {
    replacePage(address);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('askIin') && this.askIin) {
      warnDeveloper('ask-iin: legal advice rarely needs an IIN; ask for it only if the office must have it');
    }
    this.room?.suit(this.#setting());
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // The entrance is drawn; the questions come while it is read, and are there when the line goes.
    if (this.server !== undefined) void this.#loadRoom();
  }

  protected override renderContent(): TemplateResult {
    const room = this.place === 'room' ? this.room : undefined;
    const progress = room?.progress();
    return html`
      <div class="exit-bar">
        <div>
          ${this.renderTitle(html`<span>${LEGAL_AID_STRINGS[this.locale].title}</span>`)}
          ${progress ? html`<p class="meta" lang=${room?.locale ?? this.locale}><span>${progress}</span></p>` : nothing}
        </div>
        ${quickExitButton(this.locale, () => this.#exit.leave(exitAddress(this.exitUrl, document.baseURI)))}
      </div>
      <div class="step" lang=${room?.locale ?? this.locale} @keydown=${this.#handleKeydown}>
        ${this.#renderPlace()}
      </div>
      ${exitCover(this.locale)}
    `;
  }

  #setting(): Setting {
    return {
      sharedPhone: this.sharedPhone || this.saysShared,
      assisted: oneOf(MODES, this.mode, 'self', 'mode') === 'assisted',
      asksIin: this.askIin,
    };
  }

  #renderPlace(): TemplateResult {
    const strings = LEGAL_AID_STRINGS[this.locale];
    const entrance: Entrance = {
      strings,
      heading: (content) => this.renderHeading(content, 1, 'question'),
      go: (way) => void this.#go(way),
      sharedPhone: this.sharedPhone ? 'set' : this.saysShared,
      onShared: (shared) => (this.saysShared = shared),
      withoutScript: this.renderNeedsScript(this.seesPage ? nothing : emergencyLines(strings)),
    };
    // On a server too, where the address may be the page's to know.
    if (this.server === undefined && this.seesPage) {
      return html`
        <p class="notice warn"><span>${ELEMENT_STRINGS[this.locale].noEndpoint}</span></p>
        ${emergencyLines(entrance.strings)}
      `;
    }
    switch (this.place) {
      case 'start':
        return html`
          ${this.#help.begun ? html`<p class="notice"><span>${entrance.strings.start.asked}</span></p>` : nothing}
          ${startView(entrance)} ${this.room?.renderDoor() ?? nothing}
          ${this.room?.renderSession() ?? nothing}
        `;
      case 'danger':
        return dangerView(entrance);
      case 'room':
        if (this.room) return this.room.render();
        return this.roomFailed
          ? problemNotice(
              this.locale,
              ELEMENT_STRINGS[this.locale].noConnection,
              () => void this.#go(this.#way),
            )
          : loadingNotice(this.locale);
    }
  }

  async #go(way: Way): Promise<void> {
    if (way === 'danger' || way === 'back') {
      this.#stand(way === 'back' ? 'start' : 'danger');
      return;
    }
    this.place = 'room';
    this.#way = way;
    const room = await this.#loadRoom();
    if (!this.#isWaitingFor(way)) return;
    room?.enter(way);
    const begun = way === 'ask' ? this.#help.take() : undefined;
    if (begun) room?.begin(begun);
  }

  /** False when the person took another way, or left, while the room was on its way. */
  #isWaitingFor(way: Way): boolean {
    return this.place === 'room' && this.#way === way;
  }

  /** Moves to a place outside the room, and focus with it. */
  #stand(place: 'start' | 'danger'): void {
    this.place = place;
    void this.focusOn('#question');
  }

  async #loadRoom(): Promise<RequestRoom | undefined> {
    this.roomFailed = false;
    try {
      const [{ createRequestRoom, roomStyles }, words] = await Promise.all([
        import('./request-room.js'),
        fetchWords(this.locale),
      ]);
      const { shadowRoot } = this;
      // The looks of the room come with the room.
      if (!this.room && shadowRoot) adoptStyles(shadowRoot, [...LegalAidForm.elementStyles, roomStyles]);
      this.room ??= createRequestRoom(
        {
          element: this,
          locale: () => this.locale,
          setting: () => this.#setting(),
          connect: () => connect(this.server ?? '', this.locale),
          heading: (content, offset) =>
            this.renderHeading(content, offset, offset === 1 ? 'question' : undefined),
          redraw: () => this.requestUpdate(),
          focusOn: (selector) => void this.focusOn(selector),
          announce: (message, quiet) => this.announce(message, quiet),
          openOutbox: (disk) => openOutboxOf(this.server ?? '', this.locale, disk),
          onEnter: () => (this.place = 'room'),
          onLeave: () => this.#stand('start'),
          onAccepted: () => this.dispatchEvent(new AmanatRequestAcceptedEvent()),
        },
        words,
      );
    } catch {
      this.roomFailed = true;
    }
    return this.room;
  }

  /** Enter goes on, as in any form; no form of ours or of the page is submitted. */
  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    // There it opens the list of files.
    if (event.target.type === 'file') return;
    event.preventDefault();
    this.room?.goOn(event.target.id);
  };

  #wipe(at: 'exit' | 'return'): void {
    this.#help.take();
    if (at === 'exit') {
      this.saysShared = false;
      this.room?.wipe();
      eraseDevice();
    } else {
      // A request that waits outlives a look at another page; not on a phone that others take up next.
      const isShared = this.sharedPhone || this.saysShared;
      if (this.room?.isBusy() && !isShared) return;
      if (isShared) this.room?.wipe();
      else this.room?.forget();
    }
    this.place = 'start';
    // Now, not in the next microtask: the fields themselves hold what was typed.
    this.requestUpdate();
    this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-legal-aid-form': LegalAidForm;
  }
}
