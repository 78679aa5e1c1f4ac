import { FRAMED_PAGES } from './framed-pages.js';

/**
 * Besides what the host sends as headers. `frame-ancestors` works in a header only: who may frame the page is its choice.
 * A form goes to the page's own site and to the origins that were named when the files were built, and nowhere else.
 */
const contentSecurityPolicy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    ['media-src', "'self'", ...origins].join(' '),
    ['connect-src', "'self'", ...origins, 'http://localhost:*', 'http://127.0.0.1:*'].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types amanat',
  ].join('; ');

/**
 * The framed page of a file name. Until its script has run, and where it may not, the number of the contact centre
 * stands there: what is in `<main>` moves into the element as its fallback.
 */
export function pageHtml(file: string, origins: readonly string[] = []): string {
  const page = FRAMED_PAGES[file];
  if (!page) throw new Error(`There is no framed page ${file}`);
  return `<!doctype html>
<html lang="kk">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(origins)}">
    <meta name="amanat-origins" content="${origins.join(' ')}">
    <meta name="viewport" content="width=device-width">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <title>${page.title.kk}</title>
    <link rel="stylesheet" href="page.css">
    <script type="module" src="page.js"></script>
    <script type="module" src="../alone/${file}.js"></script>
  </head>
  <body>
    <main data-element="${page.tag}">
      <p><a href="tel:111">111</a></p>
      <p>Бұл бөлім ашылмаса, 111 нөміріне қоңырау шалыңыз: тегін, тәулік бойы.</p>
      <p lang="ru">Если этот раздел не открылся, позвоните по номеру 111: бесплатно, круглосуточно.</p>
      <p lang="en">If this part does not open, call 111: free, day and night.</p>
    </main>
  </body>
</html>
`;
}
