import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '@xintu/runtime';
import { migrationNames } from '../migrations/index.ts';
import { type BackupFile, type Manifest, readManifest } from './manifest.ts';

/**
 * Checks that a backup is whole: every file of it is there and is what was written.
 * @throws Failure naming the first file that isn't, or when a newer version of Xintu made the backup
 */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const unknown = manifest.migrations.find((name) => !migrationNames.includes(name));
  if (unknown !== undefined)
    throw new Failure(`The backup was made by a newer version of Xintu (${unknown}): update the program.`);
  for (const file of [...manifest.tables, manifest.jobs, ...manifest.keys]) await checkFile(folder, file);
  return manifest;
}

async function checkFile(folder: string, { file, bytes, sha256 }: BackupFile): Promise<void> {
  const hash = createHash('sha256');
  let read = 0;
  try {
    for await (const chunk of createReadStream(join(folder, file))) {
      if (!Buffer.isBuffer(chunk)) continue;
      hash.update(chunk);
      read += chunk.length;
    }
  } catch {
    throw new Failure(`The backup is not whole: ${file} can't be read.`);
  }
  if (read !== bytes || hash.digest('hex') !== sha256)
    throw new Failure(`The backup is not what was written: ${file} was changed or cut short.`);
}
