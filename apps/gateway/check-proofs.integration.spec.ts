import { execFile } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { aViewer } from '@xintu/access/testing';
import { checkProof, type CheckProof, verifyCheckProof } from '@xintu/checks';
import { openHeadKey, signHead } from '@xintu/ledger';
import { sealAll } from '@xintu/ledger/testing';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const run = promisify(execFile);
const bin = fileURLToPath(new URL('../cli/bin/xintu.js', import.meta.url));
const checker = aViewer({ departmentKey: 'approval-433101', roles: ['checker'] });
const create = `mutation ($input: CreateCreditCheckInput!) { createCreditCheck(input: $input) { check { id } } }`;
const prove = `query ($id: ID!) { creditCheckProof(id: $id) { position file } }`;
const party = organisation(5);

let desk: CaseDesk;
let folder: string;
let id: string;
let penaltyId: string;

beforeAll(async () => {
  desk = await openCaseDesk('2026-03-02');
  folder = await mkdtemp(join(tmpdir(), 'xintu-check-proofs-'));
  penaltyId = await desk.handInPenalty(party, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕51号'));
  await desk.database.pool.query(
    `update record_version set publicity_from = '2026-03-01', publicity_decision = 'PUBLISH' where record_id = $1`,
    [penaltyId],
  );
  const input = { matter: 'tendering', reference: '吉审〔2026〕9号', idempotencyKey: 'proof' };
  const subjects = [{ code: party.code }, { name: '无此企业（演示）' }];
  const made = z
    .object({ createCreditCheck: z.object({ check: z.object({ id: z.string() }) }) })
    .parse(await desk.ask(checker, create, { input: { ...input, subjects } }));
  id = made.createCreditCheck.check.id;
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

const answer = z.object({
  creditCheckProof: z.object({ position: z.int().nullable(), file: z.string().nullable() }),
});

async function proofFile(): Promise<CheckProof> {
  const { creditCheckProof } = answer.parse(await desk.ask(checker, prove, { id }));
  expect(creditCheckProof.position).toBeGreaterThan(0);
  return checkProof.parse(JSON.parse(creditCheckProof.file ?? ''));
}

const ledgerKey = async () => createPublicKey(await openHeadKey(join(folder, 'ledger.pem')));

describe('the proof of a check', () => {
  it('is there once a signed head covers it, for the department that made it', async () => {
    expect(await desk.ask(checker, prove, { id })).toEqual({
      creditCheckProof: { position: null, file: null },
    });
    await sealAll(desk.database);
    await signHead(desk.database.pool, await openHeadKey(join(folder, 'ledger.pem')));
    const { leaves } = await proofFile();
    expect(leaves.map(({ text }) => text?.slice(0, 9))).toEqual(['["result"', '["record"', '["result"']);
    const other = aViewer({ roles: ['checker'] });
    expect(await desk.ask(other, prove, { id })).toEqual({ creditCheckProof: null });
    const reporterOnly = aViewer({ departmentKey: 'approval-433101', roles: ['system-admin'] });
    expect(await desk.ask(reporterOnly, prove, { id })).toEqual({ creditCheckProof: null });
  });

  it('holds with the published key, and not when anything of it is changed', async () => {
    const proof = await proofFile();
    const key = await ledgerKey();
    expect(await verifyCheckProof(proof, key)).toMatchObject({
      problem: null,
      check: { matter: 'tendering', reference: '吉审〔2026〕9号', leftOut: 0 },
    });
    const [first, ...rest] = proof.leaves;
    if (first?.text == null) throw new Error('the first leaf is told');
    const claimed = { ...first, text: first.text.replace('HAS_RECORDS', 'NO_RECORDS') };
    expect(await verifyCheckProof({ ...proof, leaves: [claimed, ...rest] }, key)).toEqual({
      problem: 'LEAF_DIFFERS',
    });
    expect(await verifyCheckProof({ ...proof, leaves: rest }, key)).toEqual({ problem: 'TREE_DIFFERS' });
    expect(await verifyCheckProof({ ...proof, checkId: penaltyId }, key)).toEqual({ problem: 'OTHER_ENTRY' });
    const { publicKey } = generateKeyPairSync('ed25519');
    expect(await verifyCheckProof(proof, publicKey)).toEqual({ problem: 'KEY_UNKNOWN' });
  });

  it('is verified by the command without any instance', async () => {
    const [file, pem] = [join(folder, 'check.json'), join(folder, 'key.pem')];
    await writeFile(file, JSON.stringify(await proofFile()));
    await writeFile(pem, (await ledgerKey()).export({ type: 'spki', format: 'pem' }));
    const env = { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const { stdout } = await run(process.execPath, [bin, 'verify-check', file, '--key', pem], { env });
    expect(stdout).toContain('the check is in the ledger at');
    expect(stdout).toContain('HAS_RECORDS');
    await writeFile(file, (await proofFile()).leaves.map(({ hash }) => hash).join());
    await expect(run(process.execPath, [bin, 'verify-check', file, '--key', pem], { env })).rejects.toThrow(
      'no proof',
    );
  });

  it('leaves out what ended since, and the rest still verifies', async () => {
    await desk.database.pool.query(
      `update record_version set ended_on = '2026-03-02', ended_reason = 'REPAIRED' where record_id = $1`,
      [penaltyId],
    );
    const proof = await proofFile();
    expect(proof.leaves.map(({ text }) => text === null)).toEqual([true, true, false]);
    expect(JSON.stringify(proof)).not.toContain(penaltyId);
    expect(await verifyCheckProof(proof, await ledgerKey())).toMatchObject({
      problem: null,
      check: { leftOut: 2 },
    });
  });
});
