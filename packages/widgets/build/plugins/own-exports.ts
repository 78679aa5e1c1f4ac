import type { Plugin } from 'vite';

const WALK = 'for (var name in all)';

/**
 * The bundler's own walk over a module's exports takes what the page hangs on `Object.prototype` for exports, and throws
 * before anything is defined.
 */
export const ownExports: Plugin = {
  name: 'own-exports',
  renderChunk(code) {
    if (!code.includes('__exportAll = ')) return null;
    if (!code.includes(WALK)) this.error(`own-exports: ${WALK} is not there`);
    return { code: code.replace(WALK, 'for (var name of Object.keys(all))'), map: null };
  },
};
