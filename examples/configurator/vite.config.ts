import { defineConfig } from 'vite';

/** A static page that can stand in any folder. */
export default defineConfig({
  base: './',
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, modulePreload: { polyfill: false } },
});
