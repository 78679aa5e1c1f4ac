import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** The modules are the same in every build, and this is the slowest part of each. */
const known = new Map<string, ReturnType<typeof minifyHTMLLiterals>>();

/** Shortens the html`` and css`` templates. */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!/packages\/widgets\/(src|dist)\/.*\.[tj]s$/.test(id)) return null;
    const done = known.get(id) ?? minifyHTMLLiterals(code, { fileName: id });
    known.set(id, done);
    const result = await done;
    return result ? { code: result.code, map: result.map ?? null } : null;
  },
};
