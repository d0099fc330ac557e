import { aViewer } from '@xintu/access/testing';
import { verifyRecords } from '@xintu/records';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const party = organisation(1);
const person = (number: number) => `account:00000000-0000-7000-8000-00000000000${String(number)}`;
const officer = aViewer({ roles: ['case-officer'], actor: person(2), name: '办案人员' });
const reviewer = aViewer({ roles: ['reviewer'], actor: person(3), name: '审核人' });
const creditOffice = aViewer({
  ...{ departmentKey: 'credit-office-433101', roles: ['credit-office'], actor: person(4), name: '信用办' },
});
const stranger = aViewer({ departmentKey: 'tax-433101', roles: ['case-officer'], actor: person(5) });
const subject = aViewer({
  ...{ department: null, roles: ['representative'], organisationCode: party.code, actor: person(6) },
  name: '代表',
});

let desk: CaseDesk;
let recordId: string;
let count = 0;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
});
afterAll(() => desk.close());

/** A penalty of 2026-05-11: general, so shown until 2027-05-11 and repairable from 2026-08-12. */
beforeEach(async () => {
  desk.clock.set('2026-05-12');
  count += 1;
  recordId = await desk.handInPenalty(party, (row) =>
    row.with('CF_WSH', `吉市文罚决〔2026〕${String(count)}号`).with('CF_JDRQ', '2026/5/11'),
  );
});

const caseShape = z.object({
  id: z.string(),
  number: z.string(),
  version: z.number(),
  dueOn: z.string().nullable(),
  escalatedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  limit: z.object({ basis: z.string(), from: z.string(), provisional: z.boolean() }).nullable(),
  state: z.object({ code: z.string(), waitsFor: z.string().nullable() }),
  record: z.object({ id: z.string(), underObjection: z.boolean(), underReview: z.boolean() }).nullable(),
});
const payload = z.object({
  case: caseShape.nullable(),
  userErrors: z.array(z.object({ code: z.string(), field: z.string().nullable(), message: z.string() })),
});
type Case = z.infer<typeof caseShape>;

const fields = `id number version dueOn escalatedOn closedOn limit { basis from provisional } state { code waitsFor }
  record { id underObjection underReview }`;
const opening = `mutation ($input: OpenCaseInput!) { done: openCase(input: $input) { case { ${fields} } userErrors { code field message } } }`;
const step = `mutation ($input: TakeCaseStepInput!) { done: takeCaseStep(input: $input) { case { ${fields} } userErrors { code field message } } }`;

async function open(
  who: typeof officer,
  kind: string,
  values: Record<string, string>,
  key = `key-${String(count)}`,
) {
  const input = { kind, recordId, values: listed(values), idempotencyKey: `${kind}-${key}` };
  return payload.parse((await desk.ask(who, opening, { input }))['done']);
}
async function take(
  who: typeof officer,
  { id, version }: Case,
  code: string,
  { reason = null, ...values }: Record<string, string> & { reason?: string | null } = {},
) {
  const input = { caseId: id, version, step: code, reason, values: listed(values) };
  return payload.parse((await desk.ask(who, step, { input }))['done']);
}
const listed = (values: Record<string, string | null>) =>
  Object.entries(values).map(([code, value]) => ({ code, value: value ?? '' }));

const made = (answer: z.infer<typeof payload>): Case => {
  if (answer.case === null) throw new Error(JSON.stringify(answer.userErrors));
  return answer.case;
};
const codes = (answer: z.infer<typeof payload>) => answer.userErrors.map(({ code }) => code);

const claim = { claim: 'WRONG', grounds: '处罚对象有误。' };
const opinion = { opinion: '经核实，处罚决定无误。' };

