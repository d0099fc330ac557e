import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { inTransaction } from '@xintu/database';
import { appendEntry, openHeadKey, parseHead, signHead, verifyLedger } from '@xintu/ledger';
import { append, sealAll } from '@xintu/ledger/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveTestGateway, type TestGateway } from './testing/serve-test-gateway.ts';

let gateway: TestGateway;
let folder: string;
beforeAll(async () => {
  gateway = await serveTestGateway();
  folder = await mkdtemp(join(tmpdir(), 'xintu-ledger-'));
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, gateway.address));
const keys = z.object({
  algorithm: z.literal('Ed25519'),
  keys: z.array(z.object({ publicKey: z.string() })),
});

describe('what the ledger publishes', () => {
  it('is nothing before the first head', async () => {
    expect(await (await get('/ledger/heads')).text()).toBe('');
    expect(await (await get('/ledger/key')).json()).toEqual({ algorithm: 'Ed25519', keys: [] });
  });

  it('are its heads and the key, to everybody, as the verification takes them', async () => {
    const { database } = gateway;
    const key = await openHeadKey(join(folder, 'ledger.pem'));
    for (const action of ['one', 'two']) {
      await append(database, action);
      await sealAll(database);
      await signHead(database.pool, key);
    }
    const answer = await get('/ledger/heads');
    expect(answer.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    const heads = (await answer.text()).split('\n').flatMap((line) => parseHead(line) ?? []);
    expect(heads).toHaveLength(2);
    const later = await (await get(`/ledger/heads?after=${String(heads[0]?.seal)}`)).text();
    expect(parseHead(later)).toEqual(heads[1]);
    const published = keys.parse(await (await get('/ledger/key')).json());
    const trusted = published.keys.map(({ publicKey }) => createPublicKey(publicKey));
    expect(await verifyLedger(database.pool, { heads, keys: trusted })).toMatchObject({
      ...{ keptHeads: 2, faults: [], lastKeptHead: heads[1] },
    });
    const strange = [createPublicKey(generateKeyPairSync('ed25519').privateKey)];
    expect((await verifyLedger(database.pool, { heads, keys: strange })).faultCount).toBe(4);
  });
});

describe('the metrics of the ledger', () => {
  const metric = async (name: string) =>
    Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await (await get('/metrics')).text())?.[1]);

  it('tell how long the oldest entry waits for its seal, and how old the last head is', async () => {
    const { database } = gateway;
    await sealAll(database);
    expect(await metric('ledger_unsealed_entries')).toBe(0);
    expect(await metric('ledger_unsealed_oldest_seconds')).toBe(0);
    await inTransaction(database.pool, (client) =>
      appendEntry(client, { action: 'sample', actor: 'system' }),
    );
    expect(await metric('ledger_unsealed_entries')).toBe(1);
    expect(await metric('ledger_unsealed_oldest_seconds')).toBeGreaterThan(0);
    expect(await metric('ledger_head_age_seconds')).toBeGreaterThan(0);
  });
});
