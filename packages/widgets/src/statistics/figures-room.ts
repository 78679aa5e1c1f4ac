import { html, nothing, type TemplateResult } from 'lit';
import type { AmanatClient } from '@amanat/sdk';
import type { Locale } from '@amanat/l10n';
import { connect } from '../element/connection.js';
import { warnDeveloper } from '../element/development.js';
import { ELEMENT_STRINGS } from '../element/element.strings.js';
import type { Store } from '../element/store.js';
import type { Figure } from './figure.js';
import type { FigureDesk } from './figure-desk.js';
import type { FiguresView } from './figure-list.js';
import { FIGURES_ROOM_STRINGS } from './figures-room.strings.js';
import type { FiguresQuery, LiveFigures } from './live-figures.js';
import type { RegionsView } from './regions-view.js';
import { FiguresUpdatedEvent } from './statistics.events.js';
import type { Asker, StatisticsAction, StatisticsState } from './statistics.model.js';

/** What the page wants. */
export interface Wanted {
  /** The server's address; absent where none is to be asked. */
  readonly server: string | undefined;
  /** KATO. */
  readonly region: string | undefined;
  /** The key of the figure that is wanted of every region. */
  readonly byRegion: string | undefined;
  /** New values as they are put in. */
  readonly live: boolean;
}

/** What the room asks of its element. */
export interface FiguresRoomHost {
  readonly element: HTMLElement;
  readonly store: Store<StatisticsState, StatisticsAction>;
  readonly wanted: () => Wanted;
  readonly locale: () => Locale;
  readonly announce: (message: string) => void;
  readonly redraw: () => void;
  readonly heading: (title: string) => TemplateResult;
  readonly helpLine: () => TemplateResult | typeof nothing;
}

/** All that the first paint does without: the server, the regions and what can be done with the figures. */
export interface FiguresRoom {
  /** Does what the page wants by now and what the figures need. */
  settle(): void;
  ask(by: Asker): Promise<void>;
  openDesk(): void;
  /** On the button that asks, where it is more than "update". */
  askLabel(): string | undefined;
  /** Why there is no figure, where it may be for want of an answer. */
  whyEmpty(): string | undefined;
  /** The region that is shown. */
  place(): TemplateResult | typeof nothing;
  /** Below the figures: those of the regions, and how it goes with the server. */
  below(view: FiguresView): TemplateResult;
  /** The note under a figure that was revised. */
  readonly revision: (figure: Figure) => TemplateResult | typeof nothing;
  desk(shown: readonly Figure[]): TemplateResult;
  /** The element has left the page. */
  leave(): void;
}