describe('an objection', () => {
  it('marks the record at once, and runs for seven working days from the day after', async () => {
    const opened = made(await open(subject, 'objection', claim));
    expect(opened).toMatchObject({
      number: expect.stringMatching(/^异议〔2026〕\d+号$/),
      state: { code: 'VERIFYING', waitsFor: 'OFFICER' },
      dueOn: '2026-05-21',
      limit: { from: '2026-05-12', provisional: false },
      record: { id: recordId, underObjection: true },
    });
  });

  it('is upheld with reasons, reviewed, and leaves the record unmarked', async () => {
    const opened = made(await open(subject, 'objection', claim));
    expect(codes(await take(officer, opened, 'uphold', opinion))).toEqual(['REASON_MISSING']);
    const upheld = made(await take(officer, opened, 'uphold', { ...opinion, reason: '证据充分' }));
    expect(upheld.state).toEqual({ code: 'REVIEWING', waitsFor: 'CREDIT_OFFICE' });
    const closed = made(await take(creditOffice, upheld, 'confirm'));
    expect(closed).toMatchObject({ state: { code: 'CLOSED' }, closedOn: '2026-05-12', dueOn: null });
    expect(closed.record).toBeNull(); // no longer a record that the credit office may see without a matter
    expect((await recordAs(officer))?.underObjection).toBe(false);
  });

  it('can be sent back, and ends with the record revoked everywhere', async () => {
    const opened = made(await open(subject, 'objection', claim));
    const upheld = made(await take(officer, opened, 'uphold', { ...opinion, reason: '证据充分' }));
    const back = made(await take(creditOffice, upheld, 'return', { reason: '请核对送达回证' }));
    const revoked = made(await take(officer, back, 'revoke', { opinion: '处罚对象错误。' }));
    made(await take(creditOffice, revoked, 'confirm'));
    expect(await recordAs(stranger)).toBeNull();
    expect((await recordAs(officer))?.standing).toBe('ENDED');
  });

  it('that can’t be verified leaves what both sides say beside the record, which stays shown', async () => {
    const notes = async (who: typeof officer) => {
      const text =
        'query ($id: ID!) { record(id: $id) { notes { subjectStatement authorityStatement notedOn } } }';
      return (await desk.ask(who, text, { id: recordId }))['record'];
    };
    const said = { authorityStatement: '无法核实。', subjectStatement: claim.grounds, notedOn: '2026-05-12' };
    const asked = { ...stranger, purpose: { matter: 'licence', reference: '1' } };
    await served();
    const opened = made(await open(subject, 'objection', claim));
    const noted = made(await take(officer, opened, 'note-both', { opinion: '无法核实。' }));
    expect(await notes(asked)).toEqual({ notes: [said] });
    const back = made(await take(creditOffice, noted, 'return', { reason: '请再核实' }));
    expect(await notes(asked)).toEqual({ notes: [] });
    const again = made(await take(officer, back, 'note-both', { opinion: '无法核实。' }));
    made(await take(creditOffice, again, 'confirm'));
    expect(await notes(asked)).toEqual({ notes: [said] });
    expect((await recordAs(stranger))?.underObjection).toBe(false);
    expect((await recordAs(stranger))?.publicity.status).toBe('IN_PUBLICITY');
    expect((await verifyRecords(desk.database.pool)).faults).toEqual([]);
  });

  it('is corrected only once the corrected record is there', async () => {
    const opened = made(await open(subject, 'objection', claim));
    expect(codes(await take(officer, opened, 'corrected', opinion))).toEqual(['NOT_CORRECTED']);
    await desk.handInPenalty(party, (row) =>
      row
        .with('CF_WSH', `吉市文罚决〔2026〕${String(count)}号`)
        .with('CF_JDRQ', '2026/5/11')
        .with('CF_NR_FK', '0.1'),
    );
    expect(made(await take(officer, opened, 'corrected', opinion)).state.code).toBe('REVIEWING');
  });

  it('is nobody else’s affair: others neither see it nor act in it', async () => {
    const opened = made(await open(subject, 'objection', claim));
    expect(codes(await take(stranger, opened, 'uphold', { ...opinion, reason: 'x' }))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(codes(await take(subject, opened, 'uphold', { ...opinion, reason: 'x' }))).toEqual([
      'NOT_ALLOWED',
    ]);
    const one =
      'query ($id: ID!) { case(id: $id) { number events { name actorName values { label value } } } }';
    expect((await desk.ask(stranger, one, { id: opened.id }))['case']).toBeNull();
    expect((await desk.ask(subject, one, { id: opened.id }))['case']).toMatchObject({
      events: [
        {
          name: '提出',
          actorName: '代表',
          values: [
            { label: '异议类型', value: '内容有误' },
            { label: '事实和理由', value: '处罚对象有误。' },
          ],
        },
      ],
    });
  });

  it('is opened once: the same key is the same case, another key is refused while it runs', async () => {
    const [first, second] = await Promise.all([
      open(subject, 'objection', claim),
      open(subject, 'objection', claim),
    ]);
    expect(made(first).id).toBe(made(second).id);
    expect(codes(await open(subject, 'objection', claim, 'another'))).toEqual(['OPEN_ALREADY']);
  });

  it('tells all that is missing, with its field', async () => {
    const answer = await open(subject, 'objection', { claim: '别的', extra: '1' });
    expect(answer.userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['UNKNOWN_FIELD', 'values.extra'],
      ['NOT_A_CHOICE', 'values.claim'],
      ['MISSING', 'values.grounds'],
    ]);
  });

  it('refuses a step on what has changed meanwhile', async () => {
    const opened = made(await open(subject, 'objection', claim));
    made(await take(officer, opened, 'uphold', { ...opinion, reason: '证据充分' }));
    expect(codes(await take(officer, opened, 'revoke', opinion))).toEqual(['CHANGED_MEANWHILE']);
  });

  it.each([
    ['2026-05-20', 0],
    ['2026-05-21', 0],
    ['2026-05-22', 1],
  ])('on %s is handed up %i times, when nobody verified it', async (day, escalated) => {
    const opened = made(await open(subject, 'objection', claim));
    await desk.database.pool.query('update case_file set closed_on = opened_on where id <> $1', [opened.id]);
    desk.clock.set(day);
    expect((await desk.watch()).escalated).toBe(escalated);
    expect((await desk.watch()).escalated).toBe(0);
  });
});

