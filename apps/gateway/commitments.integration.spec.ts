import { createHash } from 'node:crypto';

import { aViewer } from '@xintu/access/testing';
import { verifyLedger } from '@xintu/ledger';
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
const culture = officer.department?.code ?? '';
const scan = createHash('sha256').update('扫描件').digest('hex');

let desk: CaseDesk;
let count = 0;
let item = '';
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
  await desk.handInPenalty(party);
});
afterAll(() => desk.close());
beforeEach(async () => {
  desk.clock.set('2026-05-12');
  count += 1;
  item = `item-${String(count)}`;
  await addItem();
  await publish();
});

const done = z.object({
  userErrors: z.array(z.object({ code: z.string(), field: z.string().nullable() })),
});
const codes = (answer: unknown) => done.parse(answer).userErrors.map(({ code }) => code);
const change = async (who: typeof officer, field: string, type: string, input: object, asked: string) =>
  (
    await desk.ask(
      who,
      `mutation ($input: ${type}!) { done: ${field}(input: $input) { ${asked} userErrors { code field } } }`,
      { input },
    )
  )['done'];

const itemOf = () => ({
  ...{ code: item, name: '申请设立旅行社', type: 'APPROVAL', department: culture },
  ...{ basis: '旅行社条例', article: '第七条', withoutIt: 'ORDINARY_PROCEDURE' },
});
const addItem = (different: object = {}, who = creditOffice) =>
  change(
    who,
    'createCommitmentItem',
    'CreateCommitmentItemInput',
    { ...itemOf(), ...different },
    'item { code }',
  );
const wording = {
  content: '三个月内备齐经营场所证明。',
  liability: '撤销许可。',
  termValue: 3,
  termUnit: 'MONTH',
};
const publish = (different: object = {}, who = creditOffice) =>
  change(
    who,
    'publishCommitmentTemplate',
    'PublishCommitmentTemplateInput',
    { item, validFrom: '2026-05-12', ...wording, ...different },
    'item { templates { version digest } }',
  );

