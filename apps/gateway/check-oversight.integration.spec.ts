import { aViewer } from '@xintu/access/testing';
import { watchChecks } from '@xintu/checks';
import { legalDay } from '@xintu/kernel';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker } from './testing/ask.ts';
import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';
import { serveWholeGateway } from './testing/serve-test-gateway.ts';

const approval = 'approval-433101';
const checker = aViewer({ departmentKey: approval, roles: ['checker'] });
const reviewer = aViewer({ departmentKey: approval, roles: ['reviewer'] });
const office = aViewer({ departmentKey: 'credit-office-433101', roles: ['credit-office'] });
const stranger = aViewer({ roles: ['checker', 'reviewer'] });
const party = organisation(3);

let desk: CaseDesk;
let keys = 0;
beforeAll(async () => {
  desk = await openCaseDesk('2026-03-02');
  await desk.handInPenalty(party);
});
afterAll(() => desk.close());

const made = z.object({
  createCreditCheck: z.object({
    check: z.object({ id: z.string(), results: z.array(z.object({ id: z.string() })) }),
  }),
});

async function check(reference: string) {
  keys += 1;
  const { createCreditCheck } = made.parse(
    await desk.ask(
      checker,
      `mutation ($input: CreateCreditCheckInput!) { createCreditCheck(input: $input) { check { id results { id } } } }`,
      {
        input: {
          ...{ matter: 'tendering', reference, reason: 'x', idempotencyKey: `oversight-${String(keys)}` },
          subjects: [{ code: party.code }],
        },
      },
    ),
  );
  return createCreditCheck.check;
}

async function todosOf(who: typeof checker) {
  const { todos } = z
    .object({
      todos: z.array(z.object({ kind: z.string(), count: z.int(), workingDaysLeft: z.int().nullable() })),
    })
    .parse(await desk.ask(who, '{ todos { kind count workingDaysLeft } }'));
  return todos.filter(({ kind }) => kind.startsWith('CHECKS_'));
}

const report = (who: typeof checker, cases: readonly Readonly<Record<string, string>>[]) =>
  desk.ask(
    who,
    `mutation ($input: ReportHandledCasesInput!) {
       reportHandledCases(input: $input) { count userErrors { code field } } }`,
    { input: { cases } },
  );

const statistics = (who: typeof checker) =>
  desk.ask(
    who,
    `{ checkStatistics(from: "2026-03-01", to: "2026-03-31") {
       matterCode handled handledChecked coverage checks subjects hits open overdue } }`,
  );

describe('feedback', () => {
  it('waits on the list of those who answer, and is handed up when it is late', async () => {
    const first = await check('CK-1');
    await check('CK-2');
    expect(await todosOf(checker)).toEqual([{ kind: 'CHECKS_TO_ANSWER', count: 2, workingDaysLeft: 10 }]);
    expect(await todosOf(reviewer)).toEqual([]);
    expect(await watchChecks(desk.database.pool, legalDay('2026-03-16'))).toBe(0);
    await desk.ask(
      checker,
      `mutation ($input: RecordCheckFeedbackInput!) { recordCheckFeedback(input: $input) { check { status } } }`,
      { input: { checkId: first.id, decisions: [{ resultId: first.results[0]?.id, decision: '准予' }] } },
    );
    desk.clock.set('2026-03-17');
    expect(await watchChecks(desk.database.pool, legalDay('2026-03-17'))).toBe(1);
    expect(await watchChecks(desk.database.pool, legalDay('2026-03-18'))).toBe(0);
    for (const who of [reviewer, office])
      expect(await todosOf(who)).toEqual([{ kind: 'CHECKS_TO_OVERSEE', count: 1, workingDaysLeft: -1 }]);
    expect(await todosOf(stranger)).toEqual([]);
    const { rows } = await desk.database.pool.query(
      `select from ledger_entry where action = 'credit-check.escalate'`,
    );
    expect(rows).toHaveLength(1);
  });
});

