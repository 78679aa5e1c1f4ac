/** The source of the wrappers, by file name, from the manifest of the elements. */
export function wrappersOf({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const files = elements.map((element) => [fileName(modules, element), element]);
  return {
    ...Object.fromEntries(files.map(([name, element]) => [`${name}.ts`, wrapper(name, element)])),
    'index.ts': `${HEAD}${files.map(([name, { name: className }]) => `export { ${className} } from './${name}.js';\n`).join('')}`,
  };
}

const HEAD = '// Made by scripts/generate.mjs from the manifest of @amanat/widgets.\n';

/** The name of the module that defines the tag, which is also that of the class's module. */
function fileName(modules, { tagName }) {
  const { path } = modules.find(({ exports }) => exports.some(({ name }) => name === tagName));
  return path.replace(/^dist\/define\/(.*)\.js$/, '$1');
}

function wrapper(file, { name, tagName, summary, events }) {
  const types = [...new Set(events.map(({ type }) => type.text))].sort();
  return `'use client';
${HEAD}import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { ${types.join(', ')} } from '@amanat/widgets';
import '@amanat/widgets/define/${file}';
import { ${name} as Element } from '@amanat/widgets/${file}';

/** ${summary.replaceAll(/\s+/g, ' ')} */
export const ${name} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: Element,
  displayName: '${name}',
  events: {
${events.map(handler).join('')}  },
});
`;
}

/** `amanat-request-accepted` is `onRequestAccepted`. */
function handler({ name, type, description }) {
  const words = name.replace(/^amanat/, '').replaceAll(/-(\w)/g, (_dash, letter) => letter.toUpperCase());
  return `    /** ${description} */\n    on${words}: '${name}' as EventName<${type.text}>,\n`;
}
