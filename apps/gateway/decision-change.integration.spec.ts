import { aViewer } from '@xintu/access/testing';
import { licence } from '@xintu/catalogue/rules';
import { installedDeclarations } from '@xintu/installed-sectors';
import { handIn } from '@xintu/intake/testing';
import { verifyRecords } from '@xintu/records';
import { aLicenceRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const party = organisation(1);
const person = (number: number) => `account:00000000-0000-7000-8000-00000000000${String(number)}`;
const reporter = aViewer();
const officer = aViewer({ roles: ['case-officer'], actor: person(2), name: '办案人员' });
const reviewer = aViewer({ roles: ['reviewer'], actor: person(3), name: '审核人' });
const stranger = aViewer({ departmentKey: 'tax-433101', roles: ['case-officer'], actor: person(5) });

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
});
afterAll(() => desk.close());

let count = 0;
/** A licence of 2026-05-11, valid until 2028-01-04. @returns how to hand it in again, and its id */
async function aLicence() {
  count += 1;
  const { department } = reporter;
  if (department === null) throw new Error('reporters have a department');
  const row = aLicenceRow(licence)
    .about(party)
    .by(department)
    .with('XK_WSH', `吉市文许〔2026〕${String(count)}号`)
    .with('XK_XKBH', `43310160000${String(count)}`)
    .with('XK_JDRQ', '2026-05-11');
  const send = (changed: typeof row) =>
    handIn(desk.database, {
      ...{ viewer: reporter, recordType: 'licence', bytes: csvOf(changed) },
      ...{ declarations: installedDeclarations, now: desk.clock.now() },
    });
  await send(row);
  const { rows } = await desk.database.pool.query<{ id: string }>(
    `select record_id as id from record_version where document_number = $1 and recorded_to = 'infinity'`,
    [row.cell('XK_WSH')],
  );
  if (rows[0] === undefined) throw new Error('the licence was not accepted');
  return { row, send, id: rows[0].id };
}

const payload = z.object({
  case: z
    .object({
      id: z.string(),
      version: z.number(),
      dueOn: z.string().nullable(),
      state: z.object({ code: z.string() }),
    })
    .nullable(),
  userErrors: z.array(z.object({ code: z.string() })),
});
const answer = '{ case { id version dueOn state { code } } userErrors { code } }';
const listed = (values: Record<string, string>) =>
  Object.entries(values).map(([code, value]) => ({ code, value }));
const decision = {
  ...{ documentNumber: '吉市文变〔2026〕1号', authorityName: '吉首市文化旅游广电局（演示）' },
  ...{ decidedOn: '2026-05-12', grounds: '依申请变更。' },
};
async function open(who: typeof officer, recordId: string, values: Record<string, string>) {
  count += 1;
  const input = {
    ...{ kind: 'decision-change', recordId, idempotencyKey: `change-${String(count)}` },
    values: listed({ ...decision, ...values }),
  };
  const document = `mutation ($input: OpenCaseInput!) { done: openCase(input: $input) ${answer} }`;
  return payload.parse((await desk.ask(who, document, { input }))['done']);
}
async function approve(who: typeof officer, opened: z.infer<typeof payload>) {
  if (opened.case === null) throw new Error(JSON.stringify(opened.userErrors));
  const { id: caseId, version } = opened.case;
  const input = { caseId, version, step: 'approve', values: [] };
  const document = `mutation ($input: TakeCaseStepInput!) { done: takeCaseStep(input: $input) ${answer} }`;
  return payload.parse((await desk.ask(who, document, { input }))['done']);
}
const licenceShape = z.object({
  record: z
    .object({
      ...{ content: z.string().nullable(), validTo: z.string().nullable(), status: z.string() },
      ...{
        standing: z.string(),
        versions: z.object({ nodes: z.array(z.object({ reason: z.string().nullable() })) }),
      },
    })
    .nullable(),
});
const seen = async (id: string) =>
  licenceShape.parse(
    await desk.ask(
      stranger,
      `query ($id: ID!) { record(id: $id) { standing versions(first: 5) { nodes { reason } }
        ... on Licence { content validTo status } } }`,
      { id },
    ),
  ).record;

describe('a decision that was changed', () => {
  it('is renewed by two persons within three working days, and says so on every surface', async () => {
    const { id } = await aLicence();
    const opened = await open(officer, id, { kind: 'RENEWED', newValidTo: '2030-01-04' });
    expect(opened.case).toMatchObject({ state: { code: 'PROPOSED' }, dueOn: '2026-05-15' });
    expect((await seen(id))?.validTo).toBe('2028-01-04');
    expect((await approve(officer, opened)).case).toBeNull();
    expect((await approve(reviewer, opened)).case).toMatchObject({ state: { code: 'CHANGED' }, dueOn: null });
    expect(await seen(id)).toMatchObject({
      ...{ validTo: '2030-01-04', status: 'VALID', standing: 'IN_FORCE' },
      versions: { nodes: [{ reason: 'RENEWED' }, { reason: null }] },
    });
  });

  it('has a typing error corrected, with what it said before in its history', async () => {
    const { id } = await aLicence();
    await approve(
      reviewer,
      await open(officer, id, { kind: 'CORRECTED', newContent: '歌舞娱乐场所经营（更正）' }),
    );
    expect(await seen(id)).toMatchObject({
      content: '歌舞娱乐场所经营（更正）',
      versions: { nodes: [{ reason: 'CORRECTION' }, { reason: null }] },
    });
  });

  it('is cancelled, and is not in force any more', async () => {
    const { id } = await aLicence();
    await approve(reviewer, await open(officer, id, { kind: 'CANCELLED' }));
    expect(await seen(id)).toMatchObject({ status: 'CANCELLED', standing: 'ENDED' });
  });

  it.each([
    ['that says nothing new', officer, { kind: 'AMENDED' }, 'NOTHING_CHANGED'],
    ['of tomorrow', officer, { kind: 'CANCELLED', decidedOn: '2026-05-13' }, 'DAY_IN_FUTURE'],
    ['by another authority', stranger, { kind: 'CANCELLED' }, 'NOT_ALLOWED'],
  ])('is refused where it is one %s', async (_what, who, values, code) => {
    const { id } = await aLicence();
    expect((await open(who, id, values)).userErrors.map((error) => error.code)).toEqual([code]);
  });

  it('is no way to renew a penalty', async () => {
    const id = await desk.handInPenalty(party, (row) => row.with('CF_JDRQ', '2026/5/11'));
    const opened = await open(officer, id, { kind: 'RENEWED', newValidTo: '2030-01-04' });
    expect(opened.userErrors.map(({ code }) => code)).toEqual(['NOT_A_LICENCE']);
  });

  it('can be handed in too: the state that is told is the reason of the version', async () => {
    const { row, send, id } = await aLicence();
    await send(row.with('XK_ZT', '注销'));
    expect(await seen(id)).toMatchObject({
      ...{ status: 'CANCELLED', standing: 'ENDED' },
      versions: { nodes: [{ reason: 'CANCELLED' }, { reason: null }] },
    });
    await send(row.with('XK_ZT', '注销').with('XK_NR', '更正后的内容'));
    expect((await seen(id))?.versions.nodes[0]?.reason).toBe('CORRECTION');
    expect((await verifyRecords(desk.database.pool)).faults).toEqual([]);
  });
});
