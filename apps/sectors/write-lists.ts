import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

// Writes the lists of the sectors that lie in packages/sectors: `npm run sectors`. A folder that begins with an
// underscore is a fixture of tests, not a sector of the installation.

const root = join(import.meta.dirname, '../..');
const codes = readdirSync(join(root, 'packages/sectors'))
  .filter((folder) => /^[a-z]/.test(folder))
  .toSorted();
const names = codes.map((code) =>
  code.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
);

interface List {
  readonly path: string;
  readonly type: readonly [name: string, from: string];
  /** What each sector exports, and in which of its rooms. */
  readonly value: readonly [name: string, room: string];
  readonly constant: string;
  readonly description: string;
}

/** Whether an app is a department's portal: the open site has no sectors' panels. */
function isPortal(entry: string): boolean {
  return existsSync(entry) && readFileSync(entry, 'utf8').includes('definePortal(');
}

const lists: readonly List[] = [
  {
    path: 'apps/sectors/declarations.gen.ts',
    type: ['SectorDeclaration', '@xintu/declarations'],
    value: ['sector', 'rules'],
    constant: 'installedSectors',
    description: 'The sectors of this installation.',
  },
  {
    path: 'apps/sectors/graph.gen.ts',
    type: ['GraphModule', '@xintu/graph'],
    value: ['sectorGraph', 'server'],
    constant: 'sectorGraphs',
    description: 'What the sectors of this installation add to the graph.',
  },
  ...readdirSync(join(root, 'apps'))
    .filter((code) => isPortal(join(root, 'apps', code, 'main.tsx')))
    .map((code): List => ({
      path: `apps/${code}/sectors.gen.ts`,
      type: ['SectorWeb', '@xintu/portal-kit'],
      value: ['sectorWeb', 'web'],
      constant: 'sectors',
      description: 'What the sectors of this installation add to the portals.',
    })),
];

function textOf({ type: [type, from], value: [value, room], constant, description }: List): string {
  const imports = codes.map(
    (code, index) => `import { ${value} as ${names[index] ?? code} } from '@xintu/sector-${code}/${room}';`,
  );
  return [
    '// Generated from the folders of packages/sectors: `npm run sectors`.',
    `import type { ${type} } from '${from}';`,
    ...imports,
    '',
    `/** ${description} */`,
    `export const ${constant}: readonly ${type}[] = [${names.join(', ')}];`,
    '',
  ].join('\n');
}

const style = await resolveConfig(join(root, 'package.json'));
for (const list of lists) {
  const text = await format(textOf(list), { ...style, parser: 'typescript' });
  writeFileSync(join(root, list.path), text);
}
