import { createToken, revokeToken, SESSION_COOKIE, systemViewer } from '@xintu/access';
import { cookieBrowser, signInAs } from '@xintu/access/testing';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';
import { trustedIdOf } from './testing/trusted-id-of.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await serveWholeGateway();
});
afterAll(() => gateway.close());

type Headers = Record<string, string>;

async function post(body: object, headers: Headers) {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors } = z
    .object({
      data: z.record(z.string(), z.unknown()).nullish(),
      errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional(),
    })
    .parse(await response.json());
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

const variables = { code: organisation(7).code };
const text = 'query ($code: CreditCode!) { subject(code: $code) { name } }';
/** Each way to ask: planned by both roads, not planned at all, and both at once. */
const ways: Record<string, object> = {
  'a trusted document': { documentId: trustedIdOf('SubjectFile'), variables },
  'any document': { query: text, variables },
  'a field that is not planned': { query: '{ viewer { name } }' },
  'a field that is planned and one that is not': {
    query: 'query ($code: CreditCode!) { viewer { name } subject(code: $code) { name } }',
    variables,
  },
};

async function aToken(): Promise<{ id: string; headers: Headers }> {
  const roles = ['checker', 'reporter'];
  const token = await createToken(gateway.database, { department: 'culture-433101', roles, name: 'passing' });
  const { rows } = await gateway.database.pool.query<{ id: string }>(
    `select id from service_token order by created_at desc limit 1`,
  );
  return { id: rows[0]?.id ?? '', headers: { authorization: `Bearer ${token}` } };
}

const ended = { status: 401, code: 'UNAUTHENTICATED' };

describe('who was known a moment ago', () => {
  it.each(Object.entries(ways))('and whose token is revoked asks %s in vain', async (_name, body) => {
    const { id, headers } = await aToken();
    expect(await post(body, headers)).toMatchObject({ status: 200, code: undefined });
    await revokeToken(gateway.database, systemViewer('test'), id);
    expect(await post(body, headers)).toMatchObject(ended);
    expect(await post(body, headers)).toMatchObject(ended);
  });

  it('leaves nothing in the ledger once the token is revoked', async () => {
    const { id, headers } = await aToken();
    const entries = async () =>
      (await gateway.database.pool.query(`select from ledger_entry where actor = $1`, [`token:${id}`]))
        .rowCount;
    await post(ways['a trusted document'] ?? {}, headers);
    expect(await entries()).toBe(1);
    await revokeToken(gateway.database, systemViewer('test'), id);
    await post(ways['a trusted document'] ?? {}, headers);
    expect(await entries()).toBe(1);
  });

  it('and lost a role is looked at anew, and answered', async () => {
    const { id, headers } = await aToken();
    await post(ways['any document'] ?? {}, headers);
    await gateway.database.pool.query(`update service_token set roles = array['checker'] where id = $1`, [
      id,
    ]);
    const viewer = { query: '{ viewer { roles } }' };
    expect((await post(viewer, headers)).data).toEqual({ viewer: { roles: ['checker'] } });
  });

  it.each([
    ['a role', `roles = roles || array['case-officer']`, '{ viewer { roles } }', /case-officer/],
    ['another name', `name = 'renamed'`, '{ viewer { name } }', /renamed/],
  ])('and got %s is looked at anew, and answered', async (_what, change, query, expected) => {
    const { id, headers } = await aToken();
    expect(JSON.stringify((await post({ query }, headers)).data)).not.toMatch(expected);
    await gateway.database.pool.query(`update service_token set ${change} where id = $1`, [id]);
    expect(JSON.stringify((await post({ query }, headers)).data)).toMatch(expected);
  });

  it('and got a limit is refused beyond it', async () => {
    const { id, headers } = await aToken();
    const stated = { ...headers, 'x-xintu-matter': 'licence', 'x-xintu-reference': '1' };
    const body = { query: '{ viewer { name } }' };
    expect(await post(body, stated)).toMatchObject({ status: 200 });
    await gateway.database.pool.query(
      `update service_token set matters = array['procurement'] where id = $1`,
      [id],
    );
    expect(await post(body, stated)).toMatchObject(ended);
    expect(await post(body, stated)).toMatchObject({ status: 403, code: 'MATTER_OUT_OF_SCOPE' });
    expect(await post(body, headers)).toMatchObject({ status: 200 });
  });

  it.each([
    ['ends', 'delete from session'],
    ['runs out', `update session set expires_at = now()`],
    ['is left for too long', `update session set last_seen_at = now() - interval '15 minutes'`],
    ['is of a closed account', 'update account set disabled_at = now()'],
  ])('and whose session %s is signed out', async (_name, end) => {
    await gateway.database.pool.query('update account set disabled_at = null');
    const browser = cookieBrowser(gateway.address);
    await signInAs(browser, 'tax-433101-checker', gateway.password);
    const headers = { cookie: `${SESSION_COOKIE}=${browser.cookies.get(SESSION_COOKIE) ?? ''}` };
    const body = ways['a trusted document'] ?? {};
    expect(await post(body, headers)).toMatchObject({ status: 200 });
    await gateway.database.pool.query(end);
    expect(await post(body, headers)).toMatchObject(ended);
  });

  it('is asked of PostgreSQL together with the plan, in one statement less', async () => {
    const { headers } = await aToken();
    const statements = async () => {
      const metrics = await (await fetch(`${gateway.address}/metrics`)).text();
      return Number(/^postgresql_statements_total (\d+)/m.exec(metrics)?.[1]);
    };
    const body = ways['a trusted document'] ?? {};
    await post(body, headers);
    const first = await statements();
    const before = await statements();
    for (let request = 0; request < 5; request += 1) await post(body, headers);
    // Each plan, and the entry of its look-up, which is alone in its group. The metrics ask PostgreSQL themselves.
    expect((await statements()) - before - (before - first)).toBe(5 * 2);
  });
});
