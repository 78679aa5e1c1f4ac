import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatList, type Locale } from '@amanat/l10n';
import { addStyles } from '../element/late-styles.js';
import type { Figure } from './figure.js';
import { figureValue, originLine, staleMark, type FiguresView } from './figure-list.js';
import { figureInFull } from './figure-in-full.js';
import { regionName } from './region-name.js';
import {
  byOrigin,
  figuresOfRegions,
  missingRegions,
  regionPanels,
  type RegionOrder,
  type RegionPanel,
} from './regions.js';
import { REGIONS_STRINGS } from './regions.strings.js';
import { regionsStyles } from './regions.styles.js';

/** What the panels of regions ask of their element. */
interface RegionsHost {
  readonly element: HTMLElement;
  readonly redraw: () => void;
  readonly heading: (title: string) => TemplateResult;
}

export interface RegionsView {
  /** One small panel a region, all to one scale; the same as a table for those who hear it. */
  render(view: FiguresView, all: readonly Figure[], key: string): TemplateResult;
  /** The region's full name. */
  readonly nameOf: (locale: Locale, kato: string) => string;
}

export function openRegionsView({ element, redraw, heading }: RegionsHost): RegionsView {
  let order: RegionOrder = 'name';
  addStyles(element, regionsStyles);

  const orderButton = (wanted: RegionOrder, label: string) =>
    html`<button
      type="button"
      class="text-button"
      aria-pressed=${order === wanted}
      @click=${() => {
        order = wanted;
        redraw();
      }}
    >
      <span>${label}</span>
    </button>`;

  return {
    nameOf: regionName,
    render(view, all, key) {
      const figures = figuresOfRegions(all, key);
      const strings = REGIONS_STRINGS[view.locale];
      if (figures.length === 0) {
        return html`<div class="regions">
          ${heading(strings.title)}
          <p class="notice"><span>${strings.none}</span></p>
        </div>`;
      }
      const panels = regionPanels(view.locale, figures, order);
      const missing = missingRegions(view.locale, figures);
      return html`<div class="regions">
        ${heading(strings.title)}
        <div class="order" role="group" aria-label=${strings.order}>
          ${orderButton('name', strings.byName)} ${orderButton('value', strings.byValue)}
        </div>
        <ul class="panels" aria-hidden="true">
          ${panels.map((panel) => panelOf(view, panel))}
        </ul>
        ${table(view, panels)}
        <p class="meta"><span>${strings.scale}</span></p>
        ${
          missing.length > 0
            ? html`<p class="meta">
                <span>${strings.missing}:</span> <span>${formatList(view.locale, missing)}</span>
              </p>`
            : nothing
        }
        ${origins(view, panels)}
      </div>`;
    },
  };
}

function panelOf(view: FiguresView, { name, figure, share }: RegionPanel): TemplateResult {
  return html`<li class="panel">
    <p class="name"><span>${name}</span></p>
    <div class="value">${figureValue(view.locale, figure, '')}</div>
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false">
      <rect class="track" width="100" height="8"></rect>
      <rect class="bar" width=${share > 0 ? Math.max(share * 100, 1) : 0} height="8"></rect>
    </svg>
    ${staleMark(view, figure)}
  </li>`;
}

function table(view: FiguresView, panels: readonly RegionPanel[]): TemplateResult {
  const { locale } = view;
  const strings = REGIONS_STRINGS[locale];
  return html`<div class="visually-hidden">
    <table>
      <caption>
        <span>${panels[0]?.figure.label[locale]}</span
        >.
        <span>${strings.title}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${strings.region}</th>
          <th scope="col">${strings.value}</th>
          <th scope="col">${strings.day}</th>
        </tr>
      </thead>
      <tbody>
        ${panels.map(
          ({ name, figure }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${figureInFull(locale, figure)}</td>
              <td><span>${formatDate(locale, figure.asOf)}</span> ${staleMark(view, figure)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The day and source of all panels, or of each group of them. */
function origins({ locale }: FiguresView, panels: readonly RegionPanel[]): TemplateResult {
  const groups = byOrigin(panels);
  return html`${groups.map(
    (group) =>
      html`<p class="meta">
        ${
          groups.length > 1
            ? html`<span class="origin"
                ><strong
                  >${formatList(
                    locale,
                    group.map(({ name }) => name),
                  )}</strong
                ></span
              >`
            : nothing
        }
        ${group.slice(0, 1).map(({ figure }) => originLine(locale, figure))}
      </p>`,
  )}`;
}
