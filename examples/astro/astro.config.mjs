import { defineConfig } from 'astro/config';

export default defineConfig({
  i18n: { locales: ['kk', 'ru'], defaultLocale: 'kk' },
  // Node takes the package as it is: the elements and what renders them share one Lit.
  vite: { ssr: { external: ['@amanat/widgets'] } },
});
