import type { Locale } from '@amanat/l10n';
import type { LegalRequestCreateParams } from '@amanat/sdk';
import { safeHoursOf } from '../../element/contact/reached-by-phone.js';
import { byPhone, dialable, LONGEST, NEEDS, storable, type Answers, type Contact } from './answers.js';
import type { Circumstances } from './circumstances.js';
import { bookedSlot, firstUnsettled, iinDigits } from './steps.js';

/** The way to be reached, with nothing that this way does not need; null while it is not settled. */
function contactOf(answers: Answers, circumstances: Circumstances): Contact | null {
  const { channel, whoMayAnswer, maySayWhoWeAre } = answers;
  const word = storable(answers.codeword);
  const codeword = word === undefined ? {} : { codeword: word };
  if (byPhone(channel)) {
    const phone = dialable(answers.phone);
    if (phone === undefined) return null;
    const slot = bookedSlot(answers, circumstances);
    const safeHours = slot ? safeHoursOf(slot) : answers.safeHours;
    const careful = { phone, safeHours, whoMayAnswer, maySayWhoWeAre, ...codeword };
    // Asked only of a call: an SMS is itself the message.
    if (channel === 'sms') return { channel, ...careful, mayLeaveMessage: false };
    const { mayLeaveMessage } = answers;
    return { channel, ...careful, mayLeaveMessage, ...(slot && { slot: slot.start }) };
  }
  if (channel === 'email') return { channel, email: answers.email.trim(), ...codeword };
  return channel === undefined ? null : { channel };
}

/**
 * The request that these answers make: only what was asked on the way that was taken.
 * Null while an answer is missing or wrong.
 */
export function toParams(
  answers: Answers,
  circumstances: Circumstances,
  consent: { readonly version: string },
  locale: Locale,
  now: Date,
): LegalRequestCreateParams | null {
  const contact = contactOf(answers, circumstances);
  if (!answers.topic || !contact || firstUnsettled(answers, circumstances) !== undefined) return null;
  const { assisted, asksIin } = circumstances;
  const params: LegalRequestCreateParams = {
    topic: answers.topic,
    contact,
    language: answers.language ?? locale,
    consent: {
      version: consent.version,
      givenAt: now.toISOString(),
      locale,
      ...(assisted && { readAloud: true }),
    },
  };
  const relation = storable(answers.relation);
  if (answers.forWhom === 'other' && relation) params.onBehalf = { relation, agreed: true };
  if (answers.region) params.region = answers.region;
  if (answers.region && answers.district) params.district = answers.district;
  const okrug = storable(answers.okrug);
  if (okrug) params.okrug = okrug;
  const name = storable(answers.name);
  if (name) params.name = name;
  const description = storable(answers.description);
  if (description) params.description = description;
  if (answers.needs.length > 0) params.needs = NEEDS.filter((need) => answers.needs.includes(need));
  const filledInBy = storable(answers.filledInBy);
  if (assisted && filledInBy) params.filledInBy = filledInBy;
  const iin = iinDigits(answers.iin);
  if (asksIin && iin) params.iin = iin;
  if (answers.website) params.website = answers.website.slice(0, LONGEST.website);
  return params;
}
