import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { runBatch } from '@xintu/intake';
import { installedDeclarations } from '@xintu/installed-sectors';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';
import { setReview } from './testing/set-review.ts';

const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');

let gateway: TestGateway;
let reporter: Asker;
let reviewer: Asker;
let both: Asker;
let stranger: Asker;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  reporter = await anAsker(gateway, 'culture-433101', 'reporter');
  reviewer = await anAsker(gateway, 'culture-433101', 'reviewer');
  both = await anAsker(gateway, 'culture-433101', 'reporter', 'reviewer');
  stranger = await anAsker(gateway, 'tax-433101', 'reviewer');
  await setReview(gateway, 'penalty', { handIn: true, disclosure: false });
});
afterAll(() => gateway.close());

let count = 0;
const rowOf = () => {
  count += 1;
  if (culture === undefined) throw new Error('no department');
  return aPenaltyRow(penalty)
    .about(organisation(count))
    .by(culture)
    .with('CF_WSH', `吉市文罚决〔2026〕${String(count)}号`)
    .with('CF_JDRQ', '2026/2/25');
};
const send = (rows: readonly ReturnType<typeof rowOf>[], by = reporter) =>
  handIn(gateway, 'penalty', Buffer.from(csvOf(...rows)), by.authorization);

const batchShape = z.object({
  status: z.string(),
  ...{ rowsRead: z.number(), rowsAccepted: z.number(), rowsRejected: z.number() },
  rowsAwaitingReview: z.number(),
  ...{ submittedBy: z.string(), reviewedBy: z.string().nullable(), reviewReason: z.string().nullable() },
  receiptUrl: z.string().nullable(),
  reviewRows: z.object({
    nodes: z.array(
      z.object({ row: z.number(), documentNumber: z.string().nullable(), changes: z.boolean() }),
    ),
  }),
});
const batchFields = `status rowsRead rowsAccepted rowsRejected rowsAwaitingReview submittedBy reviewedBy reviewReason
  receiptUrl reviewRows(first: 50) { nodes { row documentNumber changes } }`;
const batchOf = async (id: string, by = reviewer) =>
  batchShape
    .nullable()
    .parse((await by.ask(`query ($id: ID!) { b: intakeBatch(id: $id) { ${batchFields} } }`, { id }))['b']);

const payload = z.object({
  batch: z.object({ status: z.string() }).nullable(),
  userErrors: z.array(z.object({ code: z.string(), field: z.string().nullable() })),
});
const review = async (by: Asker, id: string, input: object) =>
  payload.parse(
    (
      await by.ask(
        `mutation ($input: ReviewIntakeBatchInput!) { done: reviewIntakeBatch(input: $input) {
          batch { status } userErrors { code field } } }`,
        { input: { id, ...input } },
      )
    )['done'],
  );
const codes = (answer: z.infer<typeof payload>) => answer.userErrors.map(({ code }) => code);
const read = (batch: string) =>
  runBatch(gateway.database, batch, { declarations: installedDeclarations, keys: gateway.identityKeys });
const numbers = async (by: Asker) =>
  z
    .object({ records: z.object({ nodes: z.array(z.object({ documentNumber: z.string() })) }) })
    .parse(await by.ask('{ records(first: 100) { nodes { documentNumber } } }'))
    .records.nodes.map(({ documentNumber }) => documentNumber);
const todos = async (by: Asker) =>
  z
    .object({ todos: z.array(z.object({ kind: z.string(), path: z.string(), count: z.number() })) })
    .parse(await by.ask('{ todos { kind path count } }'))
    .todos.filter(({ kind }) => kind === 'BATCH_REVIEW');