describe('handled cases', () => {
  const handled = (reference: string, handledOn: string) => ({ matter: 'tendering', reference, handledOn });

  it('tell how many were checked before, in the own department and for its credit office', async () => {
    const cases = [
      handled('CK-1', '2026-03-10'),
      handled('CK-2', '2026-03-01'),
      handled('CK-9', '2026-03-10'),
    ];
    expect(await report(checker, cases)).toEqual({ reportHandledCases: { count: 3, userErrors: [] } });
    expect(await report(checker, cases)).toEqual({ reportHandledCases: { count: 0, userErrors: [] } });
    const row = {
      ...{ matterCode: 'tendering', handled: 3, handledChecked: 1, coverage: 0.3333, checks: 2 },
      ...{ subjects: 2, hits: 0, open: 1, overdue: 1 },
    };
    for (const who of [checker, office]) expect(await statistics(who)).toEqual({ checkStatistics: [row] });
    expect(await statistics(stranger)).toEqual({ checkStatistics: [] });
  });

  it('are refused row by row, and from others', async () => {
    const bad = [handled('CK-3', '2026-03-10'), { ...handled(' ', '2027-01-01'), matter: 'nothing' }];
    expect(await report(checker, bad)).toEqual({
      reportHandledCases: {
        count: null,
        userErrors: [
          { code: 'UNKNOWN_MATTER', field: 'cases.1.matter' },
          { code: 'REFERENCE_MISSING', field: 'cases.1.reference' },
          { code: 'DAY_INVALID', field: 'cases.1.handledOn' },
        ],
      },
    });
    expect(await report(office, bad)).toMatchObject({
      reportHandledCases: { userErrors: [{ code: 'NOT_ALLOWED' }] },
    });
  });

  it('come as a file too', async () => {
    const gateway = await serveWholeGateway();
    try {
      const { authorization } = await anAsker(gateway, approval, 'checker');
      const send = async (text: string) => {
        const body = new FormData();
        body.append('file', new Blob([text]), '办结件.csv');
        const address = `${gateway.address}/checks/handled-cases`;
        const response = await fetch(address, { method: 'POST', body, headers: { authorization } });
        return [response.status, await response.json()];
      };
      expect(await send('事项代码,办件编号,办结日期\ntendering,A-1,2026/3/1\n')).toEqual([200, { count: 1 }]);
      expect(await send('事项代码,办件编号\ntendering,A-1\n')).toMatchObject([
        400,
        { code: 'COLUMNS_MISSING' },
      ]);
      expect(await send('事项代码,办件编号,办结日期\nx,A-1,someday\n')).toMatchObject([
        422,
        { userErrors: [{ code: 'UNKNOWN_MATTER' }, { code: 'DAY_INVALID' }] },
      ]);
    } finally {
      await gateway.close();
    }
  });
});

describe('the clean-up register', () => {
  const register = (who: typeof checker) =>
    desk.ask(who, '{ cleanUpRegister { kind code reason suspendedFrom deciders } }');

  it('lists what lapsed with who must decide, for the credit office', async () => {
    await desk.database.pool.query(
      `update legal_basis set valid_to = '2026-03-01' where code = (select legal_basis_code from record_type where code = 'penalty')`,
    );
    const { cleanUpRegister } = z
      .object({
        cleanUpRegister: z.array(
          z.object({
            ...{
              kind: z.string(),
              code: z.string(),
              reason: z.string(),
              suspendedFrom: z.string().nullable(),
            },
            deciders: z.array(z.string()),
          }),
        ),
      })
      .parse(await register(office));
    const penalty = cleanUpRegister.find(({ kind, code }) => kind === 'RECORD_TYPE' && code === 'penalty');
    expect(penalty).toMatchObject({ reason: 'LAPSED', suspendedFrom: '2026-03-02' });
    expect(penalty?.deciders.length).toBeGreaterThan(0);
    expect(cleanUpRegister.some(({ kind, reason }) => kind === 'MEASURE' && reason === 'NOT_READ')).toBe(
      true,
    );
    expect(await register(checker)).toEqual({ cleanUpRegister: [] });
  });
});
