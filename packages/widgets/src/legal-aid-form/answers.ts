import { parsePhone } from '@amanat/l10n';
import type { LegalRequestCreateParams } from '@amanat/sdk';

export type LegalTopic = LegalRequestCreateParams['topic'];
export type Contact = LegalRequestCreateParams['contact'];
export type ContactChannel = Contact['channel'];
export type SafeHours = Extract<Contact, { channel: 'call' }>['safeHours'];

/** In the order in which they are offered. */
export const TOPICS = [
  'debt',
  'notary-inscription',
  'bailiff',
  'fraud',
  'family',
  'violence',
  'land',
  'labour',
  'benefits',
  'other',
] as const satisfies readonly LegalTopic[];

export const CHANNELS = ['call', 'sms', 'email', 'receipt'] as const satisfies readonly ContactChannel[];

export const SAFE_HOURS = ['any', 'morning', 'afternoon', 'evening'] as const satisfies readonly SafeHours[];

/** The longest text of each kind that a server takes, in UTF-16 units. */
export const LONGEST = { description: 5000, name: 120, okrug: 120, email: 254 } as const;

/**
 * Everything a person has typed or chosen. Flat, so that two of them compare at a glance.
 * What a later choice makes needless stays here and is not sent: going back loses nothing.
 */
export interface Answers {
  readonly topic: LegalTopic | undefined;
  /** KATO of the region; empty when not said. */
  readonly region: string;
  readonly district: string;
  readonly okrug: string;
  readonly channel: ContactChannel | undefined;
  readonly phone: string;
  readonly email: string;
  readonly name: string;
  readonly safeHours: SafeHours;
  readonly mayLeaveMessage: boolean;
  readonly maySayWhoWeAre: boolean;
  readonly description: string;
}

/** Nothing said. Where silence could hurt, the careful answer is the one that stands. */
export const NO_ANSWERS: Answers = {
  topic: undefined,
  region: '',
  district: '',
  okrug: '',
  channel: undefined,
  phone: '',
  email: '',
  name: '',
  safeHours: 'any',
  mayLeaveMessage: false,
  maySayWhoWeAre: false,
  description: '',
};

/** Whether two sets of answers say the same. */
export function sameAnswers(a: Answers, b: Answers): boolean {
  return (Object.keys(a) as (keyof Answers)[]).every((key) => a[key] === b[key]);
}

/** Whether the channel is a telephone, which others may hear or read. */
export function byPhone(channel: ContactChannel | undefined): channel is 'call' | 'sms' {
  return channel === 'call' || channel === 'sms';
}

/** A typed phone as the wire wants it: E.164, ten digits at least. Short numbers are nobody's own. */
export function dialable(typed: string): string | undefined {
  const { e164 } = parsePhone(typed);
  return e164 !== undefined && /^\+\d{10,15}$/.test(e164) ? e164 : undefined;
}
