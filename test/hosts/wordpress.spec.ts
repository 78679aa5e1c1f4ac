import { expect, test as base } from '@playwright/test';
import fc from 'fast-check';
import { FRAMED_PAGES } from '@amanat/contract';
import { openFramingSite, type FramingSite } from './framing-site.ts';
import { hasPhp, printed, type Posting, type Printed } from './wordpress/plugin.ts';

if (!hasPhp)
  console.warn(
    '\nThe WordPress plugin is NOT TESTED: php is not on this machine (apt-get install php-cli)\n',
  );

const test = base.extend<object, { framing: FramingSite }>({
  framing: [
    async ({}, use) => {
      const framing = await openFramingSite();
      await use(framing);
      await framing.close();
    },
    { scope: 'worker' },
  ],
});
test.skip(!hasPhp, 'php is not on this machine: apt-get install php-cli');

const FILES = 'https://files.example.kz/cdn';
const OPTION = { files: FILES, endpoint: 'https://amanat.example.kz', mode: 'frame' };
const one = (option: unknown, shortcode: string, can: string[] = []) =>
  printed({ option, can }, [{ shortcode }]).html[0];

/** A page of the site, with the scripts that WordPress would print. */
function post({ html, scripts, modules }: Printed): string {
  const tag = (attributes: Readonly<Record<string, string>>, kind: string) =>
    `<script ${kind} ${Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ')}></script>`;
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Сайт</title>${html.join('\n')}${scripts
    .map((it) => tag(it, 'async'))
    .join('')}${modules.map((it) => tag(it, 'type="module"')).join('')}`;
}

test('a shortcode puts a frame into the post, which works and fits', async ({ page, framing }) => {
  const option = { files: framing.files, endpoint: framing.server };
  const result = printed({ option, locale: 'ru_RU' }, [
    { shortcode: 'element="hotline-card" variant=compact' },
    { shortcode: 'element="legal-aid-form" lang="kk" shared-phone' },
  ]);
  expect(result.modules).toEqual([]);
  await page.goto(framing.put(post(result)));
  const [card, form] = [page.getByTitle('Контакт-центр «111»'), page.getByTitle('Құқықтық көмек')];
  await expect(card.contentFrame().getByRole('link', { name: /111/ }).first()).toHaveAttribute(
    'href',
    'tel:111',
  );
  await expect(form.contentFrame().getByRole('button', { name: 'Жоқ, заң көмегін сұраймын' })).toBeVisible();
  expect(await form.contentFrame().locator('html').getAttribute('lang')).toBe('kk');
  const sized = () => card.evaluate((frame) => frame.style.height !== '' && frame.clientHeight < 300);
  await expect.poll(sized).toBe(true);
});

test('a block puts the element itself onto the page, where the site wants it so', async ({
  page,
  framing,
}) => {
  const option = { files: framing.files, endpoint: framing.server, mode: 'element' };
  const result = printed({ option, locale: 'ru_RU' }, [
    { block: { element: 'hotline-card', lang: '', attributes: 'variant="compact" onclick="alert(1)"' } },
    { block: { element: 'figures', lang: 'en', attributes: 'element="legal-aid-form"' } },
  ]);
  expect(result.scripts).toEqual([]);
  expect(result.modules).toEqual([
    {
      id: 'amanat-js-module',
      src: `${framing.files}/amanat.js`,
      'data-cfasync': 'false',
      'data-skip-moving': 'true',
    },
  ]);
  await page.goto(framing.put(post(result)));
  await expect(
    page.locator('amanat-hotline-card .root').getByRole('link', { name: /111/ }).first(),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Results of the projects' })).toBeVisible();
  await expect(page.locator('amanat-legal-aid-form')).toHaveCount(0);
});

test('what is not known is refused: visitors see nothing, editors are told', () => {
  const asked = 'element="marquee" onload="alert(1)"';
  expect(one(OPTION, asked)).toBe('');
  expect(one(OPTION, asked, ['edit_posts'])).toBe('<p>Amanat: мұндай бөлім жоқ.</p>');
  expect(one(OPTION, '')).toBe('');
  expect(one({}, 'element="hotline-card"')).toBe('<a href="tel:111">111</a>');
  expect(one({ ...OPTION, files: 'http://files.example.kz' }, 'element="hotline-card"')).toBe(
    '<a href="tel:111">111</a>',
  );
  const html = one(
    OPTION,
    'element="hotline-card" exit-url="javascript:alert(1)" endpoint="https://evil.example" style="x"',
  );
  expect(html).not.toMatch(/javascript|evil|style=/);
});

test('nothing that an editor types leaves its attribute', async ({ page }) => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "' onload='x",
      'javascript:alert(1)',
      '&quot; onload=x',
      '</iframe><img src=x>',
      '\u0000',
    ),
  );
  const name = fc.oneof(
    fc.constantFrom(
      'element',
      'lang',
      'variant',
      'theme',
      'exit-url',
      'height',
      'onload',
      'src',
      'srcdoc',
      'slot',
      'keys',
    ),
    fc.string({ maxLength: 12 }),
  );
  const typed = fc.dictionary(name, text, { maxKeys: 5 });
  const posting: fc.Arbitrary<Posting> = fc.record({
    block: fc.record({
      element: fc.oneof(fc.constantFrom(...Object.keys(FRAMED_PAGES)), text),
      lang: text,
      attributes: typed.map((all) =>
        Object.entries(all)
          .map(([key, value]) => `${key}="${value}"`)
          .join(' '),
      ),
    }),
  });
  const postings = fc.sample(posting, 400);
  for (const mode of ['frame', 'element']) {
    const { html } = printed({ option: { ...OPTION, mode } }, postings);
    expect(html.filter((it) => it !== '').length).toBeGreaterThan(100);
    // Read by a browser, which knows best what a tag is.
    const found = await page.evaluate(
      (all) =>
        all.map((it) => {
          const { body, head } = new DOMParser().parseFromString(it, 'text/html');
          return {
            tags: [...head.children, ...body.querySelectorAll('*')]
              .map(({ localName }) => localName)
              .join(' '),
            names: body.firstElementChild?.getAttributeNames() ?? [],
            text: body.textContent,
            src: body.querySelector('iframe')?.src,
          };
        }),
      html,
    );
    const allowed = new Set([
      ...Object.values(FRAMED_PAGES).flat(),
      ...['lang', 'theme', 'config-id', 'heading-level', 'without-language-switch', 'endpoint'],
    ] as string[]);
    for (const { tags, names, text, src } of found) {
      if (tags === '') expect(text).toBe('');
      else if (mode === 'frame') {
        expect(tags).toBe('iframe');
        expect(names.join(' ')).toBe(
          'src title width height frameborder loading referrerpolicy allow sandbox data-amanat-frame',
        );
        expect(src?.startsWith(`${FILES}/frame/`)).toBe(true);
      } else {
        expect(tags).toMatch(/^amanat-[a-z-]+ a$/);
        expect(names.filter((it) => !allowed.has(it))).toEqual([]);
        expect(text).toBe('111');
      }
    }
  }
});

test('the plugin knows the elements and attributes that there are, in three languages', async ({
  page,
  framing,
}) => {
  const { elements, words, switches, providers, inline } = printed({ option: OPTION }, []);
  expect(
    Object.fromEntries(Object.entries(elements).map(([name, { attributes }]) => [name, attributes])),
  ).toEqual(FRAMED_PAGES);
  for (const locale of ['ru', 'en'] as const)
    expect(Object.keys(words[locale])).toEqual(Object.keys(words.kk));
  for (const [name, { tag }] of Object.entries(elements)) {
    for (const locale of ['kk', 'ru', 'en'] as const) {
      await page.goto(`${framing.files}/frame/${name}.html?lang=${locale}`);
      await expect(page).toHaveTitle(words[locale][name]!);
    }
    await expect(page.locator(tag)).toBeAttached();
    const isSwitch = await page.locator(tag).evaluate((element) => {
      const { elementProperties } = element.constructor as unknown as {
        elementProperties: Map<string, { type?: unknown; attribute?: string | false }>;
      };
      return [...elementProperties.values()]
        .filter((it) => it.type === Boolean && it.attribute)
        .map((it) => it.attribute);
    });
    for (const attribute of isSwitch) expect(switches, name).toContain(attribute);
  }
  expect(providers).toEqual({ [`${FILES}/frame/*`]: 'https://amanat.example.kz/oembed' });
  expect(inline).not.toContain('<');
});

test('the page of the settings is for those who may change them, and repeats no markup', () => {
  const option = { ...OPTION, files: 'https://x.kz/"><script>alert(1)</script>' };
  expect(printed({ option }, [{ settings: true }]).html).toEqual(['']);
  const [page] = printed({ option: { ...OPTION }, can: ['manage_options'], locale: 'en_US' }, [
    { settings: true },
  ]).html;
  expect(page).toContain(`value="${FILES}"`);
  expect(page).toContain('Address of the files');
  const [other] = printed({ option, can: ['manage_options'] }, [{ settings: true }]).html;
  expect(other).not.toContain('<script');
});
