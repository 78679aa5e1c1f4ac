import { html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { button } from '../../element/button.js';
import { connect, openOutboxOf } from '../../element/connection.js';
import { ELEMENT_STRINGS } from '../../element/element.strings.js';
import { addStyles } from '../../element/late-styles.js';
import type { CallbackRoom } from '../callback/callback-room.js';
import type { WrittenChannel } from '../hotline-card.model.js';
import { callLink, type HotlineView } from '../hotline-card.view.js';
import type { furtherFacts } from './further-facts.js';
import type { ContactPoint } from './json-ld.js';
import { hasFurtherFacts, otherPhoneAddress } from './line-data.js';
import { dangerShort, stripView } from './strip-view.js';
import { stripStyles } from './strip.styles.js';
import { createOtherPhone } from './other-phone.js';
import type { StickyBar } from './sticky-bar.js';
import { TOOLS_STRINGS, toolsStyles, toolsView } from './tools-view.js';
import type { hoursTable, openingWords, OpeningWords } from './weekly-hours.js';

/** What the page has set. */
export interface DeskSetting {
  readonly variant: 'card' | 'compact' | 'sticky';
  readonly jsonLd: boolean;
  readonly exitUrl: string | undefined;
  readonly server: string | undefined;
  readonly channels: readonly WrittenChannel[];
  readonly now: () => Date;
}

/** What the desk asks of the card that it stands behind. */
export interface DeskHost {
  readonly element: LitElement;
  readonly view: () => HotlineView;
  readonly setting: () => DeskSetting;
  readonly heading: (content: TemplateResult, offset: 0 | 1, id?: string) => TemplateResult;
  readonly focusOn: (selector: string) => void;
  readonly announce: (message: string) => void;
  readonly leaveTo: (address: string) => void;
  readonly drawNow: () => void;
}

/**
 * Everything that the first paint of the card does without: hours by the week, the line at the bottom of the window, the
 * request for a call, contacts, the poster, what search engines read. Each comes when the data or a visitor call for it.
 */
export interface Desk {
  /** Whether the line is open; nothing of one that never closes. */
  opening(): OpeningWords | undefined;
  /** What only some data say, and the hours of the week. */
  renderFacts(): TemplateResult;
  /** Nothing where no server takes a request for a call. */
  renderAskForCall(): TemplateResult | typeof nothing;
  renderTools(): TemplateResult;
  /** While it is printed. */
  renderPoster(): TemplateResult | typeof nothing;
  /** The whole card in one line. */
  renderStrip(): TemplateResult;
  /** What stands in the place of the card while a call is asked for. */
  renderInstead(): TemplateResult | undefined;
  /** The card was drawn, as the settings and the data are now. */
  suit(): void;
  /** The card was taken off the page. */
  rest(): void;
}

export function createDesk(host: DeskHost): Desk {
  const { element } = host;
  const redraw = () => element.requestUpdate();
  const adopt = (...styles: readonly CSSResult[]) => addStyles(element, ...styles);
  const otherPhone = createOtherPhone(redraw);
  /** Pieces that were asked for; one that did not come is asked for again by the next visitor. */
  const asked = new Set<string>();
  let clock: ReturnType<typeof setInterval> | undefined;
  let weekly: { words: typeof openingWords; table: typeof hoursTable } | undefined;
  let further: typeof furtherFacts | undefined;
  let bar: StickyBar | undefined;
  let point: ContactPoint | undefined;
  let room: CallbackRoom | undefined;
  let isCalling = false;
  let poster: TemplateResult | undefined;
  let outcome: string | undefined;

  /** Once, and without a word where there is no connection: the card is whole without it. */
  function fetchOnce(name: string, take: () => Promise<void>): void {
    if (asked.has(name)) return;
    asked.add(name);
    take().then(redraw, () => undefined);
  }

  function suitHours(): void {
    const { hours } = host.view().hotline;
    if (hours.always || !hours.weekly) return;
    // Lines that close are looked at every minute.
    if (element.isConnected) clock ??= setInterval(redraw, 60_000);
    fetchOnce('weekly', async () => {
      const { openingWords, hoursTable, hoursStyles } = await import('./weekly-hours.js');
      adopt(hoursStyles);
      weekly = { words: openingWords, table: hoursTable };
    });
  }

  function suitBar({ variant }: DeskSetting): void {
    if (variant === 'sticky') {
      fetchOnce('bar', async () => {
        // Both at once: on a slow line, one after the other takes twice as long.
        const [{ createStickyBar, stickyStyles }, { keepRoomBelow }] = await Promise.all([
          import('./sticky-bar.js'),
          import('../../element/room-below.js'),
        ]);
        if (!asked.has('bar')) return;
        adopt(stickyStyles);
        bar ??= createStickyBar(element, keepRoomBelow);
      });
    } else {
      asked.delete('bar');
      bar?.end();
      bar = undefined;
    }
  }

  function suitContactPoint({ jsonLd, channels, now }: DeskSetting): void {
    if (!jsonLd) point?.remove();
    else if (point && element.isConnected) {
      const { locale, hotline } = host.view();
      point.write(locale, hotline, channels, now());
    } else {
      fetchOnce('point', async () => {
        point = (await import('./json-ld.js')).createContactPoint(element);
      });
    }
  }

  /** Does what needs a piece that is not here yet, or says that there is no connection to fetch it with. */
  async function use(piece: () => Promise<string | undefined>): Promise<void> {
    outcome = undefined;
    redraw();
    try {
      outcome = await piece();
    } catch {
      outcome = ELEMENT_STRINGS[host.view().locale].noConnection;
    }
    if (outcome) host.announce(outcome);
    redraw();
  }

  const address = () => otherPhoneAddress(host.view().hotline.number, host.setting().channels);

  async function toggleOtherPhone(): Promise<void> {
    await otherPhone.toggle(address());
    const { locale, hotline } = host.view();
    if (otherPhone.state.phase === 'failed') {
      host.announce(`${TOOLS_STRINGS[locale].qrFailed} ${hotline.number}`);
    }
  }

  const save = () =>
    use(async () => {
      const { saveContact } = await import('./contact-card.js');
      const { locale, hotline } = host.view();
      return saveContact(locale, hotline);
    });

  const printPoster = () =>
    use(async () => {
      const { drawPoster, posterStyles, printPage } = await import('./poster.js');
      adopt(posterStyles);
      const { locale, hotline } = host.view();
      poster = await drawPoster(locale, hotline, host.setting().channels);
      redraw();
      await element.updateComplete;
      const putAway = () => {
        poster = undefined;
        redraw();
      };
      addEventListener('afterprint', putAway, { once: true });
      printPage(element);
      return undefined;
    });

  const askForCall = () =>
    use(async () => {
      const { createCallbackRoom, roomStyles } = await import('../callback/callback-room.js');
      adopt(...roomStyles);
      const server = () => host.setting().server ?? '';
      room ??= createCallbackRoom({
        ...host,
        locale: () => host.view().locale,
        now: () => host.setting().now(),
        connect: () => connect(server(), host.view().locale),
        openOutbox: () => openOutboxOf(server(), host.view().locale, false),
        exitUrl: () => host.setting().exitUrl,
        onClose: () => {
          isCalling = false;
          redraw();
          host.focusOn('#title');
        },
      });
      isCalling = true;
      redraw();
      room.open();
      return undefined;
    });

  adopt(stripStyles, toolsStyles);
  return {
    opening() {
      const { locale, hotline } = host.view();
      return weekly?.words(locale, hotline.hours, host.setting().now());
    },

    renderFacts() {
      const { locale, hotline } = host.view();
      const heading = (content: TemplateResult) => host.heading(content, 1);
      return html`${further?.(locale, hotline)}
      ${weekly?.table(locale, hotline.hours, host.setting().now(), heading)}`;
    },

    renderAskForCall: () =>
      host.setting().server === undefined
        ? nothing
        : button({ label: host.view().strings.askForCall, onClick: () => void askForCall() }),

    renderTools() {
      const { locale, hotline } = host.view();
      return toolsView(locale, {
        number: hotline.number,
        otherPhone: otherPhone.state,
        onOtherPhone: () => void toggleOtherPhone(),
        onSave: () => void save(),
        onPoster: () => void printPoster(),
        outcome,
      });
    },

    renderPoster: () => poster ?? nothing,

    renderStrip() {
      const view = host.view();
      const { channels, now } = host.setting();
      return stripView(view, {
        title: host.heading(html`<span>${view.hotline.name[view.locale]}</span>`, 0),
        channels,
        now: now(),
        isStuck: bar?.isOpen === true,
        control: bar?.renderControl(view.locale),
      });
    },

    renderInstead() {
      if (!room || !isCalling) return undefined;
      const view = host.view();
      // The main thing here is to go on.
      return room.render(dangerShort(view), callLink(view, false));
    },

    suit() {
      const setting = host.setting();
      suitHours();
      otherPhone.suit(address());
      if (hasFurtherFacts(host.view().hotline)) {
        fetchOnce('further', async () => {
          const { furtherFacts, furtherStyles } = await import('./further-facts.js');
          adopt(furtherStyles);
          further = furtherFacts;
        });
      }
      suitBar(setting);
      suitContactPoint(setting);
    },

    rest() {
      clearInterval(clock);
      clock = undefined;
      point?.remove();
    },
  };
}
