import { impureGlobals, pureFiles, testFiles } from './rooms.ts';

interface Restriction {
  readonly selector: string;
  readonly message: string;
}

/** What Vitest loads once for a whole run. */
const globalSetups = ['packages/database/testing/cluster.ts', 'apps/e2e/instance.ts'];

const defaultExports: Restriction[] = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: "ExportSpecifier[exported.name='default']", message: 'Export by name.' },
];

const settingsPlace = 'Settings are read in one place: packages/runtime/settings.ts.';
const environment: Restriction[] = [
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: settingsPlace },
  { selector: "VariableDeclarator[init.name='process']", message: settingsPlace },
  { selector: 'ImportDeclaration[source.value=/^(node:)?process$/]', message: settingsPlace },
];

const needsToday = 'Pure code has no clock: take the day or the moment as an argument.';
const clock: Restriction[] = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: needsToday },
  { selector: "CallExpression[callee.name='Date']", message: needsToday },
];

const impureProperties = [
  { object: 'Date', property: 'now', message: needsToday },
  { object: 'Math', property: 'random', message: 'Pure code does not throw dice.' },
];

/** Files that export by default, because the tool that loads them wants it so. */
const defaultExportFiles = ['*.config.js', 'codegen.ts', '**/migrations/**'];

/**
 * Who may touch the environment: the place where settings are read, the entries that hand it over to that place,
 * those who pass it on to programs that they start, and what is outside of the running system.
 */
const environmentFiles = [
  'packages/runtime/settings*.ts',
  'packages/database/embedded/cluster.ts',
  'apps/*/main.ts',
  'apps/cli/project.ts',
  'apps/cli/start/*.ts',
  'tools/**',
  'apps/e2e/**',
  'apps/cli/bin/*.js',
  '**/*.config.ts',
  ...testFiles,
];

/** The rule with the whole of what it forbids; a bare severity would keep what an earlier block said. */
function syntax(...restrictions: Restriction[][]) {
  const all = restrictions.flat();
  return { 'no-restricted-syntax': all.length > 0 ? ['error', ...all] : ['off'] };
}

/**
 * ESLint blocks for syntax that is closed. Blocks for the same rule do not add up (the later one replaces the
 * earlier), so each block names the whole of what it forbids.
 */
export const restrictions = [
  { files: ['**/*.{ts,tsx,js}'], rules: syntax(defaultExports, environment) },
  { files: environmentFiles, rules: syntax(defaultExports) },
  { files: defaultExportFiles, rules: syntax(environment) },
  { files: ['**/*.config.ts', ...globalSetups], rules: syntax() },
  {
    files: pureFiles,
    rules: {
      ...syntax(defaultExports, environment, clock),
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', ...impureProperties],
    },
  },
  // Tests of pure code read their vectors from files; they still may not ask what day it is.
  {
    files: pureFiles.flatMap((files) => [
      files.replace('*.ts', '*.spec.ts'),
      files.replace('*.ts', 'testing/*.ts'),
    ]),
    rules: { 'no-restricted-globals': 'off' },
  },
];
