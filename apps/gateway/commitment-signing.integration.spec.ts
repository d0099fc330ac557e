import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { CaseDesk } from './testing/case-desk.ts';
import {
  type CommitmentDesk,
  change,
  codes,
  hashOf,
  made,
  newItem,
  openCommitmentDesk,
  party,
  people,
  seen,
  sign,
} from './testing/commitment-desk.ts';

const { officer, reviewer, stranger, subject } = people;
const scan = hashOf('扫描件');

let desk: CaseDesk;
let at: CommitmentDesk;
beforeAll(async () => {
  desk = await openCommitmentDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  at = await newItem(desk);
});

describe('signing', () => {
  it('gives the number of the standard, the record on the subject’s file and the case', async () => {
    const signed = made(await sign(at));
    expect(signed).toMatchObject({
      ...{ number: expect.stringMatching(/^43310120260512\d{6}$/), way: 'ONLINE', signerName: '代表' },
      ...{ signedOn: '2026-05-12', dueOn: '2026-08-12', scanDigest: null },
      record: { fulfilment: null, number: signed.number, underObjection: false },
      case: { dueOn: '2026-08-12', state: { code: 'RUNNING', waitsFor: null } },
    });
    const file = await at.desk.ask(
      stranger,
      `query ($code: CreditCode!) { subject(code: $code) { commitments(first: 50) { nodes { number type matter madeOn
        dueOn fulfilment } } } }`,
      { code: party.code },
    );
    expect(file).toMatchObject({
      subject: {
        commitments: {
          nodes: expect.arrayContaining([
            {
              ...{ number: signed.number, type: 'APPROVAL', matter: '申请设立旅行社', madeOn: '2026-05-12' },
              ...{ dueOn: '2026-08-12', fulfilment: null },
            },
          ]),
        },
      },
    });
  });

  it('makes unique numbers, however many sign at once, and one commitment of one key', async () => {
    const keys = Array.from({ length: 12 }, (_, place) => `at-once-${String(place)}`);
    const signed = await Promise.all(keys.map(async (key) => made(await sign(at, subject, {}, key))));
    expect(new Set(signed.map(({ number }) => number)).size).toBe(12);
    const again = await Promise.all([sign(at, subject, {}, 'same'), sign(at, subject, {}, 'same')]);
    expect(new Set(again.map((answer) => made(answer).id)).size).toBe(1);
  });

  const paper = { signerName: '法定代表人', signedOn: '2026-05-12', scanDigest: scan };

  it('takes a paper at the counter, with the hash of its scan, as the same record', async () => {
    const signed = made(await sign(at, officer, { paper }));
    expect(signed).toMatchObject({ way: 'PAPER', signerName: '法定代表人', scanDigest: scan });
    expect(signed.record?.number).toBe(signed.number);
  });

  it.each([
    [{ scanDigest: 'abc' }, 'SCAN_MISSING'],
    [{ signerName: ' ' }, 'MISSING'],
    [{ signedOn: '2026-05-13' }, 'DAY_IN_FUTURE'],
    [{ signedOn: '2026-05-11' }, 'DAY_IN_FUTURE'], // no wording was in use
  ])('refuses a paper with %j', async (wrong, code) => {
    expect(codes(await sign(at, officer, { paper: { ...paper, ...wrong } }))).toContain(code);
  });

  it('is for the subject itself, and at the counter for the department that receives it', async () => {
    expect(codes(await sign(at, officer))).toEqual(['NOT_ALLOWED']);
    expect(codes(await sign(at, stranger, { paper }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await sign(at, subject, { paper }))).toEqual(['NOT_ALLOWED']);
    const other = { ...subject, organisationCode: organisation(2).code };
    expect(codes(await sign(at, other))).toEqual(['NOT_ALLOWED']);
    const signed = made(await sign(at));
    expect(await seen(at, signed.id, stranger)).toBeNull();
    expect(await seen(at, signed.id, other)).toBeNull();
    expect(await seen(at, signed.id, subject)).not.toBeNull();
  });

  it('opens no case of its kind by hand', async () => {
    const { record } = made(await sign(at));
    const input = {
      kind: 'commitment',
      recordId: record?.id,
      values: [{ code: 'dueOn', value: '2026-06-01' }],
    };
    for (const who of [officer, subject, reviewer]) {
      const given = { ...input, idempotencyKey: `by-hand-${who.actor}` };
      expect(codes(await change(at, who, 'openCase', 'OpenCaseInput', given, 'case { id }'))).toEqual([
        'NOT_ALLOWED',
      ]);
    }
  });
});
