import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { entryPoints } from '../consumers/entry-points.ts';

/** What others can hold on to in one exported name. */
export interface ExportedName {
  readonly is: 'type' | 'value';
  /** Public members of a class, an interface or an object, in order. */
  readonly members?: readonly string[];
  /** How many arguments a function cannot do without. */
  readonly arguments?: number;
}

/** Attributes, events and so on of one element, by kind; each with its type where it has one. */
export type ElementSurface = Readonly<Record<ElementPart, Readonly<Record<string, string>>>>;
type ElementPart = (typeof ELEMENT_PARTS)[number];
const ELEMENT_PARTS = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const;

/** What the packages of a release offer: entry points with their exports, and the elements. */
export interface Surface {
  readonly exports: Readonly<Record<string, Readonly<Record<string, ExportedName>>>>;
  readonly elements: Readonly<Record<string, ElementSurface>>;
}

/** What stands in our own packages, for all to use. */
const isOurs = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.every(
    (one) =>
      !one.getSourceFile().fileName.includes('/node_modules/') &&
      !(ts.getCombinedModifierFlags(one) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)),
  );

const named = (symbols: readonly ts.Symbol[]): string[] | undefined => {
  const names = symbols
    .filter(isOurs)
    .map(({ name }) => name)
    .filter((name) => !/^(__|#)|^prototype$/.test(name));
  return names.length > 0 ? names.sort() : undefined;
};

/** An object type has members to count on; a union, a text or a number has not. */
const membersOf = (type: ts.Type): string[] | undefined =>
  type.isUnion() || !(type.flags & ts.TypeFlags.Object) ? undefined : named(type.getProperties());

const isNeeded = ({ valueDeclaration: of }: ts.Symbol): boolean =>
  of !== undefined && ts.isParameter(of) && !of.questionToken && !of.initializer && !of.dotDotDotToken;

function describe(checker: ts.TypeChecker, exported: ts.Symbol): ExportedName {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  if (!(symbol.flags & ts.SymbolFlags.Value)) {
    const members = membersOf(checker.getDeclaredTypeOfSymbol(symbol));
    return { is: 'type', ...(members && { members }) };
  }
  const isClass = (symbol.flags & ts.SymbolFlags.Class) !== 0;
  const type = isClass ? checker.getDeclaredTypeOfSymbol(symbol) : checker.getTypeOfSymbol(symbol);
  const [call] = isClass ? [] : type.getCallSignatures();
  if (call) return { is: 'value', arguments: call.parameters.filter(isNeeded).length };
  const members = checker.isArrayLikeType(type) ? undefined : membersOf(type);
  return { is: 'value', ...(members && { members }) };
}

function exportsOf(folders: readonly string[]): Surface['exports'] {
  const points = folders.flatMap((folder) =>
    entryPoints(folder).flatMap(({ specifier, files }) => {
      // What frameworks' checkers read is generated from the elements, which are compared themselves.
      const types = files.find((file) => file.endsWith('.d.ts') && !file.includes('/types-for/'));
      return types === undefined ? [] : [{ specifier, file: join(folder, types) }];
    }),
  );
  const program = ts.createProgram(
    points.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    points.map(({ specifier, file }) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      const names = module ? checker.getExportsOfModule(module) : [];
      return [specifier, Object.fromEntries(names.map((name) => [name.name, describe(checker, name)]))];
    }),
  );
}

interface Described {
  name?: string;
  type?: { text?: string };
}
type Declaration = { tagName?: string; customElement?: boolean } & Partial<Record<ElementPart, Described[]>>;

function elementsOf(manifest: string): Surface['elements'] {
  if (!existsSync(manifest)) throw new Error(`${manifest} is not there: run \`pnpm generate\``);
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  const elements = modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName?.startsWith('amanat-')),
  );
  return Object.fromEntries(
    elements.map((element) => [
      element.tagName ?? '',
      Object.fromEntries(
        ELEMENT_PARTS.map((part) => [
          part,
          Object.fromEntries(
            (element[part] ?? [])
              .filter(({ name = '' }) => part !== 'events' || name.startsWith('amanat-'))
              .map(({ name = '', type }) => [name, type?.text ?? '']),
          ),
        ]),
      ) as unknown as ElementSurface,
    ]),
  );
}

/** Reads what the built packages under this folder offer. */
export const surfaceOf = (packages: string, folders: readonly string[]): Surface => ({
  exports: exportsOf(folders.map((folder) => join(packages, folder))),
  elements: elementsOf(join(packages, 'widgets/custom-elements.json')),
});
