import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { PACKAGES, inOrderOfNeed, ROOT } from './packages.ts';

const FOLDER = `${ROOT}.github/workflows/`;
const workflows = readdirSync(FOLDER).map((file) => ({ file, text: readFileSync(FOLDER + file, 'utf8') }));

/** The text of each job, by its name. */
function jobsOf(text: string): Map<string, string> {
  const [, jobs = ''] = text.split(/^jobs:\n/m);
  const parts = jobs.split(/^ {2}([\w-]+):\n/m);
  return new Map(parts.flatMap((name, index) => (index % 2 === 1 ? [[name, parts[index + 1] ?? '']] : [])));
}

const jobs = workflows.flatMap(({ file, text }) =>
  [...jobsOf(text)].map(([name, job]) => ({ name: `${file}, ${name}`, job })),
);

/** The rights that a job asks for: `id-token: write`. */
const rightsOf = (job: string): string[] => {
  const [, block = ''] = /^ {4}permissions:\n((?: {6}.+\n)+)/m.exec(job) ?? [];
  return block.split('\n').flatMap((line) => line.replace(/#.*/, '').trim() || []);
};

describe('the workflows', () => {
  it('are there, with their jobs', () => {
    expect(workflows.map(({ file }) => file)).to.have.members(['ci.yml', 'release.yml']);
    expect(jobs.map(({ name }) => name)).to.include.members(['ci.yml, gate', 'release.yml, publish']);
  });

  it('use others’ actions by their full commit, and say its version', () => {
    const uses = workflows.flatMap(({ text }) => text.match(/uses:.*/g) ?? []);
    expect(uses).not.to.be.empty;
    for (const line of uses) expect(line).to.match(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('use one commit of an action, everywhere', () => {
    const commits = new Map<string, Set<string>>();
    for (const { text } of workflows)
      for (const [, action = '', commit = ''] of text.matchAll(/uses: ([\w./-]+)@([0-9a-f]{40})/g))
        commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    for (const [action, of] of commits) expect(of.size, action).to.equal(1);
  });

  it('start without any right; each job says which it has', () => {
    for (const { text, file } of workflows) expect(text, file).to.match(/^permissions: \{\}$/m);
    for (const { name, job } of jobs) expect(rightsOf(job), name).not.to.be.empty;
  });

  it('write only where a release does', () => {
    const writers = jobs.flatMap(({ name, job }) =>
      rightsOf(job)
        .filter((right) => right.endsWith('write'))
        .map((right) => `${name}: ${right}`),
    );
    expect(writers).to.have.members([
      'release.yml, version: contents: write',
      'release.yml, version: pull-requests: write',
      'release.yml, publish: id-token: write',
      'release.yml, tag: contents: write',
    ]);
  });

  it('publish with provenance, without a token, and run nothing of the repository meanwhile', () => {
    const publish = jobs.find(({ name }) => name === 'release.yml, publish')?.job ?? '';
    expect(publish).to.match(/npm publish .*--provenance/);
    expect(publish).to.match(/^ {4}environment: npm$/m);
    expect(publish).not.to.match(/checkout|pnpm|node test/);
    for (const { text } of workflows)
      expect(text).not.to.match(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN|_authToken/);
  });

  it('publish every package, those that others need first', () => {
    const { text } = workflows.find(({ file }) => file === 'release.yml') ?? { text: '' };
    const names = /for name in ([\w ]+); do/.exec(text)?.[1]?.split(' ') ?? [];
    expect(names).to.have.members(PACKAGES.map(({ folder }) => folder));
    for (const { folder, manifest } of inOrderOfNeed(PACKAGES))
      for (const other of Object.keys(manifest.dependencies ?? {}).filter((one) =>
        one.startsWith('@amanat/'),
      ))
        expect(names.indexOf(other.slice(8)), `${other} before ${folder}`).to.be.below(names.indexOf(folder));
  });

  it('run nothing that a pull request may write', () => {
    for (const { text } of workflows) {
      expect(text).not.to.match(/pull_request_target/);
      expect(text).not.to.match(/\$\{\{ *github\.(event\.|head_ref)(?!_name)/);
    }
  });

  it('let one release end before the next begins', () => {
    const { text } = workflows.find(({ file }) => file === 'release.yml') ?? { text: '' };
    expect(text).to.match(/^concurrency:\n {2}group: release\n {2}cancel-in-progress: false$/m);
  });
});