const application = { fulfilment: '罚款已缴，行为已改正。', commitment: 'MADE' };

describe('a repair', () => {
  it.each([
    ['2026-08-10', 'TOO_EARLY'],
    ['2026-08-11', 'TOO_EARLY'],
    ['2026-08-12', null],
    ['2027-05-11', null],
    ['2027-05-12', 'RECORD_ENDED'],
  ])('on %s: %s', async (day, obstacle) => {
    desk.clock.set(day);
    const answer = await open(subject, 'repair', application);
    expect(codes(answer)).toEqual(obstacle === null ? [] : [obstacle]);
    if (obstacle === 'TOO_EARLY') expect(answer.userErrors[0]?.message).toContain('2026-08-12');
  });

  it('ends the record for everybody but its subject and its authority', async () => {
    desk.clock.set('2026-08-12');
    const opened = made(await open(subject, 'repair', application));
    const accepted = made(await take(officer, opened, 'accept'));
    const proposed = made(
      await take(officer, accepted, 'propose', { proposal: 'GRANT', finding: '已缴款、已改正。' }),
    );
    const alone = aViewer({ roles: ['case-officer', 'reviewer'], actor: officer.actor });
    expect(codes(await take(alone, proposed, 'grant', { reason: '符合条件' }))).toEqual(['SAME_PERSON']);
    made(await take(reviewer, proposed, 'grant', { reason: '符合条件' }));
    expect((await recordAs(officer))?.publicity.status).toBe('REPAIRED');
    expect((await recordAs(subject))?.publicity.status).toBe('REPAIRED');
    const asked = { ...stranger, purpose: { matter: 'licence', reference: '1' } };
    expect(await recordAs(asked)).toBeNull();
    expect((await verifyRecords(desk.database.pool)).faults).toEqual([]);
  });
});

describe('a decision that a court annuls', () => {
  it('is marked while it is before the court, and leaves within three working days of the judgment', async () => {
    const opened = made(
      await open(subject, 'review', {
        kind: 'SUIT',
        body: '吉首市人民法院',
        number: '（2026）湘3101行初1号',
      }),
    );
    expect(opened.record?.underReview).toBe(true);
    desk.clock.set('2026-06-05');
    const judgment = { documentNumber: '（2026）湘3101行初1号', authorityName: '吉首市人民法院' };
    const withoutIt = await take(officer, opened, 'annulled', { ...judgment, decidedOn: '2026-06-04' });
    expect(codes(withoutIt)).toEqual(['FILE_MISSING']);
    expect(withoutIt.userErrors[0]?.message).toContain('复议决定书或裁判文书');
    await desk.attach(officer, opened.id, 'EVIDENCE');
    const future = await take(officer, opened, 'annulled', { ...judgment, decidedOn: '2026-06-06' });
    expect(codes(future)).toEqual(['DAY_IN_FUTURE']);
    const annulled = made(await take(officer, opened, 'annulled', { ...judgment, decidedOn: '2026-06-04' }));
    expect(annulled).toMatchObject({ dueOn: '2026-06-09', limit: { from: '2026-06-04' } });
    made(await take(officer, annulled, 'withdraw-record'));
    expect((await recordAs(officer))?.publicity.status).toBe('REVOKED');
  });
});

