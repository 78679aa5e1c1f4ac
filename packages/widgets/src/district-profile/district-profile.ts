import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LoanDirection } from '@amanat/rules/terms';
import { region as regionOfCode } from '@amanat/rules/regions';
import { AmanatElement } from '../element/amanat-element.js';
import { connect, userMessageOf } from '../element/connection.js';
import { controlStyles } from '../element/controls.styles.js';
import { warnDeveloper } from '../element/development.js';
import { ELEMENT_STRINGS } from '../element/element.strings.js';
import { regionName } from '../element/place-fields.js';
import { loadingNotice, problemNotice } from '../element/problem-notice.js';
import { districtChooser } from './district-chooser.js';
import { DirectionChosenEvent } from './district-profile.events.js';
import { createProfile, type Finding } from './district-profile.model.js';
import { PROFILE_STRINGS } from './district-profile.strings.js';
import { profileStyles } from './district-profile.styles.js';
import { moveTo, moveToCalculator, wayToCalculator, wayToHelp } from './page-neighbours.js';
import { isPlaceId } from './places.js';
import { offerDistricts, readFinding, readGiven, type Sources } from './profile-reading.js';
import {
  directionList,
  exampleNotice,
  findings,
  originLines,
  placeWord,
  wayOn,
  type ProfileView,
} from './profile-view.js';
import { readScreening, type Screening } from './screening.js';

/**
 * The profile of a district, or a choice of one. A screening comes from the server, or from the page itself; without one
 * the element says so, and what can still be done.
 *
 * @summary What a screening found in a district: what it is known for, has, lacks and needs, and which loans follow.
 * @documentation https://www.npmjs.com/package/@amanat/widgets
 * @since 0.2.0
 * @tag amanat-district-profile
 * @fires {DirectionChosenEvent} amanat-direction-chosen - The visitor wants to reckon a loan: `direction`, `region`, `district`.
 * @csspart button - Every button, and every link that looks like one.
 * @example
 * ```html
 * <amanat-district-profile endpoint="https://amanat.example.kz" region="100000000"></amanat-district-profile>
 * ```
 */
export class DistrictProfile extends AmanatElement {
  static override styles = [AmanatElement.styles, controlStyles, profileStyles];

  readonly #profile = createProfile();
  #unsubscribe: (() => void) | undefined;
  /** The server that the present state was begun with; `null` before the beginning. */
  #begunWith: string | undefined | null = null;
  #sources: Sources = { reach: undefined, own: undefined };

  /** KATO code of the region whose districts are offered; absent: the visitor chooses it first. */
  @property() region: string | undefined;
  /** The district that the page is about, by its KATO code or id; absent: the visitor chooses. */
  @property() district: string | undefined;
  /**
   * A screening of the page's own, in the shape of the server's: it is shown without asking the server.
   * `null`: the page knows that `district` has none.
   */
  @property({ attribute: false }) screening: Screening | null | undefined;
  /** Where a loan is reckoned, when this page has no `amanat-microcredit-calculator`. */
  @property({ attribute: 'calculator-href' }) calculatorHref: string | undefined;
  /** Where legal aid is asked for, when this page has no `amanat-legal-aid-form`. */
  @property({ attribute: 'help-href' }) helpHref: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.#profile.subscribe(() => this.requestUpdate());
    // An answer that came while the element was nowhere.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  // Not in willUpdate(), which runs on a server too: there is nobody to ask there.
  protected override update(changed: PropertyValues<this>): void {
    const isOfAnother = (['region', 'district', 'screening'] as const).some((name) => changed.has(name));
    if (this.seesPage && (isOfAnother || this.server !== this.#begunWith)) {
      this.#begunWith = this.server;
      this.#begin();
    }
    super.update(changed);
  }

  protected override renderContent(): TemplateResult {
    const { locale } = this;
    const strings = PROFILE_STRINGS[locale];
    const { state } = this.#profile;
    const { isGiven, district, place, finding } = state;
    const label = place?.label[locale];
    const view: ProfileView = {
      locale,
      heading: (content, below) => this.renderHeading(content, below + (isGiven ? 0 : 1)),
    };
    return html`
      ${finding.phase === 'found' && finding.screening.example ? exampleNotice(locale) : nothing}
      ${this.renderTitle(html`<span>${isGiven ? (label ?? strings.title) : strings.title}</span>`)}
      ${isGiven ? this.#renderRegion() : this.#renderChooser()}
      ${
        district === ''
          ? nothing
          : html`<div class="report ${isGiven ? 'alone' : ''}">
              ${isGiven ? nothing : this.renderHeading(html`<span>${label}</span>`, 1, 'report')}
              ${this.#renderFinding(view, finding)}
            </div>`
      }
    `;
  }

  #renderRegion(): TemplateResult | typeof nothing {
    const name = regionName(this.locale, this.#profile.state.region);
    return name === undefined ? nothing : html`<p class="lead"><span>${name}</span></p>`;
  }

  #renderChooser(): TemplateResult {
    const { locale } = this;
    const { state } = this.#profile;
    const strings = PROFILE_STRINGS[locale];
    // What a server draws: the choice where it is sure to be offered.
    if (!this.seesPage && (!this.endpoint || this.district || this.screening)) {
      return html`<p class="lead"><span>${strings.lead}</span></p>
        ${this.renderNeedsScript()} ${loadingNotice(locale)}`;
    }
    if (this.seesPage && !this.#sources.reach) {
      const heading = (content: TemplateResult, below: number) => this.renderHeading(content, below);
      return html`<p class="notice warn"><span>${ELEMENT_STRINGS[locale].noEndpoint}</span></p>
        ${this.#renderNext({ locale, heading })}`;
    }
    return html`<p class="lead"><span>${strings.lead}</span></p>
      ${this.renderNeedsScript()}
      ${districtChooser({
        locale,
        state,
        givenRegion: this.#givenRegion,
        onRegion: (region) => void offerDistricts(this.#profile, region, this.#sources),
        onDistrict: (district) => void this.#chooseDistrict(district),
        onRetry: () => {
          void offerDistricts(this.#profile, state.region, this.#sources);
          void this.focusOn('#region, #title');
        },
      })}`;
  }

  #renderFinding(view: ProfileView, finding: Finding): TemplateResult | typeof nothing {
    const { locale } = this;
    switch (finding.phase) {
      case 'unasked':
        return nothing;
      case 'loading':
        return loadingNotice(locale);
      case 'no-server':
        return html`<p class="notice warn"><span>${ELEMENT_STRINGS[locale].noEndpoint}</span></p>
          ${this.#renderNext(view)}`;
      case 'failed':
        return html`${problemNotice(locale, userMessageOf(finding.error, locale), () => this.#retry())}
        ${this.#renderNext(view)}`;
      case 'none': {
        const kind = placeWord(this.#profile.state.place?.kind);
        return html`<p class="notice"><span>${PROFILE_STRINGS[locale].notScreened[kind]}</span></p>
          ${this.#renderNext(view)}`;
      }
      case 'found': {
        const { screening } = finding;
        return html`${originLines(locale, screening)} ${findings(view, screening)}
        ${directionList(view, screening, (direction, parts) =>
          wayOn(wayToCalculator(this, this.calculatorHref), {
            ...parts,
            onTaken: () => this.#tell(direction),
            onElement: (calculator) =>
              moveToCalculator(calculator, { ...this.#profile.state, screening, direction }),
          }),
        )}
        ${this.#renderNext(view, screening)}`;
      }
    }
  }

  /** What can be done now, with a screening and without. The line to 111 is below, as in every card. */
  #renderNext(view: ProfileView, screening?: Screening): TemplateResult {
    const strings = PROFILE_STRINGS[this.locale];
    const { state } = this.#profile;
    return html`<div class="next">
      ${view.heading(html`<span>${strings.whatNext}</span>`, 1)}
      <p><span>${strings.askAkim}</span></p>
      <div class="actions">
        ${
          screening?.directions.length
            ? nothing
            : wayOn(wayToCalculator(this, this.calculatorHref), {
                label: strings.reckonAnyway,
                kind: 'primary',
                onElement: (calculator) => moveToCalculator(calculator, { ...state, screening }),
              })
        }
        ${wayOn(wayToHelp(this, this.helpHref), { label: strings.legalAid, onElement: moveTo })}
      </div>
    </div>`;
  }

