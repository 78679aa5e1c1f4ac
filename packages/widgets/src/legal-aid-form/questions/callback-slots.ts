import type { AmanatClient } from '@amanat/sdk';
import type { CallbackSlot } from './circumstances.js';

/** The hours that can be booked. None when the server has none or cannot say: the person then names a part of the day. */
export async function fetchSlots(
  connect: () => Promise<Pick<AmanatClient, 'callbackSlots'>>,
): Promise<readonly CallbackSlot[]> {
  try {
    const client = await connect();
    return (await client.callbackSlots.list()).data;
  } catch {
    return [];
  }
}
