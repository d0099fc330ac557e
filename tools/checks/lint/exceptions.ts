/**
 * Every exception from a lint rule, with its reason. There are no comments in the code that switch a rule off:
 * whoever needs an exception says so here.
 */
interface Exception {
  readonly files: readonly string[];
  readonly rules: readonly string[];
  readonly because: string;
}

const exceptions: readonly Exception[] = [
  {
    files: ['packages/kernel/test-vectors/**'],
    rules: ['xintu/no-real-credit-code'],
    because: 'the check character is proved on published codes of well-known institutions, beside no record',
  },
  {
    files: ['packages/graph/schema/**'],
    rules: ['@typescript-eslint/no-unsafe-function-type'],
    because: 'TypeGraphQL types a list of resolver classes as Function',
  },
];

/** The exceptions as ESLint blocks; they come last. */
export const exceptionBlocks = exceptions.map(({ files, rules }) => ({
  files: [...files],
  rules: Object.fromEntries(rules.map((rule) => [rule, 'off'])),
}));
