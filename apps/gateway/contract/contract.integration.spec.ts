import { readFileSync } from 'node:fs';
import { createToken, demonstrationDepartments } from '@xintu/access';
import { licence, penalty } from '@xintu/catalogue/rules';
import { installedDeclarations } from '@xintu/installed-sectors';
import { runBatch } from '@xintu/intake';
import { aLicenceRow, aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { parse, stripIgnoredCharacters, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { graphModules } from '@xintu/installed-sectors/graph';
import { serveWholeGateway, type TestGateway } from '../testing/serve-test-gateway.ts';
import { buildGraphSchema, trustedDocumentId } from '@xintu/graph';

const documentNamed = (name: string) => readFileSync(new URL(`./${name}.graphql`, import.meta.url), 'utf8');

function departmentOf(key: string) {
  const found = demonstrationDepartments.find((department) => department.key === key);
  if (found === undefined) throw new RangeError(key);
  return found;
}

const culture = departmentOf('culture-433101');
const party = organisation(7);
const purpose = { 'x-xintu-matter': 'licence', 'x-xintu-reference': '2026-17' };
const document = '吉市文罚决〔2026〕7号';

let gateway: TestGateway;
const tokens = new Map<string, string>();

beforeAll(async () => {
  gateway = await serveWholeGateway();
  for (const [key, roles] of [
    ['culture-433101', ['reporter', 'checker']],
    ['tax-433101', ['checker']],
    ['housing-433101', ['reporter']],
  ] as const) {
    tokens.set(key, await createToken(gateway.database, { department: key, roles: [...roles], name: key }));
  }
  await handIn('licence', csvOf(aLicenceRow(licence).by(culture).about(party)));
});
afterAll(() => gateway.close());

const bearer = (key: string) => ({ authorization: `Bearer ${tokens.get(key) ?? ''}` });

async function send(body: object, headers: Record<string, string>) {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = z.object({ data: z.record(z.string(), z.any()).nullish(), errors: z.any().optional() });
  return { status: response.status, ...answer.parse(await response.json()) };
}

/** Asks on both roads, word for word and by id: they must not differ. */
async function ask(name: string, variables: object, key: string, headers: Record<string, string> = {}) {
  const query = documentNamed(name);
  const documentId = trustedDocumentId(stripIgnoredCharacters(query));
  const ofAny = await send({ query, variables }, { ...bearer(key), ...headers });
  const ofTrusted = await send({ documentId, variables }, { ...bearer(key), ...headers });
  expect(ofTrusted).toEqual(ofAny);
  return ofAny;
}

/** Hands a file in through the door, and does the worker's job on it. */
async function handIn(type: string, file: Buffer, key = 'culture-433101'): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(file)], { type: 'text/csv' }), 'records.csv');
  const response = await fetch(`${gateway.address}/intake/${type}`, {
    method: 'POST',
    headers: bearer(key),
    body,
  });
  expect(response.status).toBe(202);
  const { batch } = z.object({ batch: z.string() }).parse(await response.json());
  await runBatch(gateway.database, batch, {
    declarations: installedDeclarations,
    keys: gateway.identityKeys,
  });
  return batch;
}

const penaltyRow = () =>
  aPenaltyRow(penalty).by(culture).about(party).with('CF_WSH', document).with('CF_JDRQ', '2025/6/2');

async function penaltiesSeenBy(key: string, headers: Record<string, string> = {}, asOf?: string) {
  const { data } = await ask(
    'subject-file',
    { code: party.code, ...(asOf === undefined ? {} : { asOf }) },
    key,
    headers,
  );
  return data?.['subject']?.penalties;
}

