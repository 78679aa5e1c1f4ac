import type { Locale } from '@amanat/l10n';
import type { LegalRequestCreateParams } from '@amanat/sdk';
import { byPhone, dialable, type Answers, type Contact } from './answers.js';
import { firstUnsettled } from './steps.js';

const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Typed text as databases can hold it; undefined when nothing is left. */
function storable(typed: string): string | undefined {
  return typed.replaceAll('\0', '').replace(LONE_SURROGATES, '\uFFFD').trim() || undefined;
}

/** The way to be reached, with nothing that this way does not need; null while it is not settled. */
function contactOf(answers: Answers): Contact | null {
  const { channel, safeHours, mayLeaveMessage, maySayWhoWeAre } = answers;
  if (byPhone(channel)) {
    const phone = dialable(answers.phone);
    return phone === undefined ? null : { channel, phone, safeHours, mayLeaveMessage, maySayWhoWeAre };
  }
  if (channel === 'email') return { channel, email: answers.email.trim() };
  return channel === undefined ? null : { channel };
}

/**
 * The request that these answers make: only what was asked on the way that was taken.
 * Null while an answer is missing or wrong.
 */
export function toParams(
  answers: Answers,
  consent: { readonly version: string },
  locale: Locale,
  now: Date,
): LegalRequestCreateParams | null {
  const contact = contactOf(answers);
  if (!answers.topic || !contact || firstUnsettled(answers) !== undefined) return null;
  const params: LegalRequestCreateParams = {
    topic: answers.topic,
    contact,
    language: locale,
    consent: { version: consent.version, givenAt: now.toISOString(), locale },
  };
  if (answers.region) params.region = answers.region;
  if (answers.region && answers.district) params.district = answers.district;
  const okrug = storable(answers.okrug);
  if (okrug) params.okrug = okrug;
  const name = storable(answers.name);
  if (name) params.name = name;
  const description = storable(answers.description);
  if (description) params.description = description;
  return params;
}
