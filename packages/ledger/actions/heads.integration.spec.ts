import { generateKeyPairSync } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPublicKey } from 'node:crypto';
import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import {
  inclusionProof,
  openHeadKey,
  parseHead,
  proofOf,
  publishHeads,
  type SignedHead,
  signHead,
  verifyLedger,
  verifyProof,
} from '../index.ts';
import { append, sealAll, tamper } from '../testing/index.ts';

const { privateKey: key } = generateKeyPairSync('ed25519');
const publicKey = createPublicKey(key);
const other = createPublicKey(generateKeyPairSync('ed25519').privateKey);

let database: Database;
let folder: string;
beforeEach(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'xintu-heads-'));
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** An entry of its own seal, whose head is signed. */
async function signedEntry(action: string): Promise<{ id: string; head: SignedHead }> {
  const id = await append(database, action);
  await sealAll(database);
  const head = await signHead(database.pool, key);
  if (head === null) throw new Error('a new seal has a new head');
  return { id, head };
}

describe('the key of the ledger', () => {
  it('is made once, for its owner alone', async () => {
    const file = join(folder, 'keys', 'ledger.pem');
    const made = await openHeadKey(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await openHeadKey(file)).equals(made)).toBe(true);
  });

  it.each([
    ['hello', 0o600, 'holds no private key'],
    [generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o644, 'chmod 600'],
    [generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600, 'Ed25519'],
  ])('is refused when the file is another one', async (text, mode, reason) => {
    const file = join(folder, 'ledger.pem');
    await writeFile(file, text, { mode });
    await expect(openHeadKey(file)).rejects.toThrow(reason);
  });
});

describe('signed heads', () => {
  it('are signed once for each seal, and the key is told in the ledger', async () => {
    const { head } = await signedEntry('first');
    expect(await signHead(database.pool, key)).toBeNull();
    expect(head).toMatchObject({ seal: 1, era: 1, entries: 1, algorithm: 'sha256' });
    await signedEntry('second');
    const { rows } = await database.pool.query(
      `select object_id from ledger_entry where action = 'ledger.key'`,
    );
    expect(rows).toEqual([{ object_id: head.key }]);
    expect(await verifyLedger(database.pool)).toMatchObject({ heads: 2, faults: [] });
  });

  it('are appended to a file, each once, also after a crash in the middle of a line', async () => {
    const heads = [(await signedEntry('first')).head];
    const file = (await publishHeads(database.pool, folder)) ?? '';
    await appendFile(file, '{"format":"xintu-ledger-head-1","se');
    heads.push((await signedEntry('second')).head, (await signedEntry('third')).head);
    expect(await publishHeads(database.pool, folder)).toBe(file);
    await publishHeads(database.pool, folder);
    const lines = (await readFile(file, 'utf8')).split('\n');
    expect(lines.map(parseHead).filter((head) => head !== null)).toEqual(heads);
    expect(lines).toHaveLength(5);
  });

  it.each([
    [
      `update ledger_head set signature = set_byte(signature, 9, 255 - get_byte(signature, 9)) where seal = 3`,
      'SIGNATURE_WRONG',
    ],
    [`update ledger_head set signature = '' where seal = 3`, 'SIGNATURE_WRONG'],
    [`update ledger_head set entries = 5 where seal = 3`, 'SIGNATURE_WRONG'],
    [`update ledger_head set signed_at = signed_at + interval '1 hour' where seal = 3`, 'SIGNATURE_WRONG'],
    [
      `update ledger_key set public_key = set_byte(public_key, 20, 255 - get_byte(public_key, 20))`,
      'KEY_UNKNOWN',
    ],
  ])('that were altered are named: %s', async (statement, reason) => {
    for (const action of ['first', 'second', 'third']) await signedEntry(action);
    await tamper(database, statement);
    const { faults } = await verifyLedger(database.pool);
    expect(faults).toContainEqual({ reason, seal: 3, position: null, entryId: null });
  });

  it('are held against the keys that are given', async () => {
    await signedEntry('first');
    const checked = (keys: (typeof publicKey)[]) => verifyLedger(database.pool, { keys });
    expect((await checked([publicKey, other])).faults).toEqual([]);
    expect((await checked([other])).faults).toMatchObject([{ reason: 'KEY_UNKNOWN', seal: 1 }]);
  });
});

