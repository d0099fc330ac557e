import { join } from 'node:path';
import { generateFiles, type Tree } from '@nx/devkit';
import type { SectorNames } from './names.ts';

/** Where the files of a sector go: its own package, its portal, and its page of documentation. */
export function placesOf({ code }: Pick<SectorNames, 'code'>) {
  return {
    sector: `packages/sectors/${code}`,
    portal: `apps/${code}`,
    docs: `docs/sectors`,
  } as const;
}

/** Lays the files of a sector down in a tree. @throws RangeError when something lies there already */
export function layDown(tree: Tree, names: SectorNames): void {
  const places = placesOf(names);
  const taken = [places.sector, places.portal].find((place) => tree.exists(place));
  if (taken !== undefined) throw new RangeError(`${taken} exists already.`);
  for (const [part, place] of Object.entries(places))
    generateFiles(tree, join(import.meta.dirname, 'template', part), place, { ...names });
}
