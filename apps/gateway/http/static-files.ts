import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** A file as it is sent. */
export interface StaticFile {
  readonly bytes: Buffer;
  readonly type: string;
  readonly tag: string;
  /** Its name holds its hash: it may be kept for ever. */
  readonly hashed: boolean;
  /** Its bytes compressed, made when first asked for; null where that would not help. */
  readonly compressed: () => Promise<Buffer | null>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const TEXTUAL = /^text\/|json|javascript|svg|wasm/;
const SMALLEST = 1024;
const HASHED = /^assets\/.*[-.][\w-]{8,}\.\w+$/;

/**
 * Reads a built portal into memory: a few megabytes that are the same until the next start.
 * @returns files by their path below the folder, with slashes; empty when there is no such folder
 */
export async function readStaticFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async (entry) => {
    const full = join(entry.parentPath, entry.name);
    const path = full.slice(folder.length + 1).replaceAll('\\', '/');
    return [path, staticFile(path, await readFile(full))] as const;
  });
  return new Map(await Promise.all(read));
}

function staticFile(path: string, bytes: Buffer): StaticFile {
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  let made: Promise<Buffer | null> | null = null;
  return {
    bytes,
    type,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    hashed: HASHED.test(path),
    compressed: () => {
      if (!TEXTUAL.test(type) || bytes.length < SMALLEST) return Promise.resolve(null);
      made ??= compress(bytes, { level: 9 });
      return made;
    },
  };
}
