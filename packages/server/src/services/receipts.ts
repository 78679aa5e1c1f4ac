import { availableParallelism } from 'node:os';
import { indexesOf, type KeyRing } from '../secrecy/key-ring.js';
import { makeReceiptVerifier, matchesReceipt } from '../secrecy/receipt-verifier.js';
import { makeReceipt } from '../secrecy/receipts.js';
import type { LegalRequestStore } from '../storage/legal-requests.js';
import type { ReceiptGuesses } from './receipt-guesses.js';
import { Refusal } from './refusal.js';
import { createTurns } from './turns.js';

/** 16 MiB each; of the four threads that also do the rest of Node's waiting, one is left to it. */
const inTurn = createTurns({
  atOnce: Math.min(3, availableParallelism()),
  waiting: 512,
  waitingOfOne: 64,
});

/** A receipt with what is stored of it. */
export interface IssuedReceipt {
  readonly receipt: string;
  readonly verifier: Uint8Array;
}

/** A new receipt; slow, so not for a transaction, which on SQLite holds up everybody else. */
export async function issueReceipt(address: string): Promise<IssuedReceipt> {
  const receipt = makeReceipt();
  return { receipt, verifier: await inTurn(() => makeReceiptVerifier(receipt), address) };
}

interface Parts {
  readonly legalRequests: LegalRequestStore;
  readonly keys: KeyRing;
  readonly guesses: ReceiptGuesses;
}

/**
 * Whether a receipt is anybody's: the same work whether it is or not. A wrong one counts against the address.
 * Requests from before there were verifiers are known by the index alone.
 * Refuses with `receipt-not-found`, and with `rate-limited`.
 */
export async function proveReceipt(
  { legalRequests, keys, guesses }: Parts,
  receipt: string,
  address: string,
): Promise<void> {
  const { wasRight, wasWrong } = await guesses.countTry(address);
  const isSomebodys = async () => {
    const row = await legalRequests.findByReceipt(indexesOf(keys, 'receipt-index', receipt));
    const verifier = row?.receipt_verifier ?? null;
    const matches = await inTurn(() => matchesReceipt(receipt, verifier), address);
    return row !== undefined && (verifier === null || matches);
  };
  const isRight = await isSomebodys().catch(async (error: unknown) => {
    // It was not judged: the fault is ours.
    await wasRight();
    throw error;
  });
  if (!isRight) {
    wasWrong();
    throw new Refusal('receipt-not-found');
  }
  // After the answer. One right try that stays counted as a wrong one harms nobody.
  setImmediate(() => void wasRight().catch(() => undefined));
}
