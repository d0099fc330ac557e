import { aViewer } from '@xintu/access/testing';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const party = organisation(1);
const person = (number: number) => `account:00000000-0000-7000-8000-00000000000${String(number)}`;
const officer = aViewer({ roles: ['case-officer'], actor: person(2), name: '办案人员' });
const reviewer = aViewer({ roles: ['reviewer'], actor: person(3), name: '审核人' });
const subject = aViewer({
  ...{ department: null, roles: ['representative'], organisationCode: party.code, actor: person(6) },
  name: '代表',
});

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
});
afterAll(() => desk.close());

const penaltyOf = (day: string, number: number) =>
  desk.handInPenalty(party, (row) =>
    row.with('CF_JDRQ', day).with('CF_WSH', `吉市文罚决〔2026〕${String(number)}号`),
  );

const done = z.object({
  case: z.object({ id: z.string(), version: z.number() }).nullable(),
  userErrors: z.array(z.object({ code: z.string(), message: z.string() })),
});
const asked = 'case { id version } userErrors { code message }';

async function apply(recordId: string, key: string) {
  const values = [
    { code: 'fulfilment', value: '罚款已缴，行为已改正。' },
    { code: 'commitment', value: 'MADE' },
  ];
  const input = { kind: 'repair', recordId, idempotencyKey: key, values };
  const text = `mutation ($input: OpenCaseInput!) { done: openCase(input: $input) { ${asked} } }`;
  return done.parse((await desk.ask(subject, text, { input }))['done']);
}

async function take(
  who: typeof officer,
  { id, version }: { readonly id: string; readonly version: number },
  step: string,
  stated: Record<string, string> = {},
) {
  const values = Object.entries(stated).map(([code, value]) => ({ code, value }));
  const text = `mutation ($input: TakeCaseStepInput!) { done: takeCaseStep(input: $input) { ${asked} } }`;
  const input = { caseId: id, version, step, reason: '已核实', values };
  const answer = done.parse((await desk.ask(who, text, { input }))['done']);
  if (answer.case === null) throw new Error(JSON.stringify(answer.userErrors));
  return answer.case;
}

it('a repair is refused within a year of an earlier one, with the day, and taken on that day', async () => {
  const first = await penaltyOf('2026/5/11', 1);
  desk.clock.set('2026-08-20');
  const opened = await apply(first, 'first');
  if (opened.case === null) throw new Error(JSON.stringify(opened.userErrors));
  const checking = await take(officer, opened.case, 'accept');
  const deciding = await take(officer, checking, 'propose', { proposal: 'GRANT', finding: '已履行。' });
  await take(reviewer, deciding, 'grant');

  desk.clock.set('2027-05-10');
  const second = await penaltyOf('2027/5/7', 2);
  desk.clock.set('2027-08-19');
  expect(await apply(second, 'too-early')).toMatchObject({
    case: null,
    userErrors: [{ code: 'REPAIRED_RECENTLY', message: expect.stringContaining('2027-08-20') }],
  });
  const advice = await desk.ask(
    subject,
    'query ($id: ID!) { repairAdvice(recordId: $id) { eligible obstacles { code day } } }',
    { id: second },
  );
  expect(advice).toEqual({
    repairAdvice: [{ eligible: false, obstacles: [{ code: 'REPAIRED_RECENTLY', day: '2027-08-20' }] }],
  });
  desk.clock.set('2027-08-20');
  expect(await apply(second, 'in-time')).toMatchObject({ case: { id: expect.any(String) }, userErrors: [] });
});
