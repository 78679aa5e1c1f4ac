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
  plugins: [minifyTemplates, ownTrustedTypesPolicy, integrityManifest],
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
              test: /node_modules[\\/](@lit[\\/]reactive-element[\\/](?!decorators[\\/]query)|lit-element|lit-html[\\/]lit-html)|widgets[\\/]src[\\/]element[\\/](amanat-|root|button|theme|nearest|settings|development|define|element\.strings|source-line|problem-notice|connection|store)|l10n[\\/]dist[\\/]locale\./,
            },
            // Numbers, money and dates: every element but the form's first step.
            {
              name: 'words',
              test: /l10n[\\/]dist[\\/](number|decimal|money|date|month-name|iso-day|plural|input-error)\./,
            },
          ],
        },
      },
    },
  },
});
