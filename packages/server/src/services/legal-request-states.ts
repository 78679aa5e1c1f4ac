import type { LegalRequestStatus } from '@amanat/contract';

type Step = Exclude<LegalRequestStatus, 'received' | 'withdrawn'>;

/**
 * Where a caseworker may move a request. Steps may be skipped forwards: a small office answers at once.
 * Back goes only one step: returned to the queue, given to somebody else, asked again.
 * `closed` and `withdrawn` are final. The owner may withdraw from everywhere.
 */
const NEXT: Readonly<Record<LegalRequestStatus, readonly Step[]>> = {
  received: ['triaged', 'assigned', 'in-progress', 'answered', 'referred-to-111', 'duplicate', 'closed'],
  triaged: ['assigned', 'in-progress', 'answered', 'referred-to-111', 'duplicate', 'closed'],
  assigned: ['triaged', 'in-progress', 'answered', 'referred-to-111', 'duplicate', 'closed'],
  'in-progress': ['assigned', 'answered', 'referred-to-111', 'duplicate', 'closed'],
  answered: ['in-progress', 'closed'],
  'referred-to-111': ['closed'],
  duplicate: ['closed'],
  closed: [],
  withdrawn: [],
};

export const mayMove = (from: LegalRequestStatus, to: Step): boolean => NEXT[from].includes(to);