const templates = z.object({
  commitmentItem: z.object({
    templates: z.array(z.object({ version: z.number(), text: z.string(), digest: z.string() })),
  }),
});
async function templatesOf(who = officer) {
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

async function sign(who = subject, different: object = {}, key = 'key') {
  const [template] = await templatesOf();
  return change(
    who,
    'signCommitment',
    'SignCommitmentInput',
    {
      ...{ item, subjectCode: party.code, templateDigest: template?.digest ?? '' },
      ...{ idempotencyKey: `${item}-${key}`, ...different },
    },
    `commitment { ${asked} }`,
  );
}
const made = (answer: unknown): Signed => {
  const { commitment } = z.object({ commitment: signedShape.nullable() }).parse(answer);
  if (commitment === null) throw new Error(JSON.stringify(answer));
  return commitment;
};
async function seen(id: string, who = officer): Promise<Signed | null> {
  const answer = await desk.ask(who, `query ($id: ID!) { signedCommitment(id: $id) { ${asked} } }`, { id });
  return signedShape.nullable().parse(answer['signedCommitment']);
}
async function take(who: typeof officer, id: string, step: string, values: Record<string, string> = {}) {
  const found = (await seen(id, who))?.case ?? (await seen(id))?.case;
  const { reason = null, ...stated } = values;
  return change(
    who,
    'takeCaseStep',
    'TakeCaseStepInput',
    {
      ...{ caseId: found?.id, version: found?.version, step, reason },
      values: Object.entries(stated).map(([code, value]) => ({ code, value })),
    },
    'case { state { code } }',
  );
}
const stateOf = async (id: string) => (await seen(id))?.case?.state.code;

describe('the list of items', () => {
  it('is the credit office’s, open to everybody, and says what happens without the commitment', async () => {
    expect(codes(await addItem({ code: 'mine' }, officer))).toEqual(['NOT_ALLOWED']);
    expect(codes(await publish({}, officer))).toEqual(['NOT_ALLOWED']);
    expect(codes(await addItem())).toEqual(['CODE_TAKEN']);
    const answer = await desk.ask(
      stranger,
      `query ($code: String!) { commitmentItem(code: $code) { type withoutIt excluded department { code } } }`,
      { code: item },
    );
    expect(answer['commitmentItem']).toEqual({
      ...{ type: 'APPROVAL', withoutIt: 'ORDINARY_PROCEDURE', excluded: null, department: { code: culture } },
    });
  });

  it('tells all that is wrong with an item', async () => {
    const answer = await addItem({ code: 'Item 1', basis: ' ', type: 'OTHER' });
    expect(codes(answer)).toEqual(['CODE_FORM', 'BASIS_MISSING', 'OTHER_TYPE']);
  });

  it.each(['APPROVAL', 'DEFERRED_MATERIAL', 'CERTIFICATE', 'REPAIR', 'INDUSTRY', 'VOLUNTARY', 'OTHER'])(
    'knows the type %s, which reaches the record of who signed',
    async (type) => {
      item = `${item}-typed`;
      const otherType = type === 'OTHER' ? '信用培训承诺' : null;
      expect(codes(await addItem({ type, otherType }))).toEqual([]);
      await publish();
      const { record } = made(await sign());
      const answer = await desk.ask(
        officer,
        `query ($id: ID!) { record(id: $id) { ... on Commitment { type } } }`,
        {
          id: record?.id,
        },
      );
      expect(answer['record']).toEqual({ type });
    },
  );

  it('refuses a commitment where the rules forbid one: neither wording nor signature', async () => {
    item = `${item}-forbidden`;
    await addItem({ excluded: 'PUBLIC_SAFETY' });
    expect(codes(await publish())).toEqual(['COMMITMENT_FORBIDDEN']);
    expect(codes(await sign(subject, { templateDigest: '00' }))).toEqual(['COMMITMENT_FORBIDDEN']);
  });
});

describe('a wording', () => {
  it('has versions, and a new one changes nothing that was signed', async () => {
    const signed = made(await sign());
    await publish({ content: '一个月内备齐。', termValue: 1 });
    const versions = await templatesOf();
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(await seen(signed.id)).toEqual(signed);
    expect(signed.content).toContain('三个月内备齐经营场所证明。');
    expect(signed.digest).toBe(createHash('sha256').update(signed.content, 'utf8').digest('hex'));
    const change = `update commitment_signing set content = '别的' where id = $1`;
    await expect(desk.database.pool.query(change, [signed.id])).rejects.toThrow('not changed');
    await expect(desk.database.pool.query('delete from commitment_template')).rejects.toThrow('not changed');
  });

  it('is read with the hash of its very text', async () => {
    await publish({ termUnit: 'DAY', termValue: 10, content: '  第一项。\n第二项。　' });
    for (const { text, digest } of await templatesOf(subject))
      expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(digest);
  });

  it('must be the one that was read', async () => {
    const [before] = await templatesOf();
    await publish({ content: '一个月内备齐。' });
    expect(codes(await sign(subject, { templateDigest: before?.digest }))).toEqual(['TEXT_CHANGED']);
  });

  it('is in use from its day on', async () => {
    expect(codes(await publish({ validFrom: '2026-05-11' }))).toEqual(['DAY_PASSED']);
    await publish({ content: '自次日起。', validFrom: '2026-05-13' });
    const [newer, older] = await templatesOf();
    expect(codes(await sign(subject, { templateDigest: newer?.digest }))).toEqual(['TEXT_CHANGED']);
    expect(made(await sign(subject, { templateDigest: older?.digest })).templateVersion).toBe(1);
    desk.clock.set('2026-05-13');
    const later = made(await sign(subject, { templateDigest: newer?.digest }, 'later'));
    expect(later).toMatchObject({ templateVersion: 2, content: expect.stringContaining('自次日起。') });
  });
});

describe('signing', () => {
  it('gives the number of the standard, the record on the subject’s file and the case', async () => {
    const signed = made(await sign());
    expect(signed).toMatchObject({
      ...{ number: expect.stringMatching(/^43310120260512\d{6}$/), way: 'ONLINE', signerName: '代表' },
      ...{ signedOn: '2026-05-12', dueOn: '2026-08-12', scanDigest: null },
      record: { fulfilment: null, number: signed.number, underObjection: false },
      case: { dueOn: '2026-08-12', state: { code: 'RUNNING', waitsFor: null } },
    });
    const file = await desk.ask(
      stranger,
      `query ($code: CreditCode!) { subject(code: $code) { commitments(first: 50) { nodes { number type matter madeOn
        dueOn fulfilment } } } }`,
      { code: party.code },
    );
    expect(file).toMatchObject({
      subject: {
        commitments: {
          nodes: expect.arrayContaining([
            {
              ...{ number: signed.number, type: 'APPROVAL', matter: '申请设立旅行社', madeOn: '2026-05-12' },
              ...{ dueOn: '2026-08-12', fulfilment: null },
            },
          ]),
        },
      },
    });
  });

  it('makes unique numbers, however many sign at once, and one commitment of one key', async () => {
    const keys = Array.from({ length: 12 }, (_, place) => `at-once-${String(place)}`);
    const signed = await Promise.all(keys.map(async (key) => made(await sign(subject, {}, key))));
    expect(new Set(signed.map(({ number }) => number)).size).toBe(12);
    const again = await Promise.all([sign(subject, {}, 'same'), sign(subject, {}, 'same')]);
    expect(new Set(again.map((answer) => made(answer).id)).size).toBe(1);
  });

  const paper = { signerName: '法定代表人', signedOn: '2026-05-12', scanDigest: scan };

  it('takes a paper at the counter, with the hash of its scan, as the same record', async () => {
    const signed = made(await sign(officer, { paper }));
    expect(signed).toMatchObject({ way: 'PAPER', signerName: '法定代表人', scanDigest: scan });
    expect(signed.record?.number).toBe(signed.number);
  });

  it.each([
    [{ scanDigest: 'abc' }, 'SCAN_MISSING'],
    [{ signerName: ' ' }, 'MISSING'],
    [{ signedOn: '2026-05-13' }, 'DAY_IN_FUTURE'],
    [{ signedOn: '2026-05-11' }, 'DAY_IN_FUTURE'], // no wording was in use
  ])('refuses a paper with %j', async (wrong, code) => {
    expect(codes(await sign(officer, { paper: { ...paper, ...wrong } }))).toContain(code);
  });

  it('is for the subject itself, and at the counter for the department that receives it', async () => {
    expect(codes(await sign(officer))).toEqual(['NOT_ALLOWED']);
    expect(codes(await sign(stranger, { paper }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await sign(subject, { paper }))).toEqual(['NOT_ALLOWED']);
    const other = { ...subject, organisationCode: organisation(2).code };
    expect(codes(await sign(other))).toEqual(['NOT_ALLOWED']);
    const signed = made(await sign());
    expect(await seen(signed.id, stranger)).toBeNull();
    expect(await seen(signed.id, other)).toBeNull();
    expect(await seen(signed.id, subject)).not.toBeNull();
  });

  it('opens no case of its kind by hand', async () => {
    const { record } = made(await sign());
    const input = {
      kind: 'commitment',
      recordId: record?.id,
      values: [{ code: 'dueOn', value: '2026-06-01' }],
    };
    for (const who of [officer, subject, reviewer]) {
      const given = { ...input, idempotencyKey: `by-hand-${who.actor}` };
      expect(codes(await change(who, 'openCase', 'OpenCaseInput', given, 'case { id }'))).toEqual([
        'NOT_ALLOWED',
      ]);
    }
  });
});

describe('the keeping of a commitment', () => {
  it.each([
    ['2026-08-11', 'RUNNING'],
    ['2026-08-12', 'RUNNING'],
    ['2026-08-13', 'CHECKING'],
  ])('on %s is %s', async (day, state) => {
    const { id } = made(await sign());
    desk.clock.set(day);
    await desk.watch();
    await desk.watch();
    expect(await stateOf(id)).toBe(state);
  });

  it('ends with the evidence that it was kept, also before its day', async () => {
    const { id } = made(await sign());
    expect(codes(await take(stranger, id, 'kept', { evidence: '已查验。' }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await take(officer, id, 'kept'))).toEqual(['MISSING']);
    expect(codes(await take(officer, id, 'kept', { evidence: '已查验场所。' }))).toEqual([]);
    expect(await seen(id)).toMatchObject({
      record: { fulfilment: 'FULL' },
      case: { state: { code: 'KEPT' } },
    });
  });

  async function toHearing(id: string) {
    desk.clock.set('2026-08-13');
    await desk.watch();
    const proposal = { finding: 'NONE', evidence: '场所不存在。', reason: '实地核查' };
    const caseId = (await seen(id))?.case?.id ?? '';
    expect(codes(await take(officer, id, 'propose', proposal))).toEqual(['FILE_MISSING']);
    await desk.attach(officer, caseId, 'EVIDENCE');
    // What is in the case before there is a notice proves no service of it.
    await desk.attach(officer, caseId, 'PROOF_OF_SERVICE');
    expect(codes(await take(officer, id, 'propose', proposal))).toEqual([]);
    const notice = { noticeNumber: '吉文告〔2026〕1号', deliveredWay: '直接送达' };
    const served = { ...notice, deliveredOn: '2026-08-13' };
    expect(codes(await take(officer, id, 'notify', served))).toEqual(['FILE_MISSING']);
    await desk.attach(officer, caseId, 'PROOF_OF_SERVICE');
    expect(codes(await take(officer, id, 'notify', { ...notice, deliveredOn: '2026-08-14' }))).toEqual([
      'NOT_A_PAST_DAY',
    ]);
    expect(codes(await take(officer, id, 'notify', served))).toEqual([]);
  }
  const verdict = { unfulfilled: '未备齐场所证明。', pursued: '撤销许可。', reason: '逾期未履行' };

  it('is not determined broken before the notice, nor before its time for a statement is over', async () => {
    const { id } = made(await sign());
    desk.clock.set('2026-08-13');
    await desk.watch();
    expect(codes(await take(reviewer, id, 'broken', verdict))).toEqual(['NO_SUCH_STEP']);
    await toHearing(id);
    expect(codes(await take(reviewer, id, 'broken', verdict))).toEqual(['NO_SUCH_STEP']);
    // Served on Thursday 13 August: five working days end on the 20th.
    for (const [day, state] of [
      ['2026-08-19', 'HEARING'],
      ['2026-08-20', 'HEARING'],
      ['2026-08-21', 'DECIDING'],
    ] as const) {
      desk.clock.set(day);
      await desk.watch();
      expect(await stateOf(id)).toBe(state);
    }
    expect((await seen(id))?.record?.fulfilment).toBeNull();
  });

  it('is settled for the subject when its statement convinces', async () => {
    const { id } = made(await sign());
    await toHearing(id);
    expect(codes(await take(subject, id, 'state', { statement: '场所已迁址，证明见附件。' }))).toEqual([]);
    expect(codes(await take(reviewer, id, 'accept-statement', { reason: '申辩成立' }))).toEqual([]);
    expect((await seen(id))?.record?.fulfilment).toBe('FULL');
  });

  const fileOf = async (who: typeof officer, number: string) => {
    const text = `query ($code: CreditCode!) { subject(code: $code) { commitments(first: 100) { totalCount
      nodes { number fulfilment } } } }`;
    const shape = z.object({
      subject: z.object({
        commitments: z.object({
          nodes: z.array(z.object({ number: z.string(), fulfilment: z.string().nullable() })),
        }),
      }),
    });
    const { nodes } = shape.parse(await desk.ask(who, text, { code: party.code })).subject.commitments;
    return nodes.find((node) => node.number === number)?.fulfilment;
  };

  it('goes on the record as broken by another person, is shown after its notice was served, and ends', async () => {
    const { id, number, record } = made(await sign());
    await toHearing(id);
    await take(subject, id, 'state', { statement: '没有意见。' });
    const alone = aViewer({ roles: ['case-officer', 'reviewer'], actor: officer.actor });
    expect(codes(await take(alone, id, 'broken', verdict))).toEqual(['SAME_PERSON']);
    expect(codes(await take(reviewer, id, 'broken', verdict))).toEqual([]);
    expect((await seen(id))?.record?.fulfilment).toBe('NONE');
    // Nobody else sees it before the notice, not even that it was once made.
    expect(await fileOf(stranger, number)).toBeUndefined();
    expect(await fileOf(subject, number)).toBe('NONE');
    expect(await desk.publish()).toBe(0);
    // It counts for nothing yet.
    made(await sign(subject, {}, 'meanwhile'));
    const told = await desk.ask(
      officer,
      `query ($id: ID!) { record(id: $id) { ... on Commitment { recordType { code } notices { id } fields { code value } } } }`,
      { id: record?.id },
    );
    const { notices } = z
      .object({ record: z.object({ notices: z.array(z.object({ id: z.string() })).length(1) }) })
      .parse(told).record;
    expect(told).toMatchObject({
      record: {
        recordType: { code: 'commitment-breach' },
        fields: expect.arrayContaining([{ code: 'unfulfilledContent', value: '未备齐场所证明。' }]),
      },
    });
    const input = { noticeIds: notices.map((notice) => notice.id), way: 'IN_PERSON', on: '2026-08-13' };
    await change(aViewer(), 'deliverNotices', 'DeliverNoticesInput', input, 'delivered');
    expect(await desk.publish()).toBe(1);
    expect(await fileOf(stranger, number)).toBe('NONE');
    // Who broke a promise gives proof until that has ended; a promise that replaces no proof stays open.
    expect(codes(await sign(subject, {}, 'again'))).toEqual(['EARLIER_BREACH']);
    item = `${item}-voluntary`;
    await addItem({ type: 'VOLUNTARY', withoutIt: 'NOTHING' });
    await publish({ validFrom: '2026-08-13' });
    made(await sign());
    // Three months, provisionally: the day after the last one it is gone.
    for (const [day, shown] of [
      ['2026-11-13', 'NONE'],
      ['2026-11-14', undefined],
    ] as const) {
      desk.clock.set(day);
      expect(await fileOf(stranger, number)).toBe(shown);
    }
    expect((await verifyRecords(desk.database.pool)).faults).toEqual([]);
    expect((await verifyLedger(desk.database.pool)).faults).toEqual([]);
  });

  it('can be objected to, and is marked like every other record', async () => {
    const { id, number, record } = made(await sign());
    await toHearing(id);
    await take(subject, id, 'state', { statement: '没有意见。' });
    await take(reviewer, id, 'partly', verdict);
    const input = {
      ...{ kind: 'objection', recordId: record?.id, idempotencyKey: `objection-${id}` },
      values: [
        { code: 'claim', value: 'WRONG' },
        { code: 'grounds', value: '认定有误。' },
      ],
    };
    expect(codes(await change(subject, 'openCase', 'OpenCaseInput', input, 'case { id }'))).toEqual([]);
    expect((await seen(id))?.record).toMatchObject({ fulfilment: 'PARTIAL', underObjection: true });
    expect(await fileOf(stranger, number)).toBeUndefined();
  });
});
