import { mkdirSync, writeFileSync } from 'node:fs';
import { FRAMEWORKS } from './frameworks.mjs';

const HEAD = '// Made by `pnpm generate` from the sources of the elements.\n';

/**
 * Types for templates: one file that says what each tag takes, and one for each framework that says how it is written
 * there. The ready-made generators name types that they do not import and call every event a CustomEvent; ours are not.
 */
export const frameworkTypes = (folder) => ({
  name: 'framework-types',
  packageLinkPhase({ customElementsManifest }) {
    mkdirSync(folder, { recursive: true });
    const write = (name, text) => {
      writeFileSync(`${folder}/${name}.d.ts`, HEAD + text);
      // An import that nobody has marked as one of types still finds a module.
      writeFileSync(`${folder}/${name}.js`, 'export {};\n');
    };
    write('elements', elementsFile(customElementsManifest));
    for (const [name, text] of Object.entries(FRAMEWORKS)) write(name, text);
  },
});

function elementsFile({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const taken = new Set(
    elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]),
  );
  return `import type { ${[...taken].sort().join(', ')} } from '../index.js';

${elements.map(elementTypes).join('\n')}
/** What each tag takes and fires. */
export interface AmanatElements {
${elements
  .map(
    ({ tagName, name }) =>
      `  '${tagName}': { element: ${name}; attributes: ${name}Attributes; properties: ${name}Properties; events: ${name}Events };\n`,
  )
  .join('')}}
`;
}

function elementTypes({ name, summary, attributes, members, events }) {
  const isSettable = ({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly;
  return `/** ${oneLine(summary)} */
export interface ${name}Attributes {
${attributes.map((one) => optional(one, name, one.fieldName)).join('')}}
export interface ${name}Properties {
${members
  .filter(isSettable)
  .map((one) => optional(one, name, one.name))
  .join('')}}
export interface ${name}Events {
${events.map((one) => `  /** ${oneLine(one.description)} */\n  '${one.name}': ${one.type.text};\n`).join('')}}
`;
}

const optional = ({ name, description }, className, field) =>
  `  /** ${oneLine(description)} */\n  '${name}'?: ${className}['${field}'] | undefined;\n`;

const oneLine = (text) => text.replaceAll(/\s+/g, ' ');
