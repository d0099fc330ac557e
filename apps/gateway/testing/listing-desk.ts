import { aViewer } from '@xintu/access/testing';
import type { Viewer } from '@xintu/access';
import type { TestOrganisation } from '@xintu/records/testing';
import { z } from 'zod';

import type { CaseDesk } from './case-desk.ts';

const person = (number: number) => `account:00000000-0000-7000-8000-00000000001${String(number)}`;

/** Who takes part in listing an organisation on a list of the culture bureau of 吉首市. */
export const people = {
  officer: aViewer({ roles: ['case-officer'], actor: person(2), name: '办案人员' }),
  reviewer: aViewer({ roles: ['reviewer'], actor: person(3), name: '审核人' }),
  both: aViewer({ roles: ['case-officer', 'reviewer'], actor: person(4), name: '一人两岗' }),
  stranger: aViewer({
    ...{ departmentKey: 'tax-433101', roles: ['case-officer'], actor: person(5), name: '税务人员' },
  }),
} as const;

/** The representative of an organisation. */
export const representativeOf = ({ code }: TestOrganisation): Viewer =>
  aViewer({
    ...{ department: null, roles: ['representative'], organisationCode: code, actor: person(6) },
    name: '当事人代表',
  });

const caseShape = z.object({
  id: z.string(),
  version: z.number(),
  dueOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  limit: z.object({ basis: z.string(), from: z.string(), provisional: z.boolean() }).nullable(),
  state: z.object({ code: z.string() }),
  record: z.object({ id: z.string(), documentNumber: z.string(), standing: z.string() }).nullable(),
  issuedDocuments: z.array(
    z.object({
      ...{
        id: z.string(),
        code: z.string(),
        number: z.string(),
        body: z.string(),
        templateVersion: z.number(),
      },
      files: z.array(z.object({ format: z.string(), url: z.string(), digest: z.string() })),
    }),
  ),
});
export type ListingCase = z.infer<typeof caseShape>;
const payload = z.object({ case: caseShape.nullable(), userErrors: z.array(z.object({ code: z.string() })) });
export type Answer = z.infer<typeof payload>;

const fields = `{ case { id version dueOn closedOn limit { basis from provisional } state { code }
  record { id documentNumber standing }
  issuedDocuments { id code number body templateVersion files { format url digest } } } userErrors { code } }`;

const listed = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([code, value]) => ({ code, value }));

/** What is proposed, unless a test says otherwise. */
export const proposal = {
  list: 'culture-serious',
  criterion: 'culture-unlicensed',
  facts: '2026年4月，擅自从事互联网上网服务经营活动，造成恶劣社会影响。',
  grounds: '上述行为扰乱市场秩序，情节严重。',
  evidence: '现场检查笔录、询问笔录、行政处罚决定书',
};

let keys = 0;

/** Proposes a listing. */
export async function propose(
  desk: CaseDesk,
  who: Viewer,
  party: TestOrganisation,
  different: Partial<typeof proposal> = {},
): Promise<Answer> {
  keys += 1;
  const input = {
    ...{ kind: 'market-listing', subjectCode: party.code, idempotencyKey: `listing-${String(keys)}` },
    values: listed({ ...proposal, ...different }),
  };
  const answer = await desk.ask(
    who,
    `mutation ($input: OpenCaseInput!) { done: openCase(input: $input) ${fields} }`,
    { input },
  );
  return payload.parse(answer['done']);
}

/** Takes a step in a case. */
export async function take(
  desk: CaseDesk,
  who: Viewer,
  { id, version }: ListingCase,
  step: string,
  values: Readonly<Record<string, string>> = {},
  reason: string | null = null,
): Promise<Answer> {
  const input = { caseId: id, version, step, reason, values: listed(values) };
  const answer = await desk.ask(
    who,
    `mutation ($input: TakeCaseStepInput!) { done: takeCaseStep(input: $input) ${fields} }`,
    { input },
  );
  return payload.parse(answer['done']);
}

/** A case as somebody sees it now. */
export async function lookAt(desk: CaseDesk, who: Viewer, { id }: ListingCase): Promise<ListingCase> {
  const { case: found } = await desk.ask(
    who,
    `query ($id: ID!) ${fields.replace('{ case', '{ case(id: $id)').replace('userErrors { code }', '')}`,
    { id },
  );
  return caseShape.parse(found);
}

/** The case of an answer that was not refused. */
export function made(answer: Answer): ListingCase {
  if (answer.case === null) throw new Error(JSON.stringify(answer.userErrors));
  return answer.case;
}

export const codesOf = (answer: Answer) => answer.userErrors.map(({ code }) => code);

export const served = (on: string) => ({
  deliveredOn: on,
  deliveredWay: 'IN_PERSON',
  receiver: '法定代表人本人',
});
const resolved = (metOn: string) => ({ metOn, present: '局长、副局长、法规股长', minutes: '一致同意列入。' });

/** From the proposal to the served notice. */
export async function serveNotice(desk: CaseDesk, party: TestOrganisation): Promise<ListingCase> {
  const proposed = made(await propose(desk, people.officer, party));
  await desk.attach(people.officer, proposed.id, 'EVIDENCE');
  const issued = made(await take(desk, people.reviewer, proposed, 'issue-notice'));
  return made(await take(desk, people.officer, issued, 'serve-notice', served(desk.clock.today())));
}

/** From the legal review to where it only has to be decided. */
export async function untilDecision(desk: CaseDesk, listing: ListingCase): Promise<ListingCase> {
  await desk.attach(people.reviewer, listing.id, 'OPINION');
  const passed = made(
    await take(desk, people.reviewer, listing, 'review-law', {
      legalOpinion: '事实清楚，证据充分，程序合法。',
    }),
  );
  return made(await take(desk, people.officer, passed, 'deliberate', resolved(desk.clock.today())));
}

/** From the proposal to the entry, the defence waived. */
export async function enter(desk: CaseDesk, party: TestOrganisation): Promise<ListingCase> {
  const noticed = await serveNotice(desk, party);
  const waived = made(
    await take(desk, representativeOf(party), noticed, 'waive', {}, '放弃陈述申辩，愿意整改。'),
  );
  const decided = made(await take(desk, people.reviewer, await untilDecision(desk, waived), 'decide'));
  return made(await take(desk, people.officer, decided, 'serve-decision', served(desk.clock.today())));
}
