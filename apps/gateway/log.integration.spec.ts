import { createToken, developmentPassword } from '@xintu/access';
import { accessDatabase, cookieBrowser, signInAs } from '@xintu/access/testing';
import type { Database } from '@xintu/database';
import { isResidentNumber } from '@xintu/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AttackedGateway, serveAttacked } from './attack/testing/serve-attacked.ts';
import { loadTestCatalogue } from './testing/load-test-catalogue.ts';
import { trustedIdOf } from './testing/trusted-id-of.ts';

let database: Database;
let gateway: AttackedGateway;
beforeAll(async () => {
  database = await accessDatabase();
  await loadTestCatalogue(database);
  gateway = await serveAttacked(database, { LOG_LEVEL: 'trace' });
});
afterAll(async () => {
  await gateway.stop();
  await database.close();
});

/** A number that nobody has, with a right check character. */
const residentNumber = ['110105', '19491231', '002', 'X'].join('');

it('the whole log of a run tells no token, cookie, password or identity number', async () => {
  expect(isResidentNumber(residentNumber)).toBe(true);
  const password = await developmentPassword(database);
  const request = { department: 'culture-433101', roles: ['reporter', 'checker'], name: residentNumber };
  const token = await createToken(database, request);
  const browser = cookieBrowser(gateway.address);
  await signInAs(browser, 'culture-433101-reporter', 'not-the-password');
  await signInAs(browser, 'culture-433101-reporter', password);
  const cookies = [...browser.cookies];
  const cookie = cookies.map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = (headers: Record<string, string>, body: unknown, path = '/graphql') =>
    fetch(`${gateway.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const bearer = { authorization: `Bearer ${token}` };
  const search = { documentId: trustedIdOf('SubjectSearch'), variables: { text: residentNumber, first: 1 } };
  for (const headers of [bearer, { cookie }, { authorization: `Basic ${token}` }, { cookie: `a=${token}` }])
    await ask(headers, search);
  await ask(bearer, {
    query: `{ subjects(search: "${residentNumber} ${password}", first: 0) { totalCount } }`,
  });
  await ask(bearer, { query: `{ ${residentNumber}` });
  await fetch(
    `${gateway.address}/nowhere/${token}/${residentNumber}?password=${encodeURIComponent(password)}`,
  );
  // What was not foreseen is written with its reason.
  await database.pool.query('alter table matter rename to matter_elsewhere');
  await ask(bearer, { query: `query Q { matters { code } } # ${token} ${password}` });
  const form = new FormData();
  form.append(
    'file',
    new Blob([`姓名,证件\n甲,${residentNumber}\n`], { type: 'text/csv' }),
    `${residentNumber}.csv`,
  );
  await fetch(`${gateway.address}/intake/penalty`, { method: 'POST', headers: bearer, body: form });
  // Lines are written ten times a second.
  await expect.poll(() => gateway.log()).toContain('"route":"/intake/:type","status"');
  const log = gateway.log();
  expect(log).toContain('"msg":"answered"');
  expect(log).toContain('matter\\" does not exist');
  const secrets = [token, password, residentNumber, ...cookies.map(([, value]) => value)];
  expect(secrets.length).toBeGreaterThan(3);
  for (const secret of secrets) expect(log.includes(secret)).toBe(false);
});
