import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import { userMessageOf } from '../element/connection.js';
import { copyText } from '../element/copy-text.js';
import { addStyles } from '../element/late-styles.js';
import { saveFile } from '../element/save-file.js';
import { citation, figureName } from './citation.js';
import { placeOf, refusalOf, type Figure } from './figure.js';
import { FIGURE_DESK_STRINGS } from './figure-desk.strings.js';
import { figureDeskStyles } from './figure-desk.styles.js';
import { figuresCsv, figuresJson } from './figure-files.js';
import { historyView, revisionNote } from './history-view.js';
import { figuresOfRegions } from './regions.js';

/** What the desk asks of its element. */
export interface DeskHost {
  readonly element: HTMLElement;
  readonly locale: () => Locale;
  /** Every revision of a figure, the newest first; absent where no server keeps them. */
  readonly history: () => ((figure: Figure) => Promise<readonly Figure[]>) | undefined;
  readonly redraw: () => void;
  readonly announce: (message: string) => void;
}

/** What can be done with figures beyond reading them. Fetched when the visitor asks for it. */
export interface FigureDesk {
  /** A row for each of the figures; `ofRegions`: in the files, one of `all` stands for every region too. */
  render(figures: readonly Figure[], all: readonly Figure[], ofRegions?: string): TemplateResult;
  /** The note under a figure that was revised. */
  revision(figure: Figure): TemplateResult | typeof nothing;
}

type History =
  { state: 'asking' } | { state: 'here'; revisions: readonly Figure[] } | { state: 'failed'; error: unknown };

export function openFigureDesk(host: DeskHost): FigureDesk {
  const histories = new Map<string, History>();
  /** The place of the figure whose citation was asked for last, and whether the browser took it. */
  let cited: { readonly place: string; readonly done: boolean } | undefined;
  addStyles(host.element, figureDeskStyles);

  async function cite(figure: Figure): Promise<void> {
    const strings = FIGURE_DESK_STRINGS[host.locale()];
    const done = await copyText(citation(host.locale(), figure));
    cited = { place: placeOf(figure), done };
    host.announce(done ? strings.cited : strings.notCited);
    host.redraw();
  }

  async function toggleHistory(figure: Figure): Promise<void> {
    const place = placeOf(figure);
    const history = host.history();
    const { state } = histories.get(place) ?? {};
    if (state === 'here' || state === 'asking' || !history) histories.delete(place);
    else {
      const asking: History = { state: 'asking' };
      histories.set(place, asking);
      host.redraw();
      const answer = await history(figure).then(
        (revisions): History => ({
          state: 'here',
          revisions: revisions.filter((revision) => refusalOf(revision) === undefined),
        }),
        (error: unknown): History => ({ state: 'failed', error }),
      );
      // Hidden again, or asked for again, meanwhile.
      if (histories.get(place) !== asking) return;
      histories.set(place, answer);
      if (answer.state === 'failed') host.announce(userMessageOf(answer.error, host.locale()));
    }
    host.redraw();
  }

  function row(figure: Figure): TemplateResult {
    const locale = host.locale();
    const strings = FIGURE_DESK_STRINGS[locale];
    const place = placeOf(figure);
    const name = figureName(locale, figure);
    const history = histories.get(place);
    const isOpen = history !== undefined && history.state !== 'failed';
    const isCited = cited?.place === place;
    return html`<li>
      <p class="name"><span>${name}</span></p>
      <div class="doings">
        ${textButton({
          label: isCited && cited?.done ? strings.cited : strings.cite,
          about: name,
          onClick: () => void cite(figure),
        })}
        ${
          host.history()
            ? textButton({
                label: isOpen ? strings.hideHistory : strings.history,
                about: name,
                expanded: isOpen,
                onClick: () => void toggleHistory(figure),
              })
            : nothing
        }
      </div>
      ${
        isCited && !cited?.done
          ? html`<div class="notice">
              <p><span>${strings.notCited}</span></p>
              <p class="citation"><span>${citation(locale, figure)}</span></p>
            </div>`
          : nothing
      }
      ${
        history?.state === 'failed'
          ? html`<p class="notice"><span>${userMessageOf(history.error, locale)}</span></p>`
          : nothing
      }
      ${
        history?.state === 'here'
          ? html`<div class="history">${historyView(locale, withNewest(figure, history.revisions))}</div>`
          : nothing
      }
    </li>`;
  }

  return {
    render(figures, all, ofRegions) {
      const inFiles = [...figures, ...figuresOfRegions(all, ofRegions)];
      const locale = host.locale();
      const strings = FIGURE_DESK_STRINGS[locale];
      const save = (ending: 'csv' | 'json', type: string, text: string) => {
        saveFile(`amanat-figures.${ending}`, `${type};charset=utf-8`, text);
        host.announce(strings.saved);
      };
      return html`
        <ul class="desk">
          ${figures.map(row)}
        </ul>
        <div class="doings">
          ${textButton({
            label: strings.csv,
            onClick: () => save('csv', 'text/csv', figuresCsv(locale, inFiles)),
          })}
          ${textButton({
            label: strings.json,
            onClick: () => save('json', 'application/json', figuresJson(inFiles)),
          })}
        </div>
      `;
    },
    revision: (figure) => revisionNote(host.locale(), figure),
  };
}

/** A history that was fetched before the figure was revised once more. */
function withNewest(figure: Figure, revisions: readonly Figure[]): readonly Figure[] {
  const isMissing = (figure.revision ?? 0) > (revisions[0]?.revision ?? 0);
  return isMissing ? [figure, ...revisions] : revisions;
}

function textButton(parts: {
  readonly label: string;
  /** What it is about, for those who hear it alone. */
  readonly about?: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}): TemplateResult {
  return html`<button
    type="button"
    class="text-button"
    aria-expanded=${parts.expanded ?? nothing}
    @click=${parts.onClick}
  >
    <span>${parts.label}</span>
    ${parts.about ? html`<span class="visually-hidden">${parts.about}</span>` : nothing}
  </button>`;
}
