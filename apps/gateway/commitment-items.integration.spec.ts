import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { CaseDesk } from './testing/case-desk.ts';
import {
  type CommitmentDesk,
  addItem,
  codes,
  culture,
  hashOf,
  made,
  newItem,
  openCommitmentDesk,
  people,
  publish,
  seen,
  sign,
  templatesOf,
} from './testing/commitment-desk.ts';

const { officer, stranger, subject } = people;

let desk: CaseDesk;
let at: CommitmentDesk;
beforeAll(async () => {
  desk = await openCommitmentDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  at = await newItem(desk);
});

describe('the list of items', () => {
  it('is the credit office’s, open to everybody, and says what happens without the commitment', async () => {
    expect(codes(await addItem(at, { code: 'mine' }, officer))).toEqual(['NOT_ALLOWED']);
    expect(codes(await publish(at, {}, officer))).toEqual(['NOT_ALLOWED']);
    expect(codes(await addItem(at))).toEqual(['CODE_TAKEN']);
    const answer = await at.desk.ask(
      stranger,
      `query ($code: String!) { commitmentItem(code: $code) { type withoutIt excluded department { code } } }`,
      { code: at.item },
    );
    expect(answer['commitmentItem']).toEqual({
      ...{ type: 'APPROVAL', withoutIt: 'ORDINARY_PROCEDURE', excluded: null, department: { code: culture } },
    });
  });

  it('tells all that is wrong with an item', async () => {
    const answer = await addItem(at, { code: 'Item 1', basis: ' ', type: 'OTHER' });
    expect(codes(answer)).toEqual(['CODE_FORM', 'BASIS_MISSING', 'OTHER_TYPE']);
  });

  it.each(['APPROVAL', 'DEFERRED_MATERIAL', 'CERTIFICATE', 'REPAIR', 'INDUSTRY', 'VOLUNTARY', 'OTHER'])(
    'knows the type %s, which reaches the record of who signed',
    async (type) => {
      at = { ...at, item: `${at.item}-typed` };
      const otherType = type === 'OTHER' ? '信用培训承诺' : null;
      expect(codes(await addItem(at, { type, otherType }))).toEqual([]);
      await publish(at);
      const { record } = made(await sign(at));
      const answer = await at.desk.ask(
        officer,
        `query ($id: ID!) { record(id: $id) { ... on Commitment { type } } }`,
        {
          id: record?.id,
        },
      );
      expect(answer['record']).toEqual({ type });
    },
  );

  it('refuses a commitment where the rules forbid one: neither wording nor signature', async () => {
    at = { ...at, item: `${at.item}-forbidden` };
    await addItem(at, { excluded: 'PUBLIC_SAFETY' });
    expect(codes(await publish(at))).toEqual(['COMMITMENT_FORBIDDEN']);
    expect(codes(await sign(at, subject, { templateDigest: '00' }))).toEqual(['COMMITMENT_FORBIDDEN']);
  });
});

describe('a wording', () => {
  it('has versions, and a new one changes nothing that was signed', async () => {
    const signed = made(await sign(at));
    await publish(at, { content: '一个月内备齐。', termValue: 1 });
    const versions = await templatesOf(at);
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(await seen(at, signed.id)).toEqual(signed);
    expect(signed.content).toContain('三个月内备齐经营场所证明。');
    expect(signed.digest).toBe(hashOf(signed.content));
    const change = `update commitment_signing set content = '别的' where id = $1`;
    await expect(at.desk.database.pool.query(change, [signed.id])).rejects.toThrow('not changed');
    await expect(at.desk.database.pool.query('delete from commitment_template')).rejects.toThrow(
      'not changed',
    );
  });

  it('is read with the hash of its very text', async () => {
    await publish(at, { termUnit: 'DAY', termValue: 10, content: '  第一项。\n第二项。　' });
    for (const { text, digest } of await templatesOf(at, subject)) expect(hashOf(text)).toBe(digest);
  });

  it('must be the one that was read', async () => {
    const [before] = await templatesOf(at);
    await publish(at, { content: '一个月内备齐。' });
    expect(codes(await sign(at, subject, { templateDigest: before?.digest }))).toEqual(['TEXT_CHANGED']);
  });

  it('is in use from its day on', async () => {
    expect(codes(await publish(at, { validFrom: '2026-05-11' }))).toEqual(['DAY_PASSED']);
    await publish(at, { content: '自次日起。', validFrom: '2026-05-13' });
    const [newer, older] = await templatesOf(at);
    expect(codes(await sign(at, subject, { templateDigest: newer?.digest }))).toEqual(['TEXT_CHANGED']);
    expect(made(await sign(at, subject, { templateDigest: older?.digest })).templateVersion).toBe(1);
    at.desk.clock.set('2026-05-13');
    const later = made(await sign(at, subject, { templateDigest: newer?.digest }, 'later'));
    expect(later).toMatchObject({ templateVersion: 2, content: expect.stringContaining('自次日起。') });
  });
});
