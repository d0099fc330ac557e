import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { createToken, demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { addWorkingDays, legalDay, legalDayOf } from '@xintu/kernel';
import { nationalCalendar } from '@xintu/kernel/calendar';
import { aPenaltyRow, csvOf, organisation, type RowBuilder, xlsxOf } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

/** What a department hands in on a day: its document numbers with the day of decision, and whether the row is right. */
type HandedIn = readonly (readonly [number: number, decidedOn: string, right: boolean])[];

const first: HandedIn = [
  [1, '2026-01-05', true],
  [2, '2026-01-06', false],
  [3, '2025-12-01', true],
  [4, '2025-12-02', false],
];
const again: HandedIn = [
  [1, '2026-01-05', true],
  [2, '2026-01-06', true],
  [5, '2026-01-19', true],
  [9, '2026-01-19', false],
];
const days = { first: '2026-01-07', again: '2026-01-20', now: '2026-03-02' } as const;

const departmentOf = (key: string) => {
  const found = demonstrationDepartments.find((department) => department.key === key);
  if (found === undefined) throw new RangeError(key);
  return found;
};
const culture = departmentOf('culture-433101');
const contract = readFileSync(new URL('./contract/reporting-quality.graphql', import.meta.url), 'utf8');

let gateway: TestGateway;
let now = new Date();
const clock = { now: () => now, today: () => legalDayOf(now) };
const on = (day: string) => {
  now = new Date(`${day}T09:00:00+08:00`);
};
const tokens = new Map<string, string>();

beforeAll(async () => {
  on(days.first);
  gateway = await serveWholeGateway(clock);
  for (const [name, department, roles] of [
    ['reporter', 'culture-433101', ['reporter']],
    ['reviewer', 'culture-433101', ['reviewer']],
    ['office', 'credit-office-433100', ['credit-office']],
    ['county office', 'credit-office-433101', ['credit-office']],
    ['other', 'tax-433101', ['reporter', 'reviewer']],
  ] as const)
    tokens.set(
      name,
      `Bearer ${await createToken(gateway.database, { department, roles: [...roles], name })}`,
    );
  await send(first);
  on(days.again);
  await send(again);
  on(days.now);
});
afterAll(() => gateway.close());

const authorization = (who: string) => tokens.get(who) ?? '';

function rowOf([number, decidedOn, right]: HandedIn[number]): RowBuilder {
  const row = aPenaltyRow(penalty)
    .by(culture)
    .about(organisation(100 + number))
    .with('CF_WSH', `吉市文罚决〔2026〕${number}号`)
    .with('CF_JDRQ', decidedOn);
  return right ? row : row.with('CF_NR_FK', '');
}

const send = (rows: HandedIn) =>
  handIn(gateway, 'penalty', csvOf(...rows.map(rowOf)), authorization('reporter'));

async function ask(who: string, query: string, variables: object = {}): Promise<Record<string, unknown>> {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: authorization(who) },
    body: JSON.stringify({ query, variables }),
  });
  const answer = z
    .object({ data: z.record(z.string(), z.unknown()).nullish(), errors: z.unknown().optional() })
    .parse(await response.json());
  expect(answer.errors).toBeUndefined();
  return answer.data ?? {};
}

const qualityAnswer = z.object({
  reportingQuality: z.object({
    rows: z.array(
      z.looseObject({
        provider: z.object({ code: z.string() }),
        recordType: z.object({ code: z.string() }),
      }),
    ),
  }),
});

async function qualityOf(who: string, from: string, to: string) {
  const answer = qualityAnswer.parse(await ask(who, contract, { from, to, sector: null }));
  return answer.reportingQuality.rows;
}

async function cultureRow(from: string, to: string, who = 'office') {
  const rows = await qualityOf(who, from, to);
  const found = rows.find(
    ({ provider, recordType }) => provider.code === culture.code && recordType.code === 'penalty',
  );
  const { provider: _provider, recordType: _recordType, ...figures } = found ?? {};
  return figures;
}

