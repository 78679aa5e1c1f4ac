import { cemValidatorPlugin } from '@wc-toolkit/cem-validator';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { documented } from './scripts/manifest/documented.mjs';
import { frameworkTypes } from './scripts/manifest/framework-types.mjs';
import { oneOfEach } from './scripts/manifest/one-of-each.mjs';
import { publicManifest, readModules } from './scripts/manifest/public-manifest.mjs';

const OUT = 'dist/types-for';

/** The manifest of the elements, and what editors and frameworks read, from the sources in one go: `pnpm generate`. */
export default {
  globs: [
    'src/element/amanat-element.ts',
    'src/element/need-help.ts',
    'src/define/*.ts',
    'src/**/*.events.ts',
    'src/*/{district-profile,hotline-card,legal-aid-form,literacy-quiz,microcredit-calculator,statistics}.ts',
  ],
  litelement: true,
  quiet: true,
  packagejson: false,
  overrideModuleCreation: readModules,
  plugins: [
    publicManifest,
    documented,
    cemValidatorPlugin({
      exclude: ['AmanatElement'],
      // The types of events and settings come from the package's root, which costs nothing where only types are taken.
      rules: { manifest: { exportTypes: 'off' } },
    }),
    // A tooltip has no room for twenty tokens: they are in the data for CSS.
    customElementVsCodePlugin({ outdir: OUT, hideCssPropertiesDocs: true, hideLogs: true }),
    customElementJetBrainsPlugin({
      outdir: OUT,
      hideCssPropertiesDocs: true,
      packageJson: false,
      hideLogs: true,
      modulePathTemplate: (_name, path) => `../../${path}`,
    }),
    oneOfEach(OUT),
    frameworkTypes(OUT),
  ],
};