const cutOff = (seals: number) => `delete from ledger_head where seal > ${String(seals)};
  delete from ledger_entry where (era, tx, id) > (select era, last_tx, last_id from ledger_seal where number = ${String(seals)});
  delete from ledger_seal where number > ${String(seals)}`;

describe('heads that are kept elsewhere', () => {
  it('show that the end was cut off with everything that belongs to it', async () => {
    const heads = [(await signedEntry('first')).head, (await signedEntry('second')).head];
    await tamper(database, cutOff(1));
    expect((await verifyLedger(database.pool)).faults).toEqual([]);
    const held = await verifyLedger(database.pool, { heads });
    expect(held.faults).toMatchObject([{ reason: 'HEAD_MISSING', seal: 2 }]);
    expect(held).toMatchObject({ keptHeads: 2, lastKeptHead: { seal: 1 } });
  });

  it('say how far they reach: what is cut off behind the last of them is not seen', async () => {
    const { head } = await signedEntry('first');
    await append(database, 'second');
    await sealAll(database);
    await tamper(database, cutOff(1));
    expect(await verifyLedger(database.pool, { heads: [head] })).toMatchObject({
      ...{ faults: [], sealedEntries: 1, lastKeptHead: { seal: 1, entries: 1 } },
    });
  });

  it('show that everything was made anew', async () => {
    const { head } = await signedEntry('first');
    await signedEntry('second');
    await tamper(
      database,
      `delete from ledger_head; delete from ledger_seal; update ledger_entry set actor = 'nobody' where action = 'first'`,
    );
    await sealAll(database);
    await signHead(database.pool, key);
    expect((await verifyLedger(database.pool)).faults).toEqual([]);
    const held = await verifyLedger(database.pool, { heads: [head] });
    expect(held.faults).toMatchObject([{ reason: 'HEAD_DIFFERS', seal: 1 }]);
  });
});

describe('the proof of an entry', () => {
  it('holds without the ledger, and for this entry and key alone', async () => {
    await signedEntry('before');
    const ids = [
      await append(database, 'one'),
      await append(database, 'two'),
      await append(database, 'three'),
    ];
    await sealAll(database);
    expect(await proofOf(database.pool, ids[1] ?? '')).toBeNull();
    await append(database, 'behind');
    await sealAll(database);
    await signHead(database.pool, key);
    const made = await proofOf(database.pool, ids[1] ?? '');
    if (made === null) throw new Error('its head is signed');
    const proof = inclusionProof.parse(JSON.parse(JSON.stringify(made)));
    // The key's own entry lies between.
    expect([proof.position, proof.seals.length]).toEqual([4, 2]);
    const problem = (changed: Partial<typeof proof>, by = publicKey) =>
      verifyProof({ ...proof, ...changed }, by);
    expect(await problem({})).toBeNull();
    expect(await problem({}, other)).toBe('KEY_UNKNOWN');
    expect(await problem({ content: proof.content.replace('two', 'new') })).toBe('PATH_WRONG');
    expect(await problem({ entryId: ids[0] ?? '' })).toBe('ENTRY_DIFFERS');
    expect(await problem({ position: 3 })).toBe('PATH_WRONG');
    expect(await problem({ path: [] })).toBe('PATH_WRONG');
    expect(await problem({ seals: proof.seals.slice(0, 1) })).toBe('CHAIN_BROKEN');
    expect(await problem({ previousHead: proof.head.head })).toBe('CHAIN_BROKEN');
    const later = { ...proof.head, signedAt: '2030-01-01T00:00:00.000Z' };
    expect(await problem({ head: later })).toBe('SIGNATURE_WRONG');
  });

  it('is not there for what is not in the ledger', async () => {
    expect(await proofOf(database.pool, '00000000-0000-7000-8000-000000000000')).toBeNull();
  });
});
