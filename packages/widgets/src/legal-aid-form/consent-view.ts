import { html, nothing, type TemplateResult } from 'lit';
import type { PublicConfig } from '@amanat/sdk';
import { userMessageOf } from '../element/connection.js';
import { button } from '../element/button.js';
import { checkBox } from '../element/controls.js';
import { loadingNotice, problemNotice } from '../element/problem-notice.js';
import type { KnownConfig, Sending } from './legal-aid-form.model.js';
import type { FieldProblem } from './steps.js';
import { messageAt, type View } from './view.js';

export interface ConsentParts {
  readonly config: KnownConfig;
  readonly agreed: boolean;
  readonly sending: Sending;
  readonly problems: readonly FieldProblem[];
  readonly onRetry: () => void;
  readonly onSend: () => void;
}

/** Says that nobody works the requests of a demonstration server. */
export function demonstrationNotice({ strings }: View, known: KnownConfig): TemplateResult | typeof nothing {
  if (known.phase !== 'ready' || !known.config.demonstration) return nothing;
  return html`<p class="notice warn"><span>${strings.consent.demonstration}</span></p>`;
}

/** To whom the answers go and for how long, then the tick. */
export function consentView(view: View, parts: ConsentParts): TemplateResult {
  const { locale, strings } = view;
  const { config } = parts;
  return html`
    ${view.heading(html`<span>${strings.consent.title}</span>`)}
    ${config.phase === 'ready' ? terms(view, config.config) : nothing}
    ${config.phase === 'unasked' || config.phase === 'loading' ? loadingNotice(locale) : nothing}
    ${
      config.phase === 'failed'
        ? html`${problemNotice(locale, userMessageOf(config.error, locale), parts.onRetry)}
            <p><span>${strings.consent.answersKept}</span></p>`
        : agreement(view, parts)
    }
    ${ways(view, parts)}
  `;
}

function terms({ locale, strings }: View, { operator, consent }: PublicConfig): TemplateResult {
  const { consent: words } = strings;
  const lines: readonly (readonly [string, string])[] = [
    [words.who, operator[locale]],
    [words.kept, words.days(consent.retentionDays)],
    [words.thirdParties, consent.thirdParties[locale]],
    [words.crossBorder, consent.crossBorder[locale]],
    [words.publication, consent.publication[locale]],
    [words.version, consent.version],
  ];
  return html`
    <dl class="terms">
      ${lines.map(
        ([term, text]) => html`
          <div>
            <dt><span>${term}</span></dt>
            <dd><span>${text}</span></dd>
          </div>
        `,
      )}
    </dl>
  `;
}

function agreement(view: View, { config, agreed, sending, problems }: ConsentParts) {
  if (config.phase !== 'ready') return nothing;
  const { locale, strings, dispatch } = view;
  const { consent } = strings;
  return html`
    ${checkBox({
      id: 'agree',
      label: consent.agree,
      hint: consent.withdraw,
      error: messageAt(view, problems, 'agree'),
      checked: agreed,
      onChange: (value) => dispatch({ type: 'agree', agreed: value }),
    })}
    ${
      sending.phase === 'failed'
        ? html`${problemNotice(locale, `${consent.notSent} ${userMessageOf(sending.error, locale)}`)}
            <p><span>${consent.keptHere}</span></p>`
        : nothing
    }
  `;
}

function ways({ strings, dispatch }: View, { config, sending, onSend }: ConsentParts): TemplateResult {
  const { send, sendAgain, sending: underWay } = strings.consent;
  const label = { idle: send, sending: underWay, failed: sendAgain }[sending.phase];
  return html`<div class="actions">
    ${
      config.phase === 'ready'
        ? button({ label, kind: 'primary', busy: sending.phase === 'sending', onClick: onSend })
        : nothing
    }
    ${button({ label: strings.back, onClick: () => dispatch({ type: 'back' }) })}
  </div>`;
}
