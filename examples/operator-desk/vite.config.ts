import { defineConfig } from 'vite';

/** The page that site.ts serves under /desk/. Nothing is inlined: the content policy allows files only. */
export default defineConfig({
  base: '/desk/',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    license: { fileName: 'LICENSES.md' },
  },
});
