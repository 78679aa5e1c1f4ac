/** What the platform and Lit call; nobody else does. */
const LIFE_CYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'attributeChangedCallback',
]);

/** `src/x/y.ts`, or the analyzer's `/src/x/y.js`, as the package has it: `dist/x/y.js`. */
const publishedPath = (path) => path.replace(/^\/?src\/(.*)\.[tj]s$/, 'dist/$1.js');

let checker;

/** The analyzer reads one file at a time and cannot say what the name of a type stands for: this keeps a checker for it. */
export function readModules({ ts, globs }) {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} },
  );
  const program = ts.createProgram({
    rootNames: globs,
    options: { ...options, composite: false, incremental: false },
  });
  checker = program.getTypeChecker();
  // A file that another one has imported first carries its absolute path.
  return globs.map((fileName) => Object.assign(program.getSourceFile(fileName), { fileName }));
}

/** `'card' | 'compact'` for the name of a union of texts; undefined for any other type. */
function literalUnion(ts, node) {
  const type = checker.getTypeAtLocation(node);
  const members = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => !(flags & ts.TypeFlags.Undefined),
  );
  return members.length > 0 && members.every((member) => member.isStringLiteral())
    ? members.map(({ value }) => `'${value}'`).join(' | ')
    : undefined;
}

/**
 * Leaves of the analyzer's manifest what a page can use, at the paths where the package has it, with the values of an
 * attribute spelt out, and with the tags that the `define` modules define.
 */
export const publicManifest = {
  name: 'public-manifest',
  analyzePhase({ ts, node, moduleDoc }) {
    if (node.kind === ts.SyntaxKind.ClassDeclaration) spellOutUnions(ts, node, moduleDoc);
    if (node.kind === ts.SyntaxKind.CallExpression && node.expression.getText() === 'define')
      addDefinition(ts, node, moduleDoc);
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    // What the analyzer writes is of this edition of the schema; it says an older one.
    manifest.schemaVersion = '2.1.0';
    for (const file of manifest.modules) {
      file.declarations = file.declarations.filter(({ kind }) => kind === 'class');
      file.declarations.forEach(onlyPublic);
      const isKept = ({ kind, name }) =>
        kind === 'custom-element-definition' ||
        file.declarations.some((declaration) => declaration.name === name);
      file.exports = file.exports.filter(isKept);
      publishPaths(file);
    }
  },
};

function spellOutUnions(ts, node, { declarations }) {
  const found = declarations.find(({ name }) => name === node.name?.text);
  for (const member of node.members) {
    if (!member.type) continue;
    const union = literalUnion(ts, member);
    if (union === undefined) continue;
    for (const described of [...(found?.members ?? []), ...(found?.attributes ?? [])])
      if ((described.fieldName ?? described.name) === member.name.getText()) described.type = { text: union };
  }
}

function addDefinition(ts, node, moduleDoc) {
  const [tag, element] = node.arguments;
  const statement = node
    .getSourceFile()
    .statements.find(
      (one) => ts.isImportDeclaration(one) && one.importClause?.getText().includes(element.text),
    );
  const from = new URL(statement.moduleSpecifier.text, `file:///${moduleDoc.path}`).pathname;
  moduleDoc.exports.push({
    kind: 'custom-element-definition',
    name: tag.text,
    declaration: { name: element.text, module: from },
  });
}

function onlyPublic(declaration) {
  if (!declaration.members) return;
  const isPublic = ({ privacy, name, static: isStatic }) =>
    (privacy ?? 'public') === 'public' && !name.startsWith('#') && !isStatic && !LIFE_CYCLE.has(name);
  declaration.members = declaration.members.filter(isPublic);
  // The analyzer lists each `new XEvent()` of the source beside the documented event.
  declaration.events = declaration.events?.filter(({ name, description }) => name && description);
}

function publishPaths(value) {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) publishPaths(inner);
    else if ((key === 'path' || key === 'module') && typeof inner === 'string')
      value[key] = publishedPath(inner);
  }
}
