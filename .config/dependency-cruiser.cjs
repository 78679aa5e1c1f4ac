// Who may import whom. The table stands in CONTRIBUTING.md; this file holds it.
const rooms = {
  contract: [],
  l10n: [],
  loans: [],
  rules: [],
  sdk: ['contract'],
  widgets: ['l10n', 'loans', 'rules', 'sdk'],
  react: ['widgets'],
  server: ['contract', 'l10n', 'loans', 'rules'],
};
const outside = {
  contract: ['zod'],
  l10n: [],
  loans: [],
  rules: [],
  sdk: ['ky', '@hpke', 'idb', '@noble'],
  widgets: ['lit', '@lit', 'uqr', '@lit-labs'],
  react: ['@lit/react', 'react'],
  server: [
    'hono',
    '@hono',
    'kysely',
    'pg',
    'pino',
    'csv-parse',
    'jose',
    'read-excel-file',
    'file-type',
    '@hpke',
    'ipaddr\\.js',
    'rate-limiter-flexible',
  ],
};
const source = (room) => ({ path: `^packages/${room}/src`, pathNot: '\\.test\\.(parts\\.)?ts$' });

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { pathNot: '^(stories/\\.storybook|packages/widgets/vite)' },
      to: { couldNotResolve: true },
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-knows-its-neighbours-only`,
      severity: 'error',
      from: source(room),
      to: { path: '^packages/([^/]+)/', pathNot: [room, ...allowed].map((r) => `^packages/${r}/`) },
    })),
    ...Object.entries(outside).map(([room, allowed]) => ({
      name: `${room}-third-parties`,
      severity: 'error',
      from: source(room),
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
        pathNot: [
          '^packages/',
          ...allowed.map((name) => `node_modules/${name}[/@]`),
          ...allowed.map((name) => `^${name}(/|$)`),
        ],
      },
    })),
    {
      name: 'node-builtins-in-the-server-only',
      severity: 'error',
      from: { path: '^packages/(?!server/)[^/]+/src', pathNot: '\\.test\\.(parts\\.)?ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sdk-only-behind-import()',
      comment:
        'An element starts without the sdk, ky and zod; it fetches them at the moment of a network call.',
      severity: 'error',
      from: source('widgets'),
      to: { path: '^packages/sdk/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'server-drawing-apart',
      comment: 'Optional peers, which a page without pages drawn on a server does not install.',
      severity: 'error',
      from: {
        path: '^packages/widgets/src',
        pathNot: 'src/(server|hydrate)\\.ts$|server-drawing\\.ts$|server/|\\.test\\.',
      },
      to: { path: '@lit-labs/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'strangers-use-public-entry-points',
      severity: 'error',
      from: { path: '^(examples|stories|test)/' },
      to: { path: '^packages/[^/]+/src/' },
    },
    {
      name: 'rooms-with-real-names',
      severity: 'error',
      from: {},
      to: {
        path: '^(packages|stories|examples|test)/.*(^|/)(utils?|helpers?|common|misc|shared)(/|\\.[a-z]+$)',
        pathNot: 'node_modules',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '\\.astro|\\.cache|test-results|dist/storybook' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.config/tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
