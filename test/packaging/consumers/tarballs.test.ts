import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { readManifest, ROOT } from '../packages.ts';
import { entryPoints } from './entry-points.ts';
import { PLACE, UNPACKED } from './installed.ts';
import { isFreeToUse, licencesOf } from './licences.ts';

const tool = (name: string, args: string[]): string => {
  try {
    return execFileSync(`${ROOT}test/packaging/node_modules/.bin/${name}`, args, { encoding: 'utf8' });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
};

/** No types are asked of what is no module for Node or a bundler. */
const withoutTypes = (folder: string): string[] =>
  Object.entries(readManifest(folder).exports ?? {})
    .filter(([, target]) => typeof target === 'string')
    .map(([subpath]) => subpath);

const bare = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** The packages that a built module imports, statically or not. */
const importsOf = (code: string): string[] =>
  ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => !/^(\.|node:)/.test(specifier) && !builtinModules.includes(specifier))
    .map(bare);

interface SourceMap {
  sources: string[];
  sourcesContent?: (string | null)[];
}

for (const { name, folder, tarball, bytes } of UNPACKED) {
  const manifest = readManifest(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

  describe(`the tarball of ${name}, ${(bytes / 1000).toFixed(0)} kB`, () => {
    it('is as publint wants it', () => {
      tool('publint', ['--strict', tarball]);
    });

    it('has types that agree with its code', () => {
      const excluded = withoutTypes(folder);
      tool('attw', [
        tarball,
        '--profile',
        'esm-only',
        '--no-emoji',
        '--no-color',
        ...(excluded.length > 0 ? ['--exclude-entrypoints', ...excluded] : []),
      ]);
    });

    it('has a file for every entry point and every condition', () => {
      const points = entryPoints(folder);
      expect(points).not.to.be.empty;
      const missing = points.flatMap((point) =>
        point.files.filter((file) => !existsSync(join(folder, file))),
      );
      expect(missing).to.deep.equal([]);
    });

    it('holds its licence and README, and nothing of the workshop', () => {
      expect(files).to.include.members(['LICENSE', 'README.md', 'package.json']);
      expect(
        files.filter((file) => /\.test\.|\.tsbuildinfo$|tsconfig|\.env|(^|\/)\.data(\/|$)/.test(file)),
      ).to.deep.equal([]);
      expect(JSON.stringify(manifest)).not.to.match(/"(catalog|workspace):/);
    });

    it('has the sources that its maps lead to', () => {
      const lost = files
        .filter((file) => file.endsWith('.map'))
        .flatMap((file) => {
          const { sources, sourcesContent } = JSON.parse(
            readFileSync(join(folder, file), 'utf8'),
          ) as SourceMap;
          return sources
            .filter(
              (source, index) =>
                typeof sourcesContent?.[index] !== 'string' &&
                !existsSync(join(folder, dirname(file), source)),
            )
            .map((source) => `${file} → ${source}`);
        });
      expect(lost.slice(0, 3)).to.deep.equal([]);
    });

    it('declares all that it imports', () => {
      const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
      const imported = files
        .filter((file) => /^dist\/.*\.(js|d\.ts)$/.test(file) && !file.startsWith('dist/cdn/'))
        .flatMap((file) =>
          importsOf(readFileSync(join(folder, file), 'utf8')).map((one) => `${one} (${file})`),
        )
        .filter((found) => !declared.includes(found.split(' ')[0] ?? ''));
      expect(imported.filter((found) => !found.startsWith(`${name} `))).to.deep.equal([]);
    });

    it('brings nothing whose licence asks more than to be named', () => {
      const licences = licencesOf(PLACE, name);
      expect(licences.size).to.be.greaterThan(0);
      const unfree = [...licences].filter(([, licence]) => !isFreeToUse(licence));
      expect(unfree.map(([place, licence]) => `${place}: ${licence}`)).to.deep.equal([]);
    });
  });
}

describe('the test of licences', () => {
  it('lets through what is free to use, and nothing else', () => {
    for (const licence of ['MIT', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND MIT'])
      expect(isFreeToUse(licence)).to.be.true;
    for (const licence of [
      'GPL-3.0-only',
      'LGPL-2.1',
      'AGPL-3.0',
      'MIT AND GPL-2.0',
      'unknown',
      'SEE LICENSE IN X',
    ])
      expect(isFreeToUse(licence), licence).to.be.false;
  });
});
