import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTree } from '@nx/devkit/testing';
import { formatFiles, type Tree } from '@nx/devkit';
import type { SectorDeclaration } from '@xintu/declarations';
import { conformsAsSector } from '@xintu/evaluation/testing/sector';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { namesOf, type SectorOptions } from './names.ts';
import { layDown } from './sector-files.ts';

const options: SectorOptions = { code: 'road-transport', title: '道路运输', accent: 'slate' };
const root = join(import.meta.dirname, '../..');

async function generated(given: SectorOptions): Promise<Tree> {
  const tree = createTree();
  tree.write('.prettierrc', JSON.stringify(await resolveConfig(join(root, 'package.json'))));
  layDown(tree, namesOf(given));
  await formatFiles(tree);
  return tree;
}

const tree = await generated(options);
const files = tree
  .listChanges()
  .map(({ path }) => path)
  .filter((path) => path !== '.prettierrc');
const textOf = (path: string) => tree.read(path, 'utf8') ?? '';

/** The generated rules, written beside this test so that they find the packages they build on. */
const folder = await mkdtemp(join(import.meta.dirname, '.generated-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const rules = files.filter((path) => path.includes('/rules/') && !path.endsWith('.spec.ts'));
for (const path of rules) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), textOf(path));
}
const entry = join(folder, 'packages/sectors/road-transport/rules/index.ts');
const { sector }: { sector: SectorDeclaration } = await import(entry);

conformsAsSector(sector);

describe('a generated sector', () => {
  it('lies in its own folders and nowhere else', () => {
    const places = [
      'packages/sectors/road-transport/',
      'apps/road-transport/',
      'docs/sectors/road-transport.md',
    ];
    expect(files.filter((path) => !places.some((place) => path.startsWith(place)))).toEqual([]);
    expect(files.length).toBeGreaterThan(15);
  });

  it('is named by its code, its title and its colour', () => {
    expect(sector).toMatchObject({
      code: 'road-transport',
      name: { zh: '道路运输', en: 'road transport' },
      accent: '#3d4f63',
    });
    expect(textOf('apps/road-transport/main.tsx')).toContain('accents.slate');
    expect(textOf('packages/sectors/road-transport/server/panel.ts')).toContain(
      'roadTransport(): RoadTransportPanel',
    );
  });

  it('stands on bases that say that nobody has read them', () => {
    expect(sector.recordTypes.map(({ legalBasis }) => legalBasis.confirmed)).toEqual([false, false]);
  });

  it('leaves no place unfilled', () => {
    expect(files.filter((path) => /<%|%>|__/.test(path + textOf(path)))).toEqual([]);
  });

  it.each(files.filter((path) => /\.tsx?$/.test(path)))('%s is formatted and can be parsed', async (path) => {
    const style = await resolveConfig(join(root, 'package.json'));
    expect(await check(textOf(path), { ...style, filepath: path })).toBe(true);
    const { diagnostics = [] } = ts.transpileModule(textOf(path), {
      reportDiagnostics: true,
      fileName: path,
      compilerOptions: {
        jsx: ts.JsxEmit.ReactJSX,
        experimentalDecorators: true,
        target: ts.ScriptTarget.ES2023,
      },
    });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  });

  it('has the colours of the design system', () => {
    const palette = readFileSync(join(root, 'packages/ui/theme/palette.ts'), 'utf8');
    for (const accent of ['blue', 'teal', 'violet', 'slate'] as const)
      expect(palette).toContain(`${accent}: { light: { text: '${namesOf({ ...options, accent }).colour}'`);
  });
});

describe('the generator refuses', () => {
  it.each([
    [{ code: 'Transport', title: '交通运输' }, 'kebab-case'],
    [{ code: 'transport', title: 'Transport' }, 'must be Chinese'],
    [{ code: 'transport', title: "交通'运输" }, 'must be Chinese'],
    [{ code: 'transport', title: '交通运输', english: '交通' }, 'Latin'],
  ] as const)('%o', (given, problem) => {
    expect(() => namesOf(given)).toThrow(problem);
  });

  it('a folder that is taken', () => {
    expect(() => {
      layDown(tree, namesOf(options));
    }).toThrow('packages/sectors/road-transport exists already');
  });
});