describe('documents of the contract', () => {
  it.each([
    ...[
      'catalogue',
      'create-credit-check',
      'intake-batch',
      'record-check-feedback',
      'subject-file',
      'subject-search',
    ],
  ])('%s is valid in the served schema', (name) => {
    expect(validate(buildGraphSchema(graphModules), parse(documentNamed(name)))).toEqual([]);
  });

  it('catalogue tells what is collected, by whom, on which basis', async () => {
    const { data } = await ask('catalogue', { sector: null }, 'tax-433101');
    const types: { code: string; sector: unknown; legalBasis: unknown; fields: { code: string }[] }[] =
      data?.['recordTypes'];
    expect(types.map(({ code }) => code)).toEqual(
      installedDeclarations.recordTypes.map(({ code }) => code).toSorted(),
    );
    const found = types.find(({ code }) => code === 'penalty');
    expect(found).toMatchObject({
      sector: null,
      reportWithin: { value: 7, unit: 'WORKING_DAY' },
      publication: 'PUBLIC',
    });
    expect(found?.fields.map(({ code }) => code)).toContain('CF_NR_FK');
    const sector = await ask('catalogue', { sector: 'taxation' }, 'tax-433101');
    expect(sector.data?.['recordTypes'].map(({ code }: { code: string }) => code)).toEqual([
      'major-tax-violation',
      'tax-credit-grade',
    ]);
  });

  it('intake-batch tells progress and problems row by row, to its department alone', async () => {
    const batch = await handIn(
      'penalty',
      csvOf(penaltyRow(), penaltyRow().with('CF_WSH', '吉市文罚决〔2026〕8号').with('CF_NR_FK', '')),
    );
    const own = await ask('intake-batch', { id: batch, first: 10 }, 'culture-433101');
    expect(own.data?.['intakeBatch']).toMatchObject({
      status: 'DONE',
      recordType: { code: 'penalty', name: '行政处罚' },
      provider: { code: culture.code },
      ...{ rowsRead: 2, rowsAccepted: 1, rowsNew: 1, rowsRejected: 1, rowsUnchanged: 0, rowsOutOfScope: 0 },
      errorReportUrl: `/intake/batches/${batch}/problems.csv`,
      problems: { totalCount: 1, nodes: [{ row: 3, column: '罚款金额(万元)', level: 'ERROR' }] },
    });
    expect(await ask('intake-batch', { id: batch, first: 10 }, 'tax-433101')).toEqual({
      status: 200,
      data: { intakeBatch: null },
    });
    const receipt = await fetch(`${gateway.address}${String(own.data?.['intakeBatch'].receiptUrl)}`, {
      headers: bearer('culture-433101'),
    });
    expect(await receipt.json()).toMatchObject({
      batch,
      rows: { read: 2, new: 1, rejected: 1 },
      file: { name: 'records.csv' },
    });
  });

  it('subject-file shows the same facts to each reader as far as it may see them', async () => {
    const { data } = await ask('subject-file', { code: party.code }, 'tax-433101');
    expect(data?.['subject']).toMatchObject({
      code: party.code,
      name: party.name,
      kind: 'ENTERPRISE',
      registeredAt: { code: '433101', name: '吉首市' },
      licences: {
        totalCount: 1,
        nodes: [
          { documentNumber: '吉市文许〔2026〕1号', status: 'VALID', authority: { code: culture.code } },
        ],
      },
      penalties: { totalCount: 0, nodes: [] },
      measuresInForce: [],
      cultureTourism: null,
    });
    expect(await penaltiesSeenBy('culture-433101')).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          documentNumber: document,
          fineAmount: '2000.00',
          categories: ['FINE'],
          publicity: { status: 'PENDING', from: null },
        },
      ],
    });
    expect(await penaltiesSeenBy('tax-433101', purpose)).toMatchObject({
      totalCount: 1,
      nodes: [{ documentNumber: document }],
    });
    expect(await penaltiesSeenBy('tax-433101', { ...purpose, 'x-xintu-matter': 'curiosity' })).toMatchObject({
      totalCount: 0,
    });
  });

  it('subject-file writes each look-up with its purpose into the ledger', async () => {
    await penaltiesSeenBy('tax-433101', purpose);
    const { rows } = await gateway.database.pool.query(
      `select department_code, matter, reference from ledger_entry where action = 'subject.read' order by tx desc, id desc limit 1`,
    );
    expect(rows).toEqual([
      { department_code: departmentOf('tax-433101').code, matter: 'licence', reference: '2026-17' },
    ]);
  });

  it('comes to the database as the reader, whom row-level security binds', async () => {
    await penaltiesSeenBy('tax-433101', purpose);
    const { rows } = await gateway.database.pool.query(
      `select distinct usename as user from pg_stat_activity
       where datname = current_database() and application_name = 'xintu-read'`,
    );
    expect(rows).toEqual([{ user: 'xintu_reader' }]);
  });

  it('subject-file as of a moment shows exactly what was known then', async () => {
    const moments: string[] = [];
    const now = async () => {
      const { rows } = await gateway.database.pool.query<{ now: string }>(
        `select to_json(clock_timestamp()) #>> '{}' as now`,
      );
      moments.push(rows[0]?.now ?? '');
    };
    await now();
    await handIn('penalty', csvOf(penaltyRow().with('CF_NR_FK', '0.3')));
    await now();
    await handIn('penalty', csvOf(penaltyRow().with('CF_NR_FK', '0.4')));
    const fines = async (asOf?: string) =>
      (await penaltiesSeenBy('culture-433101', {}, asOf)).nodes.map(
        ({ fineAmount }: { fineAmount: string }) => fineAmount,
      );
    expect(await fines(moments[0])).toEqual(['2000.00']);
    expect(await fines(moments[1])).toEqual(['3000.00']);
    expect(await fines()).toEqual(['4000.00']);
    expect(await penaltiesSeenBy('tax-433101', {}, moments[1])).toMatchObject({ totalCount: 0 });
  });

  it('subject-search finds by part of a name, pinyin, initials and code', async () => {
    for (const text of ['试验7号', 'jishoushi', 'jsssy7', party.code.slice(0, 12), party.code]) {
      const { data } = await ask('subject-search', { text, first: 5 }, 'housing-433101');
      expect(data?.['subjects'].nodes.map(({ code }: { code: string }) => code)).toContain(party.code);
    }
    const none = await ask('subject-search', { text: '没有这个名称', first: 5 }, 'housing-433101');
    expect(none.data?.['subjects']).toMatchObject({ totalCount: 0, nodes: [] });
  });
});
