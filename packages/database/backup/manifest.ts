import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '@xintu/runtime';
import { z } from 'zod';

export const MANIFEST = 'manifest.json';

const file = z.object({
  /** inside the backup's folder */
  file: z.string().regex(/^(data|keys)\/[\w.-]+$/),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const part = file.extend({
  table: z.string(),
  columns: z.array(z.string()),
  rows: z.int().nonnegative(),
});

const manifest = z.object({
  format: z.literal('xintu-backup-1'),
  madeAt: z.iso.datetime(),
  postgresql: z.string(),
  /** names of the migrations that its tables come from */
  migrations: z.array(z.string()).min(1),
  tables: z.array(part),
  /** jobs that were not done yet */
  jobs: part,
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
  keys: z.array(file),
  /** what the caller knows about the moment of the backup */
  facts: z.record(z.string(), z.unknown()),
});

/** What a backup consists of; written last, so that a backup without it is none. */
export type Manifest = z.infer<typeof manifest>;
/** One file of a backup, with what it is checked by. */
export type BackupFile = z.infer<typeof file>;
/** The rows of one table, as COPY writes them (text), compressed with Zstandard. */
export type BackupPart = z.infer<typeof part>;

/**
 * Reads a backup's manifest.
 * @throws Failure when the folder holds none that is understood
 */
export async function readManifest(folder: string): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(join(folder, MANIFEST), 'utf8');
  } catch {
    throw new Failure(`The folder ${folder} holds no backup: ${MANIFEST} is missing.`);
  }
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    throw new Failure(`The backup ${folder} can't be used: its ${MANIFEST} is not understood.`);
  }
}
