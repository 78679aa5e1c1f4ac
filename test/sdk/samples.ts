import type { FigureRevisionCreateParams, LegalRequestCreateParams, SealedLegalRequest } from '@amanat/sdk';

/** A receipt with a right check digit. */
export const RECEIPT = '12345678901234568';

export const LEGAL_REQUEST: LegalRequestCreateParams = {
  topic: 'debt',
  contact: { channel: 'receipt' },
  language: 'kk',
  consent: { version: 'v1', givenAt: '2026-03-01T08:00:00Z', locale: 'kk' },
};
export const CREATED = { id: 'lr_01', receipt: RECEIPT, receivedAt: '2026-03-01T08:00:01Z' };
export const TRACKED = {
  status: 'received',
  topic: 'debt',
  receivedAt: '2026-03-01T08:00:01Z',
  timeline: [{ status: 'received', at: '2026-03-01T08:00:01Z' }],
  replies: [],
};
export const FIGURE_REVISION: FigureRevisionCreateParams = {
  key: 'fraud.stopped',
  basedOn: 1,
  value: 1600,
  qualifier: 'about',
  asOf: '2026-01-01',
  source: { title: 'Хабарлама', url: 'https://example.kz/' },
};
export const EMPTY_PAGE = { data: [], nextCursor: null };
export const UPLOAD_TOKEN = 'upload-token-of-a-request';
/** Of the right form; no server opens it. */
export const SEALED: SealedLegalRequest = { keyId: 'k1', enc: 'e'.repeat(87), ciphertext: 'c'.repeat(64) };