/** The figures counted anew from what was handed in, knowing nothing of how they are stored. */
function recount(from: string, to: string) {
  const identities = new Map<number, { received: string; accepted: string | null; decided: string }>();
  for (const [day, rows] of [
    [days.first, first],
    [days.again, again],
  ] as const)
    for (const [number, decided, right] of rows) {
      const known = identities.get(number) ?? { received: day, accepted: null, decided };
      identities.set(number, { ...known, accepted: known.accepted ?? (right ? day : null) });
    }
  const within = [...identities.values()].filter(({ received }) => received >= from && received <= to);
  const acceptedBy = (accepted: string | null) => accepted !== null && accepted <= to;
  const stood = to < days.now ? to : days.now;
  const late = within.filter(({ accepted, decided }) => {
    const due = addWorkingDays(legalDay(decided), 7, nationalCalendar()).day;
    return (acceptedBy(accepted) ? (accepted ?? '') : stood) > due;
  }).length;
  const accepted = within.filter((one) => acceptedBy(one.accepted)).length;
  const rate = (part: number) =>
    within.length === 0 ? null : Math.round((part / within.length) * 10_000) / 10_000;
  return {
    ...{ submitted: within.length, accepted, late },
    ...{ complianceRate: rate(accepted), lateRate: rate(late) },
  };
}

describe('the quality of handing in', () => {
  it.each([
    ['2026-01-01', '2026-03-31'],
    ['2026-01-01', '2026-01-10'],
    ['2026-01-07', '2026-01-15'],
    ['2026-01-08', '2026-01-31'],
    ['2026-02-01', '2026-02-28'],
  ])('from %s to %s is what a recount gives', async (from, to) => {
    expect(await cultureRow(from, to)).toMatchObject(recount(from, to));
  });

  it('counts no identity twice, and none that came back in a later batch', async () => {
    expect(await cultureRow('2026-01-01', '2026-03-31')).toMatchObject({
      ...{ submitted: 6, accepted: 4, openProblems: 2, spotChecked: 0, concealedRate: null, zeroReported: 0 },
    });
  });

  it('is told to the department, the credit offices above it, and nobody else', async () => {
    const seenBy = async (who: string) =>
      new Set((await qualityOf(who, '2026-01-01', '2026-03-31')).map(({ provider }) => provider.code));
    expect(await seenBy('reporter')).toEqual(new Set([culture.code]));
    expect(await seenBy('other')).toEqual(new Set([departmentOf('tax-433101').code]));
    const demonstrated = (seen: ReadonlySet<string>) =>
      demonstrationDepartments.filter(({ code }) => seen.has(code));
    expect(demonstrated(await seenBy('office'))).toEqual(demonstrationDepartments);
    expect(demonstrated(await seenBy('county office'))).toEqual(
      demonstrationDepartments.filter(({ divisionCode }) => divisionCode === '433101'),
    );
  });

  it('opens the rows behind every figure', async () => {
    const counts = async (only: string) => {
      const { reportedIdentities } = await ask(
        'reporter',
        `query ($provider: String!, $only: ReportedSelection) { reportedIdentities(first: 20, provider: $provider,
           recordType: "penalty", from: "2026-01-01", to: "2026-03-31", only: $only) { totalCount nodes {
             late accepted dueOn record { documentNumber } problem { documentNumber state } } } }`,
        { provider: culture.code, only },
      );
      return reportedIdentities;
    };
    expect(await counts('SUBMITTED')).toMatchObject({ totalCount: 6 });
    expect(await counts('ACCEPTED')).toMatchObject({ totalCount: 4 });
    expect(await counts('LATE')).toMatchObject({ totalCount: recount('2026-01-01', '2026-03-31').late });
    expect(await counts('FLAWED')).toMatchObject({ totalCount: 3 });
    expect(await counts('NOT_ACCEPTED')).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          accepted: false,
          record: null,
          problem: { documentNumber: '吉市文罚决〔2026〕9号', state: 'OPEN' },
        },
        { accepted: false, late: true, record: null, problem: { documentNumber: '吉市文罚决〔2026〕4号' } },
      ],
    });
  });

  it('adds up by level', async () => {
    const { reportingQuality } = await ask(
      'office',
      `{ reportingQuality(from: "2026-01-01", to: "2026-03-31") { stoodOn levels { level submitted recordType { code } } } }`,
    );
    expect(reportingQuality).toMatchObject({
      stoodOn: days.now,
      levels: expect.arrayContaining([
        { level: 'COUNTY', submitted: 6, recordType: { code: 'penalty' } },
        { level: 'PREFECTURE', submitted: 0, recordType: { code: 'penalty' } },
      ]),
    });
  });

  it('points out the numbers that are missing in between', async () => {
    const { documentNumberGaps } = await ask(
      'reporter',
      `query ($provider: String!) { documentNumberGaps(first: 9, provider: $provider, year: 2026) {
         nodes { series firstMissing lastMissing before after } } }`,
      { provider: culture.code },
    );
    expect(documentNumberGaps).toEqual({
      nodes: [
        {
          ...{ series: '吉市文罚决〔2026〕', firstMissing: 6, lastMissing: 8 },
          ...{ before: '吉市文罚决〔2026〕5号', after: '吉市文罚决〔2026〕9号' },
        },
      ],
    });
  });
});