  /** The region that the page is about, if it names one that exists. */
  get #givenRegion(): string | undefined {
    const { region } = this;
    if (!region || regionOfCode(region)) return region || undefined;
    warnDeveloper(`region="${region}" is not the KATO code of a region; the visitor is asked`);
    return undefined;
  }

  #begin(): void {
    const own = this.screening === null ? null : readScreening(this.screening);
    const district = this.#givenDistrict ?? own?.districtId;
    if (own && own.districtId !== district)
      warnDeveloper(`screening is of "${own.districtId}", not of district="${district}"; it is not shown`);
    const { server } = this;
    this.#sources = { own, reach: server === undefined ? undefined : () => connect(server, this.locale) };
    if (district === undefined) this.#offer();
    else void this.#open(district);
  }

  get #givenDistrict(): string | undefined {
    const { district } = this;
    if (!district || isPlaceId(district)) return district || undefined;
    warnDeveloper(`district="${district}" is not a KATO code or an id of a district; it is not used`);
    return undefined;
  }

  /** Lets the visitor choose, where there is a server to ask of the choice. */
  #offer(): void {
    const region = this.#sources.reach ? this.#givenRegion : undefined;
    void offerDistricts(this.#profile, region ?? '', this.#sources);
  }

  async #open(district: string): Promise<void> {
    const sources = this.#sources;
    const isKnown = await readGiven(this.#profile, district, sources);
    if (isKnown || sources !== this.#sources) return;
    warnDeveloper(`district="${district}" is not known; the visitor is asked`);
    this.#offer();
  }

  async #chooseDistrict(district: string): Promise<void> {
    this.#profile.dispatch({ type: 'district-chosen', district });
    const { place } = this.#profile.state;
    if (!place) return;
    const finding = await readFinding(this.#profile, district, this.#sources);
    const strings = PROFILE_STRINGS[this.locale];
    // A failure says itself.
    if (finding?.phase === 'none') this.announce(strings.notScreened[placeWord(place.kind)]);
    if (finding?.phase === 'found') {
      const { announceExample, announceShown } = strings;
      this.announce((finding.screening.example ? announceExample : announceShown)(place.label[this.locale]));
    }
  }

  /** The button is gone with the problem; focus goes to the heading above. */
  #retry(): void {
    const { isGiven, district } = this.#profile.state;
    if (isGiven) void this.#open(district);
    else void this.#chooseDistrict(district);
    void this.focusOn(isGiven ? '#title' : '#report');
  }

  #tell(direction: LoanDirection): void {
    const { region, district } = this.#profile.state;
    const event = new DirectionChosenEvent({ direction, region, district });
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amanat-district-profile': DistrictProfile;
  }
}
