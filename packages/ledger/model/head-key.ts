import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure, sentenceOf } from '@xintu/runtime';

const codeOf = (problem: unknown) =>
  problem instanceof Error && 'code' in problem ? String(problem.code) : null;

/**
 * The private key (Ed25519) that heads are signed with, from its file; made there when there is none.
 * @throws Failure when the file can't be read, holds something else, or others than its owner may read it
 */
export async function openHeadKey(file: string): Promise<KeyObject> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const { privateKey } = generateKeyPairSync('ed25519');
    const text = privateKey.export({ type: 'pkcs8', format: 'pem' });
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
    return privateKey;
  } catch (problem) {
    if (codeOf(problem) !== 'EEXIST') throw unusable(file, sentenceOf(problem));
  }
  if (((await stat(file)).mode & 0o077) !== 0)
    throw unusable(file, 'others than its owner may read it: chmod 600');
  let key: KeyObject;
  try {
    key = createPrivateKey(await readFile(file));
  } catch {
    throw unusable(file, 'it holds no private key');
  }
  if (key.asymmetricKeyType !== 'ed25519') throw unusable(file, 'its key is not of the kind Ed25519');
  return key;
}

const unusable = (file: string, reason: string) =>
  new Failure(`The key of the ledger ${file} can't be used (${reason}).`);

/**
 * A public key from its PEM text.
 * @throws Failure when the text is none of kind Ed25519
 */
export function readPublicKey(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // said below
  }
  throw new Failure('The key given is not a public key of the kind Ed25519 (PEM).');
}
