import type { Locale } from '@amanat/l10n';
import type { LegalRequestCreateParams } from '@amanat/sdk';
import {
  LONGEST_CODEWORD,
  type SafeHours,
  type WhoMayAnswer,
} from '../../element/contact/reached-by-phone.js';

export {
  dialable,
  SAFE_HOURS,
  storable,
  WHO_MAY_ANSWER,
  type SafeHours,
  type WhoMayAnswer,
} from '../../element/contact/reached-by-phone.js';

export type LegalTopic = LegalRequestCreateParams['topic'];
export type Contact = LegalRequestCreateParams['contact'];
export type ContactChannel = Contact['channel'];
export type Need = NonNullable<LegalRequestCreateParams['needs']>[number];
export type ForWhom = (typeof FOR_WHOM)[number];

export const FOR_WHOM = ['self', 'other'] as const;

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

export const NEEDS = [
  'sign-language',
  'large-print',
  'read-aloud',
  'home-visit',
] as const satisfies readonly Need[];

/** The longest text of each kind that a server takes, in UTF-16 units. */
export const LONGEST = {
  description: 5000,
  name: 120,
  okrug: 120,
  email: 254,
  relation: 120,
  codeword: LONGEST_CODEWORD,
  filledInBy: 120,
  website: 200,
} as const;

/**
 * Everything a person has typed or chosen. Flat, so that two of them compare at a glance.
 * What a later choice makes needless stays here and is not sent: going back loses nothing.
 */
export interface Answers {
  /** The village specialist, as they name themselves. */
  readonly filledInBy: string;
  readonly topic: LegalTopic | undefined;
  readonly forWhom: ForWhom;
  /** Who the other person is to the one who writes, in own words. */
  readonly relation: string;
  /** The other person knows of the request and agrees. */
  readonly personAgrees: boolean;
  /** KATO of the region; empty when not said. */
  readonly region: string;
  readonly district: string;
  readonly okrug: string;
  readonly channel: ContactChannel | undefined;
  readonly phone: string;
  readonly email: string;
  readonly name: string;
  /** The start of the hour that was booked; empty for none of those. */
  readonly slot: string;
  readonly safeHours: SafeHours;
  readonly whoMayAnswer: WhoMayAnswer;
  readonly mayLeaveMessage: boolean;
  readonly maySayWhoWeAre: boolean;
  readonly codeword: string;
  readonly description: string;
  /** The language of the answer; the one of the form when not said. */
  readonly language: Locale | undefined;
  readonly needs: readonly Need[];
  readonly iin: string;
  /** People do not see this field and leave it empty. */
  readonly website: string;
}

/** Nothing said. Where silence could hurt, the careful answer is the one that stands. */
export const NO_ANSWERS: Answers = {
  filledInBy: '',
  topic: undefined,
  forWhom: 'self',
  relation: '',
  personAgrees: false,
  region: '',
  district: '',
  okrug: '',
  channel: undefined,
  phone: '',
  email: '',
  name: '',
  slot: '',
  safeHours: 'any',
  whoMayAnswer: 'only-me',
  mayLeaveMessage: false,
  maySayWhoWeAre: false,
  codeword: '',
  description: '',
  language: undefined,
  needs: [],
  iin: '',
  website: '',
};

/** Whether two sets of answers say the same. */
export function sameAnswers(a: Answers, b: Answers): boolean {
  return (Object.keys(a) as (keyof Answers)[]).every(
    (key) => a[key] === b[key] || (key === 'needs' && sameNeeds(a.needs, b.needs)),
  );
}

const sameNeeds = (a: readonly Need[], b: readonly Need[]) =>
  a.length === b.length && a.every((need) => b.includes(need));

/** Whether the channel is a telephone, which others may hear or read. */
export function byPhone(channel: ContactChannel | undefined): channel is 'call' | 'sms' {
  return channel === 'call' || channel === 'sms';
}
