import { aViewer } from '@xintu/access/testing';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const party = organisation(1);
const accountOf = async (subject: string): Promise<string> => {
  const { rows } = await desk.database.pool.query<{ id: string }>(
    'select id from account where subject = $1',
    [subject],
  );
  return rows[0]?.id ?? '';
};

let desk: CaseDesk;
let ids: { owner: string; deputy: string };
let caseId: string;

/** An objection of 2026-05-12, to be verified until 2026-05-21, with an owner and a deputy. */
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
  ids = {
    owner: await accountOf('culture-433101-case-officer'),
    deputy: await accountOf('culture-433101-checker'),
  };
  const recordId = await desk.handInPenalty(party, (row) => row.with('CF_JDRQ', '2026/5/11'));
  const values = [
    { code: 'claim', value: 'WRONG' },
    { code: 'grounds', value: '金额有误。' },
  ];
  const opened = await desk.ask(
    people().owner,
    'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } } }',
    { input: { kind: 'objection', recordId, values, idempotencyKey: 'todos' } },
  );
  const shape = z.object({ openCase: z.object({ case: z.object({ id: z.string() }) }) });
  caseId = shape.parse(opened).openCase.case.id;
  await desk.ask(
    people().owner,
    'mutation ($input: AssignCaseInput!) { assignCase(input: $input) { case { id } userErrors { code } } }',
    { input: { caseId, ownerId: ids.owner, deputyId: ids.deputy } },
  );
  await desk.database.pool.query(
    `insert into delegation (kind, department_code, from_account, to_account, roles, valid_from, valid_until, reason, created_by)
     select 'ABSENCE', department_code, id, $2, '{case-officer}', '2026-05-19 00:00+08', '2026-05-20 00:00+08', '休假', 'test'
     from account where id = $1`,
    [ids.owner, await accountOf('culture-433101-reporter')],
  );
});
afterAll(() => desk.close());

const people = () => ({
  owner: aViewer({ roles: ['case-officer'], actor: `account:${ids.owner}` }),
  deputy: aViewer({ roles: ['case-officer'], actor: `account:${ids.deputy}` }),
  officer: aViewer({ roles: ['case-officer'], actor: 'account:00000000-0000-7000-8000-000000000009' }),
  reviewer: aViewer({ roles: ['reviewer'] }),
  office: aViewer({ departmentKey: 'credit-office-433101', roles: ['credit-office'] }),
  stranger: aViewer({ departmentKey: 'tax-433101', roles: ['case-officer', 'reviewer'] }),
});

const todos = z.object({
  todos: z.array(z.object({ kind: z.string(), path: z.string(), workingDaysLeft: z.number().nullable() })),
});

async function waitingFor(who: keyof ReturnType<typeof people>, day: string) {
  desk.clock.set(day);
  const answer = await desk.ask(people()[who], '{ todos { kind path workingDaysLeft } }');
  const found = todos.parse(answer).todos.find(({ path }) => path === `/cases/${caseId}`);
  return found === undefined ? null : [found.kind, found.workingDaysLeft];
}

describe('a case with a limit until 2026-05-21', () => {
  it.each([
    ['2026-05-12', 'owner', ['CASE_STEP', 7]],
    ['2026-05-12', 'deputy', null],
    ['2026-05-12', 'officer', null],
    ['2026-05-12', 'reviewer', null],
    ['2026-05-12', 'office', null],
    ['2026-05-12', 'stranger', null],
    ['2026-05-18', 'owner', ['CASE_STEP', 3]],
    ['2026-05-19', 'owner', null],
    ['2026-05-19', 'deputy', ['CASE_DUE_SOON', 2]],
    ['2026-05-19', 'officer', null],
    ['2026-05-20', 'owner', ['CASE_DUE_SOON', 1]],
    ['2026-05-20', 'deputy', null],
    ['2026-05-20', 'reviewer', null],
    ['2026-05-21', 'owner', ['CASE_DUE_SOON', 0]],
    ['2026-05-21', 'reviewer', null],
    ['2026-05-21', 'office', null],
    ['2026-05-22', 'owner', ['CASE_OVERDUE', -1]],
    ['2026-05-22', 'reviewer', ['CASE_TO_OVERSEE', -1]],
    ['2026-05-22', 'office', ['CASE_TO_OVERSEE', -1]],
    ['2026-05-22', 'officer', null],
    ['2026-05-22', 'stranger', null],
  ] as const)('on %s asks the %s: %o', async (day, who, asked) => {
    expect(await waitingFor(who, day)).toEqual(asked);
  });
});

it('notices that are not served yet wait for who serves them', async () => {
  const answer = await desk.ask(people().owner, '{ todos { kind path workingDaysLeft } }');
  expect(todos.parse(answer).todos.map(({ kind }) => kind)).toContain('NOTICES_TO_DELIVER');
  const reviewers = await desk.ask(people().reviewer, '{ todos { kind path workingDaysLeft } }');
  expect(todos.parse(reviewers).todos.map(({ kind }) => kind)).not.toContain('NOTICES_TO_DELIVER');
});
