import { PROOF_HEADER } from '@amanat/contract';
import type { OperationId } from '@amanat/contract/operations';
import type { Proofs } from '../services/proof-of-work.js';
import { Refusal } from '../services/refusal.js';

/** Refuses with `proof-needed`, and with a new challenge, a request that brings no proof, or one that is not good. */
export function requireProof(
  proofs: Proofs,
  headers: Headers,
  operation: OperationId,
  zeroBits: number,
): void {
  const proof = headers.get(PROOF_HEADER)?.trim() ?? '';
  if (proofs.accepts(operation, zeroBits, proof)) return;
  throw new Refusal('proof-needed', [], { challenge: proofs.challenge(operation, zeroBits) });
}
