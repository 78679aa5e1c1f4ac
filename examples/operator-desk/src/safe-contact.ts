import { inKazakhstan, momentInKazakhstan } from '@amanat/l10n';
import type { StaffLegalRequest } from '@amanat/sdk';

/** Hours of the day in Kazakhstan, from and up to. */
const HOURS = {
  any: [0, 24],
  morning: [9, 12],
  afternoon: [12, 18],
  evening: [18, 21],
} as const satisfies Record<string, readonly [number, number]>;
export type SafeHours = keyof typeof HOURS;

const WHO_MAY_ANSWER = ['anyone', 'household', 'only-me'] as const;
export type WhoMayAnswer = (typeof WHO_MAY_ANSWER)[number];

export interface ByPhone {
  readonly phone: string;
  readonly safeHours: SafeHours;
  readonly mayLeaveMessage: boolean;
  readonly maySayWhoWeAre: boolean;
  readonly whoMayAnswer: WhoMayAnswer;
  readonly codeword?: string;
}

/** How the person may be reached. `unknown`: this desk does not understand it, and so offers nothing. */
export type SafeContact =
  | ({ readonly channel: 'call'; readonly slot?: string } & ByPhone)
  | ({ readonly channel: 'sms' } & ByPhone)
  | { readonly channel: 'email'; readonly email: string; readonly codeword?: string }
  | { readonly channel: 'receipt' }
  | { readonly channel: 'unknown' };

const given = <const Name extends string>(name: Name, value: unknown) =>
  (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as { readonly [N in Name]?: string };

function readByPhone(contact: Readonly<Record<string, unknown>>): ByPhone | undefined {
  const { phone, safeHours } = contact;
  if (typeof phone !== 'string' || !/^\+[1-9]\d{9,14}$/.test(phone)) return undefined;
  if (typeof safeHours !== 'string' || !Object.hasOwn(HOURS, safeHours)) return undefined;
  return {
    phone,
    safeHours: safeHours as SafeHours,
    // Whatever was not clearly allowed is not allowed.
    mayLeaveMessage: contact['mayLeaveMessage'] === true,
    maySayWhoWeAre: contact['maySayWhoWeAre'] === true,
    whoMayAnswer: WHO_MAY_ANSWER.find((who) => who === contact['whoMayAnswer']) ?? 'only-me',
    ...given('codeword', contact['codeword']),
  };
}

/** The contact of a request, read on the safe side: a word that this desk does not know opens no door. */
export function readContact(contact: StaffLegalRequest['contact']): SafeContact {
  const byPhone = contact && readByPhone(contact);
  switch (contact?.channel) {
    case 'call':
      return byPhone
        ? { channel: 'call', ...byPhone, ...given('slot', contact['slot']) }
        : { channel: 'unknown' };
    case 'sms':
      return byPhone ? { channel: 'sms', ...byPhone } : { channel: 'unknown' };
    case 'email': {
      const { email } = contact;
      return typeof email === 'string' && /^[^\s@?&]+@[^\s@?&]+$/.test(email)
        ? { channel: 'email', email, ...given('codeword', contact['codeword']) }
        : { channel: 'unknown' };
    }
    case 'receipt':
      return { channel: 'receipt' };
    case undefined:
    default:
      return { channel: 'unknown' };
  }
}

/** Whether it is safe now, and if not, from when on. */
export type SafeTime = { readonly now: true } | { readonly now: false; readonly next: Date };

export function safeTime(hours: SafeHours, now: Date): SafeTime {
  const [from, until] = HOURS[hours];
  const { day, hour } = inKazakhstan(now);
  if (hour >= from && hour < until) return { now: true };
  const today = momentInKazakhstan(day, from * 60);
  return { now: false, next: hour < from ? today : new Date(today.getTime() + 86_400_000) };
}

const SLOT_MS = 30 * 60_000;

/** A person who booked an hour waits for the call then, and for none before. After it, the safe hours hold. */
export function callTime(
  { safeHours, slot }: { readonly safeHours: SafeHours; readonly slot?: string },
  now: Date,
): SafeTime {
  const booked = slot === undefined ? NaN : Date.parse(slot);
  if (now.getTime() < booked) return { now: false, next: new Date(booked) };
  return now.getTime() < booked + SLOT_MS ? { now: true } : safeTime(safeHours, now);
}

/** The one thing that a caseworker may do besides writing the reply here. */
export type ContactAction =
  | { readonly kind: 'call' | 'sms'; readonly href: string; readonly time: SafeTime }
  | { readonly kind: 'email'; readonly href: string }
  | { readonly kind: 'reply-here' };

/** `text`: what a message says, already as careful as the person asked. */
export function contactAction(contact: SafeContact, now: Date, text: string): ContactAction {
  switch (contact.channel) {
    case 'call':
      return { kind: 'call', href: `tel:${contact.phone}`, time: callTime(contact, now) };
    case 'sms':
      return {
        kind: 'sms',
        href: `sms:${contact.phone}?body=${encodeURIComponent(text)}`,
        time: safeTime(contact.safeHours, now),
      };
    case 'email':
      return { kind: 'email', href: `mailto:${encodeURI(contact.email)}?body=${encodeURIComponent(text)}` };
    case 'receipt':
    case 'unknown':
      return { kind: 'reply-here' };
  }
}
