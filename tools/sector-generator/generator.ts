import { execFileSync } from 'node:child_process';
import { formatFiles, type GeneratorCallback, type Tree } from '@nx/devkit';
import { namesOf, type SectorOptions } from './names.ts';
import { layDown } from './sector-files.ts';

/** What renews the lock file and the generated files, in the order in which they build on one another. */
const renewals = [
  ['install', '--no-audit', '--no-fund', '--prefer-offline'],
  ['run', '--silent', 'sectors'],
  ['run', '--silent', 'schema'],
  ['run', '--silent', 'codegen'],
] as const;

/**
 * Makes a sector: `npx nx g ./tools/sector-generator:sector transport --title 交通运输`. Everything that it writes is
 * new, or generated from what lies there: nothing else of the core changes.
 */
export async function sectorGenerator(tree: Tree, options: SectorOptions): Promise<GeneratorCallback> {
  layDown(tree, namesOf(options));
  await formatFiles(tree);
  return () => {
    for (const command of renewals) execFileSync('npm', command, { cwd: tree.root, stdio: 'inherit' });
  };
}
