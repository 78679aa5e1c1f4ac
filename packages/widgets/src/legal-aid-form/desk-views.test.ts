import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'chai';
import { LOCALES, type Locale } from '@amanat/l10n';
import type { AmanatError, LegalRequestTracked } from '@amanat/sdk';
import type { OutboxItem, OutboxState } from '@amanat/sdk/outbox';
import { AmanatElement } from '../element/amanat-element.js';
import { controlStyles } from '../element/controls.styles.js';
import { drawn, isAccessible, parts } from '../element/drawn.test.parts.js';
import { drawQrCode } from '../element/qr-code.js';
import { linesOf } from './receipt/conversation-view.js';
import { deskStyles } from './desk.styles.js';
import { draftDoor, draftOffer, type DraftParts } from './draft/draft-view.js';
import type { DraftState } from './draft/draft-keeper.js';
import type { FileUploads, Upload } from './receipt/file-uploads.js';
import { leftBehindView } from './sending/left-behind-view.js';
import { legalAidStyles } from './legal-aid-form.styles.js';
import { NO_MESSAGE } from './receipt/message.model.js';
import { otherWaysView, printedRequest } from './sending/other-ways-view.js';
import { receiptView } from './receipt/receipt-view.js';
import { fetchWords, type Words } from './request-words.js';
import { refusedView, waitingView } from './sending/sending-view.js';
import { trackedRequestView } from './receipt/tracked-request-view.js';
import type { View } from './view.js';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();
const nothingDone = () => undefined;
const error = Object.assign(new Error('x'), { code: 'invalid-request' }) as unknown as AmanatError;

/** A sheet with one screen on it. */
class ScreenSheet extends AmanatElement {
  static override styles = [AmanatElement.styles, controlStyles, legalAidStyles, deskStyles];
  words: Words | undefined;
  screen: (view: View) => unknown = nothingDone;

  protected override renderContent(): TemplateResult {
    if (!this.words) return html`${nothing}`;
    const view: View = {
      ...this.words,
      dispatch: nothingDone,
      remembers: true,
      heading: (content) => this.renderHeading(content, 1),
      subheading: (content) => this.renderHeading(content, 2),
    };
    return html`${this.renderTitle('Құқықтық көмек')}
      <div class="step">${this.screen(view)}</div>`;
  }
}
customElements.define('test-screen-sheet', ScreenSheet);

async function show(locale: Locale, screen: (view: View) => unknown): Promise<ScreenSheet> {
  const sheet = new ScreenSheet();
  sheet.words = await fetchWords(locale);
  sheet.screen = screen;
  return drawn(sheet, locale);
}

const item = (state: OutboxState, onDisk = false): OutboxItem => ({
  key: 'k',
  addedAt: at(0),
  onDisk,
  state,
});
const kept = (reason: 'offline' | 'no-line' | 'server-busy' | 'waiting', nextAttemptAt?: string) =>
  item({ phase: 'kept', reason, since: at(0), ...(nextAttemptAt && { nextAttemptAt }) });

const file = (name: string) => new File([new Uint8Array(3000)], name, { type: 'image/png' });
const upload = (id: number, state: Upload['state']): Upload => ({
  id,
  receipt: '12345678901234562',
  file: file(`құжат ${id}.png`),
  sent: 1000,
  state,
});
const uploadsOf = (uploads: readonly Upload[]): FileUploads => ({
  uploads,
  of: () => uploads,
  tidy: nothingDone,
  subscribe: () => nothingDone,
  add: nothingDone,
  stop: nothingDone,
  retry: nothingDone,
  clear: nothingDone,
});
const UPLOADS = uploadsOf([
  upload(1, { phase: 'stored' }),
  upload(2, { phase: 'sending' }),
  upload(3, { phase: 'waiting' }),
  upload(4, { phase: 'stopped' }),
  upload(5, { phase: 'failed', error }),
]);

const TRACKED: LegalRequestTracked = {
  status: 'in-progress',
  topic: 'debt',
  receivedAt: at(0),
  timeline: [
    { status: 'received', at: at(0) },
    { status: 'in-progress', at: at(30) },
  ],
  replies: [{ text: 'Шарттың көшірмесін жіберіңіз.', at: at(60) }],
  messages: [
    { text: 'Қашан жауап бересіз?', at: at(10) },
    { text: 'Жібердім.', at: at(90) },
  ],
  attachments: [
    { id: 'at_1', name: 'шарт.png', bytes: 250_000, state: 'stored' },
    { id: 'at_2', name: 'қолхат.png', bytes: 2_500_000, state: 'uploading' },
  ],
  due: { on: '2026-11-27', countedBy: 'weekdays' },
};

