import { dayInKazakhstan } from '@amanat/l10n';
import type { LocalizedText } from '@amanat/rules';
import { CONTACT_CENTRE_111, EMERGENCY_LINES, HOTLINES_VERIFIED_ON } from '@amanat/rules/hotlines';
import { createStore, type Store } from '../element/store.js';
import type { Timetable } from './desk/opening-hours.js';

export interface PhoneLine {
  readonly number: string;
  readonly name: LocalizedText;
}

/** A confirmed way to write. */
export interface WrittenChannel {
  readonly kind: string;
  readonly href: string;
  readonly label: LocalizedText;
}

/** What the card says about a line; the embedded data and the server's answer both have this shape. */
export interface Hotline extends PhoneLine {
  readonly purpose: LocalizedText;
  /** Either always open, or the hours of the week; neither where they are not known. */
  readonly hours: Timetable & { readonly always: boolean };
  readonly free: boolean;
  readonly anonymous: boolean;
  readonly confidential?: boolean | undefined;
  readonly channels: readonly WrittenChannel[];
  readonly topics: readonly LocalizedText[];
  readonly answeredBy: readonly LocalizedText[];
  readonly emergency: readonly PhoneLine[];
  /** Whose line it is. */
  readonly owner?: LocalizedText | undefined;
  /** BCP 47. */
  readonly languages?: readonly string[] | undefined;
  /** Whether a call is listed on the phone bill; absent where nobody has confirmed it. */
  readonly showsOnBill?: boolean | undefined;
  readonly whatHappens?:
    { readonly write: readonly LocalizedText[]; readonly call: readonly LocalizedText[] } | undefined;
  /** `YYYY-MM-DD` */
  readonly verifiedOn: string;
  readonly source: { readonly title: string; readonly lang?: string | undefined; readonly url: string };
}

/** What is known of 111 without a server. */
export const EMBEDDED_HOTLINE: Hotline = {
  ...CONTACT_CENTRE_111,
  emergency: EMERGENCY_LINES,
  verifiedOn: HOTLINES_VERIFIED_ON,
  source: CONTACT_CENTRE_111.sources[0],
};

export interface HotlineState {
  readonly hotline: Hotline;
  /** What became of the last press on "copy": the browser may refuse. */
  readonly copy: 'unasked' | 'copied' | 'refused';
}

export type HotlineAction =
  /** The server knows newer data. A server that fails changes nothing: the number on the card is the help. */
  { type: 'hotline-arrived'; hotline: Hotline } | { type: 'copied'; done: boolean };

export function createHotline(embedded: Hotline = EMBEDDED_HOTLINE): Store<HotlineState, HotlineAction> {
  return createStore<HotlineState, HotlineAction>({ hotline: embedded, copy: 'unasked' }, reduce);
}

function reduce(state: HotlineState, action: HotlineAction): HotlineState {
  switch (action.type) {
    case 'hotline-arrived':
      return { hotline: action.hotline, copy: 'unasked' };
    case 'copied':
      return { ...state, copy: action.done ? 'copied' : 'refused' };
  }
}

/** What the data say of a line, in a word each. */
export function factsOf(
  { free, hours, anonymous, confidential }: Hotline,
  words: Readonly<Record<'free' | 'always' | 'anonymous' | 'confidential', string>>,
): readonly string[] {
  const facts = [
    free && words.free,
    hours.always && words.always,
    anonymous && words.anonymous,
    confidential === true && words.confidential,
  ];
  return facts.filter((fact) => fact !== false);
}

/** The ways to write that may become links: an address of any other scheme is left out. */
export function writtenChannels(channels: readonly WrittenChannel[]): readonly WrittenChannel[] {
  return channels.filter(({ kind, href }) => kind !== 'phone' && /^(?:https:\/\/|sms:|mailto:)/i.test(href));
}

// Police, ambulance and the unified emergency line: a card for frightened people is not a directory.
const DANGER_NUMBERS = ['102', '103', '112'];

/** The lines that stand above all else; every emergency line where the data has none of these. */
export function dangerLines(emergency: readonly PhoneLine[]): readonly PhoneLine[] {
  const first = emergency.filter(({ number }) => DANGER_NUMBERS.includes(number));
  return first.length > 0 ? [...first].sort((a, b) => a.number.localeCompare(b.number)) : emergency;
}

/** Days after which the card says that its data may have changed. */
const FRESH_DAYS = 90;

/** The address that dials a number of the data: digits and a leading plus, whatever is given. */
export const dialAddress = (number: string): string => `tel:${number.replace(/(?!^)\+|[^\d+]/g, '')}`;

/** Whether data verified on a day is too old to be shown without a word, at an instant; not where nobody says when. */
export function isStale(verifiedOn: string, instant: Date | undefined): boolean {
  if (!instant) return false;
  const days = (Date.parse(dayInKazakhstan(instant)) - Date.parse(verifiedOn)) / 86_400_000;
  return !(days <= FRESH_DAYS);
}
