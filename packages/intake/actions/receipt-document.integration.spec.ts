import { penalty } from '@xintu/catalogue/rules';
import { aPenaltyRow, csvOf } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type FreshIntake, openFreshIntake } from '../testing/fresh-intake.ts';
import { receiptDocument } from './receipt-document.ts';

let intake: FreshIntake;
beforeAll(async () => {
  intake = await openFreshIntake();
});
afterAll(() => intake.close());

it('is one page with its font inside, also for the longest file name; nothing before the batch is done', async () => {
  const bytes = csvOf(aPenaltyRow(penalty).by(intake.department).with('CF_WSH', '吉市文罚决〔2026〕1号'));
  const batch = await intake.send(bytes, `${'很'.repeat(196)}.csv`);
  const document = await receiptDocument(intake.database.pool, batch);
  const text = document?.toString('latin1') ?? '';
  expect(text.slice(0, 5)).toBe('%PDF-');
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(text).toContain('/FontFile3');
  expect(text.length).toBeLessThan(300_000);
  await intake.query(`update intake_batch set status = 'RUNNING' where id = $1`, [batch]);
  expect(await receiptDocument(intake.database.pool, batch)).toBeNull();
});
