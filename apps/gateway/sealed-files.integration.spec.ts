import { createToken, demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { aPenaltyRow, csvOf } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

/** No resident number, but of the same length. */
const NUMBER = '433101190001010000';

let gateway: TestGateway;
let authorization: string;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  const token = await createToken(gateway.database, {
    ...{ department: 'culture-433101', roles: ['reporter'], name: 'sealed' },
  });
  authorization = `Bearer ${token}`;
});
afterAll(() => gateway.close());

const chunks = async () => {
  const { rows } = await gateway.database.pool.query<{ bytes: Buffer }>(
    'select bytes from stored_file_chunk order by file_id, position',
  );
  return rows.map(({ bytes }) => bytes);
};

it('a file that was handed in lies sealed in the database, and comes back whole to its clerk', async () => {
  const department = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
  if (department === undefined) throw new Error('no department');
  const row = aPenaltyRow(penalty).by(department);
  const wrong = row.with('CF_WSH', '吉市文罚决〔2026〕2号').with('CF_SY', '').with('CF_XDR_ZJHM', NUMBER);
  const bytes = csvOf(row.with('CF_WSH', '吉市文罚决〔2026〕1号'), wrong);
  expect(bytes.includes(NUMBER)).toBe(true);
  const batch = await handIn(gateway, 'penalty', bytes, authorization);

  const stored = await chunks();
  expect(stored).toHaveLength(1);
  expect(stored[0]?.includes(NUMBER)).toBe(false);
  expect(stored[0]?.includes(bytes.subarray(0, 16))).toBe(false);
  const { rows } = await gateway.database.pool.query(
    'select rows_accepted as accepted, rows_rejected as rejected from intake_batch where id = $1',
    [batch],
  );
  expect(rows).toEqual([{ accepted: 1, rejected: 1 }]);
  const response = await fetch(`${gateway.address}/intake/batches/${batch}/errors.xlsx`, {
    headers: { authorization },
  });
  expect([response.status, (await response.arrayBuffer()).byteLength > 1_000]).toEqual([200, true]);
});

it('a piece that was changed, or put elsewhere, does not open: the batch says so', async () => {
  await gateway.database.pool.query(
    `update stored_file_chunk set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1)`,
  );
  const { rows } = await gateway.database.pool.query<{ id: string }>('select id from intake_batch');
  const response = await fetch(`${gateway.address}/intake/batches/${rows[0]?.id ?? ''}/errors.xlsx`, {
    headers: { authorization },
  });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('sealed');
});
