import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPortals } from './portals.ts';
import { readStaticFiles } from './static-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xintu-portals-'));
  await mkdir(join(folder, 'tourism/dist/assets'), { recursive: true });
  await mkdir(join(folder, 'unbuilt'));
  await writeFile(join(folder, 'tourism/dist/index.html'), '<title> 文化和旅游 · 信图 </title>');
  await writeFile(join(folder, 'tourism/dist/assets/index-Ab12_cd3.js'), 'console.log(1);'.repeat(200));
  await writeFile(join(folder, 'tourism/dist/favicon.ico'), Buffer.alloc(5000));
});
afterAll(() => rm(folder, { recursive: true }));

it('finds the portals that are built', async () => {
  const portals = await readPortals(folder);
  expect(portals.map(({ code, name }) => [code, name])).toEqual([['tourism', '文化和旅游 · 信图']]);
});

it('knows what may be kept for ever, and compresses text', async () => {
  const files = await readStaticFiles(join(folder, 'tourism/dist'));
  const script = files.get('assets/index-Ab12_cd3.js');
  const icon = files.get('favicon.ico');
  expect([script?.hashed, icon?.hashed]).toEqual([true, false]);
  expect(script?.type).toBe('text/javascript; charset=utf-8');
  const compressed = await script?.compressed();
  expect(gunzipSync(compressed ?? Buffer.alloc(0))).toEqual(script?.bytes);
  expect(await icon?.compressed()).toBeNull();
});

it('has nothing where there is no folder', async () => {
  expect((await readStaticFiles(join(folder, 'nowhere'))).size).toBe(0);
});
