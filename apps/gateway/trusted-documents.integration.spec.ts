import { readFileSync } from 'node:fs';
import { createToken, demonstrationDepartments } from '@xintu/access';
import { cookieBrowser, signInAs } from '@xintu/access/testing';
import { licence, penalty } from '@xintu/catalogue/rules';
import { aLicenceRow, aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { logger } from '@xintu/runtime';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';
import { trustedIdOf } from './testing/trusted-id-of.ts';

const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
const party = organisation(7);
const purpose = { 'x-xintu-matter': 'licence', 'x-xintu-reference': '2026-17' };

let gateway: TestGateway;
let bearer: { authorization: string };
let session: { cookie: string };

beforeAll(async () => {
  gateway = await serveWholeGateway();
  const roles = ['reporter', 'checker'];
  const token = await createToken(gateway.database, { department: 'culture-433101', roles, name: 'culture' });
  bearer = { authorization: `Bearer ${token}` };
  const browser = cookieBrowser(gateway.address);
  await signInAs(browser, 'tax-433101-checker', gateway.password);
  session = { cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  if (culture === undefined) throw new RangeError('culture-433101');
  const files = { licence: aLicenceRow(licence), penalty: aPenaltyRow(penalty) };
  for (const [type, row] of Object.entries(files))
    await handIn(gateway, type, csvOf(row.by(culture).about(party)), bearer.authorization);
});
afterAll(() => gateway.close());

const contractText = (name: string) =>
  readFileSync(new URL(`./contract/${name}.graphql`, import.meta.url), 'utf8');

async function post(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const shape = z.object({
    data: z.any().optional(),
    errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
  });
  return { status: response.status, headers: response.headers, ...shape.parse(await response.json()) };
}

const codeOf = ({ status, errors }: Awaited<ReturnType<typeof post>>) => [
  status,
  errors?.[0]?.extensions.code,
];
const subjectFile = (headers: Record<string, string> = {}, variables: object = { code: party.code }) =>
  post({ documentId: trustedIdOf('SubjectFile'), variables }, headers);

describe('a trusted document', () => {
  it('is named by its id, in both styles', async () => {
    const documentId = trustedIdOf('Matters');
    const byId = await post({ documentId, operationName: 'Matters' }, session);
    expect(byId).toMatchObject({ status: 200, data: { matters: expect.any(Array) } });
    for (const sha256Hash of [documentId, documentId.replace('sha256:', '')]) {
      const { data } = await post({ extensions: { persistedQuery: { version: 1, sha256Hash } } }, session);
      expect(data).toEqual(byId.data);
    }
  });

  it('may also be sent word for word', async () => {
    const query = contractText('subject-search');
    const { data } = await post({ query, variables: { text: '试验7号', first: 5 } }, session);
    expect(data.subjects.nodes).toMatchObject([{ code: party.code }]);
  });

  it('has the headers of the road for any document', async () => {
    const answers = [
      await post({ query: contractText('subject-file'), variables: { code: party.code } }, bearer),
      await subjectFile(bearer),
    ];
    const [any, trusted] = answers.map(({ headers }) =>
      [...headers.entries()].filter(([name]) => !['date', 'x-request-id', 'content-length'].includes(name)),
    );
    expect(trusted).toEqual(any);
    const accept = { accept: 'application/graphql-response+json, application/json;q=0.9' };
    const { headers } = await subjectFile({ ...bearer, ...accept, 'x-request-id': 'balancer-0001' });
    expect(headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(headers.get('x-request-id')).toBe('balancer-0001');
  });

  it.each([
    ['SubjectFile', 'subject-file', {}],
    ['SubjectFile', 'subject-file', { code: '123' }],
    ['SubjectFile', 'subject-file', { code: party.code, asOf: 'yesterday' }],
    ['SubjectSearch', 'subject-search', { text: 'a', first: 0 }],
    ['SubjectSearch', 'subject-search', { text: 'a', first: 'many' }],
    ['SubjectSearch', 'subject-search', { text: 'a', first: 1, after: 'no cursor' }],
  ])('%s refuses wrong variables like the road for any document: %#', async (operation, name, variables) => {
    const any = await post({ query: contractText(name), variables }, bearer);
    const trusted = await post({ documentId: trustedIdOf(operation), variables }, bearer);
    expect(codeOf(trusted)).toEqual([400, 'BAD_USER_INPUT']);
    expect([codeOf(any), any.errors?.map(({ message }) => message)]).toEqual([
      codeOf(trusted),
      trusted.errors?.map(({ message }) => message),
    ]);
  });

  it('has one operation, and its name must be right if it is given', async () => {
    const answer = await post({ documentId: trustedIdOf('Matters'), operationName: 'Other' }, session);
    expect(codeOf(answer)).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    const body = { documentId: trustedIdOf('Matters'), variables: 'none' };
    expect(codeOf(await post(body, session))).toEqual([400, 'BAD_REQUEST']);
    expect(codeOf(await post(body, bearer))).toEqual([400, 'BAD_REQUEST']);
  });

  it('that nobody knows is not found', async () => {
    const documentId = `sha256:${'0'.repeat(64)}`;
    for (const headers of [bearer, session, {}]) {
      expect(codeOf(await post({ documentId }, headers))).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
    }
  });

  it('keeps what was not foreseen to the log, under the request’s id', async () => {
    const error = vi.spyOn(logger('graph'), 'error').mockReturnValue();
    const { pool } = gateway.database;
    await pool.query('alter table matter rename to matter_elsewhere');
    try {
      const headers = { ...bearer, 'x-request-id': 'request-with-failure' };
      const any = await post({ query: '{ matters { code } }' }, headers);
      const trusted = await post({ documentId: trustedIdOf('Matters') }, headers);
      expect(codeOf(trusted)).toEqual([500, 'INTERNAL_SERVER_ERROR']);
      expect([trusted.status, trusted.errors]).toEqual([any.status, any.errors]);
      expect(JSON.stringify(trusted.errors)).not.toContain('relation');
      const logged = expect.objectContaining({
        requestId: 'request-with-failure',
        problem: 'relation "matter" does not exist',
      });
      expect(error.mock.calls).toEqual([
        [logged, 'operation failed'],
        [logged, 'operation failed'],
      ]);
    } finally {
      await pool.query('alter table matter_elsewhere rename to matter');
      error.mockRestore();
    }
  });
});

describe('who is not signed in', () => {
  it('may send open documents, by id or word for word, and no others', async () => {
    const search = { text: '试验7号', first: 5 };
    const found = await post({ documentId: trustedIdOf('SubjectSearch'), variables: search });
    expect(found.data.subjects.nodes).toMatchObject([{ code: party.code }]);
    expect((await post({ query: contractText('subject-search'), variables: search })).data).toEqual(
      found.data,
    );
    const catalogue = await post({ query: contractText('catalogue') });
    expect(catalogue.data.recordTypes.length).toBeGreaterThan(5);
    for (const operation of ['Viewer', 'Todos', 'MonthFigures', 'IntakeBatch', 'DepartmentRecords'])
      expect(codeOf(await post({ documentId: trustedIdOf(operation) }))).toEqual([401, 'UNAUTHENTICATED']);
    for (const query of ['{ matters { code } }', '{ __schema { queryType { name } } }', 'no GraphQL'])
      expect(codeOf(await post({ query }))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is not taken for somebody whose token or session doesn’t hold', async () => {
    for (const headers of [{ authorization: 'Bearer xtu_wrong' }, { cookie: 'xintu_session=wrong' }])
      expect(codeOf(await post({ documentId: trustedIdOf('Matters') }, headers))).toEqual([
        401,
        'UNAUTHENTICATED',
      ]);
  });

  it('sees what is public and nothing else, whatever purpose is stated, and is read to in the asked language', async () => {
    const { data } = await subjectFile(purpose);
    expect(data.subject).toMatchObject({
      name: party.name,
      licences: { totalCount: 1 },
      penalties: { totalCount: 0, nodes: [] },
    });
    expect((await subjectFile(bearer)).data.subject.penalties.totalCount).toBe(1);
    const english = await post({ documentId: trustedIdOf('Catalogue') }, { 'accept-language': 'en' });
    expect(JSON.stringify(english.data)).toContain('"name":"travel agency licence"');
  });

  it('sees nothing of a record type that is not published, and no practitioner', async () => {
    const { pool } = gateway.database;
    const publish = (publication: string) =>
      pool.query(`update record_type set publication = $1 where code = 'licence'`, [publication]);
    for (const publication of ['ON_REQUEST', 'NOT_PUBLIC']) {
      await publish(publication);
      expect((await subjectFile()).data.subject.licences).toMatchObject({ totalCount: 0, nodes: [] });
    }
    await publish('PUBLIC');
    const become = (kind: string) =>
      pool.query('update subject_version set kind = $1 where code = $2', [kind, party.code]);
    await become('PRACTITIONER');
    expect((await subjectFile()).data).toEqual({ subject: null });
    await become('ENTERPRISE');
  });

  it('sees a penalty from the first day of its publicity to the last', async () => {
    const { pool } = gateway.database;
    const inPublicity = (from: string | null, until: string | null) =>
      pool.query(
        `update record_version set publicity_from = $1, publicity_until = $2 where kind = 'penalty'`,
        [from, until],
      );
    const seen = async () => (await subjectFile()).data.subject.penalties.totalCount;
    await pool.query(`update record_type set due_process = true where code = 'penalty'`);
    for (const [from, until, count] of [
      ['2026-03-03', '2027-03-03', 0],
      ['2026-03-02', '2027-03-02', 1],
      ['2025-03-02', '2026-03-02', 1],
      ['2025-03-01', '2026-03-01', 0],
      [null, null, 0],
    ] as const) {
      await inPublicity(from, until);
      expect([from, until, await seen()]).toEqual([from, until, count]);
    }
  });

  it('leaves no entry in the ledger; who is signed in does', async () => {
    const entries = async () => {
      const { rows } = await gateway.database.pool.query<{ actor: string }>(
        `select actor from ledger_entry where action = 'subject.read' order by tx, id`,
      );
      return rows.map(({ actor }) => actor);
    };
    const before = await entries();
    await subjectFile();
    expect(await entries()).toEqual(before);
    await subjectFile(session);
    await subjectFile(bearer);
    expect((await entries()).slice(before.length)).toEqual([
      expect.stringMatching(/^account:/),
      expect.stringMatching(/^token:/),
    ]);
    expect(before).not.toContain('anonymous');
  });
});
