import 'reflect-metadata';
import { cookieBrowser, signInWithCode } from '@xintu/access/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, aPerson, type Person } from './testing/person.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await serveWholeGateway(undefined, { secondFactor: { demanded: true, classes: [] } });
});
afterAll(() => gateway.close());

const person = (account: string, secondFactor = false) => aPerson(gateway, account, secondFactor);
const run = (text: string, values: unknown[] = []) => gateway.database.pool.query(text, values);

/** Why the session of a refused request ended. */
function endOf({ status, body }: Answered): unknown {
  const extensions = body.errors?.[0]?.extensions ?? {};
  return { status, code: extensions['code'], reasons: extensions['reasons'] };
}
const ended = (code: string) => ({ status: 401, code: 'UNAUTHENTICATED', reasons: [{ code }] });

async function viewerOf(somebody: Person): Promise<Record<string, unknown>> {
  const { body } = await somebody.ask('Viewer');
  const found: unknown = body.data?.['viewer'];
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

/** Makes all sessions of an account older than they are. */
const age = (subject: string, column: string, by: string) =>
  run(
    `update session set ${column} = ${column} - $2::interval from account
     where account.id = account_id and account.subject = $1`,
    [subject, by],
  );

describe('a session', () => {
  it('ends after a while without a request, and says so in words', async () => {
    const clerk = await person('tax-433101-reporter');
    await age('tax-433101-reporter', 'last_seen_at', '14 minutes');
    expect((await clerk.ask('Viewer')).status).toBe(200);
    await age('tax-433101-reporter', 'last_seen_at', '16 minutes');
    const refused = await clerk.ask('Viewer', {}, { 'accept-language': 'en' });
    expect(endOf(refused)).toEqual(ended('IDLE'));
    expect(refused.body.errors?.[0]?.message).toContain('nothing was done for a while');
  });

  it('ends at its longest time whatever is done', async () => {
    const clerk = await person('tax-433101-reviewer');
    await age('tax-433101-reviewer', 'expires_at', '8 hours');
    expect(endOf(await clerk.ask('Viewer'))).toEqual(ended('EXPIRED'));
  });

  it('of which there are too many ends, the oldest first', async () => {
    const account = 'housing-433101-checker';
    const people = [];
    for (let count = 0; count < 4; count += 1) people.push(await person(account));
    const states = await Promise.all(people.map(async (one) => endOf(await one.ask('Viewer'))));
    expect(states[0]).toEqual(ended('TOO_MANY'));
    expect(states.slice(1)).toEqual([1, 2, 3].map(() => expect.objectContaining({ status: 200 })));
  });

  it('is not more at a time when many begin at once', async () => {
    const account = 'housing-433101-reviewer';
    await Promise.all([1, 2, 3, 4, 5, 6].map(() => person(account)));
    const { rows } = await run(
      `select count(*)::integer as open from session join account on account.id = account_id
       where subject = $1 and ended_at is null`,
      [account],
    );
    expect(rows).toEqual([{ open: 3 }]);
  });

  it('is told to its owner, who can end another one of them, and nobody else’s', async () => {
    const here = await person('market-433101-checker');
    const there = await person('market-433101-checker');
    const stranger = await person('market-433101-reporter');
    const { body } = await here.ask('OwnSessions');
    expect(body.data?.['ownSessions']).toEqual([
      expect.objectContaining({ current: false, addressClass: 'THIS_MACHINE' }),
      expect.objectContaining({ current: true, secondFactor: false }),
    ]);
    const [other] = (
      await run(
        `select handle from session join account on account.id = account_id where subject = 'market-433101-checker'
       order by session.created_at desc limit 1`,
      )
    ).rows;
    const input = { input: { id: String(other?.['handle']) } };
    expect((await stranger.ask('EndOwnSession', input)).body.data).toMatchObject({
      endOwnSession: { userErrors: [{ code: 'UNKNOWN_SESSION' }] },
    });
    expect((await there.ask('Viewer')).status).toBe(200);
    expect((await here.ask('EndOwnSession', input)).body.data).toEqual({
      endOwnSession: expect.objectContaining({ userErrors: [] }),
    });
    expect(endOf(await there.ask('Viewer'))).toEqual(ended('ENDED_ELSEWHERE'));
    expect((await here.ask('Viewer')).status).toBe(200);
  });

  it('ends everywhere by one sign-out', async () => {
    const here = await person('approval-433101-checker');
    const there = await person('approval-433101-checker');
    expect((await here.browser.post('/sign-out?everywhere=yes', {})).status).toBe(204);
    expect(endOf(await there.ask('Viewer'))).toEqual(ended('ENDED_ELSEWHERE'));
    const { rows } = await run(`select 1 from ledger_entry where action = 'session.end-all'`);
    expect(rows).toHaveLength(1);
  });

  it('ends with the account, at once', async () => {
    const clerk = await person('human-resources-433101-reporter');
    const administrator = await person('credit-office-433100-security-admin');
    const id = String((await viewerOf(clerk))['id']).replace('account:', '');
    expect((await administrator.ask('DisableAccount', { input: { id } })).body.data).toMatchObject({
      disableAccount: { account: { id, state: 'CLOSED' }, userErrors: [] },
    });
    expect(endOf(await clerk.ask('Viewer'))).toEqual(ended('ACCOUNT_DISABLED'));
    await expect(person('human-resources-433101-reporter')).rejects.toThrow('did not get in');
  });

  it('of one account takes no request that was meant for another', async () => {
    const one = await person('culture-433101-reporter');
    const other = await person('culture-433101-reviewer');
    const first = String((await viewerOf(one))['id']);
    const mixed = await other.ask('Viewer', {}, { 'x-xintu-viewer': first });
    expect(endOf(mixed)).toMatchObject({ status: 409, code: 'VIEWER_CHANGED' });
    expect((await one.ask('Viewer', {}, { 'x-xintu-viewer': first })).status).toBe(200);
    const upload = await other.browser.post('/intake/penalty', {}, { 'x-xintu-viewer': first });
    expect([upload.status, await upload.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'VIEWER_CHANGED' }),
    ]);
  });
});

