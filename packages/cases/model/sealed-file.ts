import { newPieceSeal, pieceSealOf, storeChunks, storedBytes } from '@xintu/intake';
import type { KeyRing } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

/** A file to be kept sealed. */
export interface FileToSeal {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: Buffer;
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** Keeps a file sealed with a key of its own, in the caller's transaction. @returns the file's id */
export async function storeSealed(client: ClientBase, keys: KeyRing, file: FileToSeal): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'insert into stored_file (name, media_type, size_bytes, sha256) values ($1, $2, $3, $4) returning id',
    [file.name, file.mediaType, file.size, file.sha256],
  );
  const id = rows[0]?.id ?? '';
  await storeChunks(client, id, file.stream(), await newPieceSeal(client, keys, id));
  return id;
}

/**
 * The content of a sealed file, piece by piece.
 * @throws Failure where a piece was changed, or belongs elsewhere
 */
export async function* openSealed(
  pool: Pool,
  keys: KeyRing,
  file: string,
  size: number,
): AsyncGenerator<Uint8Array> {
  yield* storedBytes(pool, file, size, await pieceSealOf(pool, keys, file)).stream();
}
