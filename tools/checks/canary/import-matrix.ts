import { readProjects, tagOf, type Project } from '../lint/projects.ts';
import { findingsOf } from './probe.ts';

/*
 * Who may import whom, said once more and in another form than in the lint configuration: the canary holds the two
 * against each other over every pair of places.
 */
const serverRoad =
  'kernel declarations runtime database ledger access graph catalogue subjects records documents intake evaluation cases commitments complaints checks reports exchange governance administration';
const webRoad = 'kernel declarations ui portal-kit';

/** A place that imports: a file of a package or of a room in a sector. */
interface Source {
  readonly project: Project;
  readonly path: string;
  /** What it is: `core`, `app`, `tool`, or the room of a sector. */
  readonly kind: 'core' | 'app' | 'tool' | 'rules' | 'server' | 'server-test' | 'web';
}

function before(road: string, layer: string): string[] {
  const names = road.split(' ');
  const position = names.indexOf(layer);
  return position < 0 ? [] : names.slice(0, position);
}

function isSector(project: Project): boolean {
  return tagOf(project, 'layer') === 'sector';
}

function sourcesOf(project: Project): Source[] {
  if (isSector(project)) {
    return [
      { project, kind: 'rules', path: `${project.folder}/rules/probe.ts` },
      { project, kind: 'server', path: `${project.folder}/server/probe.ts` },
      { project, kind: 'server-test', path: `${project.folder}/server/probe.spec.ts` },
      { project, kind: 'web', path: `${project.folder}/web/probe.tsx` },
    ];
  }
  const scope = tagOf(project, 'scope');
  const kind = scope === 'app' || scope === 'tool' ? scope : 'core';
  return [{ project, kind, path: `${project.folder}/probe.ts` }];
}

function mayImportSector(source: Source, entry: string): boolean {
  if (source.kind !== 'app' && source.kind !== 'tool') return false;
  return (
    entry.endsWith('/rules') ||
    entry.endsWith(tagOf(source.project, 'runtime') === 'web' ? '/web' : '/server')
  );
}

function coreLayersOpenTo(source: Source): string[] {
  const layer = tagOf(source.project, 'layer') ?? '';
  const runsInBrowser = tagOf(source.project, 'runtime') === 'web';
  const open = {
    core: [...before(serverRoad, layer), ...before(webRoad, layer)],
    app: (runsInBrowser ? webRoad : serverRoad).split(' '),
    tool: serverRoad.split(' '),
    rules: ['kernel', 'declarations'],
    server: ['kernel', 'declarations', 'graph', 'catalogue', 'subjects', 'records', 'evaluation'],
    'server-test': serverRoad.split(' '),
    web: webRoad.split(' '),
  };
  return open[source.kind];
}

function mayImport(source: Source, target: Project, entry: string): boolean {
  if (entry.endsWith('/testing') && source.kind !== 'server-test') return false;
  if (isSector(target)) return mayImportSector(source, entry);
  const layer = tagOf(target, 'layer') ?? '';
  const runsInBrowser = tagOf(source.project, 'runtime') === 'web';
  if (layer === 'tool') return (source.kind === 'app' || source.kind === 'tool') && !runsInBrowser;
  if (layer === 'app')
    return (
      (source.kind === 'app' || source.kind === 'tool') &&
      !runsInBrowser &&
      tagOf(target, 'runtime') !== 'web'
    );
  return coreLayersOpenTo(source).includes(layer);
}

/** Tries every pair of places; an outcome for each importing place. */
export async function runImportMatrix(): Promise<{ name: string; pairs: number; problems: string[] }[]> {
  const projects = readProjects();
  const outcomes: { name: string; pairs: number; problems: string[] }[] = [];
  for (const source of projects.flatMap(sourcesOf)) {
    const targets = projects
      .filter((target) => target !== source.project)
      .flatMap((target) => target.entries.map((entry) => ({ target, entry })));
    const code = targets.map(({ entry }) => `import '${entry}';\n`).join('');
    const findings = await findingsOf({ path: source.path, code });
    const problems = targets.flatMap(({ target, entry }, index) => {
      // An illegal import that stands in the tree makes circles; lint itself reports that one where it stands.
      const reported = findings.filter(
        ({ line, message }) => line === index + 1 && !message.startsWith('Circular'),
      );
      const allowed = mayImport(source, target, entry);
      if (allowed && reported.length > 0)
        return [`${source.path} may import ${entry}, yet: ${reported[0]?.message}`];
      if (!allowed && !findings.some(({ line }) => line === index + 1))
        return [`${source.path} imports ${entry} unnoticed`];
      return [];
    });
    outcomes.push({ name: `imports of ${source.path}`, pairs: targets.length, problems });
  }
  return outcomes;
}
