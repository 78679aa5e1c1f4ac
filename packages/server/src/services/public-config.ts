import {
  ATTACHMENT_MAX_BYTES,
  ATTACHMENT_MAX_COUNT,
  ATTACHMENT_PART_BYTES,
  ATTACHMENT_TYPES,
  DESCRIPTION_MAX_LENGTH,
  LOCALES,
  type PublicConfig,
} from '@amanat/contract';
import type { Config } from '../config.js';
import type { RingKeys } from '../secrecy/key-ring.js';
import { sealPublicKey, sealSecretOf } from '../secrecy/seal-key.js';

/** What a visitor is told before anything is asked of them, and what a widget must know to send it. */
export async function publicConfig(
  { operator, demonstration, consent, retentionDays, smsNumber }: Config,
  { current }: RingKeys,
): Promise<PublicConfig> {
  return {
    operator,
    demonstration,
    locales: [...LOCALES],
    consent: { ...consent, retentionDays },
    limits: {
      descriptionLength: DESCRIPTION_MAX_LENGTH,
      attachments: {
        count: ATTACHMENT_MAX_COUNT,
        bytes: ATTACHMENT_MAX_BYTES,
        partBytes: ATTACHMENT_PART_BYTES,
        types: [...ATTACHMENT_TYPES],
      },
    },
    sealKey: { id: current.id, publicKey: await sealPublicKey(sealSecretOf(current)) },
    smsNumber,
  };
}
