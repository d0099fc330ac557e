import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Copy, copyOfRepository } from './testing/copy.ts';
import { guideFiles } from './testing/guide-files.ts';

const names = { code: 'transport', camel: 'transport' } as const;
const places = ['packages/sectors/transport', 'apps/transport', 'docs/sectors/transport.md'];
const isNew = (change: string) => change.startsWith('?? ');

let copy: Copy;
beforeAll(async () => {
  copy = await copyOfRepository();
});
afterAll(() => copy.remove());

describe('a sector that is generated, in a copy of the repository', () => {
  it('adds files of its own and renews generated ones; nothing else differs', async () => {
    await copy.run('npx', 'nx', 'g', './tools/sector-generator:sector', 'transport', '--title', '交通运输');
    const changes = await copy.changes();
    expect(changes.filter(isNew).length).toBeGreaterThan(20);
    expect(
      changes.filter((change) => isNew(change) && !places.some((place) => change.startsWith(`?? ${place}`))),
    ).toEqual([]);
    const renewed = changes.filter((change) => !isNew(change)).map((change) => change.slice(3));
    expect(renewed.filter((path) => !/\.gen\.(ts|json)$/.test(path))).toEqual([
      'package-lock.json',
      'schema.graphql',
    ]);
    expect(renewed).toContain('apps/sectors/declarations.gen.ts');
    expect(renewed).toContain('apps/credit-office/sectors.gen.ts');
  });

  it('is formatted, and lint has nothing against it', async () => {
    await copy.run('prettier', '--check', ...places, 'apps');
    const said = await copy.run(
      'node',
      'tools/checks/lint.ts',
      'packages/sectors/transport',
      'apps/transport',
    );
    expect(said).toContain('1 passed, 0 failed');
  });

  it('has sound types, on servers and in browsers', async () => {
    await copy.run('tsc', '--noEmit', '-p', 'tsconfig.node.json');
    await copy.run('tsc', '--noEmit', '-p', 'tsconfig.web.json');
  });

  it('passes its own tests, and those that look at every sector', async () => {
    const specs = [
      'packages/sectors/transport',
      'apps/gateway/rights/field-access.spec.ts',
      'apps/gateway/contract/schema.spec.ts',
    ];
    await copy.run('vitest', 'run', '--project', 'unit', ...specs);
  });

  it('hands in and shows its records through the gateway', async () => {
    const template = join(import.meta.dirname, 'testing/new-sector.integration.spec.ts.template');
    const text = (await readFile(template, 'utf8'))
      .replaceAll('<%= code %>', names.code)
      .replaceAll('<%= camel %>', names.camel);
    const spec = 'apps/gateway/new-sector.integration.spec.ts';
    await writeFile(join(copy.folder, spec), text);
    try {
      await copy.run('vitest', 'run', '--project', 'integration', spec);
    } finally {
      await rm(join(copy.folder, spec));
    }
  });

  it('grows by the guide, word for word: record type, rule, list, page', async () => {
    const files = guideFiles();
    expect(files.length).toBe(14);
    for (const { path, text } of files) {
      await mkdir(dirname(join(copy.folder, path)), { recursive: true });
      await writeFile(join(copy.folder, path), text);
    }
    await copy.run('vitest', 'run', '--project', 'unit', 'packages/sectors/transport');
    await copy.run('prettier', '--check', ...places);
    await copy.run('node', 'tools/checks/lint.ts', 'packages/sectors/transport', 'apps/transport');
    await copy.run('npm', 'run', 'typecheck');
  });

  it('has a portal that can be built', async () => {
    await copy.run('npx', 'nx', 'build', '@xintu/portal-transport');
    expect(await readFile(join(copy.folder, 'apps/transport/dist/index.html'), 'utf8')).toContain(
      '交通运输信用',
    );
  });

  it('goes again, and leaves everything as it was', async () => {
    for (const place of places) await rm(join(copy.folder, place), { recursive: true });
    for (const script of ['install', 'run sectors', 'run schema', 'run codegen'])
      await copy.run('npm', ...script.split(' '));
    expect(await copy.changes()).toEqual([]);
  });
});
