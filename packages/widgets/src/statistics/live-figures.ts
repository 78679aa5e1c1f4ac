import { css, html, type TemplateResult } from 'lit';
import type { AmanatClient } from '@amanat/sdk';
import type { Locale } from '@amanat/l10n';
import { addStyles } from '../element/late-styles.js';
import { placeOf, refusalOf, type Figure } from './figure.js';
import { figureAloud } from './figure-words.js';
import { LIVE_STRINGS } from './live-figures.strings.js';

const liveStyles = css`
  .live {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
  }
`;

/** Which figures a server is asked for. */
export type FiguresQuery = NonNullable<Parameters<AmanatClient['statistics']['list']>[0]>;

type UpdatesState = 'connecting' | 'live' | 'polling' | 'paused' | 'offline';

/** What following asks of its element. */
export interface LiveHost {
  readonly element: HTMLElement;
  readonly client: () => Promise<AmanatClient>;
  /** Which figures, as the server is asked for them. */
  readonly queries: readonly FiguresQuery[];
  /** The figures of now. */
  readonly shown: () => readonly Figure[];
  readonly locale: () => Locale;
  readonly onRevisions: (figures: readonly Figure[]) => void;
  readonly announce: (message: string) => void;
  readonly redraw: () => void;
}

export interface LiveFigures {
  /** In words how updates come, and the button that stops them. */
  render(): TemplateResult;
  stop(): void;
}

/** Revisions that come this close together are one change to the visitor, in milliseconds. */
const TOGETHER = 300;

/** Follows the figures while the element is in view and the visitor has not stopped it. */
export function followFigures(host: LiveHost): LiveFigures {
  let isInView = false;
  let isStopped = false;
  let state: UpdatesState = 'connecting';
  let following: AbortController | undefined;
  let pending = new Map<string, Figure>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  addStyles(host.element, liveStyles);
  const view = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting ?? isInView;
    settle();
  });
  view.observe(host.element);

  function settle(): void {
    if (isInView && !isStopped) void follow();
    else {
      following?.abort();
      following = undefined;
    }
  }

  async function follow(): Promise<void> {
    if (following) return;
    const mine = new AbortController();
    following = mine;
    tell('connecting');
    try {
      const client = await host.client();
      // Out of view, or stopped, meanwhile: the signal has ended it before it began.
      for (const query of host.queries) {
        client.statistics.subscribe({
          query,
          shown: host.shown().map((figure) => ({ ...figure })),
          onRevision: take,
          onStateChange: tell,
          signal: mine.signal,
        });
      }
    } catch {
      // The sdk could not be fetched. The next time that the element comes into view is another try.
      if (following === mine) following = undefined;
      tell('offline');
    }
  }

  function tell(now: UpdatesState): void {
    state = now;
    host.redraw();
  }

  function take(figure: Figure): void {
    // What may not be shown takes nothing away: the figure before it stays true of its day.
    if (refusalOf(figure)) return;
    pending.set(placeOf(figure), figure);
    timer ??= setTimeout(handOver, TOGETHER);
  }

  function handOver(): void {
    const figures = [...pending.values()];
    pending = new Map();
    timer = undefined;
    host.onRevisions(figures);
    const locale = host.locale();
    const said = figures
      .map((figure) => `${figure.label[locale]} – ${figureAloud(locale, figure)}`)
      .join('; ');
    host.announce(`${LIVE_STRINGS[locale].changed}: ${said}.`);
  }

  return {
    render() {
      const strings = LIVE_STRINGS[host.locale()];
      return html`<p class="meta live">
        <span>${isStopped ? strings.stopped : strings[state]}</span>
        <button
          type="button"
          class="text-button"
          @click=${() => {
            isStopped = !isStopped;
            settle();
            host.redraw();
          }}
        >
          <span>${isStopped ? strings.resume : strings.stop}</span>
        </button>
      </p>`;
    },
    stop() {
      view.disconnect();
      clearTimeout(timer);
      isStopped = true;
      settle();
    },
  };
}
