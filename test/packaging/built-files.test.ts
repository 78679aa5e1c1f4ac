import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from 'chai';
import { parseSync } from 'vite';

const CDN = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));

interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, { integrity: string; bytes: number; brotli: number }>>;
  readonly firstPaint: Readonly<Record<string, readonly string[]>>;
}

const release = JSON.parse(readFileSync(`${CDN}release.json`, 'utf8')) as Release;
const textOf = (file: string) => readFileSync(CDN + file, 'utf8');
const scripts = Object.keys(release.files).filter((file) => file.endsWith('.js'));
const FILES = [
  'district-profile',
  'figures',
  'hotline-card',
  'legal-aid-form',
  'literacy-quiz',
  'microcredit-calculator',
];
const CLASSIC = 'amanat-classic.js';
const atOnce = [
  ...new Set([...Object.values(release.firstPaint).flat(), ...FILES.map((file) => `alone/${file}.js`)]),
];

/** The scripts in which a piece of text stands, to be read in a failure. */
const having = (pattern: RegExp, files: readonly string[] = scripts) =>
  files.filter((file) => pattern.test(textOf(file)));

/**
 * Ceilings in kB (1,000 bytes), brotli 11; a few per cent above what was measured. Escapes for ASCII are 2–4 per cent
 * of it.
 */
const CEILINGS: Readonly<Record<string, number>> = {
  'amanat.js': 1.3,
  'amanat-classic.js': 245,
  'amanat-frame.js': 0.5,
  'alone/district-profile.js': 22.3,
  'alone/figures.js': 18.8,
  'alone/hotline-card.js': 18,
  'alone/legal-aid-form.js': 16.8,
  'alone/literacy-quiz.js': 13.6,
  'alone/microcredit-calculator.js': 37.5,
};

