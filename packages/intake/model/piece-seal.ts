import { type KeyRing, newKeyFile, readKeyRing, Failure } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

/** How the pieces of a stored file are kept and read. */
export interface PieceSeal {
  seal(position: number, bytes: Buffer): Buffer;
  /** @throws Failure where the piece was changed, or belongs elsewhere */
  open(position: number, stored: Buffer): Buffer;
}

/** As they are: of a program without keys, and of what is public anyway. */
export const plainPieces: PieceSeal = {
  seal: (_position, bytes) => bytes,
  open: (_position, stored) => stored,
};

/**
 * A seal for a file that comes into being, in the caller's transaction: the file has a key of its own, and the keys of
 * the installation seal that key only, so that a change of them never touches the file.
 * @param keys null: this program has none, and keeps the file as it is
 */
export async function newPieceSeal(
  client: ClientBase,
  keys: KeyRing | null,
  file: string,
): Promise<PieceSeal> {
  if (keys === null) return plainPieces;
  const content = newKeyFile(keys.cipher);
  const { keyId, sealed } = keys.seal(content, Buffer.from(file));
  await client.query('insert into sealed_file_key (file_id, key_id, sealed) values ($1, $2, $3)', [
    ...[file, keyId, sealed],
  ]);
  return sealBy(readKeyRing(content), file);
}

/**
 * The seal of a stored file.
 * @throws Failure where the file is sealed and this program has no keys
 */
export async function pieceSealOf(
  client: Pick<ClientBase | Pool, 'query'>,
  keys: KeyRing | null,
  file: string,
): Promise<PieceSeal> {
  const { rows } = await client.query<{ keyId: string; sealed: Buffer }>(
    'select key_id as "keyId", sealed from sealed_file_key where file_id = $1',
    [file],
  );
  const [key] = rows;
  if (key === undefined) return plainPieces;
  if (keys === null) throw new Failure('The stored file is sealed, and this program has no key file.');
  return sealBy(readKeyRing(keys.open(key, Buffer.from(file))), file);
}

function sealBy(own: KeyRing, file: string): PieceSeal {
  const placeOf = (position: number) => Buffer.from(`${file}:${String(position)}`);
  return {
    seal: (position, bytes) => own.sealBytes(bytes, placeOf(position)).sealed,
    open: (position, sealed) => own.openBytes({ keyId: own.currentKey, sealed }, placeOf(position)),
  };
}
