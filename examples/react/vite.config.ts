import { defineConfig } from 'vite';

/** Relative addresses: the built page may stand in any folder. JSX needs no plugin. */
export default defineConfig({
  base: './',
  build: {
    rolldownOptions: {
      // `use client` speaks to servers that render React; in a page of its own there is none.
      onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
    },
  },
});
