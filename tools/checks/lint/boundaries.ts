import { readProjects, sectorsFolder, tagOf } from './projects.ts';

/**
 * The order in which packages may use one another: each imports only those before it.
 * A package that is still to come has its place already.
 */
const pure = ['kernel', 'declarations'];
const server = [
  'runtime',
  'database',
  'ledger',
  'access',
  'graph',
  'catalogue',
  'subjects',
  'records',
  'documents',
  'intake',
  'evaluation',
  'cases',
  'commitments',
  'complaints',
  'checks',
  'reports',
  'exchange',
  'governance',
  'administration',
];
const web = ['ui', 'portal-kit'];
const core = [...pure, ...server, ...web];

interface Constraint {
  readonly sourceTag: string;
  readonly onlyDependOnLibsWithTags: readonly string[];
}

function may(sourceTag: string, ...onlyDependOnLibsWithTags: string[]): Constraint {
  return { sourceTag, onlyDependOnLibsWithTags };
}

function layers(names: readonly string[]): string[] {
  return names.map((name) => `layer:${name}`);
}

/** Layer constraints of one road, front to back: `start` is open to every package on it. */
function ordered(start: readonly string[], road: readonly string[]): Constraint[] {
  return road.map((name, index) => may(`layer:${name}`, ...layers([...start, ...road.slice(0, index)])));
}

const layerOrder = [
  ...ordered([], pure),
  ...ordered(pure, server),
  ...ordered(pure, web),
  may('layer:app', ...layers([...core, 'sector', 'tool', 'app'])),
  may('layer:tool', ...layers([...core, 'sector', 'tool', 'app'])),
];

const runtimes = [
  may('runtime:iso', 'runtime:iso'),
  may('runtime:node', 'runtime:iso', 'runtime:node', 'runtime:sector'),
  may('runtime:web', 'runtime:iso', 'runtime:web', 'runtime:sector'),
];

/** Scopes of the sectors as their folders say them, so that a new sector changes no file here. */
const sectorScopes = readProjects()
  .filter((project) => project.folder.startsWith(`${sectorsFolder}/`))
  .flatMap((project) => tagOf(project, 'scope') ?? [])
  .map((scope) => `scope:${scope}`);

const scopes = [
  may('scope:core', 'scope:core'),
  ...sectorScopes.map((scope) => may(scope, scope, 'scope:core')),
  may('scope:app', 'scope:core', 'scope:app', 'scope:tool', ...sectorScopes),
  may('scope:tool', 'scope:core', 'scope:tool', 'scope:app', ...sectorScopes),
];

/**
 * What a sector's server room builds on: it adds fields to the types of these packages and reads through their
 * sources. It holds no database handle, writes no ledger and asks for nobody's permission itself.
 */
const extensible = ['graph', 'catalogue', 'subjects', 'records', 'evaluation'];

/**
 * A sector is one project with three rooms, each of its own kind; the room's path decides what a file of it may
 * import. Tests may also use the packages that they set the stage with, and
 * the suite that every sector must pass.
 */
const sectorRooms = [
  { files: [`${sectorsFolder}/*/*.{ts,tsx}`], runtime: ['iso'], layers: pure },
  { files: [`${sectorsFolder}/*/rules/**`], runtime: ['iso'], layers: pure },
  { files: [`${sectorsFolder}/*/server/**`], runtime: ['iso', 'node'], layers: [...pure, ...extensible] },
  {
    files: [`${sectorsFolder}/*/{rules,server}/**/*.spec.ts`, `${sectorsFolder}/*/testing/**`],
    runtime: ['iso', 'node'],
    layers: [...pure, ...server],
  },
  { files: [`${sectorsFolder}/*/web/**`], runtime: ['iso', 'web'], layers: [...pure, ...web] },
];

/** A sector's file outside of its rooms may import nothing of ours. */
const anySector = { runtime: ['iso'], layers: ['kernel'] };

function boundaryRule(sector: { readonly runtime: readonly string[]; readonly layers: readonly string[] }) {
  return {
    '@nx/enforce-module-boundaries': [
      'error',
      {
        allow: [],
        // A page that is loaded lazily lies beside parts that are not; that is the router's business.
        checkDynamicDependenciesExceptions: ['.*'],
        depConstraints: [
          ...runtimes,
          may('runtime:sector', ...sector.runtime.map((runtime) => `runtime:${runtime}`)),
          ...scopes,
          ...layerOrder,
          may('layer:sector', ...layers(sector.layers)),
        ],
      },
    ],
  } as const;
}

/** ESLint blocks for who may import whom between projects: everywhere first, then each room of a sector. */
export const boundaries = [
  { files: ['**/*.{ts,tsx,js}'], rules: boundaryRule(anySector) },
  ...sectorRooms.map((room) => ({ files: room.files, rules: boundaryRule(room) })),
];
