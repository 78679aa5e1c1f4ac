import { html, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import { button } from './button.js';
import { problemNotice } from './problem-notice.js';

interface RefusedParts {
  readonly locale: Locale;
  readonly heading: TemplateResult;
  /** What the server said of it. */
  readonly reason: string;
  readonly strings: { readonly nothingStored: string; readonly correct: string };
  readonly onCorrect: () => void;
}

/** What the server did not take, and what to do. Another press would bring the same "no": the answers come first. */
export const refusedScreen = ({
  locale,
  heading,
  reason,
  strings,
  onCorrect,
}: RefusedParts): TemplateResult => html`
  ${heading} ${problemNotice(locale, reason)}
  <p><span>${strings.nothingStored}</span></p>
  <div class="actions">${button({ label: strings.correct, kind: 'primary', onClick: onCorrect })}</div>
`;
