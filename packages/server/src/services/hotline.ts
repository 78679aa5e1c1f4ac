import type { Hotline } from '@amanat/contract';
import { CONTACT_CENTRE_111, EMERGENCY_LINES, HOTLINES_VERIFIED_ON } from '@amanat/rules/hotlines';
import { sourceOf } from './source.js';

/** The contact centre 111 and the emergency lines, as they were last verified. */
export function verifiedHotline(): Hotline {
  const { number, name, owner, purpose, hours, free, anonymous, confidential, ...more } = CONTACT_CENTRE_111;
  return {
    number,
    name,
    owner,
    purpose,
    hours,
    free,
    anonymous,
    confidential,
    channels: more.channels.map(({ kind, href, label }) => ({ kind, href, label })),
    topics: [...more.topics],
    answeredBy: [...more.answeredBy],
    emergency: EMERGENCY_LINES.map((line) => ({
      number: line.number,
      name: line.name,
      purpose: line.purpose,
    })),
    verifiedOn: HOTLINES_VERIFIED_ON,
    source: sourceOf(more.sources[0]),
  };
}
