import { createHash } from 'node:crypto';
import { createToken, type Viewer } from '@xintu/access';
import { aViewer } from '@xintu/access/testing';
import { makeCreditCode } from '@xintu/kernel';
import { organisation } from '@xintu/records/testing';
import { dropWithdrawnReports } from '@xintu/reports';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { buildGateway } from './gateway.ts';
import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';
import { representativeOf } from './testing/listing-desk.ts';
import { testSettings } from './testing/serve-test-gateway.ts';

const culture = makeCreditCode('11', '433101', 'YY101002');
const approval = makeCreditCode('11', '433101', 'YY101007');
const purpose = { matter: 'tendering', reference: '吉审〔2026〕11号' };
const officer = aViewer({ departmentKey: 'approval-433101', roles: ['checker'], purpose });
const party = organisation(7);

const create = `mutation ($input: CreateCreditReportInput!) { done: createCreditReport(input: $input) {
  report { id number verificationCode kind scope state url digest pageCount subject { name } department { code } matter { code } }
  userErrors { code field } } }`;
const print = `mutation ($input: PrintCreditCheckInput!) { done: printCreditCheck(input: $input) {
  report { id number verificationCode kind scope state url digest pageCount subject { name } department { code } matter { code } }
  userErrors { code field } } }`;
const made = z.object({
  done: z.object({
    report: z
      .looseObject({
        ...{ id: z.string(), number: z.string(), verificationCode: z.string(), state: z.string() },
        ...{ url: z.string().nullable(), digest: z.string(), pageCount: z.int() },
      })
      .nullable(),
    userErrors: z.array(z.object({ code: z.string(), field: z.string().nullable() })),
  }),
});

let desk: CaseDesk;
let gateway: { address: string; close: () => Promise<void> };
let penaltyId: string;

beforeAll(async () => {
  desk = await openCaseDesk('2026-03-02');
  penaltyId = await desk.handInPenalty(party, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕71号'));
  await desk.database.pool.query(
    `update record_version set publicity_from = '2026-03-01', publicity_decision = 'PUBLISH' where record_id = $1`,
    [penaltyId],
  );
  const app = await buildGateway({
    ...{ settings: testSettings, database: desk.database, clock: desk.clock },
    ...{ graph: null, intake: null, portals: [] },
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  gateway = { address, close: () => app.close() };
});
afterAll(async () => {
  await gateway.close();
  await desk.close();
});

async function report(who: Viewer, input: object) {
  const { done } = made.parse(await desk.ask(who, create, { input }));
  return done;
}

async function shared() {
  const { report: found } = await report(officer, { subjectCode: party.code, scope: 'SHARED' });
  if (found === null) throw new Error('no report');
  return found;
}

const authorization = async (department: string) =>
  `Bearer ${await createToken(desk.database, { department, roles: ['checker'], name: department })}`;

const fetchFile = async (url: string | null, department: string) =>
  fetch(`${gateway.address}${url ?? ''}`, { headers: { authorization: await authorization(department) } });

const verify = (number: string, code: string) =>
  fetch(`${gateway.address}/reports/verify`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ number, code }),
  });

async function textOf(bytes: Buffer): Promise<string> {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return text.replaceAll(/\s/g, '');
}

describe('a credit report', () => {
  it('is made for a stated matter, and its file is the same each time it is fetched', async () => {
    const found = await shared();
    expect(found).toMatchObject({
      ...{ kind: 'SUBJECT', scope: 'SHARED', state: 'CURRENT', subject: { name: party.name } },
      ...{ department: { code: approval }, matter: { code: 'tendering' } },
    });
    const [one, two] = await Promise.all([fetchFile(found.url, approval), fetchFile(found.url, approval)]);
    expect(one.status).toBe(200);
    const [first, second] = [Buffer.from(await one.arrayBuffer()), Buffer.from(await two.arrayBuffer())];
    expect(first.equals(second)).toBe(true);
    expect(createHash('sha256').update(first).digest('hex')).toBe(found.digest);
    const text = await textOf(first);
    for (const part of [
      ...[
        found.number,
        found.verificationCode,
        party.name,
        party.code,
        '吉市文罚决〔2026〕71号',
        '吉审〔2026〕11号',
      ],
      ...['第1页，共1页', '不代表信用良好'],
    ])
      expect(text).toContain(part.replaceAll(/\s/g, ''));
    expect((await fetchFile(found.url, culture)).status).toBe(404);
    expect((await fetch(`${gateway.address}${found.url ?? ''}`)).status).toBe(401);
  });

  it('is refused to whoever may not have it, with the reason', async () => {
    const input = { subjectCode: party.code, scope: 'SHARED' };
    const codeOf = async (who: Viewer, different = {}) =>
      (await report(who, { ...input, ...different })).userErrors[0]?.code;
    expect(await codeOf({ ...officer, purpose: null })).toBe('NOT_ALLOWED');
    expect(await codeOf(aViewer({ roles: ['system-admin'], purpose }))).toBe('NOT_ALLOWED');
    expect(await codeOf(representativeOf(organisation(8)), { scope: 'OWN' })).toBe('NOT_ALLOWED');
    expect(await codeOf(officer, { scope: 'OWN' })).toBe('WRONG_SCOPE');
    expect(await codeOf(representativeOf(party))).toBe('WRONG_SCOPE');
    expect(await codeOf(officer, { subjectCode: makeCreditCode('91', '433101', 'YY999998') })).toBe(
      'NOT_FOUND',
    );
  });

  it('is the subject’s own to have, with public facts only or its whole file', async () => {
    const subject = representativeOf(party);
    const { report: own } = await report(subject, { subjectCode: party.code, scope: 'OWN' });
    expect(own).toMatchObject({ department: null, matter: null, state: 'CURRENT' });
    const list = `{ creditReports(first: 10) { nodes { id scope } } }`;
    expect(await desk.ask(subject, list)).toEqual({
      creditReports: { nodes: [{ id: own?.id, scope: 'OWN' }] },
    });
    expect(JSON.stringify(await desk.ask(officer, list))).not.toContain(own?.id);
    expect((await fetchFile(own?.url ?? null, approval)).status).toBe(404);
    const looks = await desk.ask(
      subject,
      `{ lookUps(first: 5) { nodes { department { code } matter { code } } } }`,
    );
    expect(JSON.stringify(looks)).toContain(approval);
  });
});

