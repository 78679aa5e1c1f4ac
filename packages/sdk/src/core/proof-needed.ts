import { type Challenge, PROBLEMS } from '@amanat/contract';
import type { AmanatError } from './errors.js';

export { PROOF_HEADER } from '@amanat/contract';

/** The challenge in a server's refusal; null when it is refused for another reason. */
export const challengeIn = ({ code, status, problem }: AmanatError): Challenge | null =>
  (code === 'proof-needed' && status === PROBLEMS['proof-needed'].status && problem?.challenge) || null;
