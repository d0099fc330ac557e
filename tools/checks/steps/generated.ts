import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../child.ts';
import type { Counts } from '../counts.ts';
import { root } from '../lint/projects.ts';

/** Scripts of the root package.json that write committed files, in the order in which they build on one another. */
const generators = ['sectors', 'schema', 'codegen'];

const generatedFiles = [
  'schema.graphql',
  '{apps,packages,tools}/**/*.gen.{ts,json}',
  '{apps,packages}/**/gql/*',
];

/** Digests of all generated files by their path. */
function digests(): Map<string, string> {
  const paths = globSync(generatedFiles, {
    cwd: root,
    exclude: (path) => path === 'node_modules' || path === 'dist',
  });
  return new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  );
}

function isPresent(script: string): boolean {
  const description: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return script in description.scripts;
}

/** Writes the generated files anew: each script must leave them as they are committed. */
export async function generatedAreFresh(): Promise<Counts> {
  let passed = 0;
  let failed = 0;
  if (!existsSync(join(root, 'schema.graphql'))) console.error('schema.graphql is missing.');
  for (const script of generators.filter(isPresent)) {
    const before = digests();
    const { code } = await run('npm', ['run', '--silent', script]);
    const after = digests();
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    for (const path of changed)
      console.error(`${path} was not fresh: commit what "npm run ${script}" has written.`);
    if (code === 0 && changed.length === 0) passed += 1;
    else failed += 1;
  }
  return { passed, failed };
}
