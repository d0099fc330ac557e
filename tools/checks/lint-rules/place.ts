import { dirname, join, relative, sep } from 'node:path';

/** Where a file lies in the workspace. */
export interface Place {
  /** Folder of the package: `packages/kernel`, `packages/sectors/taxation`, `apps/cli`. */
  readonly project: string;
  /** Folders between the package and the file, outermost first. */
  readonly folders: readonly string[];
}

const projectPath = /^((?:packages\/sectors|packages|apps|tools)\/[^/]+)\/(.+)$/;

/** The place of a path relative to the root of the repository, or null outside of every package. */
export function placeOf(path: string): Place | null {
  const found = projectPath.exec(path);
  const [, project, rest] = found ?? [];
  return project === undefined || rest === undefined
    ? null
    : { project, folders: rest.split('/').slice(0, -1) };
}

/** A file's path relative to the root of the repository, with forward slashes. */
export function pathInRepository(filename: string, repository: string): string {
  return relative(repository, filename).split(sep).join('/');
}

/** The path that a relative specifier leads to, seen from a file (both relative to the root of the repository). */
export function targetOf(path: string, specifier: string): string {
  return join(dirname(path), specifier.replace(/\?.*$/, '')).split(sep).join('/');
}
