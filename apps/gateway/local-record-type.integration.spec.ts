import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { loadTestCatalogue } from './testing/load-test-catalogue.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

const market = demonstrationDepartments.find(({ key }) => key === 'market-433101');

let gateway: TestGateway;
let proposer: Asker;
let approver: Asker;
let reporter: Asker;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  proposer = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  approver = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  reporter = await anAsker(gateway, 'market-433101', 'reporter');
});
afterAll(() => gateway.close());

const inspection = {
  code: 'fair-inspection',
  name: '集市计量检查',
  kind: 'FACT',
  subjectKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'],
  providers: [market?.code],
  legalBasis: {
    title: '某州市场计量条例（演示）',
    article: '第九条',
    level: 'LOCAL_REGULATION',
    from: '2020-01-01',
    confirmed: true,
  },
  informationClass: 'ADMINISTRATION',
  updateCycle: 'ON_CHANGE',
  reportWithin: { value: 5, unit: 'WORKING_DAY' },
  publication: 'PUBLIC',
  sharing: 'UNCONDITIONAL',
  retentionYears: 3,
  adverse: false,
  fields: [
    { code: 'stalls', name: '摊位数量', type: 'NUMBER', required: true, personal: false },
    {
      ...{ code: 'result', name: '检查结果', type: 'CHOICE', required: true, personal: false },
      choices: [
        { value: 'PASSED', name: '合格', englishName: 'passed' },
        { value: 'FAILED', name: '不合格', englishName: 'failed' },
      ],
    },
  ],
  reason: '州人大新条例',
};

const version = z.object({
  version: z.object({ id: z.string(), status: z.string(), version: z.number() }).nullable(),
  userErrors: z.array(z.object({ code: z.string(), field: z.string().nullable() })),
});
const answered = '{ version { id status version } userErrors { code field } }';

const change = async (by: Asker, name: string, type: string, input: object) =>
  version.parse(
    (await by.ask(`mutation ($input: ${type}!) { done: ${name}(input: $input) ${answered} }`, { input }))[
      'done'
    ],
  );
const propose = (input: object, by = proposer) =>
  change(by, 'proposeLocalRecordType', 'ProposeLocalRecordTypeInput', input);
const decide = (id: string | undefined, approved: boolean, by = approver) =>
  change(by, 'decideRecordTypeVersion', 'DecideRecordTypeVersionInput', {
    ...{ version: id, approved, reason: '已核对' },
  });
const activate = (id: string | undefined, by = proposer) =>
  change(by, 'activateRecordTypeVersion', 'ActivateRecordTypeVersionInput', { version: id });

describe('what is refused, with the reason', () => {
  it.each([
    ['without a legal basis', { legalBasis: null }, ['BASIS_INCOMPLETE']],
    [
      'with a field of a forbidden category',
      {
        fields: [{ code: 'belief', name: '宗教信仰', type: 'TEXT', required: false, personal: true }],
      },
      ['FORBIDDEN_CATEGORY'],
    ],
    [
      'with an identity number',
      { fields: [{ code: 'owner', name: '业主身份证号', type: 'TEXT', required: false, personal: true }] },
      ['FORBIDDEN_CATEGORY'],
    ],
    ['adverse and public without an end', { adverse: true, retentionYears: null }, ['ADVERSE_WITHOUT_END']],
    [
      'about practitioners',
      { subjectKinds: ['PRACTITIONER'] },
      ['PERSON_NOT_OCCUPATIONAL', 'PERSON_PUBLISHED'],
    ],
    [
      'with a choice that has no values',
      { fields: [{ code: 'level', name: '等次', type: 'CHOICE', required: false, personal: false }] },
      ['FIELD_CHOICES_MISSING'],
    ],
    [
      'with the header of another field',
      { fields: [{ code: 'other', name: '信息名称', type: 'TEXT', required: false, personal: false }] },
      ['FIELD_DUPLICATE'],
    ],
  ])('%s', async (name, different, codes) => {
    const code = `refused-${Buffer.from(name).toString('hex').slice(0, 60)}`;
    const { version: proposed } = await propose({ ...inspection, ...different, code });
    expect(proposed?.status).toBe('PROPOSED');
    const { version: approved, userErrors } = await decide(proposed?.id, true);
    expect(approved).toBeNull();
    expect([...new Set(userErrors.map((error) => error.code))]).toEqual(codes);
    expect((await activate(proposed?.id)).userErrors).toEqual([{ code: 'NOT_APPROVED', field: null }]);
    expect((await decide(proposed?.id, false)).version?.status).toBe('REJECTED');
  });

  it('a code that is taken, a provider that is none, a role that may not', async () => {
    expect((await propose({ ...inspection, code: 'penalty' })).userErrors[0]?.code).toBe('CODE_TAKEN');
    expect((await propose({ ...inspection, providers: [] })).userErrors[0]?.code).toBe('UNKNOWN_PROVIDER');
    expect((await propose(inspection, reporter)).userErrors[0]?.code).toBe('NOT_ALLOWED');
  });
});

