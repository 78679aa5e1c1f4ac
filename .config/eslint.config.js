import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.cache/',
    '**/.data/',
    '**/node_modules/',
    'test-results/',
    'playwright-report/',
    '.config/**',
    '**/*.mjs',
    '**/*.cjs',
    '**/.astro/',
    'packages/widgets/vite.{cdn,frame}.config.ts',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing is stored before the visitor chose it.' },
      ],
      // A named type for editors: `interface Quiz extends z.infer<typeof QuizSchema> {}`.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    extends: [lit.configs['flat/all'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Templates are functions here as well as methods; the class list is small.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      // The `value` of a radio is a constant; `.checked` is what changes.
      'lit/no-value-attribute': 'off',
      // Selectors come as arguments.
      'lit/prefer-query-decorators': 'off',
      // A table that a narrow place shows as cards (display: block) keeps its roles by saying them.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/<style|\\sstyle=/]',
          message: 'A strict CSP blocks <style> and style= in templates: use classes or style.setProperty().',
        },
        {
          selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|styleMap|innerHTML|outerHTML)$/]',
          message: 'No markup from strings, no style attributes (CSP, Trusted Types).',
        },
      ],
    },
    settings: { litHtmlSources: true },
  },
  {
    files: ['**/*.test.ts', '**/*.test.parts.ts', 'test/**/*.ts', 'stories/**/*.ts', 'examples/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc/testing types every chai assertion as a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
    },
  },
);
