import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Relative addresses: the built page may stand in any folder. */
export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('amanat-') } } })],
});
