import {
  FRAME_SETTINGS,
  FRAMED_PAGES,
  type FramedPage,
  type LocalizedText,
  type Oembed,
  type OembedQuery,
} from '@amanat/contract';
import { resolveLocale } from '@amanat/l10n';
import type { Config } from '../config.js';
import { Refusal } from './refusal.js';

const WIDTH = 680;
const CACHE_SECONDS = 86_400;

/** What a person hears for the frame, and its height in CSS pixels while no script gives it another. */
const FRAMES: Readonly<Record<FramedPage, { readonly title: LocalizedText; readonly height: number }>> = {
  'hotline-card': {
    title: {
      kk: '«111» байланыс орталығы',
      ru: 'Контакт-центр «111»',
      en: 'Contact centre 111',
    },
    height: 720,
  },
  'microcredit-calculator': {
    title: {
      kk: 'Микрокредит төлемін есептеу',
      ru: 'Расчёт платежей по микрокредиту',
      en: 'Loan payment calculator',
    },
    height: 900,
  },
  'literacy-quiz': {
    title: {
      kk: 'Ақшаңызды қорғай аласыз ба?',
      ru: 'Сумеете защитить свои деньги?',
      en: 'Can you protect your money?',
    },
    height: 480,
  },
  'legal-aid-form': {
    title: { kk: 'Құқықтық көмек', ru: 'Правовая помощь', en: 'Legal aid' },
    height: 640,
  },
  figures: {
    title: { kk: 'Жобалар нәтижесі', ru: 'Результаты проектов', en: 'Results of the projects' },
    height: 780,
  },
  'district-profile': {
    title: { kk: 'Ауданыңыз туралы', ru: 'О вашем районе', en: 'About your district' },
    height: 480,
  },
};

/**
 * What the page in the frame needs: its own storage and the server, the form, gov sites in windows of their own,
 * files to save, print, and the exit, which leaves the page around the frame.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox ' +
  'allow-downloads allow-modals allow-top-navigation-by-user-activation';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

const isFramedPage = (name: string | undefined): name is FramedPage =>
  name !== undefined && Object.hasOwn(FRAMED_PAGES, name);

/**
 * Not taken from an address that anyone may paste: where a form is sent, where a press leads, and whom the page tells.
 * The server of the frame is this one.
 */
const NOT_CARRIED: readonly string[] = [
  'endpoint',
  'host',
  'exit-url',
  'src',
  'audio-base',
  'legal-form-url',
  'calculator-href',
  'help-href',
];

/** The page at an address and, of its query, what it takes. Files may stand under a version too. */
function framedPageAt(
  filesUrl: string,
  publicUrl: string | null,
  address: string,
): { page: FramedPage; url: URL } | null {
  if (!URL.canParse(address)) return null;
  const given = new URL(address);
  const place = `${given.origin}${given.pathname}`;
  if (!place.startsWith(`${filesUrl}/`)) return null;
  const [, name] =
    /^\/(?:\d+\.\d+\.\d+[\w.-]*\/)?frame\/([a-z-]+)\.html$/.exec(place.slice(filesUrl.length)) ?? [];
  if (!isFramedPage(name)) return null;
  const url = new URL(place);
  for (const attribute of [...FRAME_SETTINGS, ...FRAMED_PAGES[name]]) {
    const value = given.searchParams.get(attribute);
    if (value !== null && !NOT_CARRIED.includes(attribute)) url.searchParams.set(attribute, value);
  }
  if (publicUrl !== null) url.searchParams.set('endpoint', publicUrl);
  return { page: name, url };
}

/** Refuses with `format-not-offered`, and with `not-found` for what is no framed page of this operator. */
export function frameFor(
  { filesUrl, publicUrl }: Pick<Config, 'filesUrl' | 'publicUrl'>,
  { url: address, format, maxwidth, maxheight }: OembedQuery,
): Oembed {
  if (format !== undefined && format !== 'json') throw new Refusal('format-not-offered');
  const found = filesUrl === null ? null : framedPageAt(filesUrl, publicUrl, address);
  if (!found) throw new Refusal('not-found');
  const { page, url } = found;
  const title = FRAMES[page].title[resolveLocale(url.searchParams.get('lang'))];
  const width = Math.min(WIDTH, Number(maxwidth ?? WIDTH));
  const height = Math.min(FRAMES[page].height, Number(maxheight ?? FRAMES[page].height));
  const html =
    `<iframe src="${escape(url.href)}" title="${escape(title)}" width="${width}" height="${height}" frameborder="0" ` +
    `loading="lazy" referrerpolicy="strict-origin" allow="clipboard-write" sandbox="${SANDBOX}" data-amanat-frame="${page === 'legal-aid-form' ? 'window' : ''}"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Amanat',
    provider_url: publicUrl ?? url.origin,
    cache_age: CACHE_SECONDS,
    width,
    height,
    html,
  };
}