const recordSeen = z
  .object({
    standing: z.string(),
    underObjection: z.boolean(),
    publicity: z.object({ status: z.string() }),
  })
  .nullable();

async function recordAs(who: typeof officer) {
  const text = `query ($id: ID!) { record(id: $id) { standing underObjection ... on Penalty { publicity { status } } } }`;
  return recordSeen.parse((await desk.ask(who, text, { id: recordId }))['record']);
}

/** Serves the notice of the record and publishes it. */
async function served(): Promise<void> {
  await desk.database.pool.query(
    `update record_notice set delivered_on = made_on, delivered_way = 'POST' where record_id = $1`,
    [recordId],
  );
  await desk.publish();
}

const deliver = `mutation ($input: DeliverNoticesInput!) { done: deliverNotices(input: $input) { delivered
  notice { deliveredOn } userErrors { code } } }`;
const publicity = `query ($id: ID!) { record(id: $id) { ... on Penalty { publicity { status reason from until } notices { id number } } } }`;

describe('publicity', () => {
  const seen = async (who = officer) => (await desk.ask(who, publicity, { id: recordId }))['record'];
  const reporter = aViewer();
  const noticeOf = z.object({ notices: z.array(z.object({ id: z.string() })) });
  const serve = async (on = '2026-05-12', who = reporter) => {
    const [notice] = noticeOf.parse(await seen()).notices;
    return (await desk.ask(who, deliver, { input: { noticeIds: [notice?.id], way: 'WITH_DECISION', on } }))[
      'done'
    ];
  };

  it('begins on the day after which the notice was served, and not before', async () => {
    expect(await desk.publish()).toBe(0);
    expect(await seen()).toMatchObject({ publicity: { status: 'PENDING', reason: 'NOTICE_NOT_DELIVERED' } });
    expect(await recordAs(stranger)).toBeNull();
    expect(await serve()).toEqual({ delivered: 1, notice: { deliveredOn: '2026-05-12' }, userErrors: [] });
    expect(await serve()).toMatchObject({ userErrors: [{ code: 'NOTHING_TO_DELIVER' }] });
    desk.clock.set('2026-05-13');
    expect(await desk.publish()).toBe(1);
    expect(await desk.publish()).toBe(0);
    expect(await seen(stranger)).toMatchObject({
      publicity: { status: 'IN_PUBLICITY', from: '2026-05-13', until: '2027-05-11' },
    });
    expect((await verifyRecords(desk.database.pool)).faults).toEqual([]);
  });

  it.each([
    ['2027-05-11', 'IN_PUBLICITY'],
    ['2027-05-12', null],
  ])('on %s: %s', async (day, status) => {
    await serve();
    await desk.publish();
    desk.clock.set(day);
    expect((await recordAs(stranger))?.publicity.status ?? null).toBe(status);
  });

  it('takes delivery of the authority only, on a day that has come', async () => {
    expect(await serve('2026-05-13')).toMatchObject({ userErrors: [{ code: 'NOT_A_PAST_DAY' }] });
    expect(await serve('gestern')).toMatchObject({ userErrors: [{ code: 'NOT_A_PAST_DAY' }] });
    const other = aViewer({ departmentKey: 'tax-433101' });
    expect(await serve('2026-05-12', other)).toMatchObject({ userErrors: [{ code: 'NOTHING_TO_DELIVER' }] });
  });

  it.each(['NOTICE', 'OBJECTION', 'REPAIR', 'REVOCATION'])(
    'stops at once while %s does not work, and goes on when it works again',
    async (part) => {
      await serve();
      await desk.publish();
      const change = (working: boolean) =>
        desk.ask(
          creditOffice,
          `mutation ($input: SwitchDueProcessInput!) { done: switchDueProcess(input: $input) {
            recordType { dueProcess { part working } } userErrors { code } } }`,
          { input: { recordType: 'penalty', part, working, reason: '演练' } },
        );
      expect(await recordAs(stranger)).not.toBeNull();
      expect(await change(false)).toMatchObject({
        done: { recordType: { dueProcess: expect.arrayContaining([{ part, working: false }]) } },
      });
      expect(await recordAs(stranger)).toBeNull();
      await change(true);
      expect(await recordAs(stranger)).not.toBeNull();
    },
  );
});
