import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatPhone } from '@amanat/l10n';
import type { LegalRequestCreateParams } from '@amanat/sdk';
import { button } from '../../element/button.js';
import { checkBox } from '../../element/controls.js';
import { maySendSms, smsHref, smsText } from './sms-text.js';
import type { View } from '../view.js';

export interface OtherWaysParts {
  readonly params: LegalRequestCreateParams;
  /** Shared, or a specialist's: a text message would stay on it. */
  readonly isOthersPhone: boolean;
  readonly storyInSms: boolean;
  /** The server's number for text messages; the person picks a recipient where there is none. */
  readonly smsNumber: string | null | undefined;
  readonly onPrint: () => void;
}

/** What can be done without a line. The request goes on waiting meanwhile. */
export function otherWaysView(view: View, parts: OtherWaysParts): TemplateResult {
  const { strings, subheading } = view;
  const words = strings.desk.waiting;
  return html`
    <section class="other-ways no-print">
      ${subheading(html`<span>${words.otherWays}</span>`)}
      <div class="actions">
        <a class="button secondary" part="button" href="tel:111">${words.call}</a>
        ${button({ label: words.print, onClick: parts.onPrint })}
      </div>
      ${maySendSms(parts.params, parts.isOthersPhone) ? smsWay(view, parts) : nothing}
    </section>
  `;
}

function smsWay({ strings, dispatch }: View, parts: OtherWaysParts): TemplateResult {
  const { params, storyInSms, smsNumber } = parts;
  const words = strings.desk.waiting;
  return html`
    ${
      params.description
        ? checkBox({
            id: 'story-in-sms',
            label: words.smsStory,
            checked: storyInSms,
            onChange: (wanted) => dispatch({ type: 'story-in-sms', wanted }),
          })
        : nothing
    }
    <div class="actions">
      <a
        class="button secondary"
        part="button"
        href=${smsHref(smsNumber, smsText(params, storyInSms, strings))}
        >${words.sms}</a
      >
    </div>
    <p class="meta">
      ${
        smsNumber
          ? html`<span>${words.smsTo}: </span><span class="number">${formatPhone(smsNumber)}</span>.`
          : html`<span>${words.smsToChosen}</span>`
      }
      <span>${words.smsTrace}</span>
    </p>
  `;
}

/** The request on paper; on the screen it is not shown a second time. */
export function printedRequest(
  view: View,
  rows: readonly { readonly term: string; readonly lines: readonly string[] }[],
  day: string,
): TemplateResult {
  const { locale, strings, subheading } = view;
  const words = strings.desk.waiting;
  return html`
    <div class="print-only">
      ${subheading(html`<span>${words.printed}</span>`)}
      <p class="meta"><span>${words.printedOn}: </span><span>${formatDate(locale, day, 'long')}</span></p>
      <dl class="answers">
        ${rows
          .filter(({ lines }) => lines.length > 0)
          .map(
            ({ term, lines }) => html`
              <div class="answer">
                <dt><span>${term}</span></dt>
                <dd>${lines.map((line) => html`<span class="answer-line">${line}</span>`)}</dd>
              </div>
            `,
          )}
      </dl>
    </div>
  `;
}
