import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { FILES } from './built-files.ts';
import { LIBRARIES, pathOf } from './libraries.ts';

/** All scripts of a site in one file, as Autoptimize and its like make it: put one after another as they are. */
export function mergedScripts(withOurs: boolean): string {
  const read = (path: string) => readFileSync(path, 'utf8').trimEnd();
  return [
    read(pathOf(LIBRARIES['jquery.js'] ?? '')),
    // No semicolon after it, a comment before the next one.
    'jQuery(function () { document.title += " — " + jQuery.fn.jquery })',
    '// slider.min.js',
    withOurs ? read(`${FILES}/amanat-classic.js`) : ';',
    '(function () { document.documentElement.dataset.slider = "on" })()',
  ].join('\n');
}

/** A page's own Lit with an element of the page, bundled as the page's developers would. */
export async function ownLit(): Promise<string> {
  const built = [
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry: fileURLToPath(new URL('./pages/own-lit.js', import.meta.url)), formats: ['es'] },
      },
    }),
  ].flat() as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}