const draftParts = (state: DraftState): DraftParts => ({
  state,
  word: '',
  onWord: nothingDone,
  onKeep: nothingDone,
  onOpen: nothingDone,
  onErase: nothingDone,
});
const tracked = (message: Parameters<typeof trackedRequestView>[1]['message']) => (view: View) =>
  trackedRequestView(view, {
    request: TRACKED,
    receipt: '12345678901234562',
    justWithdrawn: false,
    message,
    uploads: UPLOADS,
    fileBytes: 10 * 1024 * 1024,
    onSendMessage: nothingDone,
    onFiles: nothingDone,
  });

const waiting =
  (of: OutboxItem, assisted = false) =>
  (view: View) =>
    html`${waitingView(view, {
      item: of,
      now: NOW,
      assisted,
      hasFiles: true,
      otherWays: otherWaysView(view, {
        params: {
          topic: 'debt',
          contact: {
            channel: 'sms',
            phone: '+77012345678',
            safeHours: 'any',
            mayLeaveMessage: false,
            maySayWhoWeAre: false,
          },
          description: 'Шотыма тыйым салынды',
          language: 'kk',
          consent: { version: '1', givenAt: at(0), locale: 'kk' },
        },
        isOthersPhone: false,
        storyInSms: false,
        smsNumber: assisted ? '+77172123456' : null,
        onPrint: nothingDone,
      }),
      onTryNow: nothingDone,
    })}
    ${printedRequest(view, [{ term: 'Не болды?', lines: ['Шотыма тыйым салынды'] }], '2026-11-24')}`;

const SCREENS: Readonly<Record<string, (view: View) => unknown>> = {
  'waiting offline': waiting(kept('offline')),
  'waiting, no line, soon again': waiting(kept('no-line', at(0.5))),
  'waiting, busy, later': waiting(kept('server-busy', at(7)), true),
  'waiting on the device': waiting(item({ phase: 'kept', reason: 'no-line', since: at(0) }, true)),
  'trying again': waiting(item({ phase: 'sending' })),
  refused: (view) => refusedView(view, error),
  'left behind': (view) =>
    leftBehindView(view, {
      items: [
        kept('no-line'),
        item({ phase: 'sending' }),
        item({ phase: 'accepted', receipt: '1' }),
        item({ phase: 'refused', error }),
      ],
      onShow: nothingDone,
      onForget: nothingDone,
    }),
  'draft offered': (view) => draftOffer(view, draftParts({ phase: 'none' })),
  'draft, word too short': (view) => draftOffer(view, draftParts({ phase: 'none', problem: 'word-short' })),
  'draft not kept': (view) => draftOffer(view, draftParts({ phase: 'none', problem: 'not-kept' })),
  'draft being kept': (view) => draftOffer(view, draftParts({ phase: 'keeping' })),
  'draft kept': (view) => draftOffer(view, draftParts({ phase: 'kept', expiresAt: NOW })),
  'draft found': (view) =>
    draftDoor(view, draftParts({ phase: 'locked', expiresAt: NOW, left: 5, wrong: false })),
  'draft, wrong word': (view) =>
    draftDoor(view, draftParts({ phase: 'locked', expiresAt: NOW, left: 2, wrong: true })),
  'draft opening': (view) => draftDoor(view, draftParts({ phase: 'opening' })),
  'draft destroyed': (view) => draftDoor(view, draftParts({ phase: 'destroyed' })),
  tracked: tracked(NO_MESSAGE),
  'message missing': tracked({ ...NO_MESSAGE, sending: { phase: 'idle', problem: 'needed' } }),
  'message too long': tracked({
    ...NO_MESSAGE,
    text: 'а'.repeat(5001),
    sending: { phase: 'idle', problem: 'long' },
  }),
  'message failed': tracked({ text: 'Жібердім.', key: 'k', sending: { phase: 'failed', error } }),
  'message sent': tracked({ ...NO_MESSAGE, sending: { phase: 'sent' } }),
};

describe('The screens around the questions', () => {
  for (const locale of LOCALES) {
    it(`are accessible (${locale})`, async () => {
      for (const [name, screen] of Object.entries(SCREENS)) {
        try {
          await isAccessible(await show(locale, screen));
        } catch (fault) {
          throw new Error(name, { cause: fault });
        }
      }
    }).timeout(60_000);

    it(`show a receipt that can be heard, copied and scanned (${locale})`, async () => {
      const qr = await drawQrCode('12345678901234562');
      const sheet = await show(locale, (view) =>
        receiptView(view, {
          receipt: '12345678901234562',
          shown: true,
          saved: false,
          assisted: false,
          problems: [],
          qr,
          uploads: UPLOADS,
          copied: undefined,
          onCopy: nothingDone,
          onPrint: nothingDone,
          onQr: nothingDone,
        }),
      );
      await isAccessible(sheet);
      expect(parts(sheet, 'progress')).to.have.length(4);
    }).timeout(20_000);
  }

  it('put replies and messages in the order of time', () => {
    expect(linesOf(TRACKED).map(({ text }) => text)).to.deep.equal([
      'Қашан жауап бересіз?',
      'Шарттың көшірмесін жіберіңіз.',
      'Жібердім.',
    ]);
  });
});