export function openFiguresRoom(host: FiguresRoomHost): FiguresRoom {
  const { store } = host;
  /** What was asked for last. */
  let asked: string | undefined;
  let live: LiveFigures | undefined;
  let desk: FigureDesk | undefined;
  let regions: RegionsView | undefined;
  /** Whether the desk could not be fetched. */
  let isDeskAway = false;

  const words = () => FIGURES_ROOM_STRINGS[host.locale()];
  const connected = (): Promise<AmanatClient> => connect(host.wanted().server ?? '', host.locale());
  const queries = (): readonly FiguresQuery[] => {
    const { region, byRegion } = host.wanted();
    const place = region ? { region } : {};
    return byRegion ? [place, { key: byRegion, by: 'region' }] : [place];
  };

  async function ask(by: Asker): Promise<void> {
    const before = asked;
    store.dispatch({ type: 'asked', by });
    try {
      const client = await connected();
      const answers = await Promise.all(queries().map((query) => client.statistics.list(query)));
      // What the page wants by now is asked for apart.
      const isWanted = before === asked;
      const figures = isWanted ? answers.flatMap(({ data }) => data) : store.state.figures;
      if (isWanted || by === 'visitor') take({ type: 'arrived', figures, by });
      if (by === 'visitor') host.announce(store.state.changed.size > 0 ? words().updated : words().unchanged);
    } catch {
      if (before === asked || by === 'visitor') store.dispatch({ type: 'failed', by });
      // Where nobody asked, the figures of the file are there, and no complaint is due.
      if (by === 'visitor') host.announce(words().kept);
    }
  }

  function take(action: StatisticsAction): void {
    store.dispatch(action);
    const keys = new Set([...store.state.changed].map((place) => place.replace(/@.*/, '')));
    if (keys.size > 0) host.element.dispatchEvent(new FiguresUpdatedEvent([...keys]));
  }

  /** Only once the first answer, or the lack of one, is known: what it brings is no news. */
  const isToFollow = () =>
    host.wanted().live && host.element.isConnected && asked !== undefined && store.state.page !== 'asking';

  async function follow(): Promise<void> {
    if (live) return;
    // Without a connection there is nothing to follow either; the next change of the element is another try.
    const piece = await import('./live-figures.js').catch(() => undefined);
    if (!piece || !isToFollow()) return;
    live ??= piece.followFigures({
      element: host.element,
      client: connected,
      queries: queries(),
      shown: () => store.state.figures,
      locale: host.locale,
      onRevisions: (figures) => take({ type: 'revised', figures }),
      announce: host.announce,
      redraw: host.redraw,
    });
    host.redraw();
  }

  function settleServer({ server, region, byRegion }: Wanted): void {
    const wanted = server && isKato(region) ? [server, region, byRegion].join(' ') : undefined;
    if (wanted !== asked) {
      asked = wanted;
      leave();
      if (wanted) void ask('page');
    } else if (isToFollow()) void follow();
    else leave();
  }

  function openRegions(): void {
    if (regions) return;
    import('./regions-view.js').then(
      (piece) => {
        regions ??= piece.openRegionsView(host);
        host.redraw();
      },
      () => undefined,
    );
  }

  function openDesk(): void {
    if (desk) return;
    import('./figure-desk.js').then(
      (piece) => {
        desk ??= piece.openFigureDesk({ ...host, history });
        host.redraw();
      },
      () => {
        isDeskAway = true;
        host.redraw();
      },
    );
  }

  /** Every revision of a figure, the newest first; absent where no server keeps them. */
  const history = () =>
    host.wanted().server
      ? async ({ key, region }: Figure): Promise<readonly Figure[]> => {
          const client = await connected();
          const { data } = await client.statistics.history(key, region ? { region } : {});
          return data;
        }
      : undefined;

  function leave(): void {
    live?.stop();
    live = undefined;
  }

  return {
    settle() {
      const wanted = host.wanted();
      settleServer(wanted);
      if (wanted.region ?? wanted.byRegion) openRegions();
      if (store.state.figures.some(({ previous, note }) => previous ?? note)) openDesk();
    },
    ask,
    openDesk,
    askLabel: () =>
      ({ idle: undefined, asking: words().refreshing, failed: ELEMENT_STRINGS[host.locale()].retry })[
        store.state.visitor
      ],
    whyEmpty() {
      const { loading, noConnection } = ELEMENT_STRINGS[host.locale()];
      return { idle: undefined, asking: loading, failed: noConnection }[store.state.page];
    },
    place() {
      const { region } = host.wanted();
      return region && regions
        ? html`<p class="lead"><span>${regions.nameOf(host.locale(), region)}</span></p>`
        : nothing;
    },
    below(view) {
      const { byRegion } = host.wanted();
      return html`
        ${byRegion ? regions?.render(view, store.state.figures, byRegion) : nothing} ${live?.render()}
        ${
          store.state.visitor === 'failed'
            ? html`<div class="notice">
                <p><span>${words().kept}</span></p>
                ${host.helpLine()}
              </div>`
            : nothing
        }
      `;
    },
    revision: (figure) => desk?.revision(figure) ?? nothing,
    desk(shown) {
      const { loading, noConnection } = ELEMENT_STRINGS[host.locale()];
      return (
        desk?.render(shown, store.state.figures, host.wanted().byRegion) ??
        html`<p><span>${isDeskAway ? noConnection : loading}</span></p>`
      );
    },
    leave,
  };
}

function isKato(region: string | undefined): boolean {
  if (!region || /^\d{9}$/.test(region)) return true;
  warnDeveloper(`region="${region}" is no KATO code of nine digits; nothing is shown`);
  return false;
}
