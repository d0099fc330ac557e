import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries } from './tools/checks/lint/boundaries.ts';
import { exceptionBlocks } from './tools/checks/lint/exceptions.ts';
import { readProjects, tagOf } from './tools/checks/lint/projects.ts';
import { restrictions } from './tools/checks/lint/restrictions.ts';
import { pureFiles, purePackages, rooms, testFiles } from './tools/checks/lint/rooms.ts';
import { xintu } from './tools/checks/lint-rules/index.ts';

const projects = readProjects();
const entries = projects.flatMap((project) => project.entries);
const webProjects = projects
  .filter((project) => tagOf(project, 'runtime') === 'web')
  .map((project) => project.folder);

/** Size and shape of code: a file has one purpose, a function one thought. */
const shape = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
};

/** Nothing silences the compiler: no `any`, no `!`, no assertion but `as const`. */
const honestTypes = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
  '@typescript-eslint/no-unused-vars': 'off', // the compiler reports these
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
};

/** The few rules that need types and are worth their time. */
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/gql/**', '.nx/**', '.xintu/**', 'coverage/**'] },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,js}'],
    plugins: { '@nx': nx, xintu },
    rules: {
      ...shape,
      ...honestTypes,
      'xintu/package-entries': ['error', { entries, webProjects }],
      'xintu/room-doors': ['error', { rooms }],
      'xintu/no-resident-number': 'error',
      'xintu/no-real-credit-code': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.node.json', './tsconfig.web.json'],
        tsconfigRootDir: import.meta.dirname,
        // With CI set it would read files from the disk instead of the text at hand: the canary's probes are texts.
        disallowAutomaticSingleRunInference: true,
      },
    },
    rules: typed,
  },
  { files: pureFiles, rules: { 'xintu/pure-imports': ['error', { packages: purePackages }] } },
  {
    files: ['**/*.tsx', 'packages/{ui,portal-kit}/**/*.ts', 'packages/sectors/*/web/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  boundaries,
  restrictions,
  { files: ['packages/**/*.{ts,tsx}'], ignores: testFiles, rules: { 'no-console': 'error' } },
  {
    files: testFiles,
    rules: {
      'max-lines': ['error', { max: 600 }],
      'max-lines-per-function': 'off',
      // A test may show that something does not compile, and says what.
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  exceptionBlocks,
);
