import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A workspace project as its own `package.json` describes it. */
export interface Project {
  /** Package name, such as `@xintu/kernel`. */
  readonly name: string;
  /** Folder relative to the root of the repository, such as `packages/kernel`. */
  readonly folder: string;
  readonly tags: readonly string[];
  /** What others may write behind `from`: `@xintu/kernel`, `@xintu/kernel/calendar`. */
  readonly entries: readonly string[];
}

/** The root of the repository. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** The folder that holds one folder for each sector. */
export const sectorsFolder = 'packages/sectors';

/** Folders whose sub-folders are projects. The sectors' folder is not a project itself. */
const places = ['packages', sectorsFolder, 'apps', 'tools'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function readProject(folder: string): Project {
  const description: unknown = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  if (!isRecord(description) || typeof description['name'] !== 'string') {
    throw new Error(`${folder}/package.json has no name.`);
  }
  const { name, nx, exports } = description;
  return {
    name,
    folder,
    tags: isRecord(nx) ? strings(nx['tags']) : [],
    entries: isRecord(exports) ? Object.keys(exports).map((entry) => name + entry.slice(1)) : [],
  };
}

/** All projects of the workspace, in alphabetical order of their folders. */
export function readProjects(): Project[] {
  return places
    .filter((place) => existsSync(join(root, place)))
    .flatMap((place) => readdirSync(join(root, place)).map((name) => `${place}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
    .map(readProject);
}

/** The value of a project's tag on one axis: `tagOf(kernel, 'layer')` is `kernel`. */
export function tagOf(project: Project, axis: 'runtime' | 'scope' | 'layer'): string | undefined {
  return project.tags.find((tag) => tag.startsWith(`${axis}:`))?.slice(axis.length + 1);
}
