import { createHash } from 'node:crypto';

import type { Viewer } from '@xintu/access';
import { aViewer } from '@xintu/access/testing';
import { organisation } from '@xintu/records/testing';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './case-desk.ts';

/** Who signs. */
export const party = organisation(1);
const person = (number: number) => `account:00000000-0000-7000-8000-00000000000${String(number)}`;

/** Who has to do with commitments; `stranger` has nothing to do with these. */
export const people = {
  officer: aViewer({ roles: ['case-officer'], actor: person(2), name: '办案人员' }),
  reviewer: aViewer({ roles: ['reviewer'], actor: person(3), name: '审核人' }),
  creditOffice: aViewer({
    ...{ departmentKey: 'credit-office-433101', roles: ['credit-office'], actor: person(4), name: '信用办' },
  }),
  stranger: aViewer({ departmentKey: 'tax-433101', roles: ['case-officer'], actor: person(5) }),
  subject: aViewer({
    ...{ department: null, roles: ['representative'], organisationCode: party.code, actor: person(6) },
    name: '代表',
  }),
};
const { officer, creditOffice, subject } = people;
/** The department whose items they are. */
export const culture = officer.department?.code ?? '';

/** Where commitments are signed, and for which item. */
export interface CommitmentDesk {
  readonly desk: CaseDesk;
  readonly item: string;
}

/** A desk for one file of tests. */
export async function openCommitmentDesk(): Promise<CaseDesk> {
  const desk = await openCaseDesk('2026-05-12');
  await desk.handInPenalty(party);
  return desk;
}

let count = 0;
/** An item of its own for a test, with a wording, on the first day. */
export async function newItem(desk: CaseDesk): Promise<CommitmentDesk> {
  desk.clock.set('2026-05-12');
  count += 1;
  const at = { desk, item: `item-${String(count)}` };
  await addItem(at);
  await publish(at);
  return at;
}

const done = z.object({
  userErrors: z.array(z.object({ code: z.string(), field: z.string().nullable() })),
});
/** Why a change was refused. */
export const codes = (answer: unknown) => done.parse(answer).userErrors.map(({ code }) => code);

/** Asks for a change. */
export async function change(
  { desk }: Pick<CommitmentDesk, 'desk'>,
  who: Viewer,
  field: string,
  type: string,
  input: object,
  asked: string,
): Promise<unknown> {
  const text = `mutation ($input: ${type}!) { done: ${field}(input: $input) { ${asked} userErrors { code field } } }`;
  return (await desk.ask(who, text, { input }))['done'];
}

export function addItem(
  at: CommitmentDesk,
  different: object = {},
  who: Viewer = creditOffice,
): Promise<unknown> {
  const input = {
    ...{ code: at.item, name: '申请设立旅行社', type: 'APPROVAL', department: culture },
    ...{ basis: '旅行社条例', article: '第七条', withoutIt: 'ORDINARY_PROCEDURE', ...different },
  };
  return change(at, who, 'createCommitmentItem', 'CreateCommitmentItemInput', input, 'item { code }');
}

const wording = {
  content: '三个月内备齐经营场所证明。',
  liability: '撤销许可。',
  termValue: 3,
  termUnit: 'MONTH',
};
export function publish(
  at: CommitmentDesk,
  different: object = {},
  who: Viewer = creditOffice,
): Promise<unknown> {
  const input = { item: at.item, validFrom: '2026-05-12', ...wording, ...different };
  const asked = 'item { templates { version digest } }';
  return change(at, who, 'publishCommitmentTemplate', 'PublishCommitmentTemplateInput', input, asked);
}

const templates = z.object({
  commitmentItem: z.object({
    templates: z.array(z.object({ version: z.number(), text: z.string(), digest: z.string() })),
  }),
});
/** The wordings of the item, newest first. */
export async function templatesOf({ desk, item }: CommitmentDesk, who: Viewer = officer) {
  const text = `query ($code: String!) { commitmentItem(code: $code) { templates { version text digest } } }`;
  return templates.parse(await desk.ask(who, text, { code: item })).commitmentItem.templates;
}

const signedShape = z.object({
  ...{ id: z.string(), number: z.string(), content: z.string(), digest: z.string(), way: z.string() },
  ...{ signerName: z.string(), signedOn: z.string(), dueOn: z.string(), scanDigest: z.string().nullable() },
  templateVersion: z.number(),
  record: z
    .object({
      id: z.string(),
      fulfilment: z.string().nullable(),
      number: z.string(),
      underObjection: z.boolean(),
    })
    .nullable(),
  case: z
    .object({
      ...{ id: z.string(), version: z.number(), dueOn: z.string().nullable() },
      state: z.object({ code: z.string(), waitsFor: z.string().nullable() }),
    })
    .nullable(),
});
type Signed = z.infer<typeof signedShape>;
const asked = `id number content digest way signerName signedOn dueOn scanDigest templateVersion
  record { id fulfilment number underObjection } case { id version dueOn state { code waitsFor } }`;

/** Signs the item's newest wording. */
export async function sign(
  at: CommitmentDesk,
  who: Viewer = subject,
  different: object = {},
  key = 'key',
): Promise<unknown> {
  const [template] = await templatesOf(at);
  const input = {
    ...{ item: at.item, subjectCode: party.code, templateDigest: template?.digest ?? '' },
    ...{ idempotencyKey: `${at.item}-${key}`, ...different },
  };
  return change(at, who, 'signCommitment', 'SignCommitmentInput', input, `commitment { ${asked} }`);
}

/** The commitment of an answer that was not refused. */
export function made(answer: unknown): Signed {
  const { commitment } = z.object({ commitment: signedShape.nullable() }).parse(answer);
  if (commitment === null) throw new Error(JSON.stringify(answer));
  return commitment;
}

/** A commitment as somebody sees it now. */
export async function seen(
  { desk }: CommitmentDesk,
  id: string,
  who: Viewer = officer,
): Promise<Signed | null> {
  const answer = await desk.ask(who, `query ($id: ID!) { signedCommitment(id: $id) { ${asked} } }`, { id });
  return signedShape.nullable().parse(answer['signedCommitment']);
}

/** Takes a step in the case of a commitment. */
export async function take(
  at: CommitmentDesk,
  who: Viewer,
  id: string,
  step: string,
  values: Record<string, string> = {},
): Promise<unknown> {
  const found = (await seen(at, id, who))?.case ?? (await seen(at, id))?.case;
  const { reason = null, ...stated } = values;
  const input = {
    ...{ caseId: found?.id, version: found?.version, step, reason },
    values: Object.entries(stated).map(([code, value]) => ({ code, value })),
  };
  return change(at, who, 'takeCaseStep', 'TakeCaseStepInput', input, 'case { state { code } }');
}

/** Where the case of a commitment stands. */
export const stateOf = async (at: CommitmentDesk, id: string) => (await seen(at, id))?.case?.state.code;

/** The hash of a text, as everybody computes it. */
export const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