describe('A built file', () => {
  it('is there for every way to embed', () => {
    expect(scripts).to.include.members(['amanat.js', CLASSIC, ...FILES.map((file) => `alone/${file}.js`)]);
  });

  it('is ASCII where it is a classic script, so that no old page reads it in its own encoding; modules are UTF-8 everywhere', () => {
    const classic = having(/[^\x00-\x7f]/).filter((name) => /amanat-(classic|frame)/.test(name));
    expect(classic).to.deep.equal([]);
  });

  it('makes no code from text and knows nothing of Node', () => {
    expect(having(/new Function|Function\(["'`]|\beval\(|process\.env|\brequire\(/)).to.deep.equal([]);
  });

  it('asks for no data: address, which strict policies refuse', () => {
    expect(having(/["'`(]data:(?!`)/)).to.deep.equal([]);
  });

  it('offers itself to no module loader of the page', () => {
    expect(
      having(/define\.amd|typeof define\b|typeof exports|module\.exports|typeof module\b/),
    ).to.deep.equal([]);
  });

  it('puts no name on the page', () => {
    const names =
      /litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata|Symbol\.metadata|__zod_global/;
    expect(having(names)).to.deep.equal([]);
  });

  it('uses no Array.from and walks over no inherited members, which pages change', () => {
    expect(having(/\bArray\.from\b/)).to.deep.equal([]);
    expect(having(/for\((?:var|let|const) \w+ in \w+\)\w+\(\w+,\w+,\{get:/)).to.deep.equal([]);
  });

  it('holds the small zod and not the classic one', () => {
    expect(having(/["'`]ZodString["'`]|ZodFirstPartyTypeKind/)).to.deep.equal([]);
  });

  it('has a name that no blocker hunts', () => {
    const hunted = /widget|counter|informer|banner|\bstat|metric|track|analytic|(^|\W)ads?(\W|$)/i;
    expect(Object.keys(release.files).filter((file) => hunted.test(file))).to.deep.equal([]);
  });

  it('is not empty', () => {
    expect(having(/^\s*(?:\/\/.*)?\s*$/)).to.deep.equal([]);
  });

  it('is as large as before', () => {
    for (const [file, kB] of Object.entries(CEILINGS)) {
      const { brotli } = release.files[file]!;
      expect(brotli / 1000, file).to.be.at.most(kB);
    }
  });
});

describe('A file that stands alone', () => {
  for (const file of FILES) {
    it(`brings all of the first paint of ${file}`, () => {
      const statements = parseSync('alone.js', textOf(`alone/${file}.js`)).program.body;
      expect(statements.filter(({ type }) => /^(Import|ExportAll)/.test(type))).to.deep.equal([]);
      expect(existsSync(`${CDN}alone/chunks/${file}-entry.js`)).to.equal(false);
    });

    it(`is where the later parts of ${file} find Lit`, () => {
      const withLit = readdirSync(`${CDN}alone/chunks`).filter(
        (name) => name.endsWith('.js') && textOf(`alone/chunks/${name}`).includes('createTreeWalker'),
      );
      expect(withLit).to.deep.equal([]);
    });
  }
});

describe('The classic script', () => {
  const code = textOf(CLASSIC);

  it('is one function that can stand among merged scripts', () => {
    expect(code).to.match(/^\n;\(function\(\)\{"use strict";/);
    expect(code).to.match(/\}\)\(\);\n$/);
    expect(code).not.to.match(/\bimport\.meta\b|[^.\w]import\(|sourceMappingURL/);
    for (const before of [
      '',
      'window.x = 1\n',
      'if (1) {',
      '"use strict";\n',
      'void function () {}',
      'x = 1 // one',
    ])
      for (const after of ['', 'window.y = 2'])
        expect(
          // eslint-disable-next-line @typescript-eslint/no-implied-eval -- whether a browser could read it
          () => new Function(`${before}${code}${after}${before.endsWith('{') ? '}' : ''}`),
          before,
        ).not.to.throw();
  });
});

describe('The first paint', () => {
  it('names no other host', () => {
    const hosts = new Set(
      atOnce.flatMap((file) => [...textOf(file).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host)),
    );
    expect([...hosts].sort()).to.deep.equal(HOSTS_OF_SOURCES);
  });
});

/** Where facts come from: links for people to follow. */
const HOSTS_OF_SOURCES: readonly string[] = [
  'abaidan.kz',
  'apgazeta.kz',
  'cis-legislation.com',
  'egov.kz',
  'kaz24.info',
  'knews.kz',
  'mgorod.kz',
  'news.mail.ru',
  'online.zakon.kz',
  'prg.kz',
  'qmonitor.kz',
  'spk-tobol.kz',
  'steppe-region.com',
  'turantimes.kz',
  'www.gov.kz',
  'www.zakon.kz',
  'zhaikpress.kz',
];

describe('The list of a release', () => {
  it('has the true size and hash of every file', async () => {
    const { createHash } = await import('node:crypto');
    for (const [file, { integrity, bytes, brotli }] of Object.entries(release.files)) {
      const content = readFileSync(CDN + file);
      expect(integrity, file).to.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`);
      expect(bytes, file).to.equal(content.length);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      if (bytes < 50_000) expect(brotli, file).to.equal(brotliCompressSync(content, { params }).length);
    }
  });

  it('names every script of the folder, and no other', () => {
    const there = (readdirSync(CDN, { recursive: true }) as string[]).filter((file) =>
      /\.(js|css|html)$/.test(file),
    );
    expect(Object.keys(release.files)).to.have.members(there);
  });

  it('tells for each tag what its first paint needs, in files that are there', () => {
    expect(Object.keys(release.firstPaint)).to.have.length(6);
    for (const files of Object.values(release.firstPaint)) {
      expect(files[0]).to.equal('amanat.js');
      for (const file of files) {
        expect(release.files).to.have.property(file);
        for (const [, name] of textOf(file).matchAll(/(?:from|import)["'`]\.\/(?:chunks\/)?([^"'`]+)["'`]/g))
          expect(files).to.include(`chunks/${name ?? ''}`);
      }
    }
  });
});

describe('The licences', () => {
  it('are those of every package in a source map', () => {
    const licences = textOf('LICENSES.md');
    const maps = (readdirSync(CDN, { recursive: true }) as string[]).filter((file) => file.endsWith('.map'));
    const packages = new Set(
      maps
        .flatMap((file) => (JSON.parse(textOf(file)) as { sources: string[] }).sources)
        .map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1])
        .filter((name) => name !== undefined && !name.startsWith('@amanat/')),
    );
    expect(packages.size).to.be.above(7);
    for (const name of packages) expect(licences).to.include(`## ${name ?? ''} - `);
    expect(licences).not.to.match(/GPL/);
  });
});
