import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { run } from '../child.ts';
import type { Counts } from '../counts.ts';
import { readProjects, root, tagOf } from '../lint/projects.ts';

/** Most script that a portal may load before its first page is there, in bytes as sent (gzip). */
const firstLoadLimit = 400_000;

/** Bytes of script, gzipped, that a built page names in its head. */
export function firstLoadOf(dist: string): number {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = Array.from(page.matchAll(/(?:src|href)="([^"]+\.js)"/g), ([, address = '']) => address);
  return scripts
    .map((address) => gzipSync(readFileSync(join(dist, 'assets', basename(address)))).length)
    .reduce((sum, size) => sum + size, 0);
}

function checkPortal(folder: string): boolean {
  const dist = join(root, folder, 'dist');
  if (!existsSync(join(dist, 'index.html'))) {
    console.error(`${folder} was not built.`);
    return false;
  }
  const size = firstLoadOf(dist);
  console.log(`${folder}: first load ${Math.round(size / 1000)} kB of script (gzip)`);
  if (size > firstLoadLimit)
    console.error(`${folder} loads more than ${firstLoadLimit / 1000} kB of script at first.`);
  return size <= firstLoadLimit;
}

/** Builds every portal and weighs its first load; one check for each. */
export async function buildPortals(): Promise<Counts> {
  const portals = readProjects().filter(
    (project) => tagOf(project, 'layer') === 'app' && tagOf(project, 'runtime') === 'web',
  );
  const { code } = await run('nx', ['run-many', '-t', 'build', '--outputStyle=stream']);
  const passed = portals.filter(({ folder }) => checkPortal(folder)).length;
  const failed = portals.length - passed;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
