import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber, type Locale } from '@amanat/l10n';
import type { LoanDirection } from '@amanat/rules/terms';
import { isKnownDirection, LOAN_DIRECTION_NAMES } from '../element/loan-directions.js';
import { button } from '../element/button.js';
import { sourceLine } from '../element/source-line.js';
import { PROFILE_STRINGS, type PlaceWord } from './district-profile.strings.js';
import type { Way } from './page-neighbours.js';
import type { Screening } from './screening.js';

/** What the pieces of a profile are drawn with. */
export interface ProfileView {
  readonly locale: Locale;
  /** A heading `below` the one that names the place. */
  readonly heading: (content: TemplateResult, below: number) => TemplateResult;
}

/** Above everything else, on paper too. */
export function exampleNotice(locale: Locale): TemplateResult {
  const { exampleBadge, example } = PROFILE_STRINGS[locale];
  return html`<p class="notice warn example">
    <strong class="badge">${exampleBadge}</strong> <span>${example}</span>
  </p>`;
}

/** How old it is, how much of the place it covers, and whose it is. */
export function originLines(locale: Locale, { asOf, coverage, source }: Screening): TemplateResult {
  const strings = PROFILE_STRINGS[locale];
  return html`<div class="meta origin">
    <p><span>${strings.asOf}:</span> <span>${formatDate(locale, asOf, 'long')}</span></p>
    ${
      coverage
        ? html`<p>
            <span
              >${strings.coverage(formatNumber(locale, coverage.screened), formatNumber(locale, coverage.of))}</span
            >
          </p>`
        : nothing
    }
    <p>${sourceLine(locale, source)}</p>
  </div>`;
}

/** What was found, by subject; a subject of which nothing was said is not there. */
export function findings(
  { locale, heading }: ProfileView,
  screening: Screening,
): TemplateResult | typeof nothing {
  const strings = PROFILE_STRINGS[locale];
  const { specialisation, resources, problemZones, needs, directions } = screening;
  const subjects = [
    { name: strings.knownFor, found: specialisation },
    { name: strings.has, found: resources },
    { name: strings.troubles, found: problemZones },
    { name: strings.needs, found: needs },
  ].filter(({ found }) => found.length > 0);
  if (subjects.length === 0) {
    return directions.some(isKnownDirection)
      ? nothing
      : html`<p class="notice"><span>${strings.nothingSaid}</span></p>`;
  }
  return html`<div class="findings">
    ${subjects.map(
      ({ name, found }) =>
        html`<div class="subject">
          ${heading(html`<span>${name}</span>`, 1)}
          <ul>
            ${found.map((words) => html`<li><span>${words[locale]}</span></li>`)}
          </ul>
        </div>`,
    )}
  </div>`;
}

/** Draws a button to an element of the page, a link to an address, or nothing. */
export function wayOn<Neighbour>(
  way: Way<Neighbour>,
  parts: {
    readonly label: string;
    readonly name?: string;
    readonly kind?: 'primary' | 'secondary';
    /** Either way was taken; the link is followed by itself. */
    readonly onTaken?: () => void;
    readonly onElement: (element: Neighbour) => void;
  },
): TemplateResult | typeof nothing {
  const { label, name, kind = 'secondary', onTaken, onElement } = parts;
  switch (way?.to) {
    case 'element':
      return button({
        label,
        kind,
        ...(name === undefined ? {} : { name }),
        onClick: () => {
          onTaken?.();
          onElement(way.element);
        },
      });
    case 'address':
      return html`<a
        class="button ${kind}"
        part="button"
        href=${way.href}
        aria-label=${name ?? nothing}
        @click=${() => onTaken?.()}
        ><span>${label}</span></a
      >`;
    default:
      return nothing;
  }
}

/** The loan directions that follow, each with what reckons it. */
export function directionList(
  { locale, heading }: ProfileView,
  screening: Screening,
  wayFor: (
    direction: LoanDirection,
    parts: { label: string; name: string },
  ) => TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const strings = PROFILE_STRINGS[locale];
  const directions = screening.directions.filter(isKnownDirection);
  if (directions.length === 0) return nothing;
  return html`<div class="following">
    ${heading(html`<span>${strings.directions}</span>`, 1)}
    <div class="meta">
      <p><span>${strings.noPromise}</span></p>
      ${directions.length > 1 ? html`<p><span>${strings.directionsOrder}</span></p>` : nothing}
    </div>
    <ol class="directions">
      ${directions.map((direction) => {
        const name = LOAN_DIRECTION_NAMES[locale][direction];
        const parts = { label: strings.reckon, name: strings.reckonFor(name) };
        return html`<li><span class="direction">${name}</span>${wayFor(direction, parts)}</li>`;
      })}
    </ol>
  </div>`;
}

/** What to call a place in a sentence. */
export function placeWord(kind: string | undefined): PlaceWord {
  return kind === 'city' ? 'city' : kind === 'rural-okrug' ? 'okrug' : 'district';
}
