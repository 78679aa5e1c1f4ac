import { createHash } from 'node:crypto';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

/** Shortens the html`` and css`` templates. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!/packages\/widgets\/(src|dist)\/.*\.[tj]s$/.test(id)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result ? { code: result.code, map: result.map } : null;
  },
};

/** Lit's Trusted Types policy gets our name: a second Lit on the page may not collide with it. */
const ownTrustedTypesPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    return /lit-html/.test(id) && code.includes('createPolicy("lit-html"')
      ? { code: code.replaceAll('createPolicy("lit-html"', 'createPolicy("amanat"'), map: null }
      : null;
  },
};

/** The HPKE package asks for Node's module where there is no WebCrypto; in a browser it never gets there. */
const noNodeCrypto: Plugin = {
  name: 'no-node-crypto',
  enforce: 'pre',
  resolveId: (source) => (source === 'crypto' ? '\0no-node-crypto' : null),
  load: (id) => (id === '\0no-node-crypto' ? 'export const webcrypto = undefined;' : null),
};

/** The sha384 of every file, for `integrity` attributes. */
const integrityManifest: Plugin = {
  name: 'integrity-manifest',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const sri: Record<string, string> = {};
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type !== 'chunk') continue;
        if (output.code.trim().length === 0)
          this.error(`${file} is empty: see "sideEffects" in package.json`);
        sri[file] = `sha384-${createHash('sha384').update(output.code).digest('base64')}`;
      }
      this.emitFile({ type: 'asset', fileName: 'sri.json', source: JSON.stringify(sri, null, 2) });
    },
  },
};

/** The files that a page loads from a folder or a CDN: `amanat.js` and the chunks it asks for. */
export default defineConfig({
  plugins: [noNodeCrypto, minifyTemplates, ownTrustedTypesPolicy, integrityManifest],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    sourcemap: true,
    outDir: 'dist/cdn',
    emptyOutDir: true,
    reportCompressedSize: false,
    license: { fileName: 'LICENSES.md' },
    lib: { entry: { amanat: 'src/loader.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        comments: { legal: false },
        // What every element needs, in one file: fewer requests, and one dictionary for the compressor.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              priority: 3,
              test: /node_modules[\\/](@lit[\\/]reactive-element[\\/](?!decorators[\\/]query)|lit-element|lit-html[\\/]lit-html)|widgets[\\/]src[\\/]element[\\/](amanat-|root|button|theme|nearest|settings|development|define|disclosure|element\.strings|source-line|problem-notice|connection|store)|l10n[\\/]dist[\\/](locale|kazakhstan-time)\./,
            },
            // What forms need besides.
            {
              name: 'controls',
              priority: 2,
              test: /widgets[\\/]src[\\/]element[\\/](controls|error-summary|loan-directions)|lit-html[\\/]directive/,
            },
            // The calculator's first screen with its engine and rules; charts, tables and files stay apart.
            {
              name: 'calculator',
              priority: 1,
              test: /microcredit-calculator[\\/](microcredit-calculator|calculation|calculator-|amount-fields|livelihood|input-problem|problem-text|host-settings|lazy-piece|month-list|plan-printing|resting-schedule|result-view|rules-|printed-plan\.styles|schedule\.styles)|loans[\\/]dist[\\/](?!comparison|missed|early|undated|lender)|rules[\\/]dist[\\/](terms|loan-editions|mrp|ceilings)/,
            },
            // The figures' first screen; what is fetched later takes the same words and lists from it.
            {
              name: 'figure-list',
              priority: 1,
              test: /widgets[\\/]src[\\/]statistics[\\/](statistics|figure|figure-list|figure-words)\.|rules[\\/]dist[\\/]figures\./,
            },
            // The card as it is first painted; what comes later takes from it.
            {
              name: 'hotline',
              priority: 1,
              test: /hotline-card[\\/]hotline-card/,
            },
            // Numbers, money and dates: every element but the form's first step.
            {
              name: 'words',
              priority: 3,
              test: /l10n[\\/]dist[\\/](number|decimal|money|date|month-name|iso-day|plural|input-error)\./,
            },
          ],
        },
      },
    },
  },
});
