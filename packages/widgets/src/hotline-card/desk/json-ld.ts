import { html, render } from 'lit';
import { dayInKazakhstan, type Locale } from '@amanat/l10n';
import { writtenChannels, type Hotline, type WrittenChannel } from '../hotline-card.model.js';

const MARK = 'data-amanat-contact-point';

/** What search engines read of a line, in the light DOM of an element: nothing is put into the page's head. */
export interface ContactPoint {
  /** Writes what is known now; does nothing while another element of the page has done it. */
  write(locale: Locale, hotline: Hotline, channels: readonly WrittenChannel[], now: Date): void;
  remove(): void;
}

export function createContactPoint(element: HTMLElement): ContactPoint {
  const script = dataScript();
  return {
    write(locale, hotline, channels, now) {
      const other = element.ownerDocument.querySelector(`script[${MARK}]`);
      if (other && other !== script) return;
      const text = contactPointText(locale, hotline, channels, now);
      if (script.isConnected && script.textContent === text) return;
      // A text node, and not `textContent`: Trusted Types refuse that of any script.
      script.replaceChildren(element.ownerDocument.createTextNode(text));
      if (!script.isConnected) element.append(script);
    },
    remove() {
      script.remove();
    },
  };
}

/**
 * From a template, whose scripts count as run: Trusted Types judge what every other script is given, even where it is only
 * data (Chromium reports it at the insertion).
 */
function dataScript(): Element {
  const place = document.createElement('div');
  render(html`<script type="application/ld+json" data-amanat-contact-point></script>`, place);
  const script = place.querySelector('script');
  if (!script) throw new Error('The template has no script');
  return script;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Json = string | undefined | readonly Json[] | { readonly [name: string]: Json };

/** A schema.org ContactPoint. Only what the data say: no language, no hours are made up. */
export function contactPointText(
  locale: Locale,
  hotline: Hotline,
  channels: readonly WrittenChannel[],
  now: Date,
): string {
  const { number, name, purpose, free, languages } = hotline;
  const web = writtenChannels(channels).find(({ href }) => href.startsWith('https:'));
  return written({
    '@context': 'https://schema.org',
    '@type': 'ContactPoint',
    name: name[locale],
    description: purpose[locale],
    contactType: 'customer support',
    telephone: number,
    url: web?.href,
    // The state's line is the whole country's; of another nobody has said so.
    areaServed: number === '111' ? 'KZ' : undefined,
    contactOption: free ? 'https://schema.org/TollFree' : undefined,
    availableLanguage: languages,
    hoursAvailable: hoursOf(hotline, dayInKazakhstan(now)),
  });
}

function hoursOf({ hours }: Hotline, today: string): Json {
  const spec = (more: Readonly<Record<string, Json>>): Json => ({
    '@type': 'OpeningHoursSpecification',
    ...more,
  });
  if (hours.always) return [spec({ dayOfWeek: DAYS, opens: '00:00', closes: '23:59' })];
  const weekly = (hours.weekly ?? []).map(({ weekday, from, to }) =>
    spec({ dayOfWeek: DAYS[weekday - 1], opens: from, closes: to }),
  );
  const exceptions = (hours.exceptions ?? [])
    .filter(({ on }) => on >= today)
    // A day that opens and closes at midnight is closed: so schema.org has it.
    .map(({ on, from = '00:00', to = '00:00' }) =>
      spec({ validFrom: on, validThrough: on, opens: from, closes: to }),
    );
  return weekly.length > 0 ? [...weekly, ...exceptions] : undefined;
}

/**
 * JSON by hand: old libraries on pages give arrays a `toJSON` that makes strings of them. `<` is escaped, so that no text
 * of the data can end the script.
 */
function written(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value).replaceAll('<', '\\u003c');
  if (isList(value)) return `[${value.map(written).join(',')}]`;
  return `{${Object.entries(value ?? {})
    .flatMap(([name, of]) => (of === undefined ? [] : [`${written(name)}:${written(of)}`]))
    .join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
