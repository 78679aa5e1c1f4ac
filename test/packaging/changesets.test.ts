import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { after, askedFor, NOTES } from './notes.ts';
import { PACKAGES, readManifest, ROOT, type Manifest } from './packages.ts';

const isAtLeast = (version: string, other: string): boolean =>
  version.localeCompare(other, 'en', { numeric: true }) >= 0;

/** The manifests and notes of this workspace, as a repository of their own: a release changes nothing here. */
function copyOfTheWorkspace(): string {
  const copy = mkdtempSync(join(tmpdir(), 'amanat-release-'));
  for (const path of ['package.json', 'pnpm-workspace.yaml', '.changeset'])
    cpSync(ROOT + path, join(copy, path), { recursive: true });
  const folders = ['packages', 'examples', 'test'].flatMap((room) =>
    readdirSync(ROOT + room).map((folder) => `${room}/${folder}`),
  );
  for (const folder of folders)
    for (const file of ['package.json', 'CHANGELOG.md', 'README.md', 'LICENSE'])
      if (existsSync(`${ROOT}${folder}/${file}`))
        cpSync(`${ROOT}${folder}/${file}`, join(copy, folder, file));
  symlinkSync(`${ROOT}node_modules`, join(copy, 'node_modules'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a', ...args], {
      cwd: copy,
      stdio: 'ignore',
    });
  git('init', '--initial-branch', 'main');
  git('add', 'package.json', 'pnpm-workspace.yaml', '.changeset', 'packages', 'examples', 'test');
  git('commit', '--message', 'As it is');
  return copy;
}

describe('the notes for the next release', () => {
  it('name packages that are published, and say something to their users', () => {
    const published = PACKAGES.map(({ manifest }) => manifest.name);
    for (const { file, bumps, words } of NOTES) {
      expect(bumps.size, file).to.be.greaterThan(0);
      expect(published, file).to.include.members([...bumps.keys()]);
      expect(words.length, file).to.be.greaterThan(40);
    }
  });

  it('are there for every package that was never released', () => {
    for (const { manifest } of PACKAGES)
      if (manifest.version === '0.0.0') expect(askedFor(manifest.name), manifest.name).to.equal('minor');
  });
});

describe('a release, tried on a copy', () => {
  let copy: string;
  const released = new Map<string, Manifest>();

  beforeAll(() => {
    copy = copyOfTheWorkspace();
    if (NOTES.length > 0)
      execFileSync(process.execPath, [`${ROOT}node_modules/@changesets/cli/bin.js`, 'version'], {
        cwd: copy,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    for (const { folder } of PACKAGES) released.set(folder, readManifest(join(copy, 'packages', folder)));
  }, 60_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  for (const { folder, manifest } of PACKAGES) {
    it(`gives ${manifest.name} the version that the notes ask for`, () => {
      const { version = '' } = released.get(folder) ?? {};
      expect(isAtLeast(version, after(manifest.version, askedFor(manifest.name))), version).to.be.true;
      if (askedFor(manifest.name) !== undefined)
        expect(version).to.equal(after(manifest.version, askedFor(manifest.name)));
    });

    it(`tells users of ${manifest.name} every note in its changelog`, () => {
      const version = released.get(folder)?.version;
      if (version === manifest.version) return;
      const changelog = readFileSync(join(copy, 'packages', folder, 'CHANGELOG.md'), 'utf8');
      const [, latest = ''] = changelog.split(/^## /m);
      expect(latest.split('\n')[0]).to.equal(version);
      for (const { bumps, words } of NOTES)
        if (bumps.has(manifest.name)) expect(latest).to.include(words.split('\n')[0]);
    });
  }

  it('uses up the notes, and leaves what is private as it was', () => {
    expect(
      readdirSync(join(copy, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md'),
    ).to.deep.equal([]);
    for (const room of ['examples', 'test'])
      for (const folder of readdirSync(join(copy, room)))
        if (existsSync(join(copy, room, folder, 'package.json')))
          expect(readManifest(join(copy, room, folder))).to.deep.equal(
            readManifest(ROOT + room + '/' + folder),
          );
  });

  it('packs each with the others’ new versions', () => {
    for (const [folder, { dependencies = {} }] of released) {
      const internal = Object.keys(dependencies).filter((name) => name.startsWith('@amanat/'));
      execFileSync('pnpm', ['pack', '--pack-destination', join(copy, 'tarballs')], {
        cwd: join(copy, 'packages', folder),
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const name =
        readdirSync(join(copy, 'tarballs')).find((file) => file.startsWith(`amanat-${folder}-`)) ?? '';
      const packed = JSON.parse(
        execFileSync('tar', ['xzOf', join(copy, 'tarballs', name), 'package/package.json'], {
          encoding: 'utf8',
        }),
      ) as Manifest;
      for (const other of internal)
        expect(packed.dependencies?.[other], `${folder} on ${other}`).to.equal(
          `^${released.get(other.slice(8))?.version ?? ''}`,
        );
    }
  });
});
