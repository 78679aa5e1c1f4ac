import type { Hotline } from '@amanat/contract';
import { CONTACT_CENTRE_111, EMERGENCY_LINES, HOTLINES_VERIFIED_ON } from '@amanat/rules/hotlines';
import { sourceOf } from './source.js';

/** The contact centre 111 and the emergency lines, as they were last verified. */
export function retrieveHotline(): Hotline {
  const {
    number,
    name,
    purpose,
    hours,
    free,
    anonymous,
    confidential,
    channels,
    topics,
    answeredBy,
    sources,
  } = CONTACT_CENTRE_111;
  return {
    number,
    name,
    purpose,
    hours,
    free,
    anonymous,
    confidential,
    channels: channels.map(({ kind, href, label }) => ({ kind, href, label })),
    topics: [...topics],
    answeredBy: [...answeredBy],
    emergency: EMERGENCY_LINES.map((line) => ({
      number: line.number,
      name: line.name,
      purpose: line.purpose,
    })),
    verifiedOn: HOTLINES_VERIFIED_ON,
    source: sourceOf(sources[0]),
  };
}
