// Measures the built elements in Chromium and writes `src/space.css`: run it after `build:cdn` when heights have changed.
// CHROMIUM: its path, where it is not `/usr/bin/chromium`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const CDN = fileURLToPath(new URL('../dist/cdn/', import.meta.url));
const SHEET = fileURLToPath(new URL('../src/space.css', import.meta.url));

/** Each element with the attributes that make it another height, which nobody knows before. */
const ELEMENTS = {
  'hotline-card': ['variant'],
  'microcredit-calculator': [],
  'literacy-quiz': ['choose', 'src', 'mode'],
  'legal-aid-form': ['mode'],
  statistics: ['keys', 'region', 'by-region', 'programme'],
  'district-profile': ['district', 'region'],
};
/** Other names of an element in `data-amanat`. */
const ALSO = { statistics: 'figures' };
/** Kazakh is what a page without a language gets. */
const LANGUAGES = ['kk', 'ru', 'en'];
/** Of windows, in px: of phones that are about, of tablets, and of the widest element. */
const WIDTHS = [280, 320, 360, 375, 390, 400, 412, 430, 480, 600, 680, 768, 800, 960];
/** In px: what is higher than most screens needs no exact height. */
const HIGH = 1000;
/** In px: what is higher than this may be higher than a screen. */
const LOW = 500;

/** As pages use it: without a server the profile is a word that there is none. */
const AS_USED = { 'district-profile': 'endpoint="http://localhost"' };

const page = (name, lang) => `<!doctype html>
<html lang="${lang}">
  <meta name="viewport" content="width=device-width" />
  <style>body { margin: 0 }</style>
  <script type="module" src="/amanat.js"></script>
  <amanat-${name} ${AS_USED[name] ?? ''}></amanat-${name}>
</html>`;

/** The built files, and at `/?hotline-card,kk` a page with one element: beside others some are higher. */
async function site() {
  const server = createServer(({ url }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const isPage = pathname === '/';
    response.setHeader('Content-Type', isPage ? 'text/html; charset=utf-8' : 'text/javascript');
    try {
      response.end(isPage ? page(...search.slice(1).split(',')) : readFileSync(CDN + pathname.slice(1)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

/** The height of each element in px, `height[name][width][language]`, once nothing more is to come. */
async function measure() {
  const server = await site();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const heights = {};
  const tab = await browser.newPage();
  for (const name of Object.keys(ELEMENTS)) {
    heights[name] = Object.fromEntries(WIDTHS.map((width) => [width, {}]));
    for (const language of LANGUAGES) {
      await tab.goto(`http://localhost:${server.address().port}/?${name},${language}`);
      const element = tab.locator(`amanat-${name}`);
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: 900 });
        await element.locator('.root').waitFor();
        await element.locator('[aria-busy]').first().waitFor({ state: 'detached' });
        await tab.waitForLoadState('networkidle');
        heights[name][width][language] = await element.evaluate((drawn) =>
          Math.floor(drawn.getBoundingClientRect().height),
        );
      }
    }
  }
  await browser.close();
  server.close();
  return heights;
}

/** The element before it is there, and the place of one; `language`: where it is not the one of any page. */
function selector(name, language) {
  const others = ELEMENTS[name];
  const without = (prefix) =>
    others.length > 0 ? `:not(${others.map((other) => `[${prefix}${other}]`).join(', ')})` : '';
  const lang = language === 'kk' ? '' : `:lang(${language})`;
  const places = [name, ALSO[name] ?? []]
    .flat()
    .map((place) => `[data-amanat='${place}']:empty${without('data-')}${lang}`);
  return `:where(amanat-${name}:not(:defined)${without('')}${lang}, ${places.join(', ')})`;
}

const room = (height) => (height > LOW ? `min(${Math.min(height, HIGH)}px, 100vh)` : `${height}px`);

/** The rules that are new at a width; `last`: what holds at the width before. */
function rulesAt(name, byLanguage, last) {
  const now = LANGUAGES.map((language) => room(byLanguage[language]));
  const isAnew = now[0] !== last[0];
  // A rule for every language stands above those of one, and puts an end to what they said before.
  return LANGUAGES.flatMap((language, at) => {
    const isSaid = at > 0 && (isAnew ? now[at] === now[0] : now[at] === last[at]);
    if (isSaid || (at === 0 && !isAnew)) return [];
    return `${selector(name, language)} { min-block-size: ${now[at]} }`;
  });
}

function sheet(heights) {
  const names = Object.keys(ELEMENTS);
  const undefinedOnes = names.map((name) => `amanat-${name}:not(:defined)`).join(', ');
  const blocks = WIDTHS.map((width, at) => {
    const before = heights[names[0]][WIDTHS[at - 1]] && WIDTHS[at - 1];
    const rules = names.flatMap((name) =>
      rulesAt(
        name,
        heights[name][width],
        before ? LANGUAGES.map((language) => room(heights[name][before][language])) : [],
      ),
    );
    if (rules.length === 0) return '';
    return before ? `@media (min-width: ${width}px) { ${rules.join('\n')} }` : rules.join('\n');
  });
  return `/*
 * Keeps room for the elements until they are there, so that nothing on the page jumps: link this file in <head>, or
 * paste the rules of the elements that you use into your own styles. Heights in px, as drawn at these widths of the
 * window where the element is as wide as it: in a narrower place it grows by what it is higher there. An attribute that
 * makes an element another height leaves it out. More than a screen is never kept. :where() gives your own rules
 * precedence. Written by scripts/space.mjs.
 */
:where(${undefinedOnes}) { display: block }
${blocks.filter(Boolean).join('\n')}
/* Where no scripts run, nothing will come. */
@media (scripting: none) { :where(${undefinedOnes}, [data-amanat]:empty) { min-block-size: 0 } }
`;
}

writeFileSync(SHEET, sheet(await measure()));
