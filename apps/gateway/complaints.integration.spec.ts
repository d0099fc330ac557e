import { aViewer } from '@xintu/access/testing';
import { receiveComplaint } from '@xintu/complaints';
import { installedDeclarations } from '@xintu/installed-sectors';
import { verifyLedger } from '@xintu/ledger';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';
import {
  change,
  codes,
  complaint,
  culture,
  party,
  people,
  progress,
  register,
  registered,
  seen,
  take,
  toReview,
} from './testing/complaint-desk.ts';

const { creditOffice, officer, reviewer, stranger, subject } = people;

let desk: CaseDesk;
let recordId: string;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
  recordId = await desk.handInPenalty(party, (row) => row.with('CF_WSH', '吉市文罚决〔2026〕9号'));
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.clock.set('2026-05-12');
});

describe('a complaint', () => {
  it('is taken in with a number and a code, by telephone and from the public alike', async () => {
    const { id, number, code } = await registered(desk);
    expect(number).toMatch(/^投诉〔2026〕\d+号$/);
    expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    expect(await seen(desk, id)).toMatchObject({
      ...{ number, anonymous: false, channel: 'TELEPHONE' },
      case: {
        dueOn: '2026-05-19',
        department: { code: creditOffice.department?.code },
        state: { code: 'RECEIVED' },
      },
    });
    const fromPublic = await receiveComplaint(
      {
        ...{ pool: desk.database.pool, viewer: null, language: 'zh-CN', requestId: 'public' },
        ...{ today: desk.clock.today(), caseKinds: installedDeclarations.caseKinds, keys: null },
      },
      { ...complaint, channel: 'ONLINE', happened: null, sender: null },
    );
    expect(await seen(desk, fromPublic.changed ?? '')).toMatchObject({ anonymous: true, channel: 'ONLINE' });
  });

  it.each([
    [{ content: '太短' }, 'MISSING'],
    [{ subjectCode: organisation(77).code }, 'NO_SUCH_SUBJECT'],
    [{ sender: { name: 'x'.repeat(65), contact: '' } }, 'TOO_LONG'],
  ])('with %j is refused', async (wrong, code) => {
    expect(codes(await register(desk, creditOffice, wrong))).toEqual([code]);
  });

  it('is assigned, investigated, answered by another person, and closed', async () => {
    const { id, number, code } = await registered(desk);
    expect(codes(await take(desk, officer, id, 'assign', { department: culture }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await take(desk, creditOffice, id, 'assign', { department: 'nobody' }))).toEqual([
      'UNKNOWN_DEPARTMENT',
    ]);
    await toReview(desk, id, 'UNPROVED');
    const alone = aViewer({ roles: ['case-officer', 'reviewer'], actor: officer.actor });
    expect(codes(await take(desk, alone, id, 'answer-unproved', { answer: '查无实据。' }))).toEqual([
      'SAME_PERSON',
    ]);
    expect(codes(await take(desk, reviewer, id, 'answer-proved', { answer: '属实。' }))).toEqual([
      'OTHER_FINDING',
    ]);
    expect(await progress(desk, number, code)).toMatchObject({
      state: '待审核答复',
      closed: false,
      answer: null,
    });
    expect(codes(await take(desk, reviewer, id, 'answer-unproved', { answer: '查无实据。' }))).toEqual([]);
    expect(await progress(desk, number, code)).toEqual({
      ...{ state: '查无实据', closed: true, receivedOn: '2026-05-12', answer: '查无实据。' },
    });
    expect((await verifyLedger(desk.database.pool)).faults).toEqual([]);
  });

  it('that was proved is linked to the authority’s decision, and is no record itself', async () => {
    const { id } = await registered(desk);
    await toReview(desk, id, 'PROVED');
    expect(codes(await take(desk, reviewer, id, 'answer-proved', { answer: '属实，依法处理。' }))).toEqual(
      [],
    );
    const decision = { documentNumber: '吉市文罚决〔2026〕9号', authorityName: '文旅广电局' };
    expect(codes(await take(desk, officer, id, 'record', { ...decision, decidedOn: '2026-05-11' }))).toEqual(
      [],
    );
    expect(await seen(desk, id, officer)).toMatchObject({
      decisions: [{ id: recordId }],
      case: { closedOn: '2026-05-12' },
    });
    // The link opens nothing: who sees the complaint sees the record only where it would anyway.
    expect((await seen(desk, id))?.decisions).toEqual([]);
  });

  it('that was untrue says what was put right', async () => {
    const { id, number, code } = await registered(desk);
    await toReview(desk, id, 'UNTRUE');
    expect(codes(await take(desk, reviewer, id, 'answer-untrue', { answer: '不实。' }))).toEqual(['MISSING']);
    const clarified = { answer: '经查不实。', clarification: '已向该单位书面澄清。' };
    expect(codes(await take(desk, reviewer, id, 'answer-untrue', clarified))).toEqual([]);
    expect(await progress(desk, number, code)).toMatchObject({ state: '查证不实', answer: '经查不实。' });
  });

  it.each([
    ['2026-05-18', 0],
    ['2026-05-19', 0],
    ['2026-05-20', 1],
  ])('on %s is handed up %i times, when nobody took it', async (day, escalated) => {
    await desk.database.pool.query('update case_file set closed_on = opened_on where closed_on is null');
    await registered(desk);
    desk.clock.set(day);
    expect((await desk.watch()).escalated).toBe(escalated);
  });

  it('is opened by receiving one, never by hand', async () => {
    const input = {
      ...{ kind: 'complaint', subjectCode: party.code, idempotencyKey: 'by-hand' },
      values: [{ code: 'content', value: '手工提出' }],
    };
    expect(codes(await change(desk, officer, 'openCase', 'OpenCaseInput', input, 'case { id }'))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(codes(await register(desk, subject))).toEqual(['NOT_ALLOWED']);
  });
});

describe('a complaint that is not proved', () => {
  const everything = `query ($code: CreditCode!) { subject(code: $code) { name
    penalties(first: 50) { nodes { id title } } licences(first: 50) { nodes { id title } }
    listings(first: 50) { nodes { id title } } commitments(first: 50) { nodes { id title } } } }`;
  const lists = `{ cases(first: 50) { totalCount nodes { number } } complaints(first: 50) { totalCount nodes { number } } }`;

  it('appears nowhere: not on the file, not in a list, not by its identifier, for its subject least of all', async () => {
    const before = await Promise.all(
      [subject, stranger].map((who) => desk.ask(who, everything, { code: party.code })),
    );
    const { id, number } = await registered(desk);
    await toReview(desk, id, 'UNPROVED');
    await take(desk, reviewer, id, 'answer-unproved', { answer: '查无实据。' });
    const caseId = (await seen(desk, id))?.case.id;
    const after = await Promise.all(
      [subject, stranger].map((who) => desk.ask(who, everything, { code: party.code })),
    );
    expect(after).toEqual(before);
    const asked = { ...stranger, purpose: { matter: 'licence', reference: '1' } };
    for (const who of [subject, stranger, asked]) {
      expect(await seen(desk, id, who)).toBeNull();
      expect(JSON.stringify(await desk.ask(who, lists))).not.toContain(number);
      const nodes = `query ($ids: [ID!]!, $caseId: ID!) { nodes(ids: $ids) { id } case(id: $caseId) { id } }`;
      expect(await desk.ask(who, nodes, { ids: [id, caseId], caseId })).toEqual({
        nodes: [null, null],
        case: null,
      });
    }
    const { rowCount } = await desk.database.pool.query(
      `select from ledger_entry where subject_id is not null and (object_id = any($1) or detail like '%' || $2 || '%')`,
      [[id, caseId], number],
    );
    expect(rowCount).toBe(0);
  });
});
