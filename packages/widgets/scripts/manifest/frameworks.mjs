const SHAPES = `import type { AmanatElements } from './elements.js';

type Tag = keyof AmanatElements;
`;

/** React 18, Vue and Svelte write \`false\` into an attribute, where it counts as set: nothing is what takes it away. */
const WRITTEN_OUT = `
type WrittenOut<Attributes> = {
  [Name in keyof Attributes]: [Exclude<Attributes[Name], undefined>] extends [boolean]
    ? true | '' | null | undefined
    : Attributes[Name];
};
`;

const LISTENERS = `
type Listeners<Events> = {
  [Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined;
};
`;

/** How each framework writes the attributes, properties and events of a tag. */
export const FRAMEWORKS = {
  /** For any JSX: the framework's own attributes come as \`Base\`. */
  jsx: `${SHAPES}${WRITTEN_OUT}${LISTENERS}
export type { AmanatElements };

/**
 * The tags of the set, for the \`IntrinsicElements\` of a JSX that has no file of its own here. With Preact:
 * \`declare module 'preact' { namespace JSX { interface IntrinsicElements extends AmanatJsx<HTMLAttributes> {} } }\`
 */
export type AmanatJsx<Base = unknown> = {
  [T in Tag]: Base &
    WrittenOut<AmanatElements[T]['attributes']> &
    AmanatElements[T]['properties'] &
    Listeners<AmanatElements[T]['events']>;
};
`,
  react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${SHAPES}${LISTENERS}
type ReactElements = {
  [T in Tag]: DetailedHTMLProps<HTMLAttributes<AmanatElements[T]['element']>, AmanatElements[T]['element']> &
    AmanatElements[T]['attributes'] &
    AmanatElements[T]['properties'] &
    Listeners<AmanatElements[T]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
`,
  // It sets attributes only, hears no events of these elements, and calls a class a class.
  'react-18': `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${SHAPES}${WRITTEN_OUT}
type Unheard<Events> = { [Name in keyof Events as \`on\${Name & string}\`]?: never };

type React18Elements = {
  [T in Tag]: Omit<
    DetailedHTMLProps<HTMLAttributes<AmanatElements[T]['element']>, AmanatElements[T]['element']>,
    'className'
  > & { class?: string | undefined } & WrittenOut<AmanatElements[T]['attributes']> &
    Unheard<AmanatElements[T]['events']>;
};

declare global {
  namespace JSX {
    interface IntrinsicElements extends React18Elements {}
  }
}
`,
  vue: `import type { HTMLAttributes, ReservedProps } from 'vue';
${SHAPES}${WRITTEN_OUT}
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;

type Camelised<Props> = { [Name in keyof Props as Camel<Name> & string]: Props[Name] };

type Listeners<Events> = {
  [Name in keyof Events as \`on\${Capitalize<Camel<Name> & string>}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Props<T extends Tag> = HTMLAttributes &
  ReservedProps &
  Camelised<WrittenOut<AmanatElements[T]['attributes']>> &
  AmanatElements[T]['properties'] &
  Listeners<AmanatElements[T]['events']>;

type VueElements = {
  [T in Tag]: new (props: Props<T>) => { $props: Props<T>; $slots: { default?: (() => unknown) | undefined } };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
${SHAPES}${WRITTEN_OUT}
type Listeners<Events> = {
  [Name in keyof Events as \`\${'on' | 'on:'}\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined;
};

type SvelteElements = {
  [T in Tag]: HTMLAttributes<AmanatElements[T]['element']> &
    WrittenOut<AmanatElements[T]['attributes']> &
    AmanatElements[T]['properties'] &
    Listeners<AmanatElements[T]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
`,
};
