import { type KeyRing, newKeyFile, readKeyRing } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

/** Bytes that are sealed together: with what sealing adds, about 1 MiB is stored of each. */
const PIECE = 720 * 1024;

/** A file to be kept sealed. */
export interface FileToSeal {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: Buffer;
  readonly stream: () => AsyncIterable<Uint8Array>;
}

const placeOf = (file: string, position: number): Buffer => Buffer.from(`${file}:${String(position)}`);

/**
 * Keeps a file sealed with a key of its own, in the caller's transaction: the keys of the installation seal that key
 * only, so that a change of them never touches the file.
 * @returns the file's id
 */
export async function storeSealed(client: ClientBase, keys: KeyRing, file: FileToSeal): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'insert into stored_file (name, media_type, size_bytes, sha256) values ($1, $2, $3, $4) returning id',
    [file.name, file.mediaType, file.size, file.sha256],
  );
  const id = rows[0]?.id ?? '';
  const content = newKeyFile(keys.cipher);
  const { keyId, sealed } = keys.seal(content, Buffer.from(id));
  await client.query('insert into sealed_file_key (file_id, key_id, sealed) values ($1, $2, $3)', [
    ...[id, keyId, sealed],
  ]);
  const own = readKeyRing(content);
  let position = 0;
  for await (const piece of pieces(file.stream())) {
    const text = piece.toString('base64');
    await client.query('insert into stored_file_chunk (file_id, position, bytes) values ($1, $2, $3)', [
      ...[id, position, own.seal(text, placeOf(id, position)).sealed],
    ]);
    position += 1;
  }
  return id;
}

/**
 * The content of a sealed file, piece by piece.
 * @throws Failure where a piece was changed, or belongs elsewhere
 */
export async function* openSealed(pool: Pool, keys: KeyRing, file: string): AsyncGenerator<Buffer> {
  const { rows } = await pool.query<{ keyId: string; sealed: Buffer }>(
    'select key_id as "keyId", sealed from sealed_file_key where file_id = $1',
    [file],
  );
  const [key] = rows;
  if (key === undefined) throw new Error(`file ${file} is not sealed`);
  const own = readKeyRing(keys.open(key, Buffer.from(file)));
  for (let position = 0; ; position += 1) {
    const found = await pool.query<{ bytes: Buffer }>(
      'select bytes from stored_file_chunk where file_id = $1 and position = $2',
      [file, position],
    );
    const [piece] = found.rows;
    if (piece === undefined) return;
    const text = own.open({ keyId: own.currentKey, sealed: piece.bytes }, placeOf(file, position));
    yield Buffer.from(text, 'base64');
  }
}

async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let [waiting, length]: [Uint8Array[], number] = [[], 0];
  for await (const part of bytes) {
    waiting.push(part);
    length += part.length;
    while (length >= PIECE) {
      const whole = Buffer.concat(waiting);
      yield whole.subarray(0, PIECE);
      waiting = [whole.subarray(PIECE)];
      length -= PIECE;
    }
  }
  if (length > 0) yield Buffer.concat(waiting);
}
