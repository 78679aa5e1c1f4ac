import { readFileSync } from 'node:fs';

/** Fails when an element has something public that its manifest does not describe, or describes what it does not have. */
export const documented = {
  name: 'documented',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const faults = modules.flatMap(({ path, declarations }) =>
      declarations.filter(({ tagName }) => tagName).flatMap((element) => faultsOf(element, sourcePath(path))),
    );
    if (faults.length > 0) {
      console.error(faults.join('\n'));
      throw new Error(`${String(faults.length)} things of the elements are not as the manifest says`);
    }
  },
};

const sourcePath = (path) => path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts');

function faultsOf(element, file) {
  const texts = filesOf(file).map((one) => readFileSync(one, 'utf8'));
  const all = texts.join('\n');
  const faults = [];
  const fault = (text) => faults.push(`<${element.tagName}>: ${text}`);

  for (const kind of ['attributes', 'members', 'slots', 'cssParts', 'cssProperties', 'events'])
    for (const { name, description } of element[kind] ?? [])
      if (!description) fault(`${kind} ${JSON.stringify(name)} has no description`);
  for (const { name, type } of element.events ?? [])
    if (!/^\w+Event$/.test(type?.text ?? '') || type.text === 'CustomEvent')
      fault(`event ${name} has no {Type}`);
  if (!element.summary) fault('no @summary');

  const compare = (what, has, says) => {
    for (const name of has)
      if (!says.includes(name)) fault(`${what} ${JSON.stringify(name)} is not documented`);
    for (const name of says)
      if (!has.includes(name)) fault(`${what} ${JSON.stringify(name)} is documented and not there`);
  };
  const names = (kind) => (element[kind] ?? []).map(({ name }) => name);
  const matches = (pattern) => [...new Set([...all.matchAll(pattern)].map((match) => match[1] ?? ''))];
  compare('part', matches(/\spart="([\w-]+)"/g), names('cssParts'));
  compare('token', matches(/var\((--amanat-[\w-]+)/g), names('cssProperties'));
  // Content of `fallback` is in no slot: that is what hides it. A slot with a name of many is written [so].
  const isShown = (name) => name !== 'fallback';
  compare(
    'slot',
    matches(/<slot(?: name=(\$\{\w+))?/g).map((name) => (name ? '[…]' : '')),
    names('slots')
      .filter(isShown)
      .map((name) => (name.includes('[') ? '[…]' : name)),
  );
  const fired = texts
    .flatMap((text) => [
      ...text.matchAll(/^export class \w+ extends AmanatEvent[^]*?super\(\s*'(amanat-[\w-]+)'/gm),
    ])
    .map(([, name]) => name);
  compare('event', fired, names('events'));

  const light = readFileSync('src/element/root.styles.ts', 'utf8');
  for (const { name, default: value } of element.cssProperties ?? []) {
    const [, actual] = light.match(new RegExp(`var\\(${name}, ([^)]+)\\)`)) ?? [];
    if (value !== undefined && actual !== undefined && value !== actual)
      fault(`token ${name} is documented with ${value}; it is ${actual}`);
  }
  return faults;
}

/** The file of an element and what it imports of ours, at once or later; not what it takes only the types of. */
function filesOf(entry, found = new Set()) {
  if (found.has(entry)) return [...found];
  found.add(entry);
  const text = readFileSync(entry, 'utf8');
  const imports = text.matchAll(
    /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  for (const [, atOnce, later] of imports) {
    const { pathname } = new URL(atOnce ?? later, `file:///${entry}`);
    filesOf(pathname.slice(1).replace(/\.js$/, '.ts'), found);
  }
  return [...found];
}
