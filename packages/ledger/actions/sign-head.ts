import { createPublicKey, type KeyObject } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { inTransaction } from '@xintu/database';
import type { ClientBase, Pool } from 'pg';

import { lastSeal } from '../model/seals.ts';
import { keyId, lineOf, parseHead, type SignedHead, signStatement } from '../model/signed-head.ts';
import { lastHead, readHeads } from '../model/stored-heads.ts';
import { appendEntry } from './append-entry.ts';

const publisherLock = 7_310_002;

/** A key that signs for the first time is itself told in the ledger. */
async function registerKey(client: ClientBase, key: KeyObject): Promise<string> {
  const publicKey = createPublicKey(key);
  const id = keyId(publicKey);
  const { rowCount } = await client.query(
    'insert into ledger_key (id, public_key) values ($1, $2) on conflict (id) do nothing',
    [id, publicKey.export({ type: 'spki', format: 'der' })],
  );
  if (rowCount === 1)
    await appendEntry(client, {
      action: 'ledger.key',
      actor: 'system',
      objectType: 'ledger-key',
      objectId: id,
    });
  return id;
}

/**
 * Signs the ledger's present head, unless that was done already.
 * @returns the signed head; null when there is no new one
 */
export function signHead(pool: Pool, key: KeyObject): Promise<SignedHead | null> {
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [publisherLock]);
    const [seal, before] = [await lastSeal(client), await lastHead(client)];
    if (seal === null || before?.seal === seal.number) return null;
    await registerKey(client, key);
    const head = signStatement(
      {
        seal: seal.number,
        era: seal.era,
        entries: seal.firstPosition + seal.entries - 1,
        algorithm: seal.algorithm,
        head: seal.head.toString('hex'),
        signedAt: new Date().toISOString(),
      },
      key,
    );
    await client.query(
      `insert into ledger_head (seal, era, algorithm, entries, head, signed_at, key_id, signature)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[head.seal, head.era, head.algorithm, head.entries, seal.head, head.signedAt, head.key],
        Buffer.from(head.signature, 'base64'),
      ],
    );
    return head;
  });
}

const HEADS_OF_READ = 1_000;
const TAIL_BYTES = 4_096;

/**
 * Writes the signed heads that are not there yet to the end of a file in `folder`, one JSON object a line, durably.
 * Each era has a file of its own: after a restore an older backup goes on with numbers that were used already.
 * @returns the file
 */
export async function publishHeads(pool: Pool, folder: string): Promise<string | null> {
  const { rows } = await pool.query<{ number: number; begun: string }>(
    `select number, to_char(begun_at at time zone 'UTC', 'YYYYMMDD"T"HH24MISS"Z"') as begun
     from ledger_era order by ledger_era.number desc limit 1`,
  );
  const [era] = rows;
  if (era === undefined) return null;
  await mkdir(folder, { recursive: true });
  const file = join(folder, `heads-${String(era.number)}-${era.begun}.jsonl`);
  const client = await pool.connect();
  const handle = await open(file, 'a+', 0o644);
  try {
    // One at a time: several workers may share a folder.
    await client.query('select pg_advisory_lock($1)', [publisherLock]);
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read({
      buffer: Buffer.alloc(TAIL_BYTES),
      position: Math.max(0, size - TAIL_BYTES),
    });
    const lines = buffer.toString('utf8', 0, bytesRead).split('\n');
    // A line that a crash cut short is ended, and its head written again.
    if ((lines.at(-1) ?? '') !== '') await handle.appendFile('\n');
    const published = Math.max(0, ...lines.map((line) => parseHead(line)?.seal ?? 0));
    await appendHeads(client, handle, published, era.number);
    return file;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [publisherLock]).catch(() => undefined);
    client.release();
    await handle.close();
  }
}

async function appendHeads(
  client: ClientBase,
  handle: { appendFile(text: string): Promise<void>; sync(): Promise<void> },
  published: number,
  era: number,
): Promise<void> {
  for (let after = published; ;) {
    const heads = await readHeads(client, after, HEADS_OF_READ);
    const last = heads.at(-1);
    if (last === undefined) break;
    const signed = heads.flatMap((head) => (head.signed?.era === era ? [head.signed] : []));
    if (signed.length > 0) {
      await handle.appendFile(signed.map(lineOf).join(''));
      await handle.sync();
    }
    after = last.seal;
  }
}