describe('a batch of a type that asks for the department’s review', () => {
  it('waits, and nothing of it counts', async () => {
    const rows = [rowOf(), rowOf(), rowOf().with('CF_JDRQ', '不详')];
    const id = await send(rows);
    expect(await batchOf(id)).toMatchObject({
      ...{ status: 'AWAITING_REVIEW', rowsRead: 3, rowsAccepted: 0, rowsRejected: 1 },
      ...{ rowsAwaitingReview: 2, receiptUrl: null },
      reviewRows: {
        nodes: [
          { row: 2, documentNumber: rows[0]?.cell('CF_WSH'), changes: false },
          { row: 3, documentNumber: rows[1]?.cell('CF_WSH'), changes: false },
        ],
      },
    });
    expect(await numbers(reporter)).not.toContain(rows[0]?.cell('CF_WSH'));
    expect(await todos(reviewer)).toContainEqual({ kind: 'BATCH_REVIEW', path: `/review/${id}`, count: 2 });
    expect(await todos(reporter)).toEqual([]);
    expect(await batchOf(id, stranger)).toBeNull();
  });

  it('counts once another person approved it; a row that was left out is problem data', async () => {
    const rows = [rowOf(), rowOf()];
    const id = await send(rows, both);
    expect(codes(await review(both, id, { approved: true }))).toEqual(['SAME_PERSON']);
    expect(codes(await review(stranger, id, { approved: true }))).toEqual(['NOT_FOUND']);
    expect(codes(await review(reporter, id, { approved: true }))).toEqual(['NOT_ALLOWED']);
    const unknown = { approved: true, returnedRows: [{ row: 9, reason: '不属于本单位' }] };
    expect(codes(await review(reviewer, id, unknown))).toEqual(['ROW_UNKNOWN']);
    const unreasoned = { approved: true, returnedRows: [{ row: 3, reason: ' ' }] };
    expect(codes(await review(reviewer, id, unreasoned))).toEqual(['REASON_MISSING']);
    const left = { approved: true, returnedRows: [{ row: 3, reason: '处罚内容与决定书不一致' }] };
    expect(await review(reviewer, id, left)).toEqual({ batch: { status: 'RECEIVED' }, userErrors: [] });
    await read(id);
    expect(await batchOf(id)).toMatchObject({
      ...{ status: 'DONE', rowsAccepted: 1, rowsRejected: 1, rowsAwaitingReview: 0 },
      ...{ reviewedBy: 'culture-433101 系统', reviewRows: { nodes: [] } },
    });
    expect(await numbers(reporter)).toContain(rows[0]?.cell('CF_WSH'));
    expect(await numbers(reporter)).not.toContain(rows[1]?.cell('CF_WSH'));
    const { problemData } = await reporter.ask(
      `{ problemData(states: [OPEN], first: 50) { nodes { documentNumber problems { code message } } } }`,
    );
    expect(problemData).toMatchObject({
      nodes: expect.arrayContaining([
        {
          documentNumber: rows[1]?.cell('CF_WSH'),
          problems: [
            { code: 'RETURNED_BY_REVIEWER', message: expect.stringContaining('处罚内容与决定书不一致') },
          ],
        },
      ]),
    });
    expect(codes(await review(reviewer, id, { approved: true }))).toEqual(['BATCH_NOT_AWAITING_REVIEW']);
  });

  it('says on each record who handed in and who approved, to its department only', async () => {
    const row = rowOf();
    const id = await send([row]);
    await review(reviewer, id, { approved: true, reason: '已核对决定书' });
    await read(id);
    const question = `query ($number: String!) { records(first: 1, filter: { text: $number }) { nodes {
      handIn { origin submittedBy submittedAt section approvedBy approvedAt } } } }`;
    const asked = (by: Asker) => by.ask(question, { number: row.cell('CF_WSH') });
    expect(await asked(reporter)).toMatchObject({
      records: {
        nodes: [
          {
            handIn: {
              ...{ origin: 'FILE', submittedBy: 'culture-433101 系统', section: null },
              ...{ approvedBy: 'culture-433101 系统', approvedAt: expect.stringMatching(/^\d{4}-/) },
            },
          },
        ],
      },
    });
    const { rows } = await gateway.database.pool.query<{ action: string }>(
      `select action from ledger_entry where object_type = 'batch' and object_id = $1 order by id`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['batch.receive', 'batch.await-review', 'batch.approve', 'notice.make', 'batch.finish'],
    ]);
  });

  it('is returned with a reason, and is then a to-do of those who hand in', async () => {
    const id = await send([rowOf()]);
    expect(codes(await review(reviewer, id, { approved: false, reason: '不' }))).toEqual(['REASON_MISSING']);
    const returned = await review(reviewer, id, { approved: false, reason: '案件仍在复核' });
    expect(returned.batch?.status).toBe('REFUSED');
    await read(id);
    expect(await batchOf(id)).toMatchObject({
      ...{ status: 'REFUSED', rowsAccepted: 0, reviewReason: '案件仍在复核', reviewRows: { nodes: [] } },
    });
  });

  it('that changes nothing needs nobody; one that waits can be withdrawn', async () => {
    const row = rowOf();
    const first = await send([row]);
    await review(reviewer, first, { approved: true });
    await read(first);
    expect(await batchOf(await send([row]))).toMatchObject({ status: 'DONE', rowsAwaitingReview: 0 });
    const waiting = await send([rowOf()]);
    const withdrawn = await reporter.ask(
      `mutation ($input: WithdrawIntakeBatchInput!) { done: withdrawIntakeBatch(input: $input) {
        batch { status } userErrors { code field } } }`,
      { input: { id: waiting, reason: '重复报送了' } },
    );
    expect(withdrawn['done']).toEqual({ batch: { status: 'WITHDRAWN' }, userErrors: [] });
    expect(codes(await review(reviewer, waiting, { approved: true }))).toEqual(['BATCH_NOT_AWAITING_REVIEW']);
  });

  it('stops the clock on the day of approval: the department’s own review counts', async () => {
    const row = rowOf();
    const id = await send([row]);
    const before = await gateway.database.pool.query<{ at: string }>('select clock_timestamp() as at');
    await review(reviewer, id, { approved: true });
    await read(id);
    const { rows } = await gateway.database.pool.query<{ later: boolean }>(
      `select r.first_received_at > $2 as later from record r join record_version v on v.record_id = r.id
       where v.document_number = $1`,
      [row.cell('CF_WSH'), before.rows[0]?.at],
    );
    expect(rows).toEqual([{ later: true }]);
  });
});
