import { expect } from 'chai';
import { NOTES } from '../notes.ts';
import { PACKAGES, ROOT } from '../packages.ts';
import { keptSurface, keptVersions } from './released.ts';
import { type ElementSurface, type ExportedName, type Surface, surfaceOf } from './surface.ts';

/** Something that a release had, that those who use it would miss. */
interface Loss {
  readonly package: string;
  /** As a note for users has to name it, in backticks. */
  readonly name: string;
  readonly what: string;
}

const lossesOfName = (name: string, was: ExportedName, is: ExportedName | undefined): [string, string][] => {
  if (is === undefined) return [[name, 'is gone']];
  const losses: [string, string][] = [];
  if (was.is === 'value' && is.is === 'type') losses.push([name, 'is a type only']);
  if ((is.arguments ?? 0) > (was.arguments ?? 0)) losses.push([name, 'needs more arguments']);
  for (const member of was.members ?? [])
    if (is.members?.includes(member) !== true) losses.push([`${name}.${member}`, 'is gone']);
  return losses;
};

/** What an attribute takes, word by word; the name of a type says nothing of what it holds. */
const words = (type: string): string[] =>
  type
    .split('|')
    .map((one) => one.trim())
    .filter((one) => !/^[A-Z]/.test(one));

/** A type may take more than it did, and has to take what it took. */
const lossesOfElement = (
  tag: string,
  was: ElementSurface,
  is: ElementSurface | undefined,
): [string, string][] =>
  is === undefined
    ? [[tag, 'is gone']]
    : Object.entries(was).flatMap(([part, names]) =>
        Object.entries(names).flatMap(([name, type]): [string, string][] => {
          const now = is[part as keyof ElementSurface][name];
          if (now === undefined) return [[name, `of ${tag} (${part}) is gone`]];
          const lost = words(type).filter((one) => one !== '' && !words(now).includes(one));
          return lost.length > 0 ? [[name, `of ${tag} (${part}) no longer is ${lost.join(' | ')}`]] : [];
        }),
      );

function lossesBetween(was: Surface, is: Surface): Loss[] {
  const lost = Object.entries(was.exports).flatMap(([entry, names]) => {
    const owner = entry.split('/', 2).join('/');
    const now = is.exports[entry];
    if (now === undefined) return [{ package: owner, name: entry, what: 'is gone' }];
    return Object.entries(names)
      .flatMap(([name, shape]) => lossesOfName(name, shape, now[name]))
      .map(([name, what]) => ({ package: owner, name, what: `of ${entry} ${what}` }));
  });
  const elements = Object.entries(was.elements)
    .flatMap(([tag, element]) => lossesOfElement(tag, element, is.elements[tag]))
    .map(([name, what]) => ({ package: '@amanat/widgets', name, what }));
  return [...lost, ...elements];
}

/** A loss is a change for users: before 1.0.0 a minor note names it, from then on a major one. */
function isAnnounced(loss: Loss): boolean {
  const version = PACKAGES.find(({ manifest }) => manifest.name === loss.package)?.manifest.version ?? '';
  const bumps = version.startsWith('0.') ? ['minor', 'major'] : ['major'];
  return NOTES.some(
    (note) => bumps.includes(note.bumps.get(loss.package) ?? '') && note.words.includes(`\`${loss.name}\``),
  );
}

describe('against the last release', () => {
  const [last = ''] = keptVersions();
  const kept = keptSurface(last);
  let now: Surface;
  beforeAll(() => {
    now = surfaceOf(
      `${ROOT}packages`,
      PACKAGES.map(({ folder }) => folder),
    );
  }, 60_000);

  it('nothing is lost that no note announces: exports, members, attributes, events, slots, parts', () => {
    const unannounced = lossesBetween(kept, now)
      .filter((loss) => !isAnnounced(loss))
      .map((loss) => `${loss.name} ${loss.what}`);
    expect(unannounced.join('\n')).to.equal('');
  });

  it('there is much to lose', () => {
    expect(Object.keys(kept.exports)).to.include.members(['@amanat/sdk', '@amanat/loans', '@amanat/widgets']);
    expect(Object.keys(kept.elements)).to.include.members(['amanat-hotline-card', 'amanat-legal-aid-form']);
    expect(kept.exports['@amanat/sdk']?.['AmanatClient']?.members).to.include('legalRequests');
    expect(kept.elements['amanat-hotline-card']?.attributes).to.have.property('endpoint');
  });

  it('a loss is seen: of an export, of a member, of an attribute, of a word that it took', () => {
    const without = structuredClone(now) as unknown as {
      exports: Record<string, Record<string, { members: string[] }>>;
      elements: Record<string, { attributes: Record<string, string> }>;
    };
    delete without.exports['@amanat/loans']!['tenge'];
    without.exports['@amanat/sdk']!['AmanatClient']!.members = [];
    const { attributes } = without.elements['amanat-hotline-card']!;
    delete attributes['endpoint'];
    attributes['theme'] = `'light'`;
    const seen = lossesBetween(now, without as unknown as Surface).map(({ name }) => name);
    expect(seen).to.include.members(['tenge', 'AmanatClient.legalRequests', 'endpoint', 'theme']);
  });
});
