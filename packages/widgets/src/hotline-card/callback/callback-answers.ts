import type { Locale } from '@amanat/l10n';
import type { LegalRequestCreateParams } from '@amanat/sdk';
import {
  dialable,
  LONGEST_CODEWORD,
  safeHoursOf,
  storable,
  type CallbackSlot,
  type SafeHours,
  type WhoMayAnswer,
} from '../../element/contact/reached-by-phone.js';

/** What a call may be about, in the order in which it is offered. */
export const CALL_TOPICS = ['violence', 'benefits', 'treatment', 'education', 'other'] as const;
export type CallTopic = (typeof CALL_TOPICS)[number];

export interface CallbackAnswers {
  readonly topic: CallTopic;
  readonly phone: string;
  /** The start of the hour that was chosen; empty for none of those. */
  readonly slot: string;
  readonly safeHours: SafeHours;
  readonly whoMayAnswer: WhoMayAnswer;
  readonly maySayWhoWeAre: boolean;
  readonly codeword: string;
  /** The language of the call; the one of the card when not said. */
  readonly language: Locale | undefined;
}

/** Nothing said. Where silence could hurt, the careful answer is the one that stands. */
export const NO_ANSWERS: CallbackAnswers = {
  topic: 'other',
  phone: '',
  slot: '',
  safeHours: 'any',
  whoMayAnswer: 'only-me',
  maySayWhoWeAre: false,
  codeword: '',
  language: undefined,
};

export type Problem =
  | { readonly field: 'phone'; readonly code: 'phone-needed' | 'phone-wrong' }
  | { readonly field: 'slot' | 'hours'; readonly code: 'slot-taken' }
  | { readonly field: 'codeword'; readonly code: 'codeword-long'; readonly excess: number }
  | { readonly field: 'agree'; readonly code: 'agree-needed' };

export const ASKED = ['call', 'safety', 'consent'] as const;
export type Asked = (typeof ASKED)[number];

/** What is to be corrected before the person goes on from a step. */
export function problemsAt(step: Asked, answers: CallbackAnswers, agreed: boolean): readonly Problem[] {
  switch (step) {
    case 'call':
      if (!answers.phone.trim()) return [{ field: 'phone', code: 'phone-needed' }];
      return dialable(answers.phone) ? [] : [{ field: 'phone', code: 'phone-wrong' }];
    case 'safety': {
      const excess = (storable(answers.codeword)?.length ?? 0) - LONGEST_CODEWORD;
      return excess > 0 ? [{ field: 'codeword', code: 'codeword-long', excess }] : [];
    }
    case 'consent':
      return agreed ? [] : [{ field: 'agree', code: 'agree-needed' }];
  }
}

/** What a request of this kind can say of a topic of the contact centre. */
const LEGAL_TOPICS: Readonly<Partial<Record<CallTopic, LegalRequestCreateParams['topic']>>> = {
  violence: 'violence',
  benefits: 'benefits',
};

export interface Given {
  readonly answers: CallbackAnswers;
  readonly slots: readonly CallbackSlot[];
  /** The version of the text that was agreed to. */
  readonly consent: string;
  readonly locale: Locale;
  readonly now: Date;
  /** What the person chose, in the words in which it was read: where the code of the topic cannot say it. */
  readonly topicWords: string;
}

/** The request that these answers make; undefined while the phone is none. */
export function callbackParams(given: Given): LegalRequestCreateParams | undefined {
  const { answers, slots, locale } = given;
  const phone = dialable(answers.phone);
  if (phone === undefined) return undefined;
  const slot = slots.find(({ start }) => start === answers.slot);
  const codeword = storable(answers.codeword);
  const topic = LEGAL_TOPICS[answers.topic] ?? 'other';
  return {
    addressee: 'contact-centre-111',
    topic,
    ...(topic === 'other' && answers.topic !== 'other' && { description: given.topicWords }),
    contact: {
      channel: 'call',
      phone,
      safeHours: slot ? safeHoursOf(slot) : answers.safeHours,
      whoMayAnswer: answers.whoMayAnswer,
      maySayWhoWeAre: answers.maySayWhoWeAre,
      // Not asked, so not allowed.
      mayLeaveMessage: false,
      ...(codeword !== undefined && { codeword }),
      ...(slot && { slot: slot.start }),
    },
    language: answers.language ?? locale,
    consent: { version: given.consent, givenAt: given.now.toISOString(), locale },
  };
}
