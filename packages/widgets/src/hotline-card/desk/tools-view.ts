import { css, html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { OtherPhoneState } from './other-phone.js';

interface ToolsStrings {
  readonly otherPhone: string;
  readonly otherPhoneHide: string;
  readonly qrName: (address: string) => string;
  readonly qrHow: string;
  readonly qrHowWrite: string;
  readonly qrFailed: string;
  readonly saveContact: string;
  readonly poster: string;
}

export const TOOLS_STRINGS: Readonly<Record<Locale, ToolsStrings>> = {
  kk: {
    otherPhone: 'Басқа телефонда ашу',
    otherPhoneHide: 'QR-кодты жабу',
    qrName: (address) => `QR-код: ${address}`,
    qrHow: 'Басқа телефонның камерасын осы кодқа бағыттаңыз. Нөмір сол телефонда ашылады.',
    qrHowWrite: 'Басқа телефонның камерасын осы кодқа бағыттаңыз. Сол телефоннан жаза аласыз.',
    qrFailed: 'QR-код жүктелмеді. Басқа телефонда мына нөмірді теріңіз:',
    saveContact: 'Контактіге сақтау',
    poster: 'Плакат басып шығару',
  },
  ru: {
    otherPhone: 'Открыть на другом телефоне',
    otherPhoneHide: 'Закрыть QR-код',
    qrName: (address) => `QR-код: ${address}`,
    qrHow: 'Наведите камеру другого телефона на этот код. Номер откроется там.',
    qrHowWrite: 'Наведите камеру другого телефона на этот код. Написать можно с того телефона.',
    qrFailed: 'QR-код не загрузился. Наберите на другом телефоне номер:',
    saveContact: 'Сохранить в контакты',
    poster: 'Распечатать плакат',
  },
  en: {
    otherPhone: 'Open on another phone',
    otherPhoneHide: 'Close the QR code',
    qrName: (address) => `QR code: ${address}`,
    qrHow: 'Point the camera of another phone at this code. The number opens there.',
    qrHowWrite: 'Point the camera of another phone at this code. You can write from that phone.',
    qrFailed: 'The QR code did not load. Dial this number on the other phone:',
    saveContact: 'Save to contacts',
    poster: 'Print a poster',
  },
};

export const toolsStyles = css`
  .qr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    background: var(--_sunken);
    color: var(--_ink);
    border-radius: var(--_radius);
    padding: 1em;
  }
  .qr svg {
    inline-size: 10em;
    block-size: 10em;
    border-radius: 6px;
    forced-color-adjust: none;
  }
  .qr rect {
    fill: #ffffff;
  }
  .qr path {
    fill: #000000;
  }
  .qr p {
    flex: 1 1 10em;
  }
  .tools > :is(.qr, .notice) {
    align-self: stretch;
  }
  @media (forced-colors: active) {
    .qr {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .tools > :not(.qr),
    .qr p {
      display: none;
    }
    .qr {
      padding: 0;
    }
    .qr svg {
      inline-size: 28mm;
      block-size: 28mm;
    }
  }
`;

export interface Tools {
  readonly number: string;
  readonly otherPhone: OtherPhoneState;
  readonly onOtherPhone: () => void;
  readonly onSave: () => void;
  readonly onPoster: () => void;
  /** What became of the last of them, in words. */
  readonly outcome: string | undefined;
}

/** To open the number elsewhere, to keep it, to hang it on a wall. */
export function toolsView(locale: Locale, tools: Tools): TemplateResult {
  const { onOtherPhone, onSave, onPoster, otherPhone, outcome } = tools;
  const strings = TOOLS_STRINGS[locale];
  const isOpen = otherPhone.phase !== 'closed';
  return html`<div class="tools">
    <button
      type="button"
      class="text-button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${onOtherPhone}
    >
      <span>${isOpen ? strings.otherPhoneHide : strings.otherPhone}</span>
    </button>
    <button type="button" class="text-button" @click=${onSave}><span>${strings.saveContact}</span></button>
    <button type="button" class="text-button" @click=${onPoster}><span>${strings.poster}</span></button>
    ${outcome ? html`<p class="hint"><span>${outcome}</span></p>` : nothing} ${codePanel(strings, tools)}
  </div>`;
}

function codePanel(strings: ToolsStrings, { number, otherPhone }: Tools): TemplateResult | typeof nothing {
  if (otherPhone.phase === 'failed')
    return html`<p class="notice"><span>${strings.qrFailed}</span> <strong>${number}</strong></p>`;
  if (otherPhone.phase !== 'drawn') return nothing;
  const { size, path } = otherPhone.code;
  const dials = otherPhone.to.startsWith('tel:');
  return html`
    <div class="qr">
      <svg
        viewBox="0 0 ${size} ${size}"
        role="img"
        aria-label=${strings.qrName(dials ? number : otherPhone.to)}
        shape-rendering="crispEdges"
      >
        <rect width=${size} height=${size}></rect>
        <path d=${path}></path>
      </svg>
      <p>${dials ? strings.qrHow : strings.qrHowWrite}</p>
    </div>
  `;
}
