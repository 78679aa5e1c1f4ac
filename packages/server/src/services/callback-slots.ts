import type { CallbackSlots, Contact } from '@amanat/contract';
import { dayInKazakhstan, momentInKazakhstan } from '@amanat/l10n';
import { isWorkingDay } from '@amanat/rules/work-calendar';
import type { Config } from '../config.js';
import type { CallbackSlotStore } from '../storage/callback-slots.js';
import { instant, type Clock } from './clock.js';
import { Refusal } from './refusal.js';

interface Parts {
  readonly stores: { readonly callbackSlots: CallbackSlotStore };
  readonly clock: Clock;
  readonly config: Pick<Config, 'callbacks' | 'workCalendar'>;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const SLOT_MINUTES = 30;
const DAYS_AHEAD = 7;
/** A caseworker has to see the request first. */
const NOTICE_MINUTES = 60;
/** An hour that was on offer when the form was opened is not refused to whoever took a while to fill it in. */
const NOTICE_WHEN_SENT_MINUTES = 30;

/** When the slots of the coming days start, on working days within the hours of calls. */
function startsFrom(first: Date, now: Date, { callbacks, workCalendar }: Parts['config']): Date[] {
  if (callbacks.perSlot === 0) return [];
  const starts: Date[] = [];
  const end = now.getTime() + DAYS_AHEAD * DAY_MS;
  for (let at = now.getTime(); at <= end; at += DAY_MS) {
    const day = dayInKazakhstan(new Date(at));
    if (!isWorkingDay(day, workCalendar)) continue;
    for (let minute = callbacks.from; minute + SLOT_MINUTES <= callbacks.to; minute += SLOT_MINUTES) {
      const start = momentInKazakhstan(day, minute);
      if (start >= first && start.getTime() < end) starts.push(start);
    }
  }
  return starts;
}

const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * MINUTE_MS);

/** The hours of the next seven days at which a caseworker can still call. */
export async function listCallbackSlots({ stores, clock, config }: Parts): Promise<CallbackSlots> {
  const now = clock();
  const starts = startsFrom(minutesAfter(now, NOTICE_MINUTES), now, config);
  const [first, last] = [starts[0], starts.at(-1)];
  if (!first || !last) return { data: [] };
  const taken = await stores.callbackSlots.taken(instant(first), instant(last));
  const slots = starts.map((start) => ({
    start: instant(start),
    end: instant(minutesAfter(start, SLOT_MINUTES)),
    left: config.callbacks.perSlot - (taken.get(instant(start)) ?? 0),
  }));
  return { data: slots.filter(({ left }) => left > 0) };
}

/**
 * Takes a place at the hour that a contact asks for; null when it asks for none, or for one that passed while the request
 * was on its way. Refuses with `slot-taken` when no place is left, with `invalid-request` when nobody calls at that hour;
 * not so a request that waited on a device: nobody may be there who could choose again, and the request is worth more.
 */
export async function takeCallbackSlot(
  { stores, clock, config }: Parts,
  contact: Contact,
  hasWaited: boolean,
): Promise<string | null> {
  if (contact.channel !== 'call' || contact.slot === undefined) return null;
  const now = clock();
  const asked = new Date(contact.slot);
  const earliest = minutesAfter(now, NOTICE_WHEN_SENT_MINUTES);
  if (asked < earliest) return null;
  const start = startsFrom(earliest, now, config).find((one) => one.getTime() === asked.getTime());
  if (start && (await stores.callbackSlots.take(instant(start), config.callbacks.perSlot)))
    return instant(start);
  if (hasWaited) return null;
  throw start
    ? new Refusal('slot-taken')
    : new Refusal('invalid-request', [{ pointer: '/contact/slot', code: 'not-offered' }]);
}

/** A contact that asks for no other hour than the one that was taken: nobody calls at an hour that was not. */
export function withSlot(contact: Contact, slot: string | null): Contact {
  if (contact.channel !== 'call') return contact;
  const { slot: asked, ...rest } = contact;
  return asked === undefined || slot === null ? rest : { ...rest, slot };
}
