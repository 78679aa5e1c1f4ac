import type { Plugin } from 'vite';

/** One place in the code of a dependency that may not reach a stranger's page as it is. */
export interface Replacement {
  /** The end of the module's path. */
  readonly module: string;
  readonly find: string | RegExp;
  readonly put: string;
  /** How often it stands there; once unless told. */
  readonly times?: number;
}

/**
 * Replaces pieces of dependencies, and fails the build when one of them no longer stands there: an upgrade is noticed
 * here and not on a page.
 */
export function exactReplacements(name: string, replacements: readonly Replacement[]): Plugin {
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?', 1)[0]?.replaceAll('\\', '/') ?? id;
      const here = replacements.filter(({ module }) => path.endsWith(module));
      if (here.length === 0) return null;
      let changed = code;
      for (const { find, put, times = 1, module } of here) {
        const parts = changed.split(find);
        if (parts.length !== times + 1) {
          this.error(`${name}: ${String(find)} stands ${parts.length - 1} times in ${module}, not ${times}`);
        }
        changed = parts.join(put);
      }
      return { code: changed, map: null };
    },
  };
}
