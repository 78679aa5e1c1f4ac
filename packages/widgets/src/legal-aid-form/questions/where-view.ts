import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type * as districtRegister from '@amanat/rules/districts';
import { textField } from '../../element/controls.js';
import { ELEMENT_STRINGS } from '../../element/element.strings.js';
import { builtInAttribution, districtField, regionField } from '../../element/place-fields.js';
import { loadingNotice } from '../../element/problem-notice.js';
import type { Answers } from './answers.js';
import type { FieldProblem } from './steps.js';
import { messageAt, type View } from '../view.js';

/** The districts are 4 kB that few need: they come when a region is chosen. */
export type Places =
  | { readonly phase: 'unasked' | 'loading' | 'failed' }
  | { readonly phase: 'ready'; readonly districts: typeof districtRegister };

export function districtName(locale: Locale, places: Places, region: string, id: string): string | undefined {
  if (places.phase !== 'ready') return undefined;
  const { districtsOf, districtLabel } = places.districts;
  const district = districtsOf(region).find((candidate) => candidate.id === id);
  return district && districtLabel(district, locale);
}

/** Region, then its districts, then the village in the person's words; none of them is required. */
export function whereView(
  view: View,
  parts: { readonly answers: Answers; readonly problems: readonly FieldProblem[]; readonly places: Places },
): TemplateResult {
  const { strings, locale, dispatch } = view;
  const { where } = strings;
  const { answers, places } = parts;
  return html`
    ${view.heading(html`<span>${answers.forWhom === 'other' ? where.ofOther : strings.questions.where}</span>`)}
    <p class="meta"><span>${where.hint}</span></p>
    ${regionField(locale, {
      label: where.region,
      placeholder: where.notSaid,
      value: answers.region,
      onChange: (region) => dispatch({ type: 'answer', answers: { region, district: '' } }),
    })}
    ${answers.region === '' ? nothing : districtsView(view, answers, places)}
    ${textField({
      id: 'okrug',
      label: `${where.okrug} (${ELEMENT_STRINGS[locale].optional})`,
      error: messageAt(view, parts.problems, 'okrug'),
      autocomplete: 'off',
      value: answers.okrug,
      onInput: (okrug) => dispatch({ type: 'answer', answers: { okrug } }),
    })}
  `;
}

function districtsView(view: View, { region, district }: Answers, places: Places) {
  const { strings, locale, dispatch } = view;
  switch (places.phase) {
    case 'unasked':
    case 'loading':
      return loadingNotice(locale);
    case 'failed':
      return html`<p class="notice"><span>${strings.where.unavailable}</span></p>`;
    case 'ready': {
      const { districtsOf, districtLabel } = places.districts;
      const here = districtsOf(region);
      if (here.length === 0) return nothing;
      return districtField(locale, {
        label: strings.where.district,
        placeholder: strings.where.notSaid,
        options: here.map((place) => ({ value: place.id, label: districtLabel(place, locale) })),
        value: district,
        onChange: (chosen) => dispatch({ type: 'answer', answers: { district: chosen } }),
        attribution: builtInAttribution(places.districts),
      });
    }
  }
}