describe('a second factor', () => {
  const wanted = {
    input: { name: 'n', department: 'tax-433101', roles: ['checker'], matters: ['licence'], days: 1 },
  };

  it('is demanded for what changes what others may do, and given by signing in with it', async () => {
    const without = await person('credit-office-433100-security-admin');
    expect(await viewerOf(without)).toMatchObject({ secondFactor: 'MISSING' });
    expect((await without.ask('MakeToken', wanted)).body.data).toMatchObject({
      createServiceToken: { secret: null, token: null, userErrors: [{ code: 'SECOND_FACTOR' }] },
    });
    const given = await person('credit-office-433100-security-admin', true);
    expect(await viewerOf(given)).toMatchObject({ secondFactor: 'GIVEN' });
    expect((await given.ask('MakeToken', wanted)).body.data).toMatchObject({
      createServiceToken: { secret: expect.stringMatching(/^xtu_/), userErrors: [] },
    });
    const { rows } = await run('select context_class, methods from session where second_factor');
    expect(rows).toEqual([{ context_class: 'urn:xintu:second-factor', methods: ['pwd', 'otp'] }]);
  });

  it('is not given by a wrong code, which works neither later nor often', async () => {
    const browser = cookieBrowser(gateway.address);
    const wrong = (shown: string) => (shown === '000000' ? '000001' : '000000');
    const answer = await signInWithCode(browser, 'tax-433100-checker', gateway.password, wrong);
    expect([answer.status, (await answer.text()).includes('验证码不正确')]).toEqual([401, true]);
    expect(browser.cookies.has('xintu_session')).toBe(false);
  });
});
