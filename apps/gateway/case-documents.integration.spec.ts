import { createHash } from 'node:crypto';
import { penalty } from '@xintu/catalogue/rules';
import { countSealedFiles, resealFileKeys } from '@xintu/cases';
import { verifyLedger } from '@xintu/ledger';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { demonstrationDepartments } from '@xintu/access';
import { newKeyFile, readKeyRing, withNextKey } from '@xintu/runtime';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
if (culture === undefined) throw new Error('the culture bureau of 吉首市 is missing');
const keyFile = newKeyFile('sm4-ctr-hmac-sm3');

let gateway: TestGateway;
let officer: Asker;
let caseId: string;

beforeAll(async () => {
  gateway = await serveWholeGateway(undefined, { identityKeys: readKeyRing(keyFile) });
  const reporter = await anAsker(gateway, 'culture-433101', 'reporter');
  officer = await anAsker(gateway, 'culture-433101', 'case-officer');
  const row = aPenaltyRow(penalty).by(culture).about(organisation(7)).with('CF_JDRQ', '2026/2/25');
  await handIn(gateway, 'penalty', csvOf(row), reporter.authorization);
  const { rows } = await gateway.database.pool.query<{ id: string }>('select id from record');
  const opening = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } } }`;
  const values = [
    { code: 'claim', value: 'WRONG' },
    { code: 'grounds', value: '金额有误。' },
  ];
  const input = { kind: 'objection', recordId: rows[0]?.id, values, idempotencyKey: 'files' };
  const answer = await officer.ask(opening, { input });
  caseId = z.object({ openCase: z.object({ case: z.object({ id: z.string() }) }) }).parse(answer).openCase
    .case.id;
});
afterAll(() => gateway.close());

/** Several pieces, so that what is sealed piece by piece comes back in order. */
const evidence = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_600_000, '证据'.repeat(7))]);

async function send(who: Pick<Asker, 'authorization'>, bytes: Buffer, role = 'EVIDENCE', id = caseId) {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), '../../现场/照片<1>.exe');
  const url = `${gateway.address}/cases/${id}/documents?role=${role}`;
  const response = await fetch(url, { method: 'POST', headers: { authorization: who.authorization }, body });
  const answer = z.object({ document: z.string().optional(), code: z.string().optional() });
  return { status: response.status, ...answer.parse(await response.json()) };
}
const fetched = (who: Pick<Asker, 'authorization'>, document = '', id = caseId) =>
  fetch(`${gateway.address}/cases/${id}/documents/${document}`, {
    headers: { authorization: who.authorization },
  });

const listed = z.object({
  case: z
    .object({
      documents: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          role: z.string(),
          mediaType: z.string(),
          digest: z.string(),
        }),
      ),
    })
    .nullable(),
});
const documentsAs = async (who: Asker) =>
  listed.parse(
    await who.ask('query ($id: ID!) { case(id: $id) { documents { id name role mediaType digest } } }', {
      id: caseId,
    }),
  ).case?.documents ?? null;

describe('a file of a case', () => {
  it('is known by its content, kept once, sealed, and comes back as it was', async () => {
    const first = await send(officer, evidence);
    expect(first).toMatchObject({ status: 201, document: expect.any(String) });
    expect(await send(officer, evidence)).toEqual(first);
    const digest = createHash('sha256').update(evidence).digest('hex');
    expect(await documentsAs(officer)).toEqual([
      { id: first.document, name: '照片<1>.exe', role: 'EVIDENCE', mediaType: 'application/pdf', digest },
    ]);
    const stored = await gateway.database.pool.query<{ bytes: Buffer }>(
      `select c.bytes from stored_file_chunk c join case_document d on d.file_id = c.file_id`,
    );
    expect(stored.rows).toHaveLength(3);
    expect(stored.rows.some(({ bytes }) => bytes.includes('%PDF') || bytes.includes('证据'))).toBe(false);
    const answer = await fetched(officer, first.document);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await answer.arrayBuffer()).equals(evidence)).toBe(true);
    const entries = await gateway.database.pool.query<{ action: string }>(
      `select action from ledger_entry where object_id = $1 and action like 'case.%document' order by id`,
      [caseId],
    );
    expect(entries.rows.map(({ action }) => action)).toEqual(['case.add-document', 'case.read-document']);
  });

  it.each([
    ['a program', Buffer.from('MZ this is none'), 415],
    ['a page', Buffer.from('<!doctype html><script>'), 415],
    ['nothing', Buffer.alloc(0), 422],
    ['an archive of anything', Buffer.from(zipSync({ 'a.exe': new Uint8Array(9) })), 415],
    ['a text with a program', office('word/vbaProject.bin'), 415],
    ['half an archive', office().subarray(0, 40), 415],
    ['a text', office(), 201],
    ['too much', Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(20 * 1024 * 1024)]), 413],
  ])('%s is answered %s', async (_what, bytes, status) => {
    expect((await send(officer, bytes)).status).toBe(status);
  });

  it('says for what it is', async () => {
    expect(await send(officer, evidence, 'SECRET')).toMatchObject({ status: 400, code: 'BAD_ROLE' });
    expect((await send(officer, evidence, 'OPINION')).status).toBe(201);
  });

  it.each([
    ['culture-433101', 'reviewer', 200],
    ['credit-office-433101', 'credit-office', 200],
    ['culture-433101', 'reporter', 404],
    ['culture-433100', 'case-officer', 404],
    ['tax-433101', 'case-officer', 404],
    ['credit-office-433100', 'auditor', 404],
  ] as const)('a %s of %s gets %i', async (department, role, status) => {
    const [first] = (await documentsAs(officer)) ?? [];
    const who = await anAsker(gateway, department, role);
    expect((await fetched(who, first?.id)).status).toBe(status);
    expect((await send(who, evidence)).status).toBe(status === 200 ? 201 : 404);
  });

  it('is nobody’s who is not signed in, and of no other case', async () => {
    const [first] = (await documentsAs(officer)) ?? [];
    expect((await fetched({ authorization: '' }, first?.id)).status).toBe(401);
    expect((await fetched(officer, first?.id, '00000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await fetched(officer, 'x', "'; drop table case_file")).status).toBe(404);
    expect((await send(officer, evidence, 'EVIDENCE', 'x')).status).toBe(404);
  });

  it('is taken after the end only as a proof of service', async () => {
    const { pool } = gateway.database;
    await pool.query('update case_file set closed_on = opened_on where id = $1', [caseId]);
    expect(await send(officer, office())).toMatchObject({ status: 409, code: 'CASE_CLOSED' });
    expect((await send(officer, office(), 'PROOF_OF_SERVICE')).status).toBe(201);
    await pool.query('update case_file set closed_on = null where id = $1', [caseId]);
  });

  it('opens under a changed key of the installation, alone', async () => {
    const { pool } = gateway.database;
    const [first] = (await documentsAs(officer)) ?? [];
    const both = readKeyRing(withNextKey(keyFile, 'sm4-ctr-hmac-sm3'));
    const files = [...(await countSealedFiles(pool)).values()][0];
    expect(await resealFileKeys(pool, both)).toBe(files);
    expect([...(await countSealedFiles(pool)).keys()]).toEqual([both.currentKey]);
    expect((await fetched(officer, first?.id)).status).not.toBe(200);
    expect((await verifyLedger(pool)).faults).toEqual([]);
  });
});

/** A text of an office program, with more in it. */
function office(...more: readonly string[]): Buffer {
  const names = ['[Content_Types].xml', 'word/document.xml', ...more];
  return Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(50)]))));
}

describe('a file of a complaint', () => {
  it('leaves no trace that names whom it is about: nor when it is added, fetched, or looked at', async () => {
    const office = await anAsker(gateway, 'credit-office-433101', 'credit-office');
    const party = organisation(7);
    const registered = z
      .object({
        registerComplaint: z.object({
          complaint: z.object({ case: z.object({ id: z.string(), version: z.number() }) }),
        }),
      })
      .parse(
        await office.ask(
          `mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input) { complaint { case { id version } } } }`,
          {
            input: {
              subjectCode: party.code,
              content: '该单位虚假宣传，拒不退费，请查处。',
              channel: 'LETTER',
            },
          },
        ),
      ).registerComplaint.complaint.case;
    const { id } = registered;
    const step = { caseId: id, version: registered.version, step: 'assign', reason: null };
    await office.ask(
      'mutation ($input: TakeCaseStepInput!) { takeCaseStep(input: $input) { case { id } } }',
      {
        input: { ...step, values: [{ code: 'department', value: culture.code }] },
      },
    );
    const sent = await send(officer, evidence, 'EVIDENCE', id);
    expect(sent.status).toBe(201);
    expect((await fetched(officer, sent.document, id)).status).toBe(200);
    await officer.ask('query ($id: ID!) { case(id: $id) { documents { id } } }', { id });
    const { pool } = gateway.database;
    const { rows } = await pool.query<{ action: string; subject: string | null }>(
      `select action, subject_id as subject from ledger_entry where object_id = $1 or detail like '%' || $1 || '%'`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'case.open',
        'case.step',
        'case.add-document',
        'case.read-document',
        'case.read',
      ]),
    );
    expect(rows.filter(({ subject }) => subject !== null)).toEqual([]);
    const { rowCount } = await pool.query(
      `select from looked_up l join ledger_entry e on e.id = l.entry_id where e.detail like '%' || $1 || '%'`,
      [id],
    );
    expect(rowCount).toBe(0);
  });
});
