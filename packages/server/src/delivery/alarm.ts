import type { Log } from '../log.js';
import { instant, type Clock } from '../services/clock.js';
import type { Stores } from '../storage/open.js';

/** What a server at work must have looked at by a person. */
export type Alarm = 'deliveries-failing';

interface AlarmParts {
  readonly storage: Pick<Stores, 'deliveries'>;
  readonly clock: Clock;
}

const WAITING_TOO_LONG_MS = 3_600_000;

/** Rings while a delivery has failed for good and nobody has looked after it, or has waited for more than an hour. */
export async function alarms({ storage, clock }: AlarmParts): Promise<Alarm[]> {
  const since = instant(new Date(clock().getTime() - WAITING_TOO_LONG_MS));
  return (await storage.deliveries.anyFailing(since)) ? ['deliveries-failing'] : [];
}

/** Each call looks; the log has one line when an alarm begins, and one when it ends. */
export function watchDeliveries({ log, ...parts }: AlarmParts & { readonly log: Log }): () => Promise<void> {
  let ringing = false;
  return async () => {
    const rings = (await alarms(parts)).length > 0;
    if (rings && !ringing) log.error({ alarm: 'deliveries-failing' }, 'alarm');
    if (!rings && ringing) log.info({ alarm: 'deliveries-failing' }, 'alarm over');
    ringing = rings;
  };
}
