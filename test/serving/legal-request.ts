import { randomBytes } from 'node:crypto';
import type { LegalRequestCreated } from '@amanat/sdk';

export const newKey = (): string => randomBytes(16).toString('base64url');

/** The least that a person can send, with words to know it by. */
export const legalRequest = (description: string) => ({
  topic: 'debt',
  contact: { channel: 'receipt' },
  description,
  language: 'kk',
  consent: { version: '1', givenAt: '2026-01-15T06:00:00Z', locale: 'kk' },
});

/** Sends it as it is, without the sdk. Rejects when the line breaks. */
export const sendLegalRequest = (url: string, key: string, description: string): Promise<Response> =>
  fetch(`${url}/v1/legal-requests`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(legalRequest(description)),
  });

export const readCreated = async (answer: Response) => (await answer.json()) as LegalRequestCreated;
