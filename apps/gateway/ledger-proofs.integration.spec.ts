import { createPublicKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aViewer } from '@xintu/access/testing';
import { penalty } from '@xintu/catalogue/rules';
import { installedDeclarations } from '@xintu/installed-sectors';
import { handIn } from '@xintu/intake/testing';
import { legalDay } from '@xintu/kernel';
import { inclusionProof, openHeadKey, signHead, verifyProof } from '@xintu/ledger';
import { sealAll } from '@xintu/ledger/testing';
import { deliverNotices, publishRecords } from '@xintu/records';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

const today = legalDay('2026-03-02');
const viewer = aViewer();
let gateway: TestGateway;
let folder: string;
let recordId: string;

beforeAll(async () => {
  gateway = await serveWholeGateway();
  folder = await mkdtemp(join(tmpdir(), 'xintu-proofs-'));
  const { database } = gateway;
  if (viewer.department === null) throw new Error('reporters have a department');
  const row = aPenaltyRow(penalty).about(organisation(1)).by(viewer.department);
  const answer = await handIn(database, {
    ...{ viewer, recordType: 'penalty', bytes: csvOf(row), declarations: installedDeclarations },
    now: new Date(`${today}T09:00:00+08:00`),
  });
  if (!('batch' in answer)) throw new Error(JSON.stringify(answer));
  const { rows } = await database.pool.query<{ id: string }>('select id from record');
  recordId = rows[0]?.id ?? '';
  await seal();
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

async function seal(): Promise<void> {
  await sealAll(gateway.database);
  await signHead(gateway.database.pool, await openHeadKey(join(folder, 'ledger.pem')));
}
const get = (id: string) => fetch(new URL(`/ledger/proofs/${id}`, gateway.address));

describe('the proof of publicity', () => {
  it('is not there before the record is public, nor for what is no record', async () => {
    expect((await get(recordId)).status).toBe(404);
    expect((await get('00000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await get(`x'--`)).status).toBe(404);
  });

  it('shows to anybody that the publicity stands in the ledger, and goes with it', async () => {
    const { pool } = gateway.database;
    const { rows } = await pool.query<{ id: string }>('select id from record_notice');
    const noticeIds = rows.map(({ id }) => id);
    await deliverNotices({ pool, viewer, today }, { noticeIds, batchId: null, way: 'IN_PERSON', on: today });
    expect(await publishRecords(pool, today)).toBe(1);
    expect((await get(recordId)).status).toBe(404); // not signed yet
    await seal();
    const answer = await get(recordId);
    expect(answer.status).toBe(200);
    const proof = inclusionProof.parse(await answer.json());
    const key = createPublicKey(await openHeadKey(join(folder, 'ledger.pem')));
    expect(await verifyProof(proof, key)).toBeNull();
    expect(proof.content).toContain('record.published');
    expect(proof.content).not.toContain('account:');
    await pool.query(`update record_version set ended_on = $1, ended_reason = 'REVOKED'`, [today]);
    expect((await get(recordId)).status).toBe(404);
  });
});
