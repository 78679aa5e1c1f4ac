import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { FRAMED_PAGES } from './src/frame/framed-pages.ts';
import { pageHtml } from './src/frame/page-html.ts';

/**
 * Whose servers and pages the framed pages may be told of, besides the site that serves them:
 * `AMANAT_FRAME_ORIGINS=https://amanat.example.kz npm run build`.
 */
const ORIGINS = (process.env['AMANAT_FRAME_ORIGINS'] ?? '')
  .split(',')
  .filter((text) => text.trim() !== '')
  .map((text) => {
    const origin = text.trim().replace(/\/$/, '');
    if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
    throw new Error(
      `AMANAT_FRAME_ORIGINS takes origins with commas between, such as https://amanat.example.kz; not "${text}"`,
    );
  });

/** The framed pages: one static file an element, over `alone/<file>.js`. */
const framedPages: Plugin = {
  name: 'framed-pages',
  generateBundle() {
    const source = readFileSync('src/frame/page.css', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'frame/page.css', source });
    for (const file of Object.keys(FRAMED_PAGES)) {
      if (!existsSync(`dist/cdn/alone/${file}.js`))
        this.error(`dist/cdn/alone/${file}.js is not there: this build comes after that of the elements`);
      this.emitFile({ type: 'asset', fileName: `frame/${file}.html`, source: pageHtml(file, ORIGINS) });
    }
  },
};

/** What is in a frame, and the script of the page around it; added to the files that are already built. */
export default defineConfig({
  plugins: [framedPages],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    reportCompressedSize: false,
    lib: {
      entry: { 'frame/page': 'src/frame/page.ts', 'amanat-frame': 'src/frame/host-page.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      treeshake: { moduleSideEffects: true },
      output: { minify: true, entryFileNames: '[name].js', comments: { legal: false } },
    },
  },
});
