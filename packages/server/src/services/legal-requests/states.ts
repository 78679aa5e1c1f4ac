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

export const nextSteps = (from: LegalRequestStatus): readonly Step[] => NEXT[from];
export const mayMove = (from: LegalRequestStatus, to: Step): boolean => NEXT[from].includes(to);

/** Somebody works the request, or could: it may be given to a person, and back. */
const ASSIGNABLE: readonly LegalRequestStatus[] = [
  'received',
  'triaged',
  'assigned',
  'in-progress',
  'answered',
];
export const mayBeAssigned = (status: LegalRequestStatus): boolean => ASSIGNABLE.includes(status);

/** The status after a request was given to somebody, or back: what nobody has is in the queue. */
export function statusWhenAssigned(status: LegalRequestStatus, assignee: string | null): LegalRequestStatus {
  if (assignee === null) return status === 'assigned' || status === 'in-progress' ? 'triaged' : status;
  return status === 'received' || status === 'triaged' ? 'assigned' : status;
}

/**
 * Who has the request after a caseworker moved it: whoever takes up what nobody has, has it;
 * what is back in the queue, nobody has.
 */
export function assigneeWhenMoved(to: Step, assignee: string | null, caseworker: string): string | null {
  if (to === 'triaged') return null;
  return to === 'assigned' || to === 'in-progress' ? (assignee ?? caseworker) : assignee;
}
