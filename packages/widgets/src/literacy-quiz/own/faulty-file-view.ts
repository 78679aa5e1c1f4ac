import { css, html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { FileProblem } from './fetch-own-quiz.js';
import { OWN_QUIZ_STRINGS } from './own-quiz.strings.js';

const MOST = 20;

export const faultyFileStyles = css`
  .faults summary {
    min-block-size: 2.75em;
    gap: 0.5em;
  }
  .faults summary span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .faults ul {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
    padding-inline-start: 1.25em;
  }
  .faults code {
    font-weight: 650;
  }
`;

/** What is wrong in a quiz of the page: a word to the visitor, and the places for whoever keeps the page. */
export function faultyFileView(
  locale: Locale,
  { address, problems }: { readonly address: string; readonly problems: readonly FileProblem[] },
): TemplateResult {
  const strings = OWN_QUIZ_STRINGS[locale];
  return html`
    <p class="notice warn"><span>${strings.faulty}</span></p>
    <details class="faults">
      <summary><span>${strings.forOwner}</span></summary>
      ${address ? html`<p class="meta" translate="no"><span>${address}</span></p>` : nothing}
      <ul>
        ${problems
          .slice(0, MOST)
          .map(
            ({ pointer, code }) =>
              html`<li>
                <code>${pointer || strings.wholeFile}</code>: <span>${strings.problems[code]}</span>
              </li>`,
          )}
      </ul>
    </details>
  `;
}