describe('a zero report', () => {
  const declare = (who: string, month: string) =>
    ask(
      who,
      `mutation ($month: Date!) { declareZeroReport(input: { recordType: "penalty", month: $month }) {
         zeroReport { month stands declarerName } userErrors { code } } }`,
      { month },
    );

  it('is the reviewer’s, of a month that is over and in which nothing was decided', async () => {
    const refusal = (code: string) => ({
      declareZeroReport: { zeroReport: null, userErrors: [{ code }] },
    });
    expect(await declare('reporter', '2026-02-01')).toEqual(refusal('NOT_ALLOWED'));
    expect(await declare('reviewer', '2026-03-01')).toEqual(refusal('MONTH_NOT_OVER'));
    expect(await declare('reviewer', '2026-01-15')).toEqual(refusal('RECORDS_EXIST'));
    const before = await unreported();
    expect(await declare('reviewer', '2026-02-11')).toMatchObject({
      declareZeroReport: { zeroReport: { month: '2026-02-01', stands: true }, userErrors: [] },
    });
    expect(await declare('reviewer', '2026-02-01')).toEqual(refusal('DECLARED_ALREADY'));
    expect(before).toContain('penalty 2026-02-01');
    expect(await unreported()).not.toContain('penalty 2026-02-01');
    expect(await cultureRow('2026-01-01', '2026-03-31')).toMatchObject({ zeroReported: 1 });
  });

  async function unreported(): Promise<string[]> {
    const answer = z.object({
      unreportedMonths: z.object({
        nodes: z.array(z.object({ month: z.string(), recordType: z.object({ code: z.string() }) })),
      }),
    });
    const data = await ask(
      'reviewer',
      '{ unreportedMonths(first: 99, since: "2026-01-01") { nodes { month recordType { code } } } }',
    );
    return answer
      .parse(data)
      .unreportedMonths.nodes.map(({ month, recordType }) => `${recordType.code} ${month}`);
  }
});

describe('a spot check', () => {
  async function check(who: string, file: Buffer, name: string, provider = culture.code) {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(file)]), name);
    const query = new URLSearchParams({ provider, recordType: 'penalty', source: '办案系统' });
    const response = await fetch(`${gateway.address}/quality/spot-checks?${query.toString()}`, {
      ...{ method: 'POST', headers: { authorization: authorization(who) }, body },
    });
    return { status: response.status, body: z.record(z.string(), z.unknown()).parse(await response.json()) };
  }

  const list = Buffer.from(
    [
      '序号,案件名称,处罚决定书文号,处罚决定日期',
      '1,一案,吉市文罚决[2026]1号,2026-01-05',
      '2,二案,吉市文罚决〔2026〕3号,2025/12/1',
      '3,三案,吉市文罚决〔2026〕9号,2026-01-19',
      '4,四案,吉市文罚决〔2026〕7号,2026年2月9日',
      '5,五案,吉市文罚决〔2026〕30号,2026-02-27',
      '6,一案,吉市文罚决（2026）1号,2026-01-05',
    ].join('\r\n'),
  );

  it('finds what was decided and not reported, and what came late', async () => {
    const { status, body } = await check('office', list, '办案系统.csv');
    expect(status).toBe(201);
    const { spotCheck } = await ask(
      'office',
      `query ($id: ID!) { spotCheck(id: $id) { number spotChecked concealed late provider { code }
         items(first: 9) { nodes { row outcome } } } }`,
      { id: body['spotCheck'] },
    );
    expect(spotCheck).toEqual({
      ...{
        number: '抽查〔2026〕1号',
        spotChecked: 5,
        concealed: 1,
        late: 1,
        provider: { code: culture.code },
      },
      items: {
        nodes: [
          { row: 2, outcome: 'REPORTED' },
          { row: 3, outcome: 'LATE' },
          { row: 4, outcome: 'REJECTED' },
          { row: 5, outcome: 'CONCEALED' },
          { row: 6, outcome: 'NOT_DUE' },
          { row: 7, outcome: 'REPEATED' },
        ],
      },
    });
    expect(await cultureRow('2026-01-01', '2026-03-31')).toMatchObject({
      ...{ spotChecked: 5, concealed: 1, concealedRate: 0.2 },
    });
  });

  it('shows that a zero report was not true', async () => {
    expect(await cultureRow('2026-01-01', '2026-03-31')).toMatchObject({ zeroReported: 0 });
    const { zeroReports } = await ask('reviewer', '{ zeroReports(first: 1) { nodes { stands } } }');
    expect(zeroReports).toEqual({ nodes: [{ stands: false }] });
  });

  it('reads workbooks, and says what is wrong with a file or a request', async () => {
    const workbook = await xlsxOf(rowOf([1, '2026-01-05', true]));
    expect((await check('office', workbook, '清单.xlsx')).status).toBe(201);
    expect(await check('reporter', list, 'a.csv')).toMatchObject({ status: 403 });
    expect(await check('county office', list, 'a.csv', departmentOf('tax-433100').code)).toMatchObject({
      ...{ status: 400, body: { code: 'BAD_REQUEST' } },
    });
    expect(await check('office', Buffer.from('文号\r\n'), 'a.csv')).toMatchObject({
      ...{ status: 400, body: { code: 'FILE_EMPTY' } },
    });
    expect((await check('office', Buffer.from('%PDF-1.7'), 'a.csv')).status).toBe(400);
  });
});

