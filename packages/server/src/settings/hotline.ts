import { fieldProblems, HOTLINE_CHANNELS, HotlineSchema, type Hotline } from '@amanat/contract';
import { verifiedHotline } from '../services/hotline.js';
import { jsonIn, refuse, type Environment } from './environment.js';

const NAME = 'AMANAT_HOTLINE_FILE';

const FIELDS: readonly string[] = [
  'number',
  'name',
  'owner',
  'purpose',
  'hours',
  'free',
  'anonymous',
  'confidential',
  'channels',
  'topics',
  'answeredBy',
  'emergency',
  'languages',
  'showsOnBill',
  'whatHappens',
  'verifiedOn',
  'source',
];

/**
 * The line of the operator's file, laid over what is known of 111; what is known of 111 alone without one.
 * Of another number nothing that was said of 111 is kept but the emergency lines.
 */
export function readHotline(env: Environment): Hotline {
  const file = env[NAME];
  const known = verifiedHotline();
  if (!file) return known;
  const given = objectIn(file);
  const stranger = Object.keys(given).find((field) => !FIELDS.includes(field));
  if (stranger !== undefined)
    return refuse(NAME, `only these fields: ${FIELDS.join(', ')}; not "${stranger}"`);
  for (const field of ['verifiedOn', 'source'])
    if (!(field in given)) refuse(NAME, `a file that says ${field}: when and where its data was verified`);
  const isOther = 'number' in given && given['number'] !== known.number;
  const { success, data, error } = HotlineSchema.safeParse(
    isOther ? { emergency: known.emergency, ...given } : { ...known, ...given },
  );
  if (!success) {
    const [problem] = fieldProblems(error.issues);
    return refuse(NAME, `another value at ${problem?.pointer || '/'} (${problem?.code ?? 'invalid'})`);
  }
  const wrong = problemOf(data);
  return wrong === undefined ? data : refuse(NAME, wrong);
}

function objectIn(file: string): Readonly<Record<string, unknown>> {
  const found = jsonIn(NAME, file);
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Record<string, unknown>)
    : refuse(NAME, 'a JSON object with the fields of the line');
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const ADDRESSES: ReadonlyMap<string, RegExp> = new Map([
  ['sms', /^sms:\+?\d+/],
  ['email', /^mailto:[^@\s]+@[^@\s]+$/],
  ['whatsapp', /^https:\/\//],
  ['telegram', /^https:\/\//],
  ['web', /^https:\/\//],
]);

/** What the schema of the contract lets pass, since clients must, and a card could not show. */
function problemOf({ number, hours, channels, languages, source, emergency }: Hotline): string | undefined {
  const { always, weekly = [], exceptions = [] } = hours;
  if (
    ![number, ...emergency.map((line) => line.number)].every((dialled) => /^\+?[\d ()-]{2,24}$/.test(dialled))
  )
    return 'numbers of digits';
  if (always && weekly.length + exceptions.length > 0) return 'hours that are either always or a table';
  if (!always && exceptions.length > 0 && weekly.length === 0)
    return 'hours with a weekly table for its exceptions';
  for (const { weekday, from, to } of weekly) {
    if (weekday < 1 || weekday > 7) return 'weekdays from 1 (Monday) to 7';
    if (!TIME.test(from) || !TIME.test(to)) return 'hours as HH:MM, at UTC+5';
  }
  for (const { on, from, to } of exceptions)
    if (
      (from === undefined) !== (to === undefined) ||
      ![from ?? '00:00', to ?? '00:00'].every((at) => TIME.test(at))
    )
      return `hours as HH:MM for ${on}, or none where the line is closed`;
  const channel = channels.find(({ kind, href }) => !ADDRESSES.get(kind)?.test(href));
  if (channel)
    return `channels of the kinds ${HOTLINE_CHANNELS.filter((kind) => kind !== 'phone').join(', ')} with sms:, mailto: or https: addresses`;
  if (languages?.some((language) => !LANGUAGE.test(language))) return 'languages as kk, ru, en';
  return /^https?:\/\//.test(source.url) ? undefined : 'a source with an address of the web';
}
