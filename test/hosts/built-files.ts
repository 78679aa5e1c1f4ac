import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the built files are. */
export const FILES =
  process.env['AMANAT_TEST_FILES'] ??
  fileURLToPath(new URL('../../packages/widgets/dist/cdn', import.meta.url));

interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

export const release = (): Release => JSON.parse(readFileSync(`${FILES}/release.json`, 'utf8')) as Release;
