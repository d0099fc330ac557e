import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { access, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { type KeyRing, newKeyFile, readKeyRing, type SealCipher, type Sealed } from './key-ring.ts';

/** For how long a program may go on with the keys that it read, in milliseconds. */
const READ_AGAIN_AFTER = 5_000;

/**
 * Opens the key file, and makes one readable by its owner alone where there is none. Programs that start together end
 * up with the same file; programs that run follow its changes within seconds.
 * @throws Failure where the file is not what `xintu` writes
 */
export async function openKeyRing(path: string, cipher: SealCipher): Promise<KeyRing> {
  await makeMissing(path, cipher);
  return following(path, await readFile(path, 'utf8'));
}

/** Puts a changed key file in the place of the former one, whole or not at all. */
export async function changeKeyFile(path: string, change: (content: string) => string): Promise<KeyRing> {
  const content = change(await readFile(path, 'utf8'));
  const ring = readKeyRing(content);
  const draft = await draftBeside(path, content);
  await rename(draft, path);
  return ring;
}

async function makeMissing(path: string, cipher: SealCipher): Promise<void> {
  if (await exists(path)) return;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = await draftBeside(path, newKeyFile(cipher));
  try {
    await link(draft, path);
  } catch (problem) {
    if (!isCode(problem, 'EEXIST')) throw problem;
  } finally {
    await rm(draft, { force: true });
  }
}

async function draftBeside(path: string, content: string): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, content, { mode: 0o600, flag: 'wx', flush: true });
  return draft;
}

/** The ring of a file that others may change: read again from time to time, and when a key is unknown. */
function following(path: string, first: string): KeyRing {
  let content = first;
  let ring = readKeyRing(first);
  let readAt = performance.now();
  const readAgain = () => {
    readAt = performance.now();
    try {
      const now = readFileSync(path, 'utf8');
      if (now !== content) ring = readKeyRing(now);
      content = now;
    } catch {
      // The file is gone or broken: what runs goes on with the keys it has; the next start refuses, with the reason.
    }
  };
  const current = () => {
    if (performance.now() - readAt > READ_AGAIN_AFTER) readAgain();
    return ring;
  };
  const knowing = ({ keyId }: Sealed) => {
    if (!ring.keys.includes(keyId)) readAgain();
    return ring;
  };
  return {
    get currentKey() {
      return current().currentKey;
    },
    get cipher() {
      return current().cipher;
    },
    get keys() {
      return current().keys;
    },
    matchOf: (text) => ring.matchOf(text),
    seal: (text, bound) => current().seal(text, bound),
    open: (sealed, bound) => knowing(sealed).open(sealed, bound),
    sealBytes: (bytes, bound) => current().sealBytes(bytes, bound),
    openBytes: (sealed, bound) => knowing(sealed).openBytes(sealed, bound),
  };
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (problem) {
    if (isCode(problem, 'ENOENT')) return false;
    throw problem;
  }
}

const isCode = (problem: unknown, code: string): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === code;
