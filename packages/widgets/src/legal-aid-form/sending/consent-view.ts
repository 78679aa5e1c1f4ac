import { html, nothing, type TemplateResult } from 'lit';
import { userMessageOf } from '../../element/connection.js';
import { CONSENT_STRINGS, consentTerms } from '../../element/contact/consent-terms.js';
import type { KnownConfig } from '../../element/contact/known-config.js';
import { button } from '../../element/button.js';
import { checkBox } from '../../element/controls.js';
import { loadingNotice, problemNotice } from '../../element/problem-notice.js';
import { keepOnDeviceTick, refusedView } from './sending-view.js';
import type { Sending } from './sending.model.js';
import type { FieldProblem } from '../questions/steps.js';
import { messageAt, type View } from '../view.js';

export interface ConsentParts {
  readonly config: KnownConfig;
  readonly agreed: boolean;
  /** A village specialist reads the text aloud. */
  readonly assisted: boolean;
  readonly keepOnDevice: boolean;
  /** Whether the request may wait on this device. */
  readonly offersDevice: boolean;
  readonly sending: Sending;
  readonly problems: readonly FieldProblem[];
  readonly onRetry: () => void;
  readonly onSend: () => void;
}

/** Says that nobody works the requests of a demonstration server. */
export function demonstrationNotice({ locale }: View, known: KnownConfig): TemplateResult | typeof nothing {
  if (known.phase !== 'ready' || !known.config.demonstration) return nothing;
  return html`<p class="notice warn"><span>${CONSENT_STRINGS[locale].demonstration}</span></p>`;
}

/** To whom the answers go and for how long, then the tick. */
export function consentView(view: View, parts: ConsentParts): TemplateResult {
  const { locale, strings } = view;
  const { config, sending } = parts;
  if (sending.phase === 'refused') return refusedView(view, sending.error);
  return html`
    ${view.heading(html`<span>${CONSENT_STRINGS[locale].title}</span>`)}
    ${config.phase === 'ready' ? consentTerms(locale, config.config) : nothing}
    ${config.phase === 'unasked' || config.phase === 'loading' ? loadingNotice(locale) : nothing}
    ${
      config.phase === 'failed'
        ? html`${problemNotice(locale, userMessageOf(config.error, locale), parts.onRetry)}
            <p><span>${strings.desk.line.consentNeeds}</span> <span>${strings.consent.answersKept}</span></p>`
        : agreement(view, parts)
    }
    ${ways(view, parts)}
  `;
}

function agreement(view: View, parts: ConsentParts) {
  const { config, agreed, assisted, keepOnDevice, offersDevice, problems } = parts;
  if (config.phase !== 'ready') return nothing;
  const { locale, strings, dispatch } = view;
  const { consent } = strings;
  return html`
    ${checkBox({
      id: 'agree',
      label: assisted ? consent.readAloud : CONSENT_STRINGS[locale].agree,
      hint: consent.withdraw,
      error: messageAt(view, problems, 'agree'),
      checked: agreed,
      onChange: (value) => dispatch({ type: 'agree', agreed: value }),
    })}
    ${offersDevice ? keepOnDeviceTick(view, keepOnDevice) : nothing}
  `;
}

function ways({ strings, dispatch }: View, { config, sending, onSend }: ConsentParts): TemplateResult {
  const { send, sending: underWay } = strings.consent;
  const isSending = sending.phase === 'sending';
  const back = () => dispatch({ type: 'back' });
  return html`<div class="actions">
    ${
      config.phase === 'ready'
        ? button({ label: isSending ? underWay : send, kind: 'primary', busy: isSending, onClick: onSend })
        : nothing
    }
    ${button({ label: strings.back, onClick: back })}
  </div>`;
}
