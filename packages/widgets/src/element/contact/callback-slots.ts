import { formatDate, inKazakhstan, weekdayName, type Locale } from '@amanat/l10n';
import type { AmanatClient } from '@amanat/sdk';
import { weekdayOf } from '../iso-day.js';
import type { CallbackSlot } from './reached-by-phone.js';

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

/** "25 қараша, 10:00": a closed list shows one line, as short as a narrow phone needs and with the day in it. */
function startLabel(locale: Locale, { start }: CallbackSlot): string {
  const { day, time } = inKazakhstan(start);
  return `${formatDate(locale, day, 'dayMonth')}, ${time}`;
}

/** "25 қараша, 10:00–10:30". */
export function slotLabel(locale: Locale, slot: CallbackSlot): string {
  return `${startLabel(locale, slot)}–${inKazakhstan(slot.end).time}`;
}

/** The hours, day by day, for a native list. */
export function slotOptions(locale: Locale, slots: readonly CallbackSlot[]) {
  const days = new Map<string, CallbackSlot[]>();
  for (const slot of slots) {
    const { day } = inKazakhstan(slot.start);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days].map(([day, ofDay]) => ({
    label: `${weekdayName(locale, weekdayOf(day))}, ${formatDate(locale, day, 'dayMonth')}`,
    options: ofDay.map((slot) => ({ value: slot.start, label: startLabel(locale, slot) })),
  }));
}
