import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { licence, penalty } from '@xintu/catalogue/rules';
import { aLicenceRow, aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handIn } from './testing/hand-in.ts';
import { aPerson, type Person } from './testing/person.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

let gateway: TestGateway;
let security: Person;
let system: Person;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  security = await person('credit-office-433100-security-admin');
  system = await person('credit-office-433100-system-admin');
});
afterAll(() => gateway.close());

const person = (account: string) => aPerson(gateway, account);
const run = async (text: string, values: unknown[] = []) =>
  (await gateway.database.pool.query(text, values)).rows;

function department(key: string) {
  const found = demonstrationDepartments.find((one) => one.key === key);
  if (found === undefined) throw new RangeError(key);
  return found;
}

async function accountOf(subject: string): Promise<string> {
  const [row] = await run('select id from account where subject = $1', [subject]);
  return String(row?.['id']);
}

async function tokenWith(input: object): Promise<{ secret: string; id: string }> {
  const { body } = await security.ask('MakeToken', { input: { name: '业务系统', ...input } });
  expect(body.data).toMatchObject({ createServiceToken: { userErrors: [] } });
  const made: unknown = body.data?.['createServiceToken'];
  const { secret, token } = { secret: '', token: null, ...(typeof made === 'object' ? made : {}) };
  return { secret: String(secret), id: String(Object(token).id) };
}

