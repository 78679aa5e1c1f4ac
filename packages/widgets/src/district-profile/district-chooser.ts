import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import { userMessageOf } from '../element/connection.js';
import { districtField, regionField, regionName } from '../element/place-fields.js';
import { loadingNotice, problemNotice } from '../element/problem-notice.js';
import type { ProfileState } from './district-profile.model.js';
import { PROFILE_STRINGS } from './district-profile.strings.js';
import type { Place } from './places.js';

interface ChooserParts {
  readonly locale: Locale;
  readonly state: ProfileState;
  /** The page is about this region: it is not asked for. */
  readonly givenRegion: string | undefined;
  readonly onRegion: (region: string) => void;
  readonly onDistrict: (district: string) => void;
  readonly onRetry: () => void;
}

/** The region, unless the page names it, then its district. */
export function districtChooser(parts: ChooserParts): TemplateResult {
  const { locale, state, givenRegion, onRegion } = parts;
  const strings = PROFILE_STRINGS[locale];
  return html`<div class="chooser by-script">
    ${
      givenRegion
        ? html`<p><span>${regionName(locale, givenRegion)}</span></p>`
        : regionField(locale, {
            label: strings.region,
            placeholder: strings.choose,
            value: state.region,
            onChange: onRegion,
          })
    }
    ${districtChoice(parts)}
  </div>`;
}

function districtChoice({
  locale,
  state,
  onDistrict,
  onRetry,
}: ChooserParts): TemplateResult | typeof nothing {
  const strings = PROFILE_STRINGS[locale];
  const { choices, district } = state;
  switch (choices.phase) {
    case 'unasked':
      return nothing;
    case 'loading':
      return loadingNotice(locale);
    case 'failed':
      return problemNotice(locale, userMessageOf(choices.error, locale), onRetry);
    case 'ready':
      return districtField(locale, {
        label: strings.district,
        placeholder: strings.choose,
        options: optionsOf(locale, choices.places),
        value: district,
        onChange: onDistrict,
        attribution: choices.attribution,
      });
  }
}

/** In two groups where some have a screening and some have none. */
function optionsOf(locale: Locale, places: readonly Place[]) {
  const strings = PROFILE_STRINGS[locale];
  const option = ({ id, label }: Place) => ({ value: id, label: label[locale] });
  const screened = places.filter((place) => place.screened === true);
  const others = places.filter((place) => place.screened !== true);
  if (screened.length === 0 || others.length === 0) return places.map(option);
  return [
    { label: strings.screened, options: screened.map(option) },
    { label: strings.unscreened, options: others.map(option) },
  ];
}