describe('a bulletin', () => {
  const make = (who: string, quarter: number) =>
    ask(
      who,
      `mutation ($quarter: Int!) { makeBulletin(input: { year: 2026, quarter: $quarter }) { userErrors { code }
         bulletin { id number documentUrl workbookUrl documentDigest firstDay lastDay } } }`,
      { quarter },
    );
  const made = z.object({
    makeBulletin: z.object({
      bulletin: z.object({
        ...{ id: z.string(), number: z.string(), documentUrl: z.string(), workbookUrl: z.string() },
        documentDigest: z.string(),
      }),
    }),
  });

  it('is made by the credit office, frozen, with the figures of the queries', async () => {
    expect(await make('reporter', 1)).toEqual({
      makeBulletin: { bulletin: null, userErrors: [{ code: 'NOT_ALLOWED' }] },
    });
    expect(await make('office', 2)).toMatchObject({
      makeBulletin: { userErrors: [{ code: 'QUARTER_INVALID' }] },
    });
    const { bulletin } = made.parse(await make('office', 1)).makeBulletin;
    expect(bulletin.number).toBe('信用通报〔2026〕1号');
    const { rows } = await gateway.database.pool.query<{ figures: Record<string, unknown>[] }>(
      'select figures from bulletin where id = $1',
      [bulletin.id],
    );
    const stored = rows[0]?.figures ?? [];
    const asked = await qualityOf('office', '2026-01-01', '2026-03-31');
    expect(stored).toHaveLength(asked.length);
    for (const { provider, recordType, ...figures } of asked) {
      const kept = stored.find(
        (row) => row['providerCode'] === provider.code && row['recordTypeCode'] === recordType.code,
      );
      for (const figure of ['submitted', 'accepted', 'late', 'spotChecked', 'concealed', 'openProblems'])
        expect(kept?.[figure]).toBe(figures[figure]);
    }
    const fetched = async (url: string) =>
      fetch(`${gateway.address}${url}`, { headers: { authorization: authorization('other') } });
    const document = Buffer.from(await (await fetched(bulletin.documentUrl)).arrayBuffer());
    expect(document.subarray(0, 5).toString()).toBe('%PDF-');
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(document)));
    expect(Buffer.from(digest).toString('hex')).toBe(bulletin.documentDigest);
    const workbook = Buffer.from(await (await fetched(bulletin.workbookUrl)).arrayBuffer());
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
    await expect(gateway.database.pool.query('update bulletin set number = number')).rejects.toThrow(
      'stays as it was made',
    );
    const { rows: entries } = await gateway.database.pool.query(
      `select action, count(*)::integer as count from ledger_entry where object_type = 'bulletin' group by 1 order by 1`,
    );
    expect(entries).toEqual([
      { action: 'bulletin.create', count: 1 },
      { action: 'bulletin.download', count: 2 },
    ]);
  });
});
