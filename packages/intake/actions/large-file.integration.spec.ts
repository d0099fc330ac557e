import { demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { testDatabase } from '@xintu/database/testing';
import type { Database } from '@xintu/database';
import { fieldsOf } from '@xintu/declarations';
import { aPenaltyRow, organisation } from '@xintu/records/testing';
import { stillClock } from '@xintu/runtime';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { prepareIntake, reporterOf, testDeclarations } from '../testing/index.ts';
import { receiveFile } from './receive-file.ts';
import { runBatch } from './run-batch.ts';

const ROWS = 50_000;
const SUBJECTS = 5_000;
/** One row in fifty is wrong. */
const WRONG = 50;

let database: Database;
const declarations = testDeclarations();
const department = demonstrationDepartments[1];
if (department === undefined) throw new Error('no department');

beforeAll(async () => {
  database = await testDatabase({ prepare: (fresh) => prepareIntake(fresh, declarations) });
});
afterAll(() => database.close());

/** A file of 50,000 rows as it comes over the network; it never exists as a whole. */
async function* largeFile(): AsyncGenerator<Uint8Array> {
  const fields = fieldsOf(penalty);
  yield Buffer.from(`${fields.map(({ name }) => name.zh).join(',')}\n`);
  const pattern = aPenaltyRow(penalty).by(department ?? { code: '', name: '' });
  const parties = Array.from({ length: SUBJECTS }, (_, index) => organisation(index));
  for (let from = 0; from < ROWS; from += 500) {
    let text = '';
    for (let number = from; number < from + 500; number += 1) {
      const party = parties[number % SUBJECTS];
      const cells = fields.map(({ code }) => {
        if (code === 'CF_XDR_MC') return party?.name;
        if (code === 'CF_XDR_SHXYM') return party?.code;
        if (code === 'CF_WSH') return `吉市文罚决〔2026〕${number}号`;
        return code === 'CF_SY' && number % WRONG === 0 ? '' : pattern.cell(code);
      });
      text += `${cells.join(',')}\n`;
    }
    await Promise.resolve();
    yield Buffer.from(text);
  }
}

it('reads 50,000 rows with little memory', async () => {
  const answer = await receiveFile(database, {
    recordType: 'penalty',
    viewer: reporterOf(department),
    fileName: '五万行.csv',
    mediaType: 'text/csv',
    bytes: largeFile(),
    clock: stillClock(new Date('2026-11-22T10:00:00+08:00')),
  });
  if (!('batch' in answer)) throw new Error(answer.refusal.code);
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  await runBatch(database, answer.batch, { declarations });
  clearInterval(watch);
  const { rows } = await database.pool.query(
    'select status, rows_read, rows_new, rows_rejected from intake_batch',
  );
  expect(rows).toEqual([
    { status: 'DONE', rows_read: ROWS, rows_new: ROWS - ROWS / WRONG, rows_rejected: ROWS / WRONG },
  ]);
  expect((most - before) / 1024 ** 2).toBeLessThan(250);
}, 180_000);
