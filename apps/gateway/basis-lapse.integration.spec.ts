import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { licence } from '@xintu/catalogue/rules';
import { aLicenceRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { anAsker, type Asker } from './testing/ask.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

const culture = demonstrationDepartments.find(({ key }) => key === 'culture-433101');

let gateway: TestGateway;
let reporter: Asker;
let office: Asker;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  reporter = await anAsker(gateway, 'culture-433101', 'reporter');
  office = await anAsker(gateway, 'credit-office-433101', 'credit-office');
});
afterAll(() => gateway.close());

/** The law under which licences are collected ends on a day; today is 2026-03-02. */
const lapseOn = (day: string) =>
  gateway.database.pool.query(
    `update legal_basis set valid_to = $1 where code = (select legal_basis_code from record_type where code = 'licence')`,
    [day],
  );

async function send() {
  if (culture === undefined) throw new Error('no department');
  const body = new FormData();
  const file = csvOf(aLicenceRow(licence).about(organisation(1)).by(culture));
  body.append('file', new Blob([new Uint8Array(file)], { type: 'text/csv' }), 'licences.csv');
  const { authorization } = reporter;
  const url = `${gateway.address}/intake/licence`;
  const answer = await fetch(url, { method: 'POST', headers: { authorization }, body });
  return { status: answer.status, text: await answer.text() };
}

it('is told to the credit office before and after; handing in ends with it', async () => {
  expect((await send()).status).toBe(202);
  expect(await office.ask('{ todos { kind } }')).not.toMatchObject({
    todos: expect.arrayContaining([{ kind: 'BASIS_LAPSES' }]),
  });
  await lapseOn('2026-03-02');
  expect((await send()).status).toBe(202);
  const told = await office.ask('{ todos { kind path } }');
  expect(told).toMatchObject({
    todos: expect.arrayContaining([{ kind: 'BASIS_LAPSES', path: '/pages/catalogue?type=licence' }]),
  });
  await lapseOn('2026-03-01');
  const refused = await send();
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('LEGAL_BASIS_LAPSED');
  expect(refused.text).toContain('法律依据已经失效');
});