async function askWith(secret: string, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(new URL('/graphql', gateway.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}`, ...headers },
    body: JSON.stringify({ query }),
  });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

const aMatter = (matter: string) => ({ 'x-xintu-matter': matter, 'x-xintu-reference': '2026-1' });

describe('a service token', () => {
  it('ends at once when it is revoked, and shows when it was last used', async () => {
    const { secret, id } = await tokenWith({ department: 'tax-433101', roles: ['checker'] });
    expect((await askWith(secret, '{ viewer { name } }')).status).toBe(200);
    const listed = await security.ask('AdministeredTokens', { first: 1 });
    expect(listed.body.data).toMatchObject({
      serviceTokens: { nodes: [{ id, state: 'VALID', lastUsedAt: expect.any(String) }] },
    });
    expect((await security.ask('RevokeToken', { input: { id } })).body.data).toMatchObject({
      revokeServiceToken: { token: { id, state: 'REVOKED' }, userErrors: [] },
    });
    expect((await askWith(secret, '{ viewer { name } }')).status).toBe(401);
    expect((await security.ask('RevokeToken', { input: { id } })).body.data).toMatchObject({
      revokeServiceToken: { token: null, userErrors: [{ code: 'UNKNOWN_TOKEN' }] },
    });
  });

  it('states only its matters', async () => {
    const { secret } = await tokenWith({
      department: 'tax-433101',
      roles: ['checker'],
      matters: ['licence'],
    });
    expect((await askWith(secret, '{ viewer { purpose { matter } } }', aMatter('licence'))).status).toBe(200);
    expect(await askWith(secret, '{ viewer { name } }', aMatter('supervision'))).toEqual({
      status: 403,
      body: { errors: [expect.objectContaining({ extensions: { code: 'MATTER_OUT_OF_SCOPE' } })] },
    });
    expect((await askWith(secret, '{ viewer { name } }')).status).toBe(200);
  });

  it('hands in and reads only its record types', async () => {
    const own = department('culture-433101');
    const party = organisation(870_001);
    const wide = await tokenWith({ department: own.key, roles: ['reporter'] });
    const narrow = await tokenWith({ department: own.key, roles: ['reporter'], recordTypes: ['licence'] });
    await handIn(
      gateway,
      'penalty',
      csvOf(aPenaltyRow(penalty).by(own).about(party)),
      `Bearer ${wide.secret}`,
    );
    await handIn(
      gateway,
      'licence',
      csvOf(aLicenceRow(licence).by(own).about(party)),
      `Bearer ${narrow.secret}`,
    );
    const kinds = async (secret: string) =>
      (
        await askWith(
          secret,
          '{ records(first: 9) { nodes { recordType { code } } } intakeBatches(first: 9) { totalCount } }',
        )
      ).body;
    const types = (...codes: string[]) => codes.map((code) => ({ recordType: { code } }));
    expect(await kinds(wide.secret)).toMatchObject({
      data: {
        records: { nodes: expect.arrayContaining(types('licence', 'penalty')) },
        intakeBatches: { totalCount: 2 },
      },
    });
    expect(await kinds(narrow.secret)).toMatchObject({
      data: { records: { nodes: types('licence') }, intakeBatches: { totalCount: 1 } },
    });
    const body = new FormData();
    body.append('file', new Blob(['x'], { type: 'text/csv' }), 'x.csv');
    const refused = await fetch(new URL('/intake/penalty', gateway.address), {
      method: 'POST',
      headers: { authorization: `Bearer ${narrow.secret}` },
      body,
    });
    expect(refused.status).toBe(403);
    const [batch] = await run(`select id from intake_batch where record_type_code = 'penalty' limit 1`);
    const receipt = await fetch(
      new URL(`/intake/batches/${String(batch?.['id'])}/receipt.json`, gateway.address),
      {
        headers: { authorization: `Bearer ${narrow.secret}` },
      },
    );
    expect(receipt.status).toBe(404);
  });
});

describe('accounts', () => {
  const open = (input: object) =>
    security.ask('OpenAccount', {
      input: { issuer: 'https://id.example.cn', name: '演示人员', department: 'tax-433101', ...input },
    });

  it('are opened, changed and closed by the security administrator only, never their own', async () => {
    const made = await open({ subject: 'staff-1', roles: ['checker'] });
    expect(made.body.data).toMatchObject({ createAccount: { userErrors: [] } });
    const id = await accountOf('staff-1');
    const reporter = await person('tax-433101-reporter');
    expect(
      (await reporter.ask('ChangeAccount', { input: { id, roles: ['reviewer'] } })).body.data,
    ).toMatchObject({
      changeAccount: { account: null, userErrors: [{ code: 'ROLE_MISSING' }] },
    });
    expect(
      (await security.ask('ChangeAccount', { input: { id, roles: ['reviewer'] } })).body.data,
    ).toMatchObject({
      changeAccount: { account: { id }, userErrors: [] },
    });
    const self = await accountOf('credit-office-433100-security-admin');
    expect(
      (await security.ask('ChangeAccount', { input: { id: self, roles: ['checker'] } })).body.data,
    ).toMatchObject({
      changeAccount: { userErrors: [{ code: 'NOT_OWN_ACCOUNT' }] },
    });
  });

  it('never bring two administrators into one hand, not by a second account of the same person either', async () => {
    expect((await open({ subject: 'both', roles: ['auditor', 'system-admin'] })).body.data).toMatchObject({
      createAccount: { userErrors: [{ code: 'NOT_SEPARATED' }] },
    });
    await open({ subject: 'first', person: 'staff-77', roles: ['auditor'] });
    expect(
      (await open({ subject: 'second', person: 'Staff-77 ', roles: ['security-admin'] })).body.data,
    ).toMatchObject({
      createAccount: { userErrors: [{ code: 'NOT_SEPARATED' }] },
    });
    expect(
      (
        await open({
          issuer: 'https://other.example.cn',
          subject: 'CREDIT-OFFICE-433100-auditor',
          roles: ['system-admin'],
        })
      ).body.data,
    ).toMatchObject({ createAccount: { userErrors: [{ code: 'NOT_SEPARATED' }] } });
    await open({ subject: 'third', person: 'staff-77', roles: ['checker'] });
    const id = await accountOf('third');
    expect(
      (await security.ask('ChangeAccount', { input: { id, roles: ['system-admin'] } })).body.data,
    ).toMatchObject({
      changeAccount: { userErrors: [{ code: 'NOT_SEPARATED' }] },
    });
  });

  it('are seen by the security administrator, and within a department', async () => {
    const reporter = await person('culture-433101-reporter');
    const seen = await reporter.ask('Colleagues', { department: department('culture-433101').code });
    expect(JSON.stringify(seen.body.data)).toContain('culture-433101-checker');
    const others = await reporter.ask('Colleagues', { department: department('tax-433101').code });
    expect(others.body.data).toEqual({ accounts: expect.objectContaining({ nodes: [] }) });
    for (const operation of ['AdministeredTokens', 'AdministeredSessions']) {
      const { body } = await reporter.ask(operation, { first: 5 });
      expect(JSON.stringify(body.data)).toContain('"totalCount":0');
    }
  });
});

describe('a delegation', () => {
  const times = () => ({
    validFrom: new Date(Date.now() - 60_000).toISOString(),
    validUntil: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const rolesOf = async (somebody: Person) => (await somebody.ask('Viewer')).body.data?.['viewer'];

  it('gives its roles from beginning to end, and no longer', async () => {
    const reviewer = await person('culture-433100-reviewer');
    const checker = await person('culture-433100-checker');
    const input = {
      kind: 'ABSENCE',
      to: await accountOf('culture-433100-checker'),
      roles: ['reviewer'],
      reason: '休假',
    };
    const made = await reviewer.ask('CreateDelegation', { input: { ...input, ...times() } });
    expect(made.body.data).toMatchObject({ createDelegation: { userErrors: [] } });
    expect(await rolesOf(checker)).toMatchObject({
      roles: ['checker', 'reviewer'],
      deputyRoles: ['reviewer'],
    });
    const [entry] = await run(`select detail from ledger_entry where action = 'delegation.create'`);
    expect(String(entry?.['detail'])).toContain('reviewer');
    await run(`update delegation set valid_until = now()`);
    expect(await rolesOf(checker)).toMatchObject({ roles: ['checker'], deputyRoles: [] });
    await run(`update delegation set valid_until = now() + interval '1 hour'`);
    const [row] = await run('select id from delegation');
    const id = String(row?.['id']);
    expect((await checker.ask('EndDelegation', { input: { id } })).body.data).toMatchObject({
      endDelegation: { userErrors: [{ code: 'ROLE_MISSING' }] },
    });
    expect((await reviewer.ask('EndDelegation', { input: { id } })).body.data).toMatchObject({
      endDelegation: { delegation: { id }, userErrors: [] },
    });
    expect(await rolesOf(checker)).toMatchObject({ roles: ['checker'] });
  });

  it('is never of an administrator’s role, nor to an administrator, nor beyond the department', async () => {
    const auditor = await person('credit-office-433100-auditor');
    const give = async (somebody: Person, to: string, role: string) =>
      (
        await somebody.ask('CreateDelegation', {
          input: { kind: 'DUTY', to: await accountOf(to), roles: [role], reason: '值班', ...times() },
        })
      ).body.data;
    const refused = (code: string) => ({
      createDelegation: { userErrors: expect.arrayContaining([expect.objectContaining({ code })]) },
    });
    expect(await give(auditor, 'credit-office-433100-checker', 'auditor')).toMatchObject(
      refused('ROLE_NOT_DELEGABLE'),
    );
    const officer = await person('credit-office-433100-reviewer');
    expect(await give(officer, 'credit-office-433100-auditor', 'reviewer')).toMatchObject(
      refused('ADMINISTRATOR'),
    );
    expect(await give(officer, 'tax-433101-checker', 'reviewer')).toMatchObject(refused('OTHER_DEPARTMENT'));
    expect(await give(officer, 'credit-office-433100-checker', 'case-officer')).toMatchObject(
      refused('ROLE_NOT_HELD'),
    );
  });
});

describe('a take-over', () => {
  it('hands everything on at once: accounts end, items, work and history belong to the successor', async () => {
    const [former, successor] = [department('housing-433101'), department('approval-433101')];
    const party = organisation(870_002);
    const token = await tokenWith({ department: former.key, roles: ['reporter'] });
    const clerk = await person('housing-433101-reporter');
    await handIn(
      gateway,
      'penalty',
      csvOf(aPenaltyRow(penalty).by(former).about(party).with('CF_NR_FK', '')),
      `Bearer ${token.secret}`,
    );
    await handIn(
      gateway,
      'licence',
      csvOf(aLicenceRow(licence).by(former).about(party)),
      `Bearer ${token.secret}`,
    );
    const input = { department: former.code, successor: successor.code, reason: '吉编发〔2026〕3号' };
    expect((await security.ask('TakeOverDepartment', { input })).body.data).toMatchObject({
      takeOverDepartment: { takeOver: null, userErrors: [{ code: 'ROLE_MISSING' }] },
    });
    const done = await system.ask('TakeOverDepartment', { input });
    expect(done.body.data).toMatchObject({
      takeOverDepartment: { takeOver: { accounts: 4, tokens: 1 }, userErrors: [] },
    });

    expect((await clerk.ask('Viewer')).body.errors?.[0]?.extensions).toMatchObject({
      reasons: [{ code: 'TAKEN_OVER' }],
    });
    expect((await askWith(token.secret, '{ viewer { name } }')).status).toBe(401);
    await expect(person('housing-433101-reporter')).rejects.toThrow('did not get in');

    const heir = await person('approval-433101-reporter');
    expect(JSON.stringify((await heir.ask('Todos')).body.data)).toContain('PROBLEM_ROWS');
    const heirToken = await tokenWith({ department: successor.key, roles: ['reporter', 'reviewer'] });
    expect(
      await askWith(
        heirToken.secret,
        '{ intakeBatches(first: 9) { nodes { provider { code } } } recordType(code: "construction-qualification") { mayHandIn } }',
      ),
    ).toMatchObject({
      body: {
        data: {
          intakeBatches: {
            nodes: [{ provider: { code: former.code } }, { provider: { code: former.code } }],
          },
          recordType: { mayHandIn: true },
        },
      },
    });
    const file = `{ subject(code: "${party.code}") { licences(first: 1) { nodes { authority { code } } } } }`;
    expect(await askWith(heirToken.secret, file)).toMatchObject({
      body: { data: { subject: { licences: { nodes: [{ authority: { code: former.code } }] } } } },
    });

    const office = await person('credit-office-433101-credit-office');
    expect((await office.ask('TakeOvers')).body.data).toMatchObject({
      departmentTakeOvers: {
        nodes: [
          { department: { code: former.code }, successor: { code: successor.code }, reason: input.reason },
        ],
      },
    });
    const outsider = await person('tax-433101-checker');
    expect((await outsider.ask('TakeOvers')).body.data).toEqual({
      departmentTakeOvers: expect.objectContaining({ nodes: [] }),
    });
    expect(await run(`select 1 from ledger_entry where action = 'department.take-over'`)).toHaveLength(1);
    expect((await system.ask('TakeOverDepartment', { input })).body.data).toMatchObject({
      takeOverDepartment: { userErrors: [{ code: 'UNKNOWN_DEPARTMENT' }] },
    });
  });

  it('lets the people be let in again, where they work now', async () => {
    const id = await accountOf('housing-433101-checker');
    const reopened = await security.ask('ReopenAccount', {
      input: { id, department: department('approval-433101').code, roles: ['checker'] },
    });
    expect(reopened.body.data).toMatchObject({ reopenAccount: { account: { id }, userErrors: [] } });
    const checker = await person('housing-433101-checker');
    expect((await checker.ask('Viewer')).body.data).toMatchObject({
      viewer: { department: { code: department('approval-433101').code } },
    });
  });
});