describe('a local record type', () => {
  it('is proposed, approved by another person, activated; then it is in the catalogue', async () => {
    const { version: proposed } = await propose(inspection);
    expect((await decide(proposed?.id, true, proposer)).userErrors[0]?.code).toBe('NOT_THE_SAME_PERSON');
    expect(await reporter.ask('{ recordType(code: "fair-inspection") { code } }')).toEqual({
      recordType: null,
    });
    expect((await decide(proposed?.id, true)).version?.status).toBe('APPROVED');
    expect((await activate(proposed?.id)).version).toMatchObject({ status: 'ACTIVE', version: 1 });
    const { recordType, versions } = await reporter.ask(`{ recordType(code: "fair-inspection") {
      version local mayHandIn reportWithin { value unit } providers { code } legalBasis { title level }
      fields { code name type required } }
      versions: recordTypeVersions(code: "fair-inspection") { status proposedBy decidedBy fields { code choices } } }`);
    expect(recordType).toMatchObject({
      ...{ version: 1, local: true, mayHandIn: true, providers: [{ code: market?.code }] },
      ...{ reportWithin: { value: 5, unit: 'WORKING_DAY' } },
      legalBasis: { title: '某州市场计量条例（演示）', level: 'LOCAL_REGULATION' },
      fields: expect.arrayContaining([{ code: 'stalls', name: '摊位数量', type: 'number', required: true }]),
    });
    expect(versions).toMatchObject([
      {
        status: 'ACTIVE',
        fields: [
          { code: 'stalls', choices: [] },
          { code: 'result', choices: ['合格', '不合格'] },
        ],
      },
    ]);
  });

  it('is handed in by file like any other, and read through its fields', async () => {
    const template = await fetch(`${gateway.address}/intake/fair-inspection/template.xlsx`, {
      headers: { authorization: reporter.authorization },
    });
    expect(template.status).toBe(200);
    const party = organisation(71);
    const csv = [
      '主体名称,统一社会信用代码,信息名称,认定文书号,信息内容,认定日期,认定机关,认定机关统一社会信用代码,数据来源单位,数据来源单位统一社会信用代码,摊位数量,检查结果',
      ...[
        ['吉市监检〔2026〕1号', '12', '合格'],
        ['吉市监检〔2026〕2号', '许多', '优秀'],
      ].map(([number, stalls, result]) =>
        [
          ...[party.name, party.code, '集市检查', number, '计量器具检查', '2026-02-27'],
          ...[market?.name, market?.code, market?.name, market?.code, stalls, result],
        ].join(','),
      ),
    ].join('\r\n');
    await handIn(gateway, 'fair-inspection', Buffer.from(csv), reporter.authorization);
    const { rows } = await gateway.database.pool.query(
      `select rows_accepted as accepted, rows_rejected as rejected from intake_batch order by received_at desc limit 1`,
    );
    expect(rows).toEqual([{ accepted: 1, rejected: 1 }]);
    expect(
      await reporter.ask(`{ records(first: 1, order: RECEIVED_NEWEST) { nodes {
        recordType { code version } subject { code } fields { code label value } } } }`),
    ).toEqual({
      records: {
        nodes: [
          {
            recordType: { code: 'fair-inspection', version: 1 },
            subject: { code: party.code },
            fields: [
              { code: 'stalls', label: '摊位数量', value: '12' },
              { code: 'result', label: '检查结果', value: '合格' },
            ],
          },
        ],
      },
    });
  });

  it('changes by a new version; what is on record keeps the one under which it came', async () => {
    const input = { code: 'fair-inspection', reportWithin: { value: 3, unit: 'DAY' }, reason: '缩短时限' };
    const proposeChange = () =>
      change(proposer, 'proposeRecordTypeChange', 'ProposeRecordTypeChangeInput', input);
    const { version: second } = await proposeChange();
    expect(second).toMatchObject({ version: 2, status: 'PROPOSED' });
    expect((await proposeChange()).userErrors[0]?.code).toBe('OPEN_PROPOSAL');
    await decide(second?.id, true);
    await activate(second?.id);
    const { rows } = await gateway.database.pool.query(
      `select v.type_version as came, t.version as now from record_version v join record_type t on t.code = v.type_code
       where t.code = 'fair-inspection'`,
    );
    expect(rows).toEqual([{ came: 1, now: 2 }]);
    const ledger = await gateway.database.pool.query(
      `select action from ledger_entry where action like 'catalogue.%' and detail like '%"fair-inspection"%' order by id`,
    );
    expect(ledger.rows.map(({ action }: { action: string }) => action)).toEqual(
      ['propose', 'approve', 'activate', 'propose', 'approve', 'activate'].map((step) => `catalogue.${step}`),
    );
  });

  it('a program that starts again leaves what the credit office decided', async () => {
    const stricter = { code: 'licence', sharing: 'CONDITIONAL', reason: '演示' };
    const { version: proposed } = await change(
      proposer,
      'proposeRecordTypeChange',
      'ProposeRecordTypeChangeInput',
      stricter,
    );
    await decide(proposed?.id, true);
    await activate(proposed?.id);
    await loadTestCatalogue(gateway.database);
    expect(await reporter.ask('{ recordType(code: "licence") { version sharing } }')).toEqual({
      recordType: { version: 2, sharing: 'CONDITIONAL' },
    });
  });

  it('an adverse one has due process from the day on which it is put in force', async () => {
    const adverse = { ...inspection, code: 'fair-fraud', adverse: true, publicityMonths: 6 };
    const { version: proposed } = await propose(adverse);
    await decide(proposed?.id, true);
    expect((await activate(proposed?.id)).version?.status).toBe('ACTIVE');
    const parts = ['NOTICE', 'OBJECTION', 'REPAIR', 'REVOCATION'];
    expect(
      await reporter.ask(
        '{ recordType(code: "fair-fraud") { adverse dueProcess { part working changedBy } } }',
      ),
    ).toEqual({
      recordType: {
        adverse: true,
        dueProcess: parts.map((part) => ({ part, working: true, changedBy: null })),
      },
    });
  });
});
