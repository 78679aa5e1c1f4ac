import { formatDate, type Locale } from '@amanat/l10n';
import { DISTRICTS_ATTRIBUTION, DISTRICTS_SOURCE_URL } from '@amanat/rules/districts';
import type { StaffLegalRequest } from '@amanat/sdk';
import { el, type Child } from './element.ts';
import { instantWords } from './instant-words.ts';
import { districtName, regionName } from './place-names.ts';
import { wordFor } from './strings/by-locale.ts';
import type { Words } from './strings/words.ts';

interface Shown {
  readonly request: StaffLegalRequest;
  readonly locale: Locale;
  readonly words: Words;
}

/** What is known of the request, without the story. What was not said is left out, but for the place. */
export function factsView({ request, locale, words }: Shown): HTMLElement {
  const { request: texts, notSaid } = words;
  const { due, needs, onBehalf, consent } = request;
  const district = districtName(locale, request);
  const place = [regionName(locale, request), district, request.okrug].filter((name) => name !== undefined);
  const facts: readonly (readonly [string, Child])[] = [
    [texts.name, request.name ?? notSaid],
    [texts.place, place.join(', ') || notSaid],
    [texts.language, words.languages[request.language]],
    [texts.onBehalf, onBehalf?.relation],
    [texts.needs, needs?.map((need) => wordFor(texts.needNames, need)).join(', ')],
    [texts.filledInBy, request.filledInBy],
    [texts.iin, request.iin],
    [texts.received, instantWords(locale, request.receivedAt)],
    [
      texts.due,
      due && [
        formatDate(locale, due.on),
        due.countedBy === 'weekdays' && el('span', { className: 'hint' }, texts.mayBeLater),
      ],
    ],
    [texts.consent, instantWords(locale, consent.givenAt)],
    [texts.number, el('span', { className: 'number' }, request.id)],
  ];
  return el(
    'section',
    {},
    el('h2', {}, texts.facts),
    el(
      'dl',
      {},
      facts.map(
        ([term, value]) => value !== undefined && el('div', {}, el('dt', {}, term), el('dd', {}, value)),
      ),
    ),
    // Its licence asks for this wherever the list is shown.
    district !== undefined &&
      el(
        'p',
        { className: 'meta' },
        `${texts.districtNames} `,
        el(
          'a',
          { href: DISTRICTS_SOURCE_URL, rel: 'noreferrer noopener', target: '_blank', lang: 'en' },
          DISTRICTS_ATTRIBUTION,
        ),
      ),
  );
}

/** The person's story, in the words it was told. */
export function storyView({ request, words: { request: texts } }: Shown): HTMLElement {
  const { description, status } = request;
  return el(
    'section',
    {},
    el('h2', {}, texts.story),
    status === 'withdrawn'
      ? el('p', {}, texts.erased)
      : description === undefined
        ? el('p', {}, texts.noStory)
        : el('p', { className: 'written', lang: request.language }, description),
  );
}

/** What the person and the office wrote to each other, oldest first. */
export function talkView({ request, locale, words: { request: texts } }: Shown): HTMLElement {
  const letters = [
    ...(request.messages ?? []).map((letter) => ({ ...letter, from: 'person' as const })),
    ...request.replies.map((letter) => ({ ...letter, from: 'office' as const })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return el(
    'section',
    {},
    el('h2', {}, texts.talk),
    letters.length === 0
      ? el('p', {}, texts.noTalk)
      : el(
          'ol',
          { className: 'talk' },
          letters.map(({ from, at, text }) =>
            el(
              'li',
              { className: from },
              el('p', { className: 'meta' }, el('strong', {}, texts[from]), ` · ${instantWords(locale, at)}`),
              el('p', { className: 'written', lang: request.language }, text),
            ),
          ),
        ),
  );
}

/** Every step so far. */
export function historyView({ request, locale, words }: Shown): HTMLElement {
  return el(
    'section',
    {},
    el('h2', {}, words.request.history),
    el(
      'ol',
      { className: 'history' },
      request.timeline.map(({ status, at }) =>
        el(
          'li',
          {},
          wordFor(words.statuses, status),
          ' ',
          el('span', { className: 'meta' }, instantWords(locale, at)),
        ),
      ),
    ),
  );
}
