import type { Due, LegalRequestStatus } from '@amanat/contract';
import type { LegalRequestRow } from '../../storage/legal-requests.js';

/** Before the first answer the clock runs. */
export const WAITING: readonly LegalRequestStatus[] = ['received', 'triaged', 'assigned', 'in-progress'];

/** An answer stops the clock for good: whoever asks again does not wait for a first consultation. */
export const STOPPED = { due_on: null, due_counted_by: null } as const;

/** By when an answer is due; nothing once it was given. */
export function dueOf(row: Pick<LegalRequestRow, 'due_on' | 'due_counted_by' | 'status'>): { due?: Due } {
  if (!row.due_on || !row.due_counted_by || !WAITING.includes(row.status)) return {};
  return { due: { on: row.due_on, countedBy: row.due_counted_by } };
}

/** `today`: the day at UTC+5. */
export const isOverdue = (
  row: Pick<LegalRequestRow, 'due_on' | 'due_counted_by' | 'status'>,
  today: string,
): boolean => {
  const { due } = dueOf(row);
  return due !== undefined && due.on < today;
};
