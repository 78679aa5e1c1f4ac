import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import { button } from '../element/button.js';
import { checkBox } from '../element/controls.js';
import { copyText } from '../element/copy-text.js';
import type { QrCode } from '../element/qr-code.js';
import { saveFile } from '../element/save-file.js';
import type { Calculation } from './calculation.js';
import { paymentReminders } from './payment-reminders.js';
import { linkTo } from './plan-link.js';
import { PLAN_TOOLS_STRINGS } from './plan-tools.strings.js';
import { scheduleCsv } from './schedule-csv.js';

/** A link that the visitor asked for, drawn as a code too. */
export interface SharedLink {
  readonly link: string;
  readonly code: QrCode | undefined;
  readonly isCopied: boolean;
}

export interface PlanToolsParts {
  readonly locale: Locale;
  readonly result: Calculation;
  readonly shared: SharedLink | undefined;
  readonly onShare: () => void;
  readonly inBothLanguages: boolean;
  readonly onBothLanguages: (both: boolean) => void;
}

/** A QR code with an accessible name. */
export const qrPicture = ({ size, path }: QrCode, name: string): TemplateResult =>
  html`<svg class="qr" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}">
    ${svg`<rect class="light" width=${size} height=${size}></rect><path class="modules" d=${path}></path>`}
  </svg>`;

/** Makes the link, copies it, and draws it. Nothing is written into the page's address. */
export async function shareLink(result: Calculation, href: string): Promise<SharedLink> {
  const link = linkTo(result, href);
  const [isCopied, code] = await Promise.all([
    copyText(link),
    import('../element/qr-code.js').then(({ drawQrCode }) => drawQrCode(link)).catch(() => undefined),
  ]);
  return { link, code, isCopied };
}

/** The link, the files, and how to print. */
export function planTools(parts: PlanToolsParts): TemplateResult {
  const { locale, result, shared } = parts;
  const strings = PLAN_TOOLS_STRINGS[locale];
  return html`
    <div class="actions tools">
      ${button({ label: strings.copyLink, onClick: parts.onShare })}
      ${button({
        label: strings.csv,
        onClick: () =>
          saveFile(`${strings.csvFile}.csv`, 'text/csv;charset=utf-8', scheduleCsv(locale, result.schedule)),
      })}
      ${button({
        label: strings.reminders,
        onClick: () =>
          saveFile(
            `${strings.remindersFile}.ics`,
            'text/calendar;charset=utf-8',
            paymentReminders(locale, result.schedule, new Date()),
          ),
      })}
    </div>
    ${shared ? sharedLink(locale, shared) : nothing}
    <p class="meta"><span>${strings.linkNote}</span></p>
    ${checkBox({
      id: 'both-languages',
      label: strings.bothLanguages,
      hint: strings.bothLanguagesHelp,
      checked: parts.inBothLanguages,
      onChange: parts.onBothLanguages,
    })}
  `;
}

function sharedLink(locale: Locale, { link, code, isCopied }: SharedLink): TemplateResult {
  const strings = PLAN_TOOLS_STRINGS[locale];
  return html`<div class="shared">
    ${code ? qrPicture(code, strings.qr) : nothing}
    <div>
      <p><span>${isCopied ? strings.linkCopied : strings.linkFailed}</span></p>
      <p class="meta link-text"><span>${link}</span></p>
    </div>
  </div>`;
}
