import { formatPhone } from '@amanat/l10n';
import type { LegalRequestCreateParams } from '@amanat/sdk';
import type { RequestStrings } from '../request-strings.js';

/**
 * Whether a request may be told by a text message: it stays on the phone, and an answer may come to it.
 * Only where the person named a phone as safe, on a phone of their own, and never about violence.
 */
export function maySendSms(
  { topic, contact }: Pick<LegalRequestCreateParams, 'topic' | 'contact'>,
  sharedPhone: boolean,
): boolean {
  return !sharedPhone && topic !== 'violence' && (contact.channel === 'call' || contact.channel === 'sms');
}

/** The request in a few lines: what it is about and how to reach the person. The story only where it was asked for. */
export function smsText(
  { topic, contact, description }: LegalRequestCreateParams,
  withStory: boolean,
  strings: RequestStrings,
): string {
  const lines = [strings.desk.waiting.smsSubject, strings.topics[topic].label];
  if ('phone' in contact)
    lines.push(`${strings.channels[contact.channel].label}: ${formatPhone(contact.phone)}`);
  if (withStory && description) lines.push(description);
  return lines.join('\n');
}

/** Opens the phone's own program for messages. Without a number the person picks the recipient. */
export function smsHref(number: string | null | undefined, text: string): string {
  // "?&": Android reads the query, iOS what comes after "&".
  return `sms:${number ?? ''}?&body=${encodeURIComponent(text)}`;
}
