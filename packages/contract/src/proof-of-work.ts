import * as z from 'zod/mini';

/** Carries the solved challenge: `<challenge>.<nonce>`, the nonce a decimal number. */
export const PROOF_HEADER = 'Amanat-Proof';

/**
 * A sum for the visitor's machine, asked for only when a server is under load. It is solved by the smallest `nonce` for
 * which SHA-256 of `<challenge>.<nonce>` begins with `zeroBits` zero bits. Nothing for a person to do.
 */
export const ChallengeSchema = z.looseObject({
  challenge: z.string().check(z.regex(/^[\w-]{1,200}\.[\w-]{1,200}$/)),
  zeroBits: z.int().check(z.minimum(0), z.maximum(24)),
});
export interface Challenge extends z.infer<typeof ChallengeSchema> {}
