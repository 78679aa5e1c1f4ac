import type { Operation } from '@amanat/contract/operations';
import type { Actor } from '../services/staff-tokens.js';
import type { AppContext, AppParts } from './app-env.js';
import type { Sender } from './limits.js';
import { requireStaff } from './staff-access.js';

/**
 * The first step at every address of the contract, before anything is read: counts the request and asks who of the
 * staff it is. Refuses with `rate-limited`, `unauthorized`, `forbidden`.
 */
export async function enter(
  context: AppContext,
  parts: Pick<AppParts, 'storage' | 'clock' | 'config' | 'log'>,
  operation: Operation,
): Promise<{ sender: Sender; actor: Actor | null }> {
  const { headers } = context.req.raw;
  const admission = context.get('admission');
  // A Hono application that is called without a socket has no env at all.
  const socket = (context.env as AppContext['env'] | undefined)?.incoming?.socket;
  const sender = await admission.enter(operation, headers, socket?.remoteAddress);
  const { roles } = operation;
  const actor = roles ? await admission.staff(sender, () => requireStaff(headers, parts, roles)) : null;
  return { sender, actor };
}
