import type { Viewer } from '@xintu/access';
import { aViewer } from '@xintu/access/testing';
import { organisation } from '@xintu/records/testing';
import { expect } from 'vitest';
import { z } from 'zod';

import type { CaseDesk } from './case-desk.ts';

/** Whom the complaints are about. */
export const party = organisation(1);
const person = (number: number) => `account:00000000-0000-7000-8000-00000000000${String(number)}`;

/** Who has to do with complaints; `stranger` has nothing to do with these. */
export const people = {
  officer: aViewer({ roles: ['case-officer'], actor: person(2), name: '办案人员' }),
  reviewer: aViewer({ roles: ['reviewer'], actor: person(3), name: '审核人' }),
  creditOffice: aViewer({
    ...{ departmentKey: 'credit-office-433101', roles: ['credit-office'], actor: person(4), name: '信用办' },
  }),
  stranger: aViewer({
    departmentKey: 'tax-433101',
    roles: ['case-officer', 'reviewer'],
    actor: person(5),
  }),
  subject: aViewer({
    ...{ department: null, roles: ['representative'], organisationCode: party.code, actor: person(6) },
    name: '代表',
  }),
};
const { officer, creditOffice } = people;
/** The department that investigates. */
export const culture = officer.department?.code ?? '';

export const sender = { name: '张举报（演示）', contact: '0743-0000000' };
export const complaint = {
  ...{ subjectCode: party.code, content: '该单位以虚假宣传招揽游客，拒不退费。', channel: 'TELEPHONE' },
  sender,
};

/** Asks for a change. */
export async function change(
  desk: CaseDesk,
  who: Viewer,
  field: string,
  type: string,
  input: object,
  asked: string,
): Promise<unknown> {
  const text = `mutation ($input: ${type}!) { done: ${field}(input: $input) { ${asked} userErrors { code field } } }`;
  return (await desk.ask(who, text, { input }))['done'];
}

/** Why a change was refused. */
export const codes = (answer: unknown) =>
  z
    .object({ userErrors: z.array(z.object({ code: z.string() })) })
    .parse(answer)
    .userErrors.map(({ code }) => code);

const received = z.object({
  complaint: z.object({ id: z.string() }).nullable(),
  ...{ number: z.string(), code: z.string() },
});
export function register(
  desk: CaseDesk,
  who: Viewer = creditOffice,
  different: object = {},
): Promise<unknown> {
  const input = { ...complaint, ...different };
  return change(
    desk,
    who,
    'registerComplaint',
    'RegisterComplaintInput',
    input,
    'complaint { id } number code',
  );
}
/** A complaint that was taken in by telephone: its identifier, and what its sender is told. */
export async function registered(desk: CaseDesk, different: object = {}) {
  const { complaint: made, ...told } = received.parse(await register(desk, creditOffice, different));
  return { id: made?.id ?? '', ...told };
}

const seenShape = z
  .object({
    ...{ number: z.string(), anonymous: z.boolean(), channel: z.string() },
    decisions: z.array(z.object({ id: z.string() })),
    case: z.object({
      ...{
        id: z.string(),
        version: z.number(),
        dueOn: z.string().nullable(),
        closedOn: z.string().nullable(),
      },
      department: z.object({ code: z.string() }),
      state: z.object({ code: z.string() }),
    }),
  })
  .nullable();
/** A complaint as somebody sees it now. */
export async function seen(desk: CaseDesk, id: string, who: Viewer = creditOffice) {
  const text = `query ($id: ID!) { complaint(id: $id) { number anonymous channel decisions { id }
    case { id version dueOn closedOn department { code } state { code } } } }`;
  return seenShape.parse((await desk.ask(who, text, { id }))['complaint']);
}

/** Takes a step in the case of a complaint. */
export async function take(
  desk: CaseDesk,
  who: Viewer,
  id: string,
  step: string,
  values: Record<string, string> = {},
): Promise<unknown> {
  const { id: caseId, version } = (await seen(desk, id))?.case ?? {};
  const { reason = null, ...stated } = values;
  const listed = Object.entries(stated).map(([code, value]) => ({ code, value }));
  const input = { caseId, version, step, reason, values: listed };
  return change(desk, who, 'takeCaseStep', 'TakeCaseStepInput', input, 'case { id }');
}

/** What its sender is told by number and query code. */
export async function progress(desk: CaseDesk, number: string, code: string): Promise<unknown> {
  const text = `query ($number: String!, $code: String!) { complaintProgress(number: $number, code: $code) { state closed
    receivedOn answer } }`;
  return (await desk.askAnonymously(text, { number, code }))['complaintProgress'];
}

/** Assigned and investigated: only the answer is missing. */
export async function toReview(desk: CaseDesk, id: string, finding: string): Promise<void> {
  expect(codes(await take(desk, creditOffice, id, 'assign', { department: culture }))).toEqual([]);
  expect(codes(await take(desk, officer, id, 'report', { finding, facts: '已调查。' }))).toEqual([]);
}