describe('the verification', () => {
  it('says whether a report holds to whoever shows its number and code, and nothing to others', async () => {
    const { number, verificationCode, digest } = await shared();
    const answer = await verify(number, verificationCode);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      ...{
        state: 'CURRENT',
        number,
        sha256: digest,
        pages: 1,
        subject: { name: party.name, code: party.code },
      },
    });
    expect((await verify(number, 'WRONGWRONGWRONG2')).status).toBe(404);
    expect((await verify('', '')).status).toBe(404);
  });
});

describe('what ended since', () => {
  it('is delivered by no old report any more, of a subject or of a check', async () => {
    const { createCreditCheck } = z
      .object({ createCreditCheck: z.object({ check: z.object({ id: z.string() }) }) })
      .parse(
        await desk.ask(
          officer,
          `mutation ($input: CreateCreditCheckInput!) { createCreditCheck(input: $input) { check { id } } }`,
          { input: { ...purpose, idempotencyKey: 'printed', subjects: [{ code: party.code }] } },
        ),
      );
    const printed = made.parse(
      await desk.ask(officer, print, { input: { checkId: createCreditCheck.check.id } }),
    ).done.report;
    expect(printed).toMatchObject({ kind: 'CHECK', state: 'CURRENT', subject: null });
    const file = await fetchFile(printed?.url ?? null, approval);
    const text = await textOf(Buffer.from(await file.arrayBuffer()));
    for (const part of ['有记录', '吉市文罚决〔2026〕71号', '信用核查结果', '按代码匹配'])
      expect(text).toContain(part);
    const stranger = aViewer({ roles: ['checker'], purpose });
    expect(
      made.parse(await desk.ask(stranger, print, { input: { checkId: createCreditCheck.check.id } })).done
        .userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);

    const whole = await shared();
    const { report: another } = await report(officer, { subjectCode: organisation(7).code, scope: 'SHARED' });
    await desk.database.pool.query(
      `update record_version set ended_on = '2026-03-02', ended_reason = 'REPAIRED' where record_id = $1`,
      [penaltyId],
    );
    const read = `query ($id: ID!) { creditReport(id: $id) { state url } }`;
    for (const id of [whole.id, another?.id, printed?.id])
      expect(await desk.ask(officer, read, { id })).toEqual({
        creditReport: { state: 'WITHDRAWN', url: null },
      });
    expect((await fetchFile(`/reports/${whole.id}.pdf`, approval)).status).toBe(410);
    const renewed = await shared();
    expect(renewed.state).toBe('CURRENT');
    expect(await dropWithdrawnReports(desk.database.pool, '2026-03-02')).toBeGreaterThanOrEqual(3);
    expect((await fetchFile(`/reports/${whole.id}.pdf`, approval)).status).toBe(410);
    expect((await fetchFile(renewed.url, approval)).status).toBe(200);
    await expect(desk.database.pool.query(`update credit_report set records = 0`)).rejects.toThrow(
      'never changed',
    );
  });

  it('leaves the verification of an old report with neither the record nor the subject', async () => {
    const { rows } = await desk.database.pool.query<{ number: string; code: string }>(
      `select number, verification_code as code from credit_report where report_state(id, '2026-03-02') = 'WITHDRAWN' limit 1`,
    );
    const answer = await verify(rows[0]?.number ?? '', rows[0]?.code ?? '');
    expect(await answer.json()).toMatchObject({ state: 'WITHDRAWN', subject: null });
  });

  it('and what was added since, changes a report that still holds', async () => {
    const before = await shared();
    const added = await desk.handInPenalty(party, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕72号'));
    const read = `query ($id: ID!) { creditReport(id: $id) { state } }`;
    expect(await desk.ask(officer, read, { id: before.id })).toEqual({ creditReport: { state: 'CURRENT' } });
    await desk.database.pool.query(
      `update record_version set publicity_from = '2026-03-02', publicity_decision = 'PUBLISH' where record_id = $1`,
      [added],
    );
    expect(await desk.ask(officer, read, { id: before.id })).toEqual({ creditReport: { state: 'CHANGED' } });
    expect((await fetchFile(`/reports/${before.id}.pdf`, approval)).status).toBe(200);
  });
});

describe('trying codes', () => {
  it('is stopped by address', async () => {
    const { number } = await shared();
    const statuses = await Promise.all(Array.from({ length: 30 }, () => verify(number, 'WRONG')));
    const refused = statuses.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
