import type { StaffLegalRequest, StaffLegalRequestSummary } from '@amanat/contract';
import { dayInKazakhstan } from '@amanat/l10n';
import type { LegalRequestRow, LegalRequestSummaryRow } from '../../storage/legal-requests.js';
import { attachmentsOf } from '../attachments/attachments.js';
import { dueOf, isOverdue } from './due.js';
import type { LegalRequestParts } from './parts.js';
import { unsealPersonalFields, unsealConversation } from './sealed-request.js';
import { nextSteps } from './states.js';

/** A line of the list: nothing personal. `today`: the day at UTC+5. */
export const staffSummary = (row: LegalRequestSummaryRow, today: string): StaffLegalRequestSummary => ({
  id: row.id,
  status: row.status,
  topic: row.topic,
  addressee: row.addressee,
  ...(row.region !== null && { region: row.region }),
  ...(row.district !== null && { district: row.district }),
  language: row.language,
  receivedAt: row.received_at,
  version: row.version,
  ...(row.assignee !== null && { assignee: row.assignee }),
  ...dueOf(row),
  overdue: isOverdue(row, today),
  awaitsReply: row.awaits_reply === 1,
});

/** The whole request, unlocked, with what may be done next. */
export async function staffView(parts: LegalRequestParts, row: LegalRequestRow): Promise<StaffLegalRequest> {
  const { stores, keys, clock } = parts;
  const words = await stores.legalRequests.replies(row.id);
  return {
    ...staffSummary(row, dayInKazakhstan(clock())),
    ...unsealPersonalFields(keys, row),
    nextSteps: [...nextSteps(row.status)],
    consent: { version: row.consent_version, givenAt: row.consent_given_at, locale: row.consent_locale },
    timeline: await stores.legalRequests.steps(row.id),
    ...unsealConversation(keys, row, words),
    attachments: await attachmentsOf(parts, row, ['stored']),
  };
}
